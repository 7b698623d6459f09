### Not yet read by a native speaker.

## State in one line

say-line-unplanned = Pas encore planifiée
say-line-day-off = Jour de repos
say-line-forgotten = Journée jamais finie : { $day }
say-line-closed = Close à { $time }
say-line-enough = C’est assez
say-line-open = La journée est ouverte
say-line-beyond = c’est déjà assez
say-line-measure = { $value } sur { $target }
say-line-enough-at = assez à { $time }
say-line-not-before = pas avant { $time }
say-line-perhaps-at = ou bien { $time }
say-line-focus-until = Concentration jusqu’à { $time }
say-line-focus-open = Concentration depuis { $time }
say-line-focus-over = Concentration, { $time } passé
say-line-paused = Suspendue depuis { $time }
say-line-break-until = Pause jusqu’à { $time }
say-line-break-over = La pause est finie
say-line-meeting = Réunion depuis { $time }
say-line-meeting-until = Réunion jusqu’à { $time }
say-plan-fits = { $planned } prévues, { $room } de place.
say-plan-over =
    { $planned } prévues, { $room } de place : { $items ->
        [one] tout ne tiendra pas aujourd’hui.
       *[other] l’une de ces tâches est pour demain.
    }
say-plan-usually = { $plan } Les vôtres prennent d’habitude { $times } ×.

## Reasons of a meeting

say-reason-performance-review = entretien d’évaluation
say-reason-final-decision = décision finale
say-reason-urgent = urgence
say-reason-hype-call = appel pour l’élan
say-reason-hangout = moment convivial
say-reason-celebration = fête
say-reason-ordinary = ordinaire
say-reason-could-have-been-async = aurait pu être asynchrone

## Hand-off

say-hand-off-done = Fait
say-hand-off-next = Ensuite
say-hand-off-blocked = Bloqué
say-hand-off-back = De retour
say-hand-off-answers = Réponses
say-hand-off-answers-next = prochaines { $when }
say-hand-off-nothing = —

## Announced meetings

say-foreseen-count = { $count ->
        [one] { $count } réunion
       *[other] { $count } réunions
    }, { $length }.
say-foreseen-clear = Plus longue plage libre : { $from }–{ $to }.
say-foreseen-off = « { $title } » : { $rules }.
say-off-rule-days = un jour sans réunions
say-off-rule-hours = hors de vos heures
say-off-rule-count = plus que vous n’en voulez par jour
say-off-rule-length = plus longue que vous ne voulez
say-off-rule-agenda = sans ordre du jour

### Texts to copy; they are sent by the person, to people who need not know Daydone

say-reply-agenda = Pourriez-vous me dire ce qu’il faut décider ? Je pourrai me préparer, ou répondre par écrit.
say-reply-writing = Puis-je répondre par écrit ? Si vous m’envoyez la question d’ici là, vous aurez ma réponse à { $time } au plus tard.
say-reply-hours = Pour les appels, je réserve { $kept }. Le { $day }, { $time } ({ $place }), cela vous irait-il ?
