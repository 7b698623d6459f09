### Not yet read by a native speaker.

## Command line: items, and what waits

### Help

cli-help-add = Añade una tarea
    .title = Qué es
    .bonus = Más allá de la definición
    .swap = En lugar de esta tarea, que entonces espera a mañana
    .tomorrow = Para mañana, no para hoy
    .on = Para otro día, no para hoy
    .estimate = Cuánto puede tardar
cli-help-done = Marca tareas
    .items = Números o partes de títulos
cli-help-undone = Abre tareas de nuevo: quita una marca, o deshace un cambio de día
    .items = Números o partes de títulos
cli-help-item = Cambia una tarea
cli-help-item-rename = Le da un título nuevo
    .item = Su número o una parte de su título
    .title = El título nuevo
cli-help-item-estimate = Dice cuánto puede tardar
    .item = Su número o una parte de su título
    .length = Cuánto; omítelo para quitar la estimación
cli-help-item-order = La mueve en la lista
    .item = Su número o una parte de su título
    .position = Su número nuevo
cli-help-item-must = Hace que cuente para la jornada
    .item = Su número o una parte de su título
cli-help-item-bonus = La hace un extra
    .item = Su número o una parte de su título
cli-help-item-move = La pasa a otro día, a ella o a una idea apartada
    .item = Su número o una parte de sus palabras
    .day = Qué día
cli-help-item-drop = La descarta, a ella o a una idea apartada
    .item = Su número o una parte de sus palabras
cli-help-item-hand-over = La delega en otra persona, a ella o a una idea apartada
    .item = Su número o una parte de sus palabras
    .person = Quién la tiene ahora
cli-help-waiting = Lo que espera para hoy o más adelante, por día
    .all = Todo, por mucho que sea
    .tag = Solo lo que tiene esta etiqueta, como acme
cli-help-waiting-take = Trae a hoy algo en espera
    .waiting = Su número o una parte de su título
    .bonus = Como extra
    .swap = En lugar de esta tarea, que entonces espera a mañana
cli-help-waiting-rename = Da otras palabras a algo en espera
    .waiting = Su número o una parte de su título
    .words = Las palabras
cli-help-waiting-move = Pone algo en espera en otro día
    .waiting = Su número o una parte de su título
    .day = El día: tomorrow, friday o 2026-12-03
cli-help-waiting-drop = Descarta algo en espera
    .waiting = Su número o una parte de su título
cli-help-off = Días libres por delante: lo que queda pasa al día siguiente a ellos, y la nota de relevo dice cuándo vuelves
    .days = Un día (friday, 2026-12-24) o varios seguidos (2026-12-21..2027-01-04)
cli-help-off-list = Los días libres planeados
cli-help-off-cancel = Trabajar de todos modos en días que estaban planeados como libres
    .days = Un número de la lista, los días mismos, o all

### What a command did

cli-done = «{ $title }», marcada.
cli-done-of = { $done } de { $total }.
cli-undone = «{ $title }» está abierta de nuevo.
cli-added = «{ $title }», añadida.
cli-added-bonus = «{ $title }», añadida como extra.
cli-later = Para otro día ({ $day }): «{ $title }».
cli-renamed = Ahora es «{ $title }».
cli-estimated = «{ $title }»: unos { $length }.
cli-not-estimated = «{ $title }» queda sin estimación.
cli-must = «{ $title }» cuenta para la jornada.
cli-bonus = «{ $title }» es un extra.
cli-ordered = «{ $title }» es la número { $position }.
cli-dropped = «{ $title }», descartada.
cli-handed = «{ $title }», delegada.
cli-handed-to = «{ $title }», delegada en { $person }.
cli-waiting-none = No hay nada en espera.
cli-waiting-none-tagged = Nada de lo que espera tiene #{ $tag }.
cli-waiting-day = { $day }
cli-waiting-today = para hoy
cli-waiting = { $number }  { $title }
cli-waiting-about = { $number }  { $title } · unos { $length }
cli-waiting-more = Y { $count } más: daydone waiting --all
cli-off-none = No hay días libres planeados.
cli-off = { $number }  { $days } · vuelta { $back }
cli-off-days = { $from } – { $to }
cli-off-planned = Libre: { $days }. Vuelta: { $back }.
cli-off-cancelled = Ya no libre: { $days }.
cli-no-such-days-off = No hay días libres { $number }.
    .hint = Para ver los planeados: daydone off
