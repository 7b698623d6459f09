### Not yet read by a native speaker.

## Refused

refused-text-empty = Le texte est vide.
    .hint = Écrivez au moins un caractère.
refused-text-too-long = { $length } caractères, c’est trop.
    .hint = Il y a de la place pour { $limit }.
refused-text-control = Un caractère ne peut pas être affiché ({ $character }).
    .hint = Enlevez-le et réessayez.
refused-no-day = Aujourd’hui n’est pas encore planifié.
    .hint = Dites quand la journée est finie, ou commencez une session de concentration.
refused-day-already-started = Aujourd’hui est déjà planifié.
    .hint = Ajoutez-y quelque chose, ou changez la définition de fini.
refused-day-is-closed = La journée est close.
    .hint = Rouvrez-la avec une raison, ou laissez cela pour la prochaine journée.
refused-day-is-not-closed = La journée n’est pas close.
refused-day-is-past = Cette journée est passée et reste close.
    .hint = Planifiez plutôt aujourd’hui.
refused-forgotten-day = La journée du { $day } n’a jamais été finie.
    .hint = Finissez d’abord cette journée.
refused-day-is-full = La journée contient { $limit } { $limit ->
        [one] tâche
       *[other] tâches
    }.
    .hint = Reportez-en une autre, ajoutez celle-ci en bonus, ou mettez-la sur la prochaine journée.
refused-day-is-enough = Pour aujourd’hui, c’est assez.
    .hint = Faites-le en bonus, ou mettez-le sur la prochaine journée.
refused-too-many-items = Cela fait { $named } tâches, et la journée en contient { $limit }.
    .hint = Choisissez-en { $limit }. Les autres peuvent attendre, ou être un bonus.
refused-list-is-long = { $list ->
        [waiting] Au plus { $limit } choses attendent pour plus tard.
        [thoughts] Au plus { $limit } pensées sont gardées sans place.
        [days_off] Au plus { $limit } périodes de repos sont gardées.
        [records] Tant de choses sont notées pour cette journée qu’elle n’en prend plus : la limite est { $limit }.
        [steps] Une tâche contient au plus { $limit } étapes.
       *[items] La liste contient au plus { $limit } tâches.
    }
    .hint = { $list ->
        [waiting] Reprenez ou laissez tomber d’abord certaines d’entre elles.
        [thoughts] Donnez d’abord une place à certaines d’entre elles.
        [days_off] Des jours de repos qui se suivent comptent pour une période.
        [records] Ce qui est là est gardé, et la journée peut être finie.
        [steps] Supprimez-en, ou faites-en deux tâches.
       *[items] Mettez-la sur un jour plus lointain.
    }
refused-crosses-day-end = Cela dépasserait { $end }.
    .hint =
        { $fits ->
            [0] Il reste moins de 5 minutes d’ici là. Demain, c’est bien aussi.
           *[other] Il reste de la place pour { $fits } minutes avant { $end }.
        }
refused-crosses-day-end-end = la fin de votre journée
refused-length-out-of-range = Cette durée n’est pas possible.
    .hint = Choisissez entre { $least } et { $most } minutes.
refused-number-out-of-range = Ce nombre n’est pas possible.
    .hint = Choisissez entre { $least } et { $most }.
refused-stop-time-over = { $time } est passé dans cette journée, qui finit à { $ends }.
    .hint =
        { $until ->
            [no] { $ahead ->
                [no] Choisissez une heure à venir.
               *[other] Choisissez une heure à venir, { $ahead } par exemple.
            }
           *[other] Cette journée peut se prolonger après { $ends }, jusqu’à { $time }.
        }
refused-definition-unsound = Cette définition ne peut pas être remplie.
    .hint = Nommez au moins une chose, neuf au plus, et n’en demandez pas plus qu’il n’y en a.
refused-unknown-item = Cette tâche n’existe pas aujourd’hui.
    .hint = Désignez-la par son numéro ou une partie de son titre.
refused-item-not-open = Cette tâche n’est pas ouverte.
    .hint = Rouvrez-la d’abord.
refused-item-is-open = Cette tâche est déjà ouverte.
refused-unknown-waiting = Rien de tel n’est en attente.
refused-unknown-thought = Aucune pensée de ce genre n’est mise de côté.
refused-unknown-gap = Ce blanc a déjà sa réponse, ou n’a jamais existé.
refused-date-not-ahead = Cette date n’est pas à venir.
    .hint = Choisissez un jour après aujourd’hui, dans l’année qui vient.
refused-days-off-not-ahead = Ces jours ne peuvent pas être prévus comme jours de repos.
    .hint = Commencez le { $day } ou plus tard, et finissez dans l’année qui vient.
refused-no-days-off = Aucun de ces jours n’est un jour de repos prévu et encore à venir.
    .hint = Voir ceux qui sont prévus : daydone off
refused-focus-goes-on = Une session de concentration est en cours.
    .hint = Terminez-la d’abord.
refused-break-goes-on = Une pause est en cours.
    .hint = Terminez-la d’abord.
refused-meeting-is-held = Cette réunion a eu lieu.
    .hint = Si c’était autrement, rectifiez-le : daydone correct
refused-no-such-foreseen = Aucun calendrier n’annonce cette réunion en ce moment.
    .hint = Voir ce qui est annoncé : daydone meetings
refused-meeting-goes-on = Une réunion est en cours.
    .hint = Terminez-la d’abord.
refused-nothing-goes-on = Rien n’est en cours.
refused-no-focus = Aucune session de concentration n’est en cours.
    .hint = Commencez-en d’abord une.
refused-already-paused = La session est déjà suspendue.
    .hint = Reprenez-la, ou terminez-la.
refused-not-paused = La session n’est pas suspendue.
refused-open-ended = Une session sans fin fixée n’a pas de fin à déplacer.
    .hint = Elle compte jusqu’à ce que vous la terminiez.
refused-no-meeting = Aucune réunion n’est en cours.
refused-stretch-unsound = Ces heures ne sont pas possibles.
    .hint = Le début vient avant la fin, et tout se passe dans la journée : pas après sa fin, pas dans le futur. Une coupure se trouve dans ce qu’elle coupe.
refused-stretch-taken = Ce temps est déjà attribué.
    .hint = Choisissez une période sans concentration, pause ni réunion.
refused-end-unsound = La journée ne peut pas avoir fini à ce moment-là.
    .hint = Choisissez une heure après votre dernier signe de travail, et pas dans le futur.
refused-nothing-forgotten = Aucune journée passée n’attend sa fin.
refused-same-zone = La journée suit déjà ce fuseau.
refused-other-day-there = Là-bas, c’est déjà un autre jour.
    .hint = Finissez d’abord cette journée ; la prochaine commence là où vous êtes.
refused-not-correctable = Cette journée ne peut plus être rectifiée.
    .hint = Les 30 derniers jours peuvent l’être.
refused-unknown-record = Rien de tel n’est noté ce jour-là.
refused-still-goes-on = C’est encore en cours.
    .hint = Terminez d’abord.
refused-day-unsound = La journée du { $day } ne peut pas être reprise : elle n’est pas finie, ne se tient pas, ou prend du temps déjà connu. Rien n’a été importé.
    .hint = Exportez-la encore une fois, ou laissez cette journée de côté.
refused-too-many-days = { $limit } jours à la fois, c’est le maximum.
    .hint = Importez-les par parties.
refused-loose-unsound = Une chose en attente, une pensée ou un jour de repos ne peut pas être repris : ses mots, sa date ou son estimation sont impossibles. Rien n’a été importé.
    .hint = Exportez-le encore une fois.
refused-no-question-now = Aucune habitude n’est questionnée en ce moment.
    .hint = Un bilan pose au plus une question par semaine : daydone review
refused-nothing-tried = Rien n’a été essayé dont on puisse juger maintenant.
    .hint = Le bilan de la semaine prochaine le demandera : daydone review
refused-keys-none = Aucune touche de partout n’est attribuée en ce moment.
    .hint = daydone doctor dit pourquoi.
refused-keys-own-settings = Ce bureau ne change les touches que dans ses propres réglages du clavier.
    .hint = Daydone s’y trouve.
refused-nothing-to-take-back = Il n’y a rien à annuler.
refused-nothing-to-redo = Rien n’a été annulé qui puisse être rétabli.

## Bad requests

refused-bad-id = « { $given } » n’est pas un identifiant.
refused-bad-date = « { $given } » n’est pas une date.
    .hint = Écrivez-la comme 2026-11-24.
refused-bad-time = « { $given } » n’est pas une heure.
    .hint = Écrivez-la comme 16:30.
refused-bad-stretch = « { $given } » n’est pas une période.
    .hint = Le début vient avant la fin, et 25 ans au plus.
refused-bad-shape = Une forme personnelle ne peut pas être choisie.
    .hint = Dites la règle elle-même.
refused-bad-zone = « { $given } » n’est pas un fuseau horaire.
    .hint = Écrivez-le comme Europe/Lisbon.
refused-bad-import-program = « { $given } » n’est pas un programme dont les fichiers peuvent être importés.
    .hint = daydone import --help les nomme.
refused-bad-rhythm = « { $given } » ne dit pas quand quelque chose revient.
    .hint = Écrivez weekdays, tuesday, monday, friday, monthly:1 ou every:2w.
refused-bad-several = { $given } commandes ne peuvent pas en faire une.
    .hint = De 1 à 100, oui, et sans undo, redo ni several parmi elles.
refused-bad-week = Une semaine a sept jours.
