### Not yet read by a native speaker.

## Notices

# A notification stays on the screen: each of these is true whenever it is read.
notice-last-good-start = Último buen momento para empezar { $length }
    .body = Si empiezas antes de las { $last }, acabas a las { $end }, igual que tu jornada.
notice-wrap-up = Tu jornada está prevista hasta las { $end }.
    .body = Buen momento para anotar el primer paso de la próxima jornada.
notice-enough = Por hoy es suficiente.
    .body = { $why }
notice-enough-since = Suficiente desde las { $time }.
notice-past-your-end =
    { $end ->
        [no] Tu jornada es suficiente desde las { $since }.
       *[other] Tu jornada estaba prevista hasta las { $end }.
    }
    .body = Lo que queda puede esperar.
notice-focus-ended = El tiempo que fijaste ha pasado
    .body = Desde las { $since }: { $title }
notice-focus-ended-plain = El tiempo que fijaste ha pasado
    .body = Desde las { $since }. La sesión sigue contando hasta que la termines.
notice-break-began = Descanso hasta las { $until }
    .body = La sesión terminó como estaba previsto a las { $since }.
notice-break-over = El descanso ha terminado
    .body = Desde las { $since }. Cuando quieras.
notice-meeting-ended = La reunión estaba prevista hasta las { $since }
    .body = Sigue contando hasta que la termines.
notice-hold = En pausa desde las { $since }. ¿Sigues?
    .body = Lo que haces mientras tanto no se cuenta.
notice-gap = { $length } desde las { $from }: ¿qué fue?
    .body = Sin respuesta, este tiempo no cuenta.
notice-do-open = Abrir Daydone
notice-do-start-focus = Concentrarme
notice-do-finish = Terminar
notice-do-extend = 5 minutos más
notice-do-break = Tomar un descanso
notice-do-end-meeting = Terminar la reunión
notice-do-end-day = Terminar la jornada
notice-do-later = 15 minutos más
notice-do-go-on = Seguir
notice-do-gap-focus = Concentración
notice-do-gap-break = Un descanso
notice-do-gap-drop = No contarlo
