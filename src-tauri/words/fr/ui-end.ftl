### Not yet read by a native speaker.

## Window: the end of the day

ui-end-top = Finir la journée
ui-end-minute = environ une minute
ui-end-just-close = clore sans plus
ui-end-title-enough = C’est assez pour aujourd’hui.
ui-end-title = Que la journée finisse ici.
ui-end-loose-ends = Ce qui reste
ui-end-first-step =
    { $next ->
        [tomorrow] Le premier pas de demain
       *[later] Le premier pas pour { $day }
    }
ui-end-first-step-hint = La seule chose à ouvrir d’abord
ui-end-hand-off = Relais, pour les gens d’autres fuseaux
ui-end-leave-out = Laisser de côté
ui-end-put-back = Remettre
ui-end-blocked = Ce qui vous bloque, s’il y a lieu
ui-end-blocked-hint = J’attends l’accès au serveur de test
ui-end-close = Clore la journée
ui-end-not-yet = Pas encore
ui-end-quiet = Silence jusqu’à votre prochaine journée
ui-end-session-finishes = Ce qui est en cours est terminé et gardé
ui-place-of = Où va « { $title } » ?
ui-place-done = Fait
ui-place-next =
    { $next ->
        [tomorrow] Demain
       *[later] { $day }
    }
ui-place-later = Plus tard
ui-place-drop = Laisser tomber
ui-place-hand-over = Confier
ui-place-date = Quel jour pour « { $title } »
ui-place-person = Qui prend « { $title } »
ui-place-person-hint = Qui la prend, si vous voulez le dire
ui-copy = Copier
ui-copy-hand-off = Copier la note de relais
ui-copy-markdown = En Markdown
ui-copied = Copié.
ui-copy-failed = La copie n’a pas marché ici.
ui-deep = { $length } de travail profond
ui-sum-items =
    { $done ->
        [one] { $done } tâche sur { $total }
       *[other] { $done } tâches sur { $total }
    }
ui-sum-meetings = { $length } en réunion
ui-sum-interruptions =
    { $count ->
        [one] { $count } interruption
       *[other] { $count } interruptions
    }
ui-sum-quiet = Une journée tranquille.

## Window: closed

ui-closed-title = La journée est close.
ui-closed-day-off = Un jour de repos.
ui-closed-rest = Le repos fait partie du travail.
ui-closed-nothing-waits = Rien ne vous attend aujourd’hui.
ui-closed-of = { $done } sur { $total }
ui-closed-tomorrow =
    { $next ->
        [tomorrow] Demain commence par
       *[later] Prochaine journée ({ $day }), d’abord
    }
ui-closed-reopen = Rouvrir la journée…
ui-reopen-title = Rouvrir la journée ?
ui-reopen-why = Dites pourquoi. C’est gardé avec la journée.
ui-reopen-leave = La laisser close
ui-reopen-do = Rouvrir
