### Not yet read by a native speaker.

## Window: the end of the day

ui-end-top = Terminar la jornada
ui-end-minute = un minuto más o menos
ui-end-just-close = solo cerrar
ui-end-title-enough = Por hoy es suficiente.
ui-end-title = Que la jornada termine aquí.
ui-end-loose-ends = Cabos sueltos
ui-end-first-step =
    { $next ->
        [tomorrow] El primer paso de mañana
       *[later] El primer paso para el { $day }
    }
ui-end-first-step-hint = Lo primero que abrir
ui-end-hand-off = Relevo, para gente en otras zonas horarias
ui-end-leave-out = Dejar fuera
ui-end-put-back = Volver a poner
ui-end-blocked = Qué te bloquea, si hay algo
ui-end-blocked-hint = Espero acceso al entorno de pruebas
ui-end-close = Cerrar la jornada
ui-end-not-yet = Aún no
ui-end-quiet = Silencio hasta tu próxima jornada
ui-end-session-finishes = Lo que está en curso se termina y se guarda
ui-place-of = ¿Adónde va «{ $title }»?
ui-place-done = Hecho
ui-place-next =
    { $next ->
        [tomorrow] Mañana
       *[later] { $day }
    }
ui-place-later = Más tarde
ui-place-drop = Descartar
ui-place-hand-over = Delegar
ui-place-date = Qué día para «{ $title }»
ui-place-person = Quién se queda con «{ $title }»
ui-place-person-hint = Quién se la queda, si quieres decirlo
ui-copy = Copiar
ui-copy-hand-off = Copiar la nota de relevo
ui-copy-markdown = Como Markdown
ui-copied = Copiado.
ui-copy-failed = Aquí no se pudo copiar.
ui-deep = { $length } de trabajo profundo
ui-sum-items = { $done } de { $total } { $total ->
        [one] tarea
       *[other] tareas
    }
ui-sum-meetings = { $length } en reuniones
ui-sum-interruptions =
    { $count ->
        [one] 1 interrupción
       *[other] { $count } interrupciones
    }
ui-sum-quiet = Una jornada tranquila.

## Window: closed

ui-closed-title = La jornada está cerrada.
ui-closed-day-off = Un día libre.
ui-closed-rest = El descanso es parte del trabajo.
ui-closed-nothing-waits = Hoy no te espera nada.
ui-closed-of = { $done } de { $total }
ui-closed-tomorrow =
    { $next ->
        [tomorrow] Mañana empieza con
       *[later] El { $day } empieza con
    }
ui-closed-reopen = Reabrir la jornada…
ui-reopen-title = ¿Abrir la jornada otra vez?
ui-reopen-why = Di por qué. Se guarda con la jornada.
ui-reopen-leave = Dejarla cerrada
ui-reopen-do = Reabrir
