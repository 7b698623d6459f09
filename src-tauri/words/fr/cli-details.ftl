### Not yet read by a native speaker.

## Command line: notes and steps

cli-help-note = La note d’une tâche : la lire ou l’écrire
    .item = Son numéro ou une partie de son titre ; pour ce qui attend, une partie du titre
    .text = La note, en Markdown ; un texte vide la retire ; sans texte, elle est affichée
cli-help-step = Les étapes d’une tâche, sept au plus
cli-help-step-add = Une étape de plus
    .item = La tâche : son numéro ou une partie de son titre ; pour ce qui attend, une partie du titre
    .text = Ses mots
cli-help-step-tick = Coche des étapes
    .item = La tâche : son numéro ou une partie de son titre ; pour ce qui attend, une partie du titre
    .steps = Son numéro ou une partie de ses mots
cli-help-step-untick = Rouvre des étapes
    .item = La tâche : son numéro ou une partie de son titre ; pour ce qui attend, une partie du titre
    .steps = Son numéro ou une partie de ses mots
cli-help-step-rename = Donne un autre titre à une étape
    .item = La tâche : son numéro ou une partie de son titre ; pour ce qui attend, une partie du titre
    .step = Son numéro ou une partie de ses mots
    .text = Ses mots
cli-help-step-move = Déplace une étape parmi les autres
    .item = La tâche : son numéro ou une partie de son titre ; pour ce qui attend, une partie du titre
    .step = Son numéro ou une partie de ses mots
    .position = Son nouveau numéro
cli-help-step-remove = Supprime une étape
    .item = La tâche : son numéro ou une partie de son titre ; pour ce qui attend, une partie du titre
    .step = Son numéro ou une partie de ses mots
cli-details-none = « { $title } » n’a ni note ni étapes.
cli-no-such-step = « { $title } » n’a pas d’étape { $given }.
