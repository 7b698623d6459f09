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
ui-key-details = Note et étapes
ui-details-of = Note et étapes de « { $title } »
ui-details-open = Note et étapes de « { $title } » : { $line }
ui-details-short = Note
ui-details-has-note = Note
ui-details-next = { $steps } · { $next }
ui-details-steps = Étapes
ui-details-add-step = Ajouter une étape
ui-details-steps-full = Sept étapes au plus. Ce qui vient après est une autre tâche.
ui-details-remove-step = Retirer « { $title } »
ui-details-note = Note
ui-details-note-edit = Modifier
ui-details-note-hint = Où c’est, à quoi penser. Le Markdown s’affiche mis en forme.
ui-details-link = Ouvrir { $address }
ui-details-ticked = Coché
ui-details-unticked = À faire
