### Not yet read by a native speaker.

## State in one line

say-line-unplanned = Aún sin planear
say-line-day-off = Día libre
say-line-forgotten = Jornada sin terminar: { $day }
say-line-closed = Cerrada a las { $time }
say-line-enough = Suficiente
say-line-open = La jornada está abierta
say-line-beyond = ya es suficiente
say-line-measure = { $value } de { $target }
say-line-enough-at = suficiente a las { $time }
say-line-not-before = no antes de las { $time }
say-line-perhaps-at = o bien a las { $time }
say-line-focus-until = Concentración hasta las { $time }
say-line-focus-open = Concentración desde las { $time }
say-line-focus-over = Concentración, pasadas las { $time }
say-line-paused = En pausa desde las { $time }
say-line-break-until = Descanso hasta las { $time }
say-line-break-over = El descanso ha terminado
say-line-meeting = Reunión desde las { $time }
say-line-meeting-until = Reunión hasta las { $time }
say-plan-fits = { $planned } en el plan, quedan { $room }.
say-plan-over =
    { $planned } en el plan, quedan { $room }: { $items ->
        [one] no cabrá todo hoy.
       *[other] una de estas es para mañana.
    }
say-plan-usually = { $plan } Las tuyas suelen tardar { $times } ×.

## Reasons of a meeting

say-reason-performance-review = evaluación de desempeño
say-reason-final-decision = decisión final
say-reason-urgent = urgencia
say-reason-hype-call = llamada de impulso
say-reason-hangout = charla informal
say-reason-celebration = celebración
say-reason-ordinary = ordinaria
say-reason-could-have-been-async = pudo ser asíncrona

## Hand-off

say-hand-off-done = Hecho
say-hand-off-next = Después
say-hand-off-blocked = Bloqueo
say-hand-off-back = De vuelta
say-hand-off-answers = Respuestas
say-hand-off-answers-next = próximas { $when }
say-hand-off-nothing = —

## Announced meetings

say-foreseen-count = { $count ->
        [one] 1 reunión
       *[other] { $count } reuniones
    }, { $length }.
say-foreseen-clear = Mayor tiempo despejado: { $from }–{ $to }.
say-foreseen-off = «{ $title }»: { $rules }.
say-off-rule-days = en un día sin reuniones
say-off-rule-hours = fuera de tus horas
say-off-rule-count = más de las que quieres al día
say-off-rule-length = más larga de lo que quieres
say-off-rule-agenda = sin orden del día

### Texts to copy; they are sent by the person, to people who need not know Daydone

say-reply-agenda = ¿Me puedes decir qué hay que decidir? Así me preparo, o respondo por escrito.
say-reply-writing = ¿Puedo responder por escrito? Si me mandas la pregunta antes, tendrás mi respuesta a las { $time } como muy tarde.
say-reply-hours = Para llamadas reservo { $kept }. ¿Te iría bien el { $day }, { $time } ({ $place })?
