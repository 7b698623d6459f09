### Not yet read by a native speaker.

## Notes and steps

say-steps = { $count ->
        [one] { $done } étape sur { $count }
       *[other] { $done } étapes sur { $count }
    }
refused-unknown-step = Cette tâche n’a pas d’étape de ce nom.

## Taking back

say-undo-details-note = note d’une tâche
say-undo-details-add-step = { $count ->
        [one] étape ajoutée
       *[other] { $count } étapes ajoutées
    }
say-undo-details-rename-step = nouveau titre d’une étape
say-undo-details-tick-step = { $count ->
        [one] étape cochée
       *[other] { $count } étapes cochées
    }
say-undo-details-return-step = étape rouverte
say-undo-details-move-step = ordre des étapes
say-undo-details-remove-step = étape supprimée
