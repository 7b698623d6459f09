### Not yet read by a native speaker.

## Command line: sessions, meetings, gaps

### Help

cli-help-focus = Empieza una sesión de concentración
    .words = Cuánto (de 5 a 240 minutos; tu duración habitual si no se dice) y en qué tarea; un número solo por debajo de 5 es una tarea
    .open_ended = Contar hasta que termines
    .fit = Acortarla para que acabe con tu jornada
    .anyway = Dejar que pase del final de tu jornada
    .bonus = Aceptar que es más que suficiente
cli-help-on = Dice en qué tarea está la sesión desde ahora
    .item = Su número o una parte de su título; omítelo para ninguna tarea
cli-help-toggle = Empieza una sesión de concentración, pausa la que está en curso, o la reanuda: para una tecla o un botón
cli-help-pause = Pausa la sesión
cli-help-resume = Reanuda la sesión en pausa
cli-help-extend = Mueve el final de la sesión o del descanso
    .minutes = Cuánto (de 1 a 120 minutos)
cli-help-finish = Termina la sesión, el descanso o la reunión; cada minuto cuenta
cli-help-break = Empieza un descanso
    .minutes = Cuánto (de 1 a 120 minutos; tu duración habitual si no se dice)
cli-help-interrupted = Marca una interrupción
    .me = Fue tuya
    .word = Unas palabras sobre ella
cli-help-park = Aparta una idea sin dejar lo que haces
    .text = La idea
cli-help-meeting = Reuniones y otra comunicación
cli-help-meeting-start = Empieza una; mientras tanto, la sesión de concentración queda en pausa
    .length = Cuánto está previsto que dure
    .title = De qué trata
cli-help-meeting-end = La termina
cli-help-meeting-log = Anota una que ya se celebró hoy
    .from = Cuándo empezó
    .to = Cuándo acabó
    .title = De qué trató
cli-help-gap = ¿Qué fue el tiempo del que nadie puede dar cuenta? Sin más palabras, lo lista
    .was = Qué fue; solo focus cuenta
    .number = Qué hueco, si hay varios
    .go_on = Reanudar la sesión en pausa, fuera lo que fuera el hueco
    .stay = Dejar la sesión en pausa, fuera lo que fuera el hueco
    .footer =
        Un hueco es tiempo de una sesión en que el equipo se suspendió, no había nadie, o Daydone no
        estaba en marcha, o que estaba en pausa aunque tú estabas ahí. Hasta que digas qué fue, no
        cuenta. Una sesión que un hueco deja en pausa sigue si el hueco fue concentración.

        daydone gap             lo que espera respuesta, con números
        daydone gap focus       el primero fue trabajo
        daydone gap drop 2      el segundo no fue ni trabajo ni descanso
        daydone correct g1 --was break      otra respuesta más tarde; daydone day muestra los nombres
cli-help-undo = Deshace el último comando, fuera el que fuera
    .footer =
        Otra vez deshace la anterior, hasta diez; una línea que hizo varias cosas, como
        daydone done 1 2, es una. Lo anterior a un reinicio de Daydone, una suspensión, un reloj
        puesto en hora o una fecha nueva se queda, igual que los ajustes y las copias. Las sesiones,
        huecos, reuniones y finales de los últimos 30 días se corrigen con daydone correct.
cli-help-redo = Rehace lo último que undo deshizo
    .footer =
        Otra vez rehace lo siguiente. Cualquier otro comando lo termina, igual que lo que termina undo;
        lo que trajo una importación vuelve con su archivo.
cli-help-snooze = Pide silencio
    .minutes = Cuánto (de 1 a 240 minutos)

### What a command did

cli-focus-until = Concentración hasta las { $time }.
cli-focus-past = Concentración, pasadas las { $time }.
cli-focus-until-on = Concentración hasta las { $time } en «{ $title }».
cli-focus-open = Concentración, hasta que termines.
cli-focus-open-on = Concentración en «{ $title }», hasta que termines.
cli-focus-fitted = Acortada a { $length }, para que quepa en tu jornada.
cli-focus-fitted-meeting = Acortada a { $length }: a las { $time } empieza una reunión.
cli-on = La sesión está en «{ $title }».
cli-on-nothing = La sesión no está ahora en ninguna tarea.
cli-on-stays = Lo de hasta ahora ({ $length }) se queda en «{ $title }». Si era esta desde el principio: daydone correct { $name } --item { $item }
cli-on-stays-nothing = Lo de hasta ahora ({ $length }) se queda sin tarea. Si era esta desde el principio: daydone correct { $name } --item { $item }
cli-still-paused = En pausa desde las { $since }. Para seguir: daydone resume
cli-paused = En pausa tras { $length }.
cli-finished-focus = Terminada: { $length } de concentración.
cli-finished-focus-on = Terminada: { $length } de concentración en «{ $title }».
cli-finished-break = El descanso ha terminado tras { $length }.
cli-finished-meeting = La reunión ha terminado tras { $length }.
cli-held = La sesión de concentración sigue en pausa. Para seguir con ella: daydone resume. Para terminarla: daydone finish
cli-break = Descanso hasta las { $time }.
cli-break-due = Toca un descanso de { $length }: daydone break
cli-meeting = La reunión cuenta desde ahora.
cli-meeting-until = La reunión cuenta desde ahora; prevista hasta las { $time }.
cli-meeting-holds = La sesión de concentración queda en pausa hasta entonces.
cli-meeting-logged = Anotado: { $length } de reunión.
cli-interrupted = Anotado. { $count ->
        [one] Una interrupción
       *[other] { $count } interrupciones
    } hoy.
cli-parked = Apartada: «{ $text }».
cli-gap-none = Ningún hueco espera respuesta.
    .hint = Uno de una jornada pasada se corrige así: daydone correct g1 --was focus --day yesterday
cli-gap = { $number }  { $from }–{ $to } · { $length } · { $cause }
cli-gap-ask = ¿Qué fue? Di daydone gap focus, daydone gap break o daydone gap drop. Sin respuesta no cuenta.
cli-gap-focus = Contado como concentración: { $length }.
cli-gap-break = Guardado como descanso: { $length }.
cli-gap-drop = Sin contar: { $length }.
cli-undo = Deshecho: { $text }.
cli-undo-something = el último comando
cli-redo = Rehecho: { $text }.
cli-snoozed = Silencio hasta las { $time }.
