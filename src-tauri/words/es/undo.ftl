### Not yet read by a native speaker.

## Taking back

say-undo-start-day = inicio de la jornada
say-undo-change-definition = cambio de la definición de terminado
say-undo-add-item = tarea añadida
say-undo-add-for-later = añadido para otro día
say-undo-take-waiting = algo en espera traído a hoy
say-undo-drop-waiting = algo en espera descartado
say-undo-rename-waiting = nuevo título de algo en espera
say-undo-move-waiting = algo en espera pasado a otro día
say-undo-plan-days-off = días libres añadidos
say-undo-cancel-days-off = días libres quitados
say-undo-answer-default = respuesta a la pregunta de la semana
say-undo-judge-default = decisión sobre lo probado
say-undo-rename-item = nuevo título de una tarea
say-undo-estimate-item = estimación de una tarea
say-undo-change-item-kind = si una tarea cuenta o es extra
say-undo-reorder-item = orden de las tareas
say-undo-tick-item = { $count ->
        [one] tarea marcada
       *[other] { $count } tareas marcadas
    }
say-undo-return-item = { $count ->
        [one] tarea reabierta
       *[other] { $count } tareas reabiertas
    }
say-undo-place-item = { $count ->
        [one] lugar de una tarea
       *[other] lugar de { $count } tareas
    }
say-undo-place-thought = lugar de una idea
say-undo-start-focus = inicio de la concentración
say-undo-pause = pausa
say-undo-resume = reanudación
say-undo-extend = ampliación
say-undo-finish = fin
say-undo-focus-on = cambio de tarea en la sesión
say-undo-start-break = inicio de un descanso
say-undo-start-meeting = inicio de una reunión
say-undo-end-meeting = fin de una reunión
say-undo-settle-meeting = qué fue de una reunión
say-undo-log-meeting = reunión anotada
say-undo-interrupted = interrupción marcada
say-undo-park = idea apartada
say-undo-resolve-gap = respuesta a un hueco
say-undo-snooze = petición de silencio
say-undo-set-first-step = primer paso
say-undo-set-blocked = lo que bloquea
say-undo-close-day = fin de la jornada
say-undo-reopen-day = reapertura de la jornada
say-undo-keep-day-open = jornada dejada abierta
say-undo-move-day = cambio de zona de la jornada
say-undo-correct-session = sesión corregida
say-undo-correct-new-session = sesión anotada
say-undo-correct-gap = hueco corregido
say-undo-correct-break = descanso corregido
say-undo-correct-meeting = reunión corregida
say-undo-correct-new-break = descanso anotado
say-undo-correct-item = tarea corregida
say-undo-correct-interruption = interrupción corregida
say-undo-correct-new-interruption = interrupción anotada
say-undo-correct-end = fin de una jornada corregido
say-undo-import = { $days ->
        [0] importación de lo que espera
        [one] importación de un día
       *[other] importación de { $days } días
    }
