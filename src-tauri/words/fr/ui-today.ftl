### Not yet read by a native speaker.

## Window: today

ui-arc = La journée de { $start } à { $end }. Il est { $now }. Concentration jusqu’ici : { $focus }. Réunions : { $meetings }.
ui-arc-open = La journée depuis { $start }. Il est { $now }. Concentration jusqu’ici : { $focus }. Réunions : { $meetings }.
ui-left = encore { $left }
ui-past = dépassé de { $past }
ui-left-none = Il ne reste rien
ui-room =
    { $count ->
        [one] place pour encore { $count } session de { $minutes } minutes
       *[other] place pour encore { $count } sessions de { $minutes } minutes
    }
ui-room-short = place pour une courte session de { $minutes } minutes
ui-room-none = pas de place pour une autre session
ui-room-over = la fin fixée est passée
ui-room-open = pas d’heure de fin aujourd’hui
ui-done-when = Fini pour aujourd’hui quand
ui-change-definition = Définition de fini pour aujourd’hui
ui-change-noted = noté comme changement
ui-day-off-today = Aujourd’hui est un jour de repos.
ui-reopened = Rouverte : « { $reason } »
ui-tiles = Aujourd’hui, jusqu’ici
ui-changes =
    { $count ->
        [one] { $count } changement après le début : { $last }, { $time }
       *[other] { $count } changements après le début, le dernier : { $last }, { $time }
    }
ui-start = Se concentrer · { $minutes } min
ui-start-short = Session courte · { $minutes } min
ui-start-other = Une autre durée, ou une autre tâche
ui-start-title = Se concentrer
ui-start-on = Sur
ui-start-on-nothing = Rien de précis
ui-start-open = Sans fin
ui-start-minutes = Ou tant de minutes
ui-start-now = Commencer
ui-take-break = Faire une pause
ui-take-break-due = Faire une pause de { $minutes } min
ui-interrupted = Interruption
ui-interrupted-times = Interruptions : { $count }
ui-interrupted-told =
    { $count ->
        [one] Noté. La première aujourd’hui.
       *[other] Noté. { $count } aujourd’hui.
    }
ui-fit-move = En reporter une à demain
ui-fit-move-name = En reporter une à demain : { $title }
ui-park = Mettre une pensée de côté
ui-park-hint = Ce qui vous est venu à l’esprit
ui-park-do = Mettre de côté
ui-park-later = pour la fin de la journée
ui-park-next = pour { $day }
ui-park-stay = Mettre une pensée de côté et rester ici…
ui-parked = Mis de côté jusqu’ici
ui-more = et { $count } de plus
ui-parked-last = { $count } de côté · « { $text } »
ui-meeting = Réunion
ui-meeting-why = Pourquoi en direct ?
ui-meeting-communication = Mails, messagerie et autres échanges
ui-meeting-about = De quoi s’agit-il ?
ui-meeting-past = Elle a déjà eu lieu
ui-meeting-start = Commencer maintenant
ui-meeting-log = La noter
ui-meeting-end-so = Terminer avec cette raison
ui-back-to-focus = Retour à la concentration
ui-back-to-break = Retour à la pause
ui-back-to-meeting = Retour à la réunion

## Window: the day’s timeline

ui-timeline-clear = libre jusqu’à { $time } · { $length }
ui-timeline-enough = { $time } · c’est assez

## Window: items

ui-items = Tâches d’aujourd’hui
ui-items-gone = Hors de la liste d’aujourd’hui
ui-item-tick = Cocher « { $title } »
ui-item-untick = Décocher « { $title } »
ui-item-start = Se concentrer sur « { $title } »
ui-item-focus-on = Passer la concentration à « { $title } »
ui-item-more = Plus pour « { $title } »
ui-item-rename = Nouveau titre pour « { $title } »
ui-item-estimate = Minutes pour « { $title } »
ui-item-moved-to = « { $title } » est maintenant { $position } sur { $count }.
ui-item-bonus = bonus
ui-item-now = maintenant
ui-item-make-bonus = En faire un bonus
ui-item-make-must = La compter pour aujourd’hui
ui-item-to-date = Reporter à un autre jour
ui-item-move = Reporter
ui-item-to-person = Confier à
ui-item-hand-over = Confier
ui-gone-tomorrow = demain
ui-gone-date = { $date }
ui-gone-dropped = laissée
ui-gone-handed = confiée
ui-gone-to = confiée à { $person }
ui-gone-return = Reprendre
ui-gone-return-name = Reprendre « { $title } »
ui-add-item = Ajouter une tâche
ui-add-item-full = Ajouter une tâche — aujourd’hui est plein
ui-add-item-room = Ajouter une tâche — la journée en contient { $limit }
ui-choice-swap = À la place de « { $title } », qui est alors reportée ({ $day })
ui-choice-bonus = L’ajouter en bonus
ui-choice-next = Garder pour { $day }
ui-choice-bonus-focus = Continuer, en bonus
ui-choice-fit = Se concentrer pendant les { $minutes } minutes possibles
ui-choice-past = Dépasser la fin, cette fois
ui-choice-past-boundary = Prolonger cette journée jusqu’à { $time }
ui-choice-ahead = Jusqu’à { $time }

## Window: enough

ui-enough = C’est assez.
ui-enough-early = { $time } · { $early } avant votre fin
ui-enough-why = { $why }. C’est assez pour aujourd’hui.
ui-enough-plain = C’est assez pour aujourd’hui.
ui-enough-change = Changer la définition de fini
ui-one-more = Encore une session, en bonus
ui-note-for-next = Noter quelque chose pour { $day }
ui-keep-for-next = Garder pour { $day }
ui-one-more-thing = Encore une chose
ui-one-more-thing-what = Pour { $day }, qu’est-ce qui peut attendre ?
ui-add-bonus = Aujourd’hui, en bonus

## Meetings that calendars announce

ui-foreseen = Réunions annoncées
ui-foreseen-asks = Elles étaient annoncées. Ont-elles eu lieu ?
ui-foreseen-untitled = Une réunion
ui-foreseen-held = Comme prévu
ui-foreseen-held-name = { $title } : tenue comme prévu
ui-foreseen-not-held = N’a pas eu lieu
ui-foreseen-not-held-name = { $title } : n’a pas eu lieu
ui-foreseen-other = Autre heure
ui-foreseen-other-name = { $title } : autre heure
ui-foreseen-note = La noter
ui-foreseen-note-name = La noter : { $what }, « { $title } »
ui-foreseen-answer = Répondre
ui-foreseen-answer-name = Répondre à « { $title } »
ui-foreseen-replies = Réponses à « { $title } »
ui-foreseen-reply-agenda = Demander l’ordre du jour
ui-foreseen-reply-writing = Répondre par écrit
ui-foreseen-reply-hours = Proposer une autre heure
ui-foreseen-copy-name = Copier : { $what }, « { $title } »
ui-foreseen-declined = Refusée
ui-foreseen-declined-name = « { $title } » refusée
ui-foreseen-sends-nothing = La copie note la réponse. Daydone n’envoie rien.
ui-foreseen-take-back = Annuler
ui-foreseen-take-back-name = Annuler la réponse à « { $title } »
ui-foreseen-was-held = tenue
ui-foreseen-was-not-held = non tenue
ui-foreseen-was-answered = réponse donnée
ui-arc-foreseen = { $count ->
        [one] { $count } réunion annoncée, à { $first }.
       *[other] { $count } réunions annoncées, la première à { $first }.
    }

## People elsewhere

ui-zones = Une réponse aujourd’hui : { $zones }
ui-places = Vos lieux
ui-places-both = tous deux au travail { $times }
ui-places-until = une réponse aujourd’hui jusqu’à { $time }
ui-zone-until = { $name } jusqu’à { $time }
ui-arc-overlap = Avec { $name } { $from }–{ $to }.
