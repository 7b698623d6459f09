### Not yet read by a native speaker.

## Command line: a day

cli-total-items =
    { $total ->
        [one] { $done } de una tarea
       *[other] { $done } de { $total } tareas
    }
cli-total-focus = { $length } de concentración
cli-total-meetings = { $length } en reuniones
cli-total-interruptions =
    { $count ->
        [one] una interrupción
       *[other] { $count } interrupciones
    }

cli-format-field = {"{"}{ $name }{"}"} no es un campo. Hay { $known }, cada uno también como texto JSON, por ejemplo {"{json:title}"}.
cli-format-brace = Hay una {"}"} suelta. Una llave se escribe dos veces, un campo es {"{line}"}.
cli-status-session-focus = Concentración
cli-status-session-break = Descanso
cli-status-session-meeting = Reunión
cli-status-until = hasta las { $time }, { $length } por delante
cli-status-over = { $length } pasadas las { $time }
cli-status-paused = en pausa desde las { $time }
cli-status-since = desde las { $time }
cli-status-worked = { $length } hasta ahora
cli-status-next-meeting = Después: { $title } { $times }
cli-status-parked = Apartada: { $text }
cli-more = y { $count } más
cli-status-first-step = El primer paso que dejaste para hoy: { $text }
cli-status-waiting = En espera para hoy: { $titles }
cli-status-change = Cambio, { $time }: { $text }
cli-status-plan = Planéala: daydone plan "Lo primero" "Lo segundo"
cli-status-forgotten = Ciérrala: daydone end (a las { $time }, tu última señal de trabajo) o daydone end --at HH:MM
cli-status-keep-open = O sigue con ella: daydone keep-open
cli-status-zone = Ahora estás en { $place }, la jornada no. Para moverla: daydone move-day
cli-status-gap = Hueco sin respuesta ({ $length } desde las { $from }): daydone gap
cli-status-reopened = Reabierta: { $reason }
cli-item-estimate = unos { $length }
cli-item-bonus = extra
cli-item-moved = espera: { $day }
cli-item-dropped = descartada
cli-item-handed = delegada
cli-item-handed-to = la tiene { $person }

cli-day-open = aún abierta
cli-day-closed = cerrada a las { $time }
cli-day-zone = Todas las horas son de { $place }.
cli-day-commitment = Empezó con: { $definition }.
cli-day-now = ahora
cli-day-end-open = …
cli-day-nothing-in-particular = Concentración
cli-day-communication = comunicación
cli-day-break = descanso
cli-day-interrupted = interrupción
cli-day-interrupted-myself = interrupción tuya
cli-day-change = cambio: { $text }
cli-day-nudge = aviso: { $text }
cli-day-enough = suficiente
cli-day-gap-focus = contado como concentración
cli-day-gap-break = un descanso
cli-day-gap-drop = no contado
cli-day-gap-open = sin respuesta, así que no contado
cli-day-first-step = Dejado para la próxima jornada: { $step }
cli-day-none = No hay nada anotado del { $day }.
cli-day-none-yet = Hoy aún no ha pasado nada.
cli-day-ahead = El { $day } está aún por delante.
cli-gap-cause-sleep = el equipo se suspendió
cli-gap-cause-away = no había nadie ante el equipo
cli-gap-cause-crash = Daydone no estaba para verlo
cli-gap-cause-taken-back = entre un paso y su deshacer
cli-gap-cause-held = en pausa, y había alguien

## Command line: set right

cli-corrected-day = { $day }: { $sums }
cli-corrected-nothing-left = sin concentración, sin reuniones
cli-corrected-end = La jornada del { $day } terminó a las { $time }.
cli-corrected-same = Ya está anotado así.
cli-corrected-gone = { $name } ya no está.

## Command line: the end of the day

cli-end-place = ¿mañana (Intro), una fecha, drop (descartar), hand [nombre] (delegar) o done (hecho)?
cli-end-place-thought = ¿mañana (Intro), una fecha, drop (descartar) o hand [nombre] (delegar)?
cli-end-first-step = ¿El primer paso de mañana? (Intro para ninguno)
cli-end-blocked = ¿Algo te bloquea? (Intro para nada)
cli-end-close = ¿Cerrar la jornada? (Intro, o n)
cli-end-forgotten = La jornada del { $day } quedó sin terminar. Tu última señal de trabajo fue a las { $time }: Intro para terminarla ahí, otra hora, u open para seguir con ella.
cli-end-left-open = La jornada sigue abierta.

### Help

cli-help-status = Cómo está la jornada
    .format = Una línea tuya, con campos: {"{line} {state} {class} {title} {ends_at} {left} {done} {total} {focus} {next}"}; {"{json:title}"} es uno como texto JSON
    .waybar = En la forma que lee el módulo custom de Waybar
    .follow = Una línea ahora y en cada cambio
cli-help-plan = Dice cuándo termina la jornada de hoy, y la empieza
    .bonus = Una tarea más allá de la definición; se puede repetir
    .take = Algo en espera (mira daydone waiting); se puede repetir
    .without_usual = Sin las tareas habituales de este día
    .titles = Las tareas de la jornada, en orden
cli-help-define = Cambia la definición de terminado, después del inicio
cli-help-end = Termina la jornada; en una terminal pregunta por cada cosa que queda
    .short = Cerrar sin preguntas; lo que queda espera a la próxima jornada
    .just_close = Cerrar sin preguntas, y anotar que la jornada solo se cerró
    .first_step = El primer paso de mañana
    .blocked = Qué te bloquea, para la nota de relevo
    .at = Cuándo terminó de verdad la jornada
cli-help-handoff = La nota para gente que trabaja a otras horas
    .markdown = Como Markdown
cli-help-reopen = Reabre la jornada cerrada
    .reason = Por qué; se recuerda
cli-help-keep-open = Deja seguir una jornada que quedó sin terminar, en vez de terminarla
cli-help-move-day = Pasa la jornada abierta a la zona horaria en que está ahora este equipo
cli-help-day = Todo lo anotado de una jornada, con los nombres para corregirlo
    .date = Qué día: today, yesterday, monday o 2026-11-20; el último si no se dice

### What a command did

cli-plan-day-off = Hoy es un día libre.
cli-state-enough = Por hoy es suficiente.
cli-state-enough-again = Ya no es suficiente: { $line }.
cli-gave-way = Su día ya pasó. Para cerrarla: daydone end. Para seguir con ella: daydone keep-open
cli-closed = Cerrada a las { $time }
cli-closed-step = Tu primer paso ({ $day }): { $step }
cli-closed-quiet = Próxima jornada: { $day }. Hasta entonces, nada de Daydone.
cli-closed-forgotten = La jornada del { $day } queda cerrada a las { $time }.
cli-closed-gap = Sin contar: { $length } desde las { $from }. Si fue trabajo: daydone correct { $name } --was focus --day { $date }
cli-handoff-none = Aún no hay nada que relevar: hoy no está planeado.
cli-reopened = La jornada está abierta de nuevo. { $line }
cli-kept-open = La jornada del { $day } sigue.
cli-day-moved = La jornada sigue ahora la hora de { $place }.
