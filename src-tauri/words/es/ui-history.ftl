### Not yet read by a native speaker.

## Window: history

ui-history-ago =
    { $days ->
        [0] Hoy, hasta ahora
        [1] Ayer
       *[other] Hace { $days } días
    }
ui-history-ago-months =
    { $months ->
        [one] Hace 1 mes
       *[other] Hace { $months } meses
    }
ui-history-ago-years =
    { $years ->
        [one] Hace 1 año
       *[other] Hace { $years } años
    }
ui-history-another-date = Otra fecha
ui-history-date = { $day }. Ir a otra fecha
ui-history-month-earlier = Un mes antes
ui-history-month-later = Un mes después
ui-history-arc = La jornada de { $start } a { $end }. Concentración: { $focus }. Reuniones: { $meetings }.
ui-history-arc-open = La jornada desde las { $start }, abierta. Concentración hasta ahora: { $focus }. Reuniones: { $meetings }.
ui-history-of-focus = de concentración
ui-history-and-meetings = de concentración, y { $meetings } en reuniones
ui-history-zone = Las horas son de { $city }.
ui-history-path = El camino de la jornada
ui-history-done-meant = Terminado si
ui-history-met = Suficiente a las { $time }.
ui-history-not-met = Cerrada a las { $time }; lo que quedaba podía esperar.
ui-history-not-yet-met = Aún no.
ui-history-commitment = Por la mañana era: { $definition }.
ui-history-was-focus = concentración
ui-history-was-break = un descanso
ui-history-was-drop = no contado
ui-history-was-nothing = sin respuesta
ui-history-interrupted-others = Interrupción
ui-history-interrupted-myself = Interrupción tuya
ui-history-nudge = Daydone dijo: { $text }
ui-history-ended = Fin de la jornada
ui-history-ticked = marcada
ui-history-first-step = Dejó como primer paso
ui-history-no-work = No hay sesiones ni reuniones anotadas.
ui-history-day-off = Un día libre. El descanso es parte del trabajo.
ui-history-nothing = No hay nada anotado de este día, y está bien así.
ui-history-not-begun = Este día aún no ha empezado.
ui-history-not-correctable = Se pueden corregir los últimos 30 días; este se queda como está.

## Window: days in pictures

ui-history-views = Formas de mirar atrás
ui-history-view-day = Día
ui-history-view-week = Semana
ui-history-view-month = Mes
ui-history-view-year = Año
ui-history-view-trends = Tendencias
ui-history-top-week = Semana { $number }
ui-history-top-month = Mes
ui-history-top-year = Año
ui-history-top-trends = Tendencias
ui-history-top-find = Buscar
ui-history-earlier =
    { $view ->
        [day] Un día antes
        [month] Un mes antes
        [year] Un año antes
        [trends] Medio año antes
       *[week] Una semana antes
    }
ui-history-later =
    { $view ->
        [day] Un día después
        [month] Un mes después
        [year] Un año después
        [trends] Medio año después
       *[week] Una semana después
    }
ui-history-days-enough =
    { $days ->
        [one] { $enough ->
            [0] { $close ->
                [none] Una jornada; lo que quedaba podía esperar.
               *[other] Una jornada. Terminó a las { $close }; lo que quedaba podía esperar.
            }
           *[other] Una jornada, y fue suficiente{ $close ->
                [none] .
               *[other] ; terminó a las { $close }.
            }
        }
       *[other] { $enough } de { $days } jornadas { $enough ->
            [one] fue suficiente
           *[other] fueron suficientes
        }{ $close ->
            [none] .
           *[other] ; el final habitual fue a las { $close }.
        }
    }
ui-history-going-on = La jornada sigue. Se mira atrás cuando haya pasado.
ui-history-all-rest = Solo descanso. Para eso está.
ui-history-unasked = Estos días no había nada propuesto.
ui-history-none =
    { $view ->
        [month] No hay nada anotado de este mes, y está bien así.
        [year] No hay nada anotado de este año, y está bien así.
        [trends] No hay nada anotado de este medio año, y está bien así.
       *[week] No hay nada anotado de esta semana, y está bien así.
    }
ui-history-none-of =
    { $view ->
        [month] Ninguna tarea con «{ $text }» en este mes.
        [year] Ninguna tarea con «{ $text }» en este año.
        [trends] Ninguna tarea con «{ $text }» en este medio año.
       *[week] Ninguna tarea con «{ $text }» en esta semana.
    }
ui-history-worked =
    { $kind ->
        [focus] { $time } de concentración
        [meetings] { $time } en reuniones{ $percent ->
            [none] { "" }
           *[other] { " " }({ $percent } %)
        }
       *[shallow] { $time } de otro trabajo
    }
ui-history-sums =
    { $worked ->
        [none] { "" }
       *[other] { $worked }.
    } { $total ->
        [0] { "" }
        [one] { $done } de { $total } tarea.
       *[other] { $done } de { $total } tareas.
    } { $off ->
        [0] { "" }
        [one] Un día libre.
       *[other] { $off } días libres.
    }
ui-history-series = Una serie que mirar
ui-history-series-copy = Copiar un texto
ui-history-where-time-went = Adónde fue el tiempo
ui-history-days-that-were-enough = Jornadas que fueron suficientes
ui-history-square =
    { $day }: { $was }{ $closed ->
        [none] { "" }
       *[other] , terminó a las { $closed }
    }
ui-history-bars = Los días
ui-history-bar =
    { $day }: { $worked }{ $closed ->
        [none] { "" }
       *[other] , terminó a las { $closed }
    }{ $enough ->
        [true] , suficiente
       *[false] { "" }
    }
ui-history-bar-no-work = sin trabajo
ui-history-bar-rest = { $day }: descanso
ui-history-bar-nothing = { $day }: nada anotado
ui-history-bar-nothing-of = { $day }: nada de «{ $text }»
ui-history-kind-focus = concentración
ui-history-kind-meetings = reuniones
ui-history-kind-shallow = otro trabajo
ui-history-enough-yes = suficiente
ui-history-enough-unasked = no había nada propuesto
ui-history-enough-no = no se cumplió
ui-history-enough-yet = aún no
ui-history-enough-nothing = nada anotado
ui-history-enough-nothing-of = nada de «{ $text }»
ui-history-rest = descanso
ui-history-percent = { $percent } %
ui-history-steps = Escala
ui-history-by-week = Por semana
ui-history-by-month = Por mes
ui-history-step-week = Semana
ui-history-step-month = Mes
ui-history-trend-close = La jornada termina a las
ui-history-trend-enough = Jornadas que fueron suficientes
ui-history-trend-by = Suficiente a las
ui-history-trend-focus = Concentración al día
ui-history-trend-interruptions = Interrupciones al día
ui-history-trend-meetings = Parte de reuniones
ui-history-trend-clear = Mayor tiempo despejado
ui-history-trend-value = { $what }: { $value }
ui-history-trend-words = { $what }: { $latest } últimamente; de { $lowest } a { $highest }
ui-history-days-say = Lo que dicen tus días
ui-history-offer-take = Sí, desde ahora
ui-history-offer-let-go = Dejarlo
ui-history-offer-taken =
    { $items ->
        [one] Una jornada admite 1 tarea desde ahora.
       *[other] Una jornada admite { $items } tareas desde ahora.
    }
ui-history-review = Repasar la semana
ui-history-review-beside = La semana en cifras
ui-history-review-this = Esta semana
ui-history-review-before = La semana anterior
ui-history-review-done = Hecho
ui-history-review-left = Fue a otro sitio
ui-question = Cuestionar una costumbre
ui-question-try = Probar una semana: { $what }
ui-question-keep = Mantenerla
ui-question-not-now = Ahora no
ui-question-trying = A prueba una semana
ui-question-tried = La semana pasada probaste
ui-question-stays = Mantenerlo
ui-question-goes = Dejarlo
ui-question-figure = { $name }: { $now }, la semana anterior { $before }.
ui-question-settings = Abrirlo en los ajustes
ui-question-told-keep = Se queda como está.
ui-question-told-try = El repaso de la próxima semana pregunta si te sirvió.
ui-question-told-not-now = Ahora no. Vuelve en ocho semanas como pronto.
ui-question-told-stays = Se queda.
ui-question-told-goes = Se deja. Todo está como antes.
ui-history-review-copy = Copiar como Markdown
ui-history-review-back = Volver a la semana
ui-history-top-review = Repaso, semana { $number }
ui-history-sum-enough = Jornadas que fueron suficientes
ui-history-sum-close = El final habitual
ui-history-sum-items = Tareas
ui-history-sum-focus = Concentración
ui-history-sum-meetings = Reuniones
ui-history-sum-share = Parte de reuniones
ui-history-sum-aim = tu meta es el { $percent } %
ui-history-sum-announced = Reuniones anunciadas
ui-history-sum-held = celebradas
ui-history-sum-given-back = tiempo devuelto
ui-history-sum-off-rules = fuera de tus reglas
ui-history-sum-clear = Mayor tiempo despejado
ui-history-sum-shallow = Otro trabajo
ui-history-sum-interruptions = Interrupciones
ui-history-find = Buscar palabras o una #etiqueta
ui-history-find-hint = Palabras de cualquier cosa, o #etiqueta
ui-history-find-close = Volver
ui-history-count-only = Contar solo tareas con «{ $text }»
ui-history-count-all = Contar todo
ui-history-only = Aquí solo cuenta «{ $text }».
ui-history-found =
    { $count ->
        [0] No se encontró nada.
        [one] Se encontró una vez.
       *[other] { $most ->
            [true] Los últimos { $count }.
           *[false] Se encontró { $count } veces.
        }
    }
ui-history-found-where = { $kind }, { $day }
ui-history-found-item = tarea
ui-history-found-note = nota
ui-history-found-step = paso
ui-history-found-thought = idea apartada
ui-history-found-first_step = primer paso
ui-history-found-blocked = lo que bloqueaba
ui-history-found-meeting = reunión
ui-history-found-interruption = interrupción
ui-history-found-reopening = por qué se reabrió
ui-history-as-table = Como tabla
ui-history-as-table-of = Como tabla: { $title }
ui-history-column-day = Día
ui-history-column-enough = Suficiente
ui-history-column-focus = Concentración
ui-history-column-meetings = Reuniones
ui-history-column-shallow = Otro trabajo
ui-history-column-closed = Final
ui-history-column-items = Tareas

## Window: setting right

ui-correct = Corregir
ui-correct-new-session = Añadir una sesión
ui-correct-new-break = Añadir un descanso
ui-correct-new-meeting = Añadir una reunión
ui-correct-when = Fue
ui-correct-add = Añadir
ui-correct-times = Horas
ui-correct-item = Fue sobre
ui-correct-set = Fijar
ui-correct-about = De qué trató, y por qué
ui-correct-split = Fueron dos; la segunda empezó a las
ui-correct-split-at = La segunda empezó a las
ui-correct-split-item = La segunda fue sobre
ui-correct-split-do = Dividir
ui-correct-was = ¿Qué fue?
ui-correct-answer = Responder
ui-correct-own = Fue una sesión aparte, sobre
ui-correct-own-do = Separar
ui-correct-end = La jornada terminó de verdad a las
ui-correct-remove-session = No fue una sesión
ui-correct-remove-meeting = No fue una reunión
ui-correct-own-break = Fue trabajo, sobre
ui-correct-remove-break = No fue un descanso
ui-correct-remove-gap = Trabajé durante ese rato
ui-correct-item-done = Se hizo, a las
ui-correct-item-not-done = No se hizo
ui-correct-item-place = No se hizo, así que
ui-correct-item-waits = Ponerla en la próxima jornada
ui-correct-item-drop = Descartarla
ui-correct-interruption = Quién fue, y unas palabras
ui-correct-interruption-word = Unas palabras
ui-correct-remove-interruption = No fue una interrupción
ui-correct-undo-hint = Deshacer lo recupera.
