### Not yet read by a native speaker.

## The usual list

### Help

cli-help-usual = Les tâches qui reviennent selon le jour, la semaine ou le mois ; elles sont dans le plan, où l’on peut les rayer
cli-help-usual-list = Les énumère
cli-help-usual-add = En ajoute une
    .title = Ce que c’est, peut-être avec une durée : "Timesheet 15m"
    .on = weekdays (chaque jour travaillé), tuesday, monday,friday, monthly:1 ou every:2w
    .bonus = Comme quelque chose au-delà de la définition
cli-help-usual-remove = En retire une de la liste
    .item = Son titre, ou son numéro dans la liste

### What is said

cli-usual-none = Rien ne revient de soi-même. Pour ajouter : daydone usual add "Timesheet 15m" --on tuesday
cli-usual-added = Désormais habituelle : { $item }
cli-usual-removed = N’est plus habituelle : { $item }
cli-usual-there = « { $title } » revient déjà ce jour-là.
cli-usual-unknown = Rien d’habituel ne s’appelle « { $given } ».
    .hint = daydone usual montre la liste.
cli-usual-several = Plusieurs tâches habituelles s’appellent « { $given } ».
    .hint = Donnez son numéro : daydone usual les montre.
cli-bad-rhythm = dites weekdays, tuesday, monday,friday, monthly:1 ou every:2w
