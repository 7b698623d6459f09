### Not yet read by a native speaker.

## Window: session

ui-session-focus = Concentración
ui-session-break = Descanso
ui-session-meeting = Reunión
ui-session-held = Concentración · en pausa
ui-session-nth = Concentración · { $nth ->
        [1] 1.ª
        [2] 2.ª
        [3] 3.ª
        [21] 21.ª
        [22] 22.ª
        [23] 23.ª
       *[other] { $nth }.ª
    } de hoy
ui-session-bonus = { $name } · extra
ui-strip = El tiempo, en una tira
ui-strip-keep = Tener a la vista, como tira
ui-strip-back = Volver a la ventana
ui-session-to-list = { $name }. Ver la lista de hoy
ui-session-break-plain = Aparta la vista un rato.
ui-session-meeting-plain = Con otras personas
ui-session-tick = Marcarla
ui-session-untick = Marcada · quitar la marca
ui-focus-on-nothing = Nada en particular
ui-focus-turn = ¿En qué te concentras?
ui-ends-before-day = { $time } antes que tu jornada
ui-ends-after-day = { $time } después de tu jornada
ui-ends-with-day = con tu jornada
ui-of-minutes = de { $minutes } minutos
ui-past-minutes = más de { $minutes } minutos; cuenta todo
ui-past-plan = más del tiempo fijado; cuenta todo
ui-paused = en pausa
ui-paused-since = en pausa desde las { $time }
ui-break-over = El descanso ha terminado, cuando quieras
ui-counting-focus = de concentración, sin hora de fin
ui-counting-break = de descanso
ui-counting-meeting = hasta ahora
ui-spoken-left = { $time } por delante
ui-spoken-over = { $time } de más
ui-spoken-up = { $time } hasta ahora
ui-spoken-held = En pausa: { $time }
ui-pause = Pausar
ui-go-on = Seguir
ui-extend = + 5 min
ui-finish-focus = Terminar
ui-finish-break = Volver al trabajo
ui-finish-meeting = Terminar la reunión

## Window: after sleep

ui-gap = Un hueco
ui-gap-cause-sleep = Tu equipo se suspendió
ui-gap-cause-away = No había nadie ante el equipo
ui-gap-cause-crash = Daydone no estaba para verlo
ui-gap-cause-taken-back = Deshiciste una pausa o un final
ui-gap-cause-held = Estaba en pausa, y tú estabas ahí
ui-gap-question =
    { $minutes ->
        [0] { $length } desde las { $from }: ¿qué fue?
        [one] El minuto desde las { $from }: ¿qué fue?
       *[other] Los { $minutes } minutos desde las { $from }: ¿qué fueron?
    }
ui-gap-others =
    { $count ->
        [one] Un hueco más después de este.
       *[other] { $count } huecos más después de este.
    }
ui-gap-focus = Concentración
ui-gap-focus-more = Seguí lejos de la pantalla
ui-gap-break = Un descanso
ui-gap-drop = No contarlo
ui-gap-drop-more = este tiempo no cuenta
ui-gap-not-answered = Sin respuesta no se cuenta. Puedes cambiarlo cuando quieras en el historial del día.
ui-gap-go-on = Seguir · { $left } por delante
ui-gap-keep = Mantener esta respuesta
ui-gap-stay-held = Responder, y seguir en pausa

## Window: a day never ended

ui-forgotten = Una jornada sin final
ui-forgotten-question = Esta jornada quedó sin terminar. ¿Terminó a las { $time }?
ui-forgotten-why = Fue la última señal de trabajo. Lo que queda de ella espera para hoy.
ui-forgotten-other = O terminó a las
ui-forgotten-accept = Terminó a las { $time }
ui-forgotten-keep = Sigue; dejarla abierta
