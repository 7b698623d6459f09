### Not yet read by a native speaker.

## Window: session

ui-session-focus = Concentration
ui-session-break = Pause
ui-session-meeting = Réunion
ui-session-held = Concentration · suspendue
ui-session-nth = Concentration · { $nth ->
        [1] 1re
        [2] 2e
        [3] 3e
        [21] 21e
        [22] 22e
        [23] 23e
       *[other] { $nth }e
    } aujourd’hui
ui-session-bonus = { $name } · bonus
ui-strip = Le temps, en bandeau
ui-strip-keep = Garder en vue, en bandeau
ui-strip-back = Retour à la fenêtre
ui-session-to-list = { $name }. Voir la liste d’aujourd’hui
ui-session-break-plain = Détournez un peu le regard.
ui-session-meeting-plain = Avec d’autres personnes
ui-session-tick = La cocher
ui-session-untick = Cochée · décocher
ui-focus-on-nothing = Rien de précis
ui-focus-turn = Sur quoi porte cette session ?
ui-ends-before-day = { $time } avant la fin de votre journée
ui-ends-after-day = { $time } après votre journée
ui-ends-with-day = avec votre journée
ui-of-minutes = sur { $minutes } minutes
ui-past-minutes = au-delà de { $minutes } minutes ; tout compte
ui-past-plan = au-delà du temps fixé ; tout compte
ui-paused = suspendue
ui-paused-since = suspendue depuis { $time }
ui-break-over = La pause est finie, quand vous voudrez
ui-counting-focus = de concentration, sans fin fixée
ui-counting-break = de repos
ui-counting-meeting = jusqu’ici
ui-spoken-left = encore { $time }
ui-spoken-over = { $time } de plus
ui-spoken-up = { $time } jusqu’ici
ui-spoken-held = Suspendue : { $time }
ui-pause = Suspendre
ui-go-on = Reprendre
ui-extend = + 5 min
ui-finish-focus = Terminer
ui-finish-break = Retour au travail
ui-finish-meeting = Terminer la réunion

## Window: after sleep

ui-gap = Un blanc
ui-gap-cause-sleep = Votre ordinateur était en veille
ui-gap-cause-away = Personne n’était à l’ordinateur
ui-gap-cause-crash = Daydone n’était pas là pour voir
ui-gap-cause-taken-back = Vous avez annulé une suspension ou une fin
ui-gap-cause-held = La session était suspendue, et vous étiez là
ui-gap-question =
    { $minutes ->
        [0] { $length } à partir de { $from } : de quoi s’agissait-il ?
        [one] La minute à partir de { $from } : de quoi s’agissait-il ?
       *[other] Les { $minutes } minutes à partir de { $from } : de quoi s’agissait-il ?
    }
ui-gap-others =
    { $count ->
        [one] Encore un blanc après celui-ci.
       *[other] Encore { $count } blancs après celui-ci.
    }
ui-gap-focus = Concentration
ui-gap-focus-more = J’ai continué loin de l’écran
ui-gap-break = Une pause
ui-gap-drop = Ne pas compter
ui-gap-drop-more = ce temps ne compte pas
ui-gap-not-answered = Sans réponse, ce n’est pas compté. Vous pouvez changer cela à tout moment dans l’historique du jour.
ui-gap-go-on = Reprendre · encore { $left }
ui-gap-keep = Garder cette réponse
ui-gap-stay-held = Répondre, et rester suspendue

## Window: a day never ended

ui-forgotten = Une journée sans fin
ui-forgotten-question = Cette journée n’a jamais été finie. A-t-elle fini à { $time } ?
ui-forgotten-why = C’était le dernier signe de travail. Ce qui en reste attend aujourd’hui.
ui-forgotten-other = Ou elle a fini à
ui-forgotten-accept = Elle a fini à { $time }
ui-forgotten-keep = Elle continue ; la garder ouverte
