### Not yet read by a native speaker.

## Window: today

ui-arc = La jornada de { $start } a { $end }. Son las { $now }. Concentración hasta ahora: { $focus }. Reuniones: { $meetings }.
ui-arc-open = La jornada desde las { $start }. Son las { $now }. Concentración hasta ahora: { $focus }. Reuniones: { $meetings }.
ui-left = { $left } por delante
ui-past = { $past } de más
ui-left-none = No queda nada
ui-room =
    { $count ->
        [one] cabe 1 sesión más de { $minutes } minutos
       *[other] caben { $count } sesiones más de { $minutes } minutos
    }
ui-room-short = cabe una sesión corta de { $minutes } minutos
ui-room-none = no cabe otra sesión
ui-room-over = el final que fijaste ya pasó
ui-room-open = hoy sin hora de fin
ui-done-when = Terminado por hoy si
ui-change-definition = Definición de terminado para hoy
ui-change-noted = anotado como cambio
ui-day-off-today = Hoy es un día libre.
ui-reopened = Reabierta: «{ $reason }»
ui-tiles = Hoy, hasta ahora
ui-changes =
    { $count ->
        [one] 1 cambio tras el inicio: { $last }, { $time }
       *[other] { $count } cambios tras el inicio, el último: { $last }, { $time }
    }
ui-start = Concentrarme · { $minutes } min
ui-start-short = Sesión corta · { $minutes } min
ui-start-other = Otra duración, u otra tarea
ui-start-title = Concentrarme
ui-start-on = En
ui-start-on-nothing = Nada en particular
ui-start-open = Sin fin
ui-start-minutes = O tantos minutos
ui-start-now = Empezar
ui-take-break = Tomar un descanso
ui-take-break-due = Descansar { $minutes } min
ui-interrupted = Interrupción
ui-interrupted-times = Interrupciones: { $count }
ui-interrupted-told =
    { $count ->
        [one] Anotado. La primera de hoy.
       *[other] Anotado. { $count } hoy.
    }
ui-fit-move = Pasar una a mañana
ui-fit-move-name = Pasar una a mañana: { $title }
ui-park = Apartar una idea
ui-park-hint = Lo que se te ocurrió
ui-park-do = Apartarla
ui-park-later = para el final de la jornada
ui-park-next = para otro día: { $day }
ui-park-stay = Apartar una idea y seguir aquí…
ui-parked = Apartadas hasta ahora
ui-more = y { $count } más
ui-parked-last = { $count ->
        [one] 1 apartada
       *[other] { $count } apartadas
    } · «{ $text }»
ui-meeting = Reunión
ui-meeting-why = ¿Por qué en directo?
ui-meeting-communication = Correo, chat y otra comunicación
ui-meeting-about = ¿De qué trata?
ui-meeting-past = Ya se celebró
ui-meeting-start = Empezar ahora
ui-meeting-log = Anotarla
ui-meeting-end-so = Terminar con este motivo
ui-back-to-focus = Volver a la concentración
ui-back-to-break = Volver al descanso
ui-back-to-meeting = Volver a la reunión

## Window: the day’s timeline

ui-timeline-clear = despejado hasta las { $time } · { $length }
ui-timeline-enough = { $time } · suficiente

## Window: items

ui-items = Tareas de hoy
ui-items-gone = Fuera de la lista de hoy
ui-item-tick = Marcar «{ $title }»
ui-item-untick = Quitar la marca de «{ $title }»
ui-item-start = Concentrarme en «{ $title }»
ui-item-focus-on = Pasar la concentración a «{ $title }»
ui-item-more = Más para «{ $title }»
ui-item-rename = Nuevo título para «{ $title }»
ui-item-estimate = Minutos para «{ $title }»
ui-item-moved-to = «{ $title }» es ahora { $position } de { $count }.
ui-item-bonus = extra
ui-item-now = ahora
ui-item-make-bonus = Hacerla un extra
ui-item-make-must = Hacer que cuente para hoy
ui-item-to-date = Pasar a otro día
ui-item-move = Pasar
ui-item-to-person = Delegar en
ui-item-hand-over = Delegar
ui-gone-tomorrow = mañana
ui-gone-date = { $date }
ui-gone-dropped = descartada
ui-gone-handed = delegada
ui-gone-to = la tiene { $person }
ui-gone-return = Recuperar
ui-gone-return-name = Recuperar «{ $title }»
ui-add-item = Añadir una tarea
ui-add-item-full = Añadir una tarea — hoy está lleno
ui-add-item-room = Añadir una tarea — la jornada admite { $limit }
ui-choice-swap = En lugar de «{ $title }», que pasa a otro día ({ $day })
ui-choice-bonus = Añadirla como extra
ui-choice-next = Guardar para otro día: { $day }
ui-choice-bonus-focus = Seguir, como extra
ui-choice-fit = Concentrarme los { $minutes } minutos que caben
ui-choice-past = Pasar del final, esta vez
ui-choice-past-boundary = Dejar que esta jornada siga hasta las { $time }
ui-choice-ahead = Hasta las { $time }

## Window: enough

ui-enough = Suficiente.
ui-enough-early = { $time } · { $early } antes de tu final
ui-enough-why = { $why }. Por hoy es suficiente.
ui-enough-plain = Por hoy es suficiente.
ui-enough-change = Cambiar la definición de terminado
ui-one-more = Una sesión más, como extra
ui-note-for-next = Anotar algo para otro día: { $day }
ui-keep-for-next = Guardar para otro día: { $day }
ui-one-more-thing = Una cosa más
ui-one-more-thing-what = ¿Qué puede esperar? Próxima jornada: { $day }
ui-add-bonus = Hoy, como extra

## Meetings that calendars announce

ui-foreseen = Reuniones anunciadas
ui-foreseen-asks = Estaban anunciadas. ¿Se celebraron?
ui-foreseen-untitled = Una reunión
ui-foreseen-held = Como estaba previsto
ui-foreseen-held-name = { $title }: celebrada como estaba previsto
ui-foreseen-not-held = No se celebró
ui-foreseen-not-held-name = { $title }: no se celebró
ui-foreseen-other = Otra hora
ui-foreseen-other-name = { $title }: otra hora
ui-foreseen-note = Anotarla
ui-foreseen-note-name = Anotarla: { $what }, «{ $title }»
ui-foreseen-answer = Responder
ui-foreseen-answer-name = Responder a «{ $title }»
ui-foreseen-replies = Respuestas a «{ $title }»
ui-foreseen-reply-agenda = Pedir el orden del día
ui-foreseen-reply-writing = Responder por escrito
ui-foreseen-reply-hours = Ofrecer otra hora
ui-foreseen-copy-name = Copiar: { $what }, «{ $title }»
ui-foreseen-declined = Rechazada
ui-foreseen-declined-name = «{ $title }», rechazada
ui-foreseen-sends-nothing = Al copiar se anota la respuesta. Daydone no envía nada.
ui-foreseen-take-back = Deshacerlo
ui-foreseen-take-back-name = Deshacer la respuesta a «{ $title }»
ui-foreseen-was-held = celebrada
ui-foreseen-was-not-held = no celebrada
ui-foreseen-was-answered = respondida
ui-arc-foreseen = { $count ->
        [one] Una reunión anunciada, a las { $first }.
       *[other] { $count } reuniones anunciadas, la primera a las { $first }.
    }

## People elsewhere

ui-zones = Una respuesta hoy: { $zones }
ui-places = Tus lugares
ui-places-both = ambos trabajando { $times }
ui-places-until = una respuesta hoy hasta las { $time }
ui-zone-until = { $name } hasta las { $time }
ui-arc-overlap = Con { $name } { $from }–{ $to }.
