### Not yet read by a native speaker.

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
