### Not yet read by a native speaker.

## What days say

say-finding-finished = Sueles terminar { $done } de { $asked } tareas.
say-finding-finished-by = Sueles terminar { $done } de { $asked } tareas, la última hacia las { $by }.
say-finding-items-fit = { $items ->
        [one] Una tarea habría
       *[other] { $items } tareas habrían
    } cabido en { $on } de los últimos { $days } días.
say-finding-focus-fits = Concentración que habría cabido en { $on } de los últimos { $days } días: { $focus }; se pedía: { $asked }.
say-finding-estimates = Las tareas tardan { $times } veces lo que crees.
say-finding-estimates-tag = Lo que lleva #{ $tag } tarda { $times } veces lo que crees.
say-finding-interruptions = Tras una interrupción, el siguiente cuarto de hora tranquilo empieza { $cost } después.
say-finding-closed-late = Sueles cerrar la jornada { $late } después de la hora fijada.
say-finding-rests = según { $days } días
say-number-asked = Tareas pedidas, al día
say-number-done = Tareas terminadas, al día
say-number-by = La última, normalmente
say-number-items-fit = Tareas que cupieron
say-number-on = En cuántos días
say-number-focus-asked = Concentración pedida
say-number-focus-fits = Concentración que cupo
say-number-times = Veces lo estimado, normalmente
say-number-items = Tareas consideradas
say-number-interruptions = Interrupciones consideradas
say-number-cost = Hasta volver la calma, normalmente
say-number-for-good = Sin cuarto de hora tranquilo después, ese día
say-number-late = Después de la hora fijada, normalmente
say-better-fit = { $items ->
        [one] ¿Planear una tarea al día desde ahora?
       *[other] ¿Planear { $items } tareas al día desde ahora?
    }

## A week looked back on

say-review-title = { $from } – { $to } { $year }
say-review-nothing = No hay nada anotado de esta semana.
say-review-sum = { $enough } de { $asked } { $asked ->
        [one] jornada
       *[other] jornadas
    } { $enough ->
        [one] fue suficiente
       *[other] fueron suficientes
    }.
say-review-time = { $focus } de concentración, { $meetings } en reuniones.
say-meetings-share = Las reuniones ocuparon el { $share } % del trabajo{ $aim ->
        [none] { "" }
       *[other] ; tu meta es el { $aim } %
    }.
say-meetings-clear = Mayor tiempo despejado: { $length }.
say-meetings-announced = Anunciado: { $announced }. Celebrado de ello: { $held }.
say-meetings-given-back = Tiempo devuelto: { $length }, con una respuesta que no fue en directo.
say-meetings-off-rules = { $count ->
        [one] 1 reunión anunciada estaba
       *[other] { $count } reuniones anunciadas estaban
    } fuera de tus reglas.
say-meetings-reasons = Por qué en directo: { $reasons }.
say-series = «{ $title }» se celebró { $held ->
        [one] 1 vez
       *[other] { $held } veces
    }, { $length } en total{ $needless ->
        [0] { "" }
        [one] ; una de ellas pudo ser asíncrona
       *[other] ; { $needless } de ellas pudieron ser asíncronas
    }.{ $end ->
        [none] { " " }No tiene fecha de fin.
       *[some] { "" }
    }
say-series-untitled = Una reunión que se repite
say-series-reply = ¿Y si probamos «{ $title }» por escrito durante un mes? Si se echa de menos, la recuperamos.
say-review-meetings = Reuniones
say-review-close = Cierre habitual: { $close }.
say-review-done = Hecho
say-review-left = Esta semana no
say-review-says = Lo que dicen los días
say-review-head-day = Día
say-review-head-focus = Concentración
say-review-head-meetings = Reuniones
say-review-head-shallow = Ligero
say-review-head-closed = Cierre
say-review-head-enough = Suficiente
say-review-enough = suficiente
say-review-off = libre
say-became-open = abierta
say-became-moved = pasada al { $day }
say-became-dropped = descartada
say-became-handed-over = delegada
say-became-handed-to = delegada en { $person }
