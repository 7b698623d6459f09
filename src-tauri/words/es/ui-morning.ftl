### Not yet read by a native speaker.

## Window: morning

ui-morning = Planear la jornada
ui-good-morning = Buenos días.
ui-good-afternoon = Buenas tardes.
ui-good-evening = Buenas noches.
ui-morning-plain = Unas líneas, y la jornada tiene un final.
ui-day-off-usual = Hoy suele ser un día libre. Puede seguir siéndolo.
ui-day-off-planned = Hoy es un día libre, como estaba planeado. Puede seguir siéndolo.
ui-first-step-left = La última vez dejaste esto para ahora:
ui-first-step-take = Ponerlo primero
ui-plan-items = ¿Qué hace que hoy sea suficiente?
ui-plan-end = ¿Y cuándo termina?
ui-plan-line = Tarea
ui-plan-line-bonus = Tarea extra
ui-plan-add = Siguiente tarea
ui-plan-add-first = Lo primero que importa hoy
ui-plan-add-more = Una más, si hoy hace falta
ui-plan-add-bonus = La jornada admite { $limit }; una más es un extra
ui-plan-moved = pasada a hoy
ui-plan-remove = Quitar «{ $title }» del plan
ui-waiting-title = Más adelante
ui-waiting-tags = Etiquetas
ui-waiting-this-week = Esta semana
ui-waiting-next-week = La semana que viene
ui-waiting-week-of = Semana del { $day }
ui-waiting-about = Puestas en días posteriores. Cada una aparece en su día.
ui-waiting-none = Nada espera para otro día.
ui-waiting-today = Para hoy
ui-waiting-into = Hoy
ui-waiting-into-name = Poner «{ $title }» en la lista de hoy
ui-waiting-move = Pasar
ui-waiting-move-name = Pasar «{ $title }» a otro día
ui-waiting-waits = Espera para el { $day }.
ui-waiting-to-next = Al { $day }
ui-waiting-to-date = A otra fecha
ui-waiting-more = Mostrar más de las { $count } que siguen
ui-waiting-more-found =
    { $count ->
        [one] Espera 1 más. La búsqueda del historial la encuentra.
       *[other] Esperan { $count } más. La búsqueda del historial encuentra cada una.
    }
ui-waiting-back = Volver
ui-waiting-to = { $count ->
    [one] 1 cosa espera para otro día
   *[other] { $count } cosas esperan para otro día
    }
ui-off-away = ¿Fuera más tiempo? Planear días libres
ui-off-planned = Días libres planeados
ui-off-plan = Planear días libres
ui-off-about = Lo que queda pasa al día siguiente a ellos, y la nota de relevo dice cuándo vuelves.
ui-off-from = Primer día libre
ui-off-to = Último día libre
ui-off-do = Planearlos
ui-off-back = De vuelta el { $day }
ui-off-cancel = Trabajar de todos modos
ui-off-cancel-name = Trabajar de todos modos: { $days }
ui-settings-first-day = La semana empieza en
ui-settings-first-day-auto = como dice el sistema ({ $day })
ui-key-waiting = Lo que espera para otros días
ui-history-found-waiting = en espera
ui-waiting = También en espera
ui-waiting-take = Añadir
ui-waiting-take-name = Añadir «{ $title }» al plan
ui-waiting-drop = Descartar
ui-waiting-drop-name = Descartar «{ $title }»
ui-start-day = Empezar la jornada
ui-start-day-off = Tomar el día libre

## Window: shapes and rules

ui-shape-own = Decirlo a tu manera
ui-shape-whenever =
    { $items ->
        [0] todas las tareas, cuando sea
        [one] 1 tarea, cuando sea
       *[other] las { $items } tareas, cuando sea
    }
ui-shape-items-or =
    { $items ->
        [0] todas las tareas, o { $until }
        [one] 1 tarea, o { $until }
       *[other] las { $items } tareas, o { $until }
    }
ui-rule-need = Cuántos hacen falta
ui-rule-all = Todos
ui-rule-any = Cualquiera
ui-rule-at-least = Al menos
ui-rule-how-many = Número necesario
ui-rule-measure = Criterio { $n }
ui-rule-add = Añadir un criterio
ui-rule-remove = Quitar «{ $what }»
