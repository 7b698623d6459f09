### Not yet read by a native speaker.

## Command line: a day

cli-total-items =
    { $done ->
        [one] { $done } tâche sur { $total }
       *[other] { $done } tâches sur { $total }
    }
cli-total-focus = { $length } de concentration
cli-total-meetings = { $length } en réunion
cli-total-interruptions =
    { $count ->
        [one] { $count } interruption
       *[other] { $count } interruptions
    }

cli-format-field = {"{"}{ $name }{"}"} n’est pas un champ. Il y a { $known }, chacun aussi en texte JSON, comme {"{json:title}"}.
cli-format-brace = Une accolade {"}"} est toute seule. Une accolade s’écrit deux fois, un champ est {"{line}"}.
cli-status-session-focus = Concentration
cli-status-session-break = Pause
cli-status-session-meeting = Réunion
cli-status-until = jusqu’à { $time }, encore { $length }
cli-status-over = { $length } après { $time }
cli-status-paused = suspendue depuis { $time }
cli-status-since = depuis { $time }
cli-status-worked = { $length } jusqu’ici
cli-status-next-meeting = Ensuite : { $title } { $times }
cli-status-parked = Mis de côté : { $text }
cli-more = et { $count } de plus
cli-status-first-step = Le premier pas laissé pour aujourd’hui : { $text }
cli-status-waiting = En attente pour aujourd’hui : { $titles }
cli-status-change = Changement à { $time } : { $text }
cli-status-plan = La planifier : daydone plan "Première chose" "Deuxième chose"
cli-status-forgotten = La clore : daydone end (à { $time }, votre dernier signe de travail) ou daydone end --at HH:MM
cli-status-keep-open = Ou la continuer : daydone keep-open
cli-status-zone = Vous êtes à { $place }, la journée non. Pour la déplacer : daydone move-day
cli-status-gap = Blanc sans réponse ({ $length } à partir de { $from }) : daydone gap
cli-status-reopened = Rouverte : { $reason }
cli-item-estimate = environ { $length }
cli-item-bonus = bonus
cli-item-moved = en attente pour { $day }
cli-item-dropped = laissée
cli-item-handed = confiée
cli-item-handed-to = confiée à { $person }

cli-day-open = encore ouverte
cli-day-closed = close à { $time }
cli-day-zone = Toutes les heures sont celles du lieu : { $place }.
cli-day-commitment = Au début, c’était : { $definition }.
cli-day-now = maintenant
cli-day-end-open = …
cli-day-nothing-in-particular = Concentration
cli-day-communication = communication
cli-day-break = pause
cli-day-interrupted = interruption
cli-day-interrupted-myself = interruption par vous-même
cli-day-change = changement : { $text }
cli-day-nudge = rappel : { $text }
cli-day-enough = assez
cli-day-gap-focus = compté comme concentration
cli-day-gap-break = une pause
cli-day-gap-drop = non compté
cli-day-gap-open = sans réponse, donc non compté
cli-day-first-step = Laissé pour la prochaine journée : { $step }
cli-day-none = Rien n’est noté pour le { $day }.
cli-day-none-yet = Rien ne s’est encore passé aujourd’hui.
cli-day-ahead = Le { $day } est encore à venir.
cli-gap-cause-sleep = l’ordinateur était en veille
cli-gap-cause-away = personne n’était à l’ordinateur
cli-gap-cause-crash = Daydone n’était pas là pour voir
cli-gap-cause-taken-back = entre une action et son annulation
cli-gap-cause-held = suspendue, et quelqu’un était là

## Command line: set right

cli-corrected-day = { $day } : { $sums }
cli-corrected-nothing-left = pas de concentration, pas de réunions
cli-corrected-end = Fin de la journée du { $day } : { $time }.
cli-corrected-same = C’est déjà noté ainsi.
cli-corrected-gone = { $name } n’est plus là.

## Command line: the end of the day

cli-end-place = demain (Entrée), une date, drop (laisser tomber), hand [nom] (confier) ou done (fait) ?
cli-end-place-thought = demain (Entrée), une date, drop (laisser tomber) ou hand [nom] (confier) ?
cli-end-first-step = Le premier pas pour demain ? (Entrée pour aucun)
cli-end-blocked = Quelque chose vous bloque ? (Entrée pour rien)
cli-end-close = Clore la journée ? (Entrée, ou n)
cli-end-forgotten = La journée du { $day } n’a jamais été finie. Votre dernier signe de travail était à { $time } : Entrée pour la finir là, une autre heure, ou open pour la continuer.
cli-end-left-open = La journée est encore ouverte.

### Help

cli-help-status = Où en est la journée
    .format = Une ligne à vous, avec des champs : {"{line} {state} {class} {title} {ends_at} {left} {done} {total} {focus} {next}"} ; {"{json:title}"} en est un en texte JSON
    .waybar = Sous la forme que lit le module custom de Waybar
    .follow = Une ligne maintenant et à chaque changement
cli-help-plan = Dit quand la journée est finie, et la commence
    .bonus = Une tâche au-delà de la définition ; peut être répété
    .take = Une chose en attente (voir daydone waiting) ; peut être répété
    .without_usual = Sans les tâches habituelles de ce jour
    .titles = Les tâches de la journée, dans l’ordre
cli-help-define = Change la définition de fini, après le début
cli-help-end = Finit la journée ; dans un terminal, pose une question sur chaque chose qui reste
    .short = Clore sans questions ; ce qui reste attend la prochaine journée
    .just_close = Clore sans questions, et noter que la journée a été close sans plus
    .first_step = Le premier pas pour demain
    .blocked = Ce qui vous bloque, pour la note de relais
    .at = Quand la journée a vraiment fini
cli-help-handoff = La note pour les gens qui travaillent à d’autres heures
    .markdown = En Markdown
cli-help-reopen = Rouvre la journée close
    .reason = Pourquoi ; c’est retenu
cli-help-keep-open = Laisse continuer une journée jamais finie, au lieu de la finir
cli-help-move-day = Fait passer la journée ouverte au fuseau où se trouve maintenant cet ordinateur
cli-help-day = Tout ce qui est noté d’une journée, avec les noms pour le rectifier
    .date = Quel jour : today, yesterday, monday ou 2026-11-20 ; le dernier sauf indication

### What a command did

cli-plan-day-off = Aujourd’hui est un jour de repos.
cli-state-enough = C’est assez pour aujourd’hui.
cli-state-enough-again = Ce n’est plus assez : { $line }.
cli-gave-way = Sa journée est passée. Pour la clore : daydone end. Pour la continuer : daydone keep-open
cli-closed = Close à { $time }
cli-closed-step = Votre premier pas pour { $day } : { $step }
cli-closed-quiet = D’ici { $day }, rien de Daydone.
cli-closed-forgotten = La journée du { $day } est close à { $time }.
cli-closed-gap = Non compté : { $length } à partir de { $from }. Si c’était du travail : daydone correct { $name } --was focus --day { $date }
cli-handoff-none = Rien à transmettre encore : aujourd’hui n’est pas planifié.
cli-reopened = La journée est de nouveau ouverte. { $line }
cli-kept-open = La journée du { $day } continue.
cli-day-moved = La journée suit maintenant l’heure locale ({ $place }).
