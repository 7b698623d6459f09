### Not yet read by a native speaker.

## Window: history

ui-history-ago =
    { $days ->
        [0] Aujourd’hui, jusqu’ici
        [1] Hier
       *[other] Il y a { $days } jours
    }
ui-history-ago-months = Il y a { $months } mois
ui-history-ago-years =
    { $years ->
        [one] Il y a { $years } an
       *[other] Il y a { $years } ans
    }
ui-history-another-date = Une autre date
ui-history-date = { $day }. Aller à une autre date
ui-history-month-earlier = Un mois plus tôt
ui-history-month-later = Un mois plus tard
ui-history-arc = La journée de { $start } à { $end }. Concentration : { $focus }. Réunions : { $meetings }.
ui-history-arc-open = La journée depuis { $start }, ouverte. Concentration jusqu’ici : { $focus }. Réunions : { $meetings }.
ui-history-of-focus = de concentration
ui-history-and-meetings = de concentration, et { $meetings } en réunion
ui-history-zone = Heures locales : { $city }.
ui-history-path = Le fil de la journée
ui-history-done-meant = Journée finie quand
ui-history-met = C’était assez à { $time }.
ui-history-not-met = Close à { $time } ; le reste pouvait attendre.
ui-history-not-yet-met = Pas encore.
ui-history-commitment = Le matin, c’était : { $definition }.
ui-history-was-focus = concentration
ui-history-was-break = une pause
ui-history-was-drop = non compté
ui-history-was-nothing = sans réponse
ui-history-interrupted-others = Interruption
ui-history-interrupted-myself = Interruption par vous-même
ui-history-nudge = Rappel de Daydone : { $text }
ui-history-ended = Fin de la journée
ui-history-ticked = cochée
ui-history-first-step = Premier pas laissé
ui-history-no-work = Aucune session ni réunion n’est notée.
ui-history-day-off = Un jour de repos. Le repos fait partie du travail.
ui-history-nothing = Rien n’est noté pour ce jour, et c’est très bien.
ui-history-not-begun = Ce jour n’a pas encore commencé.
ui-history-not-correctable = Les 30 derniers jours peuvent être rectifiés ; celui-ci reste tel quel.

## Window: days in pictures

ui-history-views = Manières de regarder en arrière
ui-history-view-day = Jour
ui-history-view-week = Semaine
ui-history-view-month = Mois
ui-history-view-year = Année
ui-history-view-trends = Tendances
ui-history-top-week = Semaine { $number }
ui-history-top-month = Mois
ui-history-top-year = Année
ui-history-top-trends = Tendances
ui-history-top-find = Chercher
ui-history-earlier =
    { $view ->
        [day] Un jour plus tôt
        [month] Un mois plus tôt
        [year] Un an plus tôt
        [trends] Six mois plus tôt
       *[week] Une semaine plus tôt
    }
ui-history-later =
    { $view ->
        [day] Un jour plus tard
        [month] Un mois plus tard
        [year] Un an plus tard
        [trends] Six mois plus tard
       *[week] Une semaine plus tard
    }
ui-history-days-enough =
    { $days ->
        [one] { $enough ->
            [0] { $close ->
                [none] Une journée ; le reste pouvait attendre.
               *[other] Une journée. Finie à { $close } ; le reste pouvait attendre.
            }
           *[other] Une journée, et elle a suffi{ $close ->
                [none] .
               *[other] {"\u202F"}; finie à { $close }.
            }
        }
       *[other] { $enough ->
            [one] { $enough } journée sur { $days } a suffi
           *[other] { $enough } journées sur { $days } ont suffi
        }{ $close ->
            [none] .
           *[other] {"\u202F"}; fin habituelle : { $close }.
        }
    }
ui-history-going-on = La journée continue. Le bilan se fera quand elle sera finie.
ui-history-all-rest = Rien que du repos. Il est fait pour ça.
ui-history-unasked = Rien n’était prévu ces jours-là.
ui-history-none =
    { $view ->
        [month] Rien n’est noté pour ce mois, et c’est très bien.
        [year] Rien n’est noté pour cette année, et c’est très bien.
        [trends] Rien n’est noté pour ces six mois, et c’est très bien.
       *[week] Rien n’est noté pour cette semaine, et c’est très bien.
    }
ui-history-none-of =
    { $view ->
        [month] Aucune tâche avec « { $text } » ce mois-là.
        [year] Aucune tâche avec « { $text } » cette année-là.
        [trends] Aucune tâche avec « { $text } » pendant ces six mois.
       *[week] Aucune tâche avec « { $text } » cette semaine-là.
    }
ui-history-worked =
    { $kind ->
        [focus] { $time } de concentration
        [meetings] { $time } en réunion{ $percent ->
            [none] { "" }
           *[other] { " " }({ $percent } %)
        }
       *[shallow] { $time } d’autre travail
    }
ui-history-sums =
    { $worked ->
        [none] { "" }
       *[other] { $worked }.
    } { $total ->
        [0] { "" }
       *[other] { $done ->
            [one] { $done } tâche sur { $total }.
           *[other] { $done } tâches sur { $total }.
        }
    } { $off ->
        [0] { "" }
        [one] Un jour de repos.
       *[other] { $off } jours de repos.
    }
ui-history-series = Une série à regarder
ui-history-series-copy = Copier un texte
ui-history-where-time-went = Où le temps est passé
ui-history-days-that-were-enough = Journées qui ont suffi
ui-history-square =
    { $day } : { $was }{ $closed ->
        [none] { "" }
       *[other] , finie à { $closed }
    }
ui-history-bars = Les jours
ui-history-bar =
    { $day } : { $worked }{ $closed ->
        [none] { "" }
       *[other] , finie à { $closed }
    }{ $enough ->
        [true] , assez
       *[false] { "" }
    }
ui-history-bar-no-work = pas de travail
ui-history-bar-rest = { $day } : repos
ui-history-bar-nothing = { $day } : rien de noté
ui-history-bar-nothing-of = { $day } : pas de « { $text } »
ui-history-kind-focus = concentration
ui-history-kind-meetings = réunions
ui-history-kind-shallow = autre travail
ui-history-enough-yes = assez
ui-history-enough-unasked = rien n’était prévu
ui-history-enough-no = pas atteint
ui-history-enough-yet = pas encore
ui-history-enough-nothing = rien de noté
ui-history-enough-nothing-of = pas de « { $text } »
ui-history-rest = repos
ui-history-percent = { $percent } %
ui-history-steps = Échelle
ui-history-by-week = Par semaine
ui-history-by-month = Par mois
ui-history-step-week = Semaine
ui-history-step-month = Mois
ui-history-trend-close = Fin de la journée
ui-history-trend-enough = Journées qui ont suffi
ui-history-trend-by = C’est assez à
ui-history-trend-focus = Concentration par jour
ui-history-trend-interruptions = Interruptions par jour
ui-history-trend-meetings = Part des réunions
ui-history-trend-clear = Plus longue plage libre
ui-history-trend-value = { $what } : { $value }
ui-history-trend-words = { $what } : { $latest } dernièrement ; de { $lowest } à { $highest }
ui-history-days-say = Ce que disent vos journées
ui-history-offer-take = Oui, désormais
ui-history-offer-let-go = Laisser
ui-history-offer-taken =
    { $items ->
        [one] Une journée contient désormais { $items } tâche.
       *[other] Une journée contient désormais { $items } tâches.
    }
ui-history-review = Faire le bilan de la semaine
ui-history-review-beside = La semaine en chiffres
ui-history-review-this = Cette semaine
ui-history-review-before = La semaine d’avant
ui-history-review-done = Fait
ui-history-review-left = Parti ailleurs
ui-question = Questionner une habitude
ui-question-try = Essayer une semaine : { $what }
ui-question-keep = La garder
ui-question-not-now = Pas maintenant
ui-question-trying = À l’essai une semaine
ui-question-tried = La semaine dernière, vous avez essayé
ui-question-stays = Garder
ui-question-goes = Laisser
ui-question-figure = { $name } : { $now }, la semaine d’avant { $before }.
ui-question-settings = L’ouvrir dans les réglages
ui-question-told-keep = Cela reste comme c’est.
ui-question-told-try = Le bilan de la semaine prochaine demandera si cela vous a servi.
ui-question-told-not-now = Pas maintenant. La question revient dans huit semaines au plus tôt.
ui-question-told-stays = Cela reste.
ui-question-told-goes = C’est laissé. Tout est comme avant.
ui-history-review-copy = Copier en Markdown
ui-history-review-back = Retour à la semaine
ui-history-top-review = Bilan, semaine { $number }
ui-history-sum-enough = Journées qui ont suffi
ui-history-sum-close = Fin habituelle
ui-history-sum-items = Tâches
ui-history-sum-focus = Concentration
ui-history-sum-meetings = Réunions
ui-history-sum-share = Part des réunions
ui-history-sum-aim = votre but est { $percent } %
ui-history-sum-announced = Réunions annoncées
ui-history-sum-held = tenues
ui-history-sum-given-back = temps rendu
ui-history-sum-off-rules = hors de vos règles
ui-history-sum-clear = Plus longue plage libre
ui-history-sum-shallow = Autre travail
ui-history-sum-interruptions = Interruptions
ui-history-find = Chercher des mots ou un #tag
ui-history-find-hint = N’importe quels mots, ou #tag
ui-history-find-close = Retour
ui-history-count-only = Ne compter que les tâches avec « { $text } »
ui-history-count-all = Tout compter
ui-history-only = Seul « { $text } » compte ici.
ui-history-found =
    { $count ->
        [0] Rien trouvé.
        [one] Trouvé une fois.
       *[other] { $most ->
            [true] Les { $count } plus récents.
           *[false] Trouvé { $count } fois.
        }
    }
ui-history-found-where = { $kind }, { $day }
ui-history-found-item = tâche
ui-history-found-note = note
ui-history-found-step = étape
ui-history-found-thought = pensée mise de côté
ui-history-found-first_step = premier pas
ui-history-found-blocked = ce qui bloquait
ui-history-found-meeting = réunion
ui-history-found-interruption = interruption
ui-history-found-reopening = raison de la réouverture
ui-history-as-table = En tableau
ui-history-as-table-of = En tableau : { $title }
ui-history-column-day = Jour
ui-history-column-enough = Assez
ui-history-column-focus = Concentration
ui-history-column-meetings = Réunions
ui-history-column-shallow = Autre travail
ui-history-column-closed = Fin
ui-history-column-items = Tâches

## Window: setting right

ui-correct = Rectifier
ui-correct-new-session = Ajouter une session
ui-correct-new-break = Ajouter une pause
ui-correct-new-meeting = Ajouter une réunion
ui-correct-when = C’était
ui-correct-add = Ajouter
ui-correct-times = Heures
ui-correct-item = C’était sur
ui-correct-set = Fixer
ui-correct-about = De quoi il s’agissait, et pourquoi
ui-correct-split = C’étaient deux ; la seconde a commencé à
ui-correct-split-at = La seconde a commencé à
ui-correct-split-item = La seconde était sur
ui-correct-split-do = Séparer
ui-correct-was = De quoi s’agissait-il ?
ui-correct-answer = Répondre
ui-correct-own = C’était une session à part, sur
ui-correct-own-do = Mettre à part
ui-correct-end = La journée a vraiment fini à
ui-correct-remove-session = Ce n’était pas une session
ui-correct-remove-meeting = Ce n’était pas une réunion
ui-correct-own-break = C’était du travail, sur
ui-correct-remove-break = Ce n’était pas une pause
ui-correct-remove-gap = J’ai travaillé pendant ce temps
ui-correct-item-done = C’était fait, à
ui-correct-item-not-done = Ce n’était pas fait
ui-correct-item-place = Ce n’était pas fait, alors
ui-correct-item-waits = Mettre sur la prochaine journée
ui-correct-item-drop = Laisser tomber
ui-correct-interruption = Qui c’était, et un mot à ce sujet
ui-correct-interruption-word = Un mot à ce sujet
ui-correct-remove-interruption = Ce n’était pas une interruption
ui-correct-undo-hint = Annuler le fait revenir.
