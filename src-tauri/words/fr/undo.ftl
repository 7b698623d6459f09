### Not yet read by a native speaker.

## Taking back

say-undo-start-day = début de la journée
say-undo-change-definition = changement de la définition de fini
say-undo-add-item = ajout d’une tâche
say-undo-add-for-later = ajout pour un autre jour
say-undo-take-waiting = reprise d’une chose en attente
say-undo-drop-waiting = abandon d’une chose en attente
say-undo-rename-waiting = nouveau titre d’une chose en attente
say-undo-move-waiting = report d’une chose en attente
say-undo-plan-days-off = ajout de jours de repos
say-undo-cancel-days-off = retrait de jours de repos
say-undo-answer-default = réponse à la question de la semaine
say-undo-judge-default = suite donnée à l’essai
say-undo-rename-item = nouveau titre d’une tâche
say-undo-estimate-item = estimation d’une tâche
say-undo-change-item-kind = tâche qui compte ou bonus
say-undo-reorder-item = ordre des tâches
say-undo-tick-item = { $count ->
        [one] tâche cochée
       *[other] { $count } tâches cochées
    }
say-undo-return-item = { $count ->
        [one] tâche rouverte
       *[other] { $count } tâches rouvertes
    }
say-undo-place-item = { $count ->
        [one] place d’une tâche
       *[other] place de { $count } tâches
    }
say-undo-place-thought = place d’une pensée
say-undo-start-focus = début de la concentration
say-undo-pause = suspension
say-undo-resume = reprise
say-undo-extend = prolongation
say-undo-finish = arrêt
say-undo-focus-on = changement de tâche en session
say-undo-start-break = début d’une pause
say-undo-start-meeting = début d’une réunion
say-undo-end-meeting = fin d’une réunion
say-undo-settle-meeting = suite donnée à une réunion
say-undo-log-meeting = réunion notée
say-undo-interrupted = interruption marquée
say-undo-park = pensée mise de côté
say-undo-resolve-gap = réponse à un blanc
say-undo-snooze = demande de silence
say-undo-set-first-step = premier pas
say-undo-set-blocked = ce qui bloque
say-undo-close-day = fin de la journée
say-undo-reopen-day = réouverture de la journée
say-undo-keep-day-open = journée gardée ouverte
say-undo-move-day = journée passée dans un autre fuseau
say-undo-correct-session = session rectifiée
say-undo-correct-new-session = session notée
say-undo-correct-gap = blanc rectifié
say-undo-correct-break = pause rectifiée
say-undo-correct-meeting = réunion rectifiée
say-undo-correct-new-break = pause notée
say-undo-correct-item = tâche rectifiée
say-undo-correct-interruption = interruption rectifiée
say-undo-correct-new-interruption = interruption notée
say-undo-correct-end = fin d’une journée rectifiée
say-undo-import = { $days ->
        [0] import de ce qui attend
        [one] import d’une journée
       *[other] import de { $days } journées
    }
