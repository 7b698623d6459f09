### Not yet read by a native speaker.

## Notices

# A notification stays on the screen: each of these is true whenever it is read.
notice-last-good-start = Un dernier bon départ pour { $length }
    .body = Commencée à { $last } au plus tard, la session finit à { $end }, comme votre journée.
notice-wrap-up = Votre journée est prévue jusqu’à { $end }.
    .body = Un bon moment pour noter le premier pas de la prochaine journée.
notice-enough = C’est assez pour aujourd’hui.
    .body = { $why }
notice-enough-since = C’est assez depuis { $time }.
notice-past-your-end =
    { $end ->
        [no] C’est assez pour votre journée depuis { $since }.
       *[other] Votre journée était prévue jusqu’à { $end }.
    }
    .body = Le reste peut attendre.
notice-focus-ended = Le temps fixé est écoulé
    .body = Depuis { $since } : { $title }
notice-focus-ended-plain = Le temps fixé est écoulé
    .body = Depuis { $since }. La session continue de compter tant que vous ne la terminez pas.
notice-break-began = Pause jusqu’à { $until }
    .body = La session s’est terminée comme prévu à { $since }.
notice-break-over = La pause est finie
    .body = Depuis { $since }. Quand vous voudrez.
notice-meeting-ended = La réunion était prévue jusqu’à { $since }
    .body = Elle continue de compter tant que vous ne la terminez pas.
notice-hold = Suspendue depuis { $since }. On reprend ?
    .body = Ce que vous faites entre-temps n’est pas compté.
notice-gap = { $length } à partir de { $from } : de quoi s’agissait-il ?
    .body = Sans réponse, ce temps ne compte pas.
notice-do-open = Ouvrir Daydone
notice-do-start-focus = Se concentrer
notice-do-finish = Terminer
notice-do-extend = 5 minutes de plus
notice-do-break = Faire une pause
notice-do-end-meeting = Terminer la réunion
notice-do-end-day = Finir la journée
notice-do-later = 15 minutes de plus
notice-do-go-on = Reprendre
notice-do-gap-focus = Concentration
notice-do-gap-break = Une pause
notice-do-gap-drop = Ne pas compter
