### Not yet read by a native speaker.

## What a definition of done can ask for: one block a criterion

# Its part of the sentence (say-criterion-, or say-amount- where several share one verb), its part of the tray's line
# (say-line-), its option on the command line (cli-criterion-), and in the window: choosing it (ui-measure-), what is
# left of it (ui-left-), its tile (ui-tile-).

### All items

say-criterion-all-items =
    { $count ->
        [0] *toutes les tâches* sont cochées
        [1] *la seule tâche* est cochée
        [2] *les deux tâches* sont cochées
       *[other] les *{ $count } tâches* sont toutes cochées
    }
ui-measure-all-items = toutes les tâches sont cochées

### Some of the items

say-criterion-items =
    { $count ->
        [1] *une tâche* est cochée
       *[other] *{ $count } tâches* sont cochées
    }
cli-criterion-items = Assez de tâches cochées
ui-measure-items = tant de tâches sont cochées
ui-left-items =
    { $count ->
        [one] encore { $count } tâche
       *[other] encore { $count } tâches
    }
ui-tile-items = Tâches

### Focus

say-amount-focus = *{ $length }* de concentration
cli-criterion-focus = Assez de concentration
ui-measure-focus = tant de concentration
ui-left-focus = encore { $left } de concentration
ui-tile-focus = Travail profond

### Sessions

say-amount-sessions =
    { $count ->
        [1] *une session de concentration*
       *[other] *{ $count } sessions de concentration*
    }
say-line-sessions = sessions : { $value } sur { $target }
cli-criterion-sessions = Assez de sessions de concentration terminées
ui-measure-sessions = tant de sessions
ui-left-sessions =
    { $count ->
        [one] encore { $count } session
       *[other] encore { $count } sessions
    }
ui-tile-sessions = Sessions

### Undisturbed

say-amount-undisturbed =
    { $count ->
        [1] *{ $length }* de concentration sans interruption
       *[other] *{ $count } × { $length }* de concentration sans interruption
    }
say-line-undisturbed = { $value } sur { $target } sans interruption
cli-criterion-undisturbed = Assez de concentration sans réunion ni interruption : 90m, ou 2x60m
ui-measure-undisturbed = concentration sans interruption
ui-left-undisturbed =
    { $count ->
        [one] encore { $count } plage sans interruption
       *[other] encore { $count } plages sans interruption
    }
ui-tile-undisturbed = Sans interruption

### Communication

say-amount-communication = *{ $length }* de communication
cli-criterion-communication = Assez de communication : réunions, mails, messagerie
ui-measure-communication = tant de communication
ui-left-communication = encore { $left } de communication
ui-tile-communication = Communication
ui-tile-meetings = Réunions

### A clock time

say-criterion-clock = il est *{ $time }*
cli-criterion-until = Assez à cette heure
ui-measure-clock = l’heure atteint

### One named item

say-criterion-item = *« { $title } »* est cochée
say-criterion-lost-item = *une tâche disparue* est cochée
cli-criterion-item = Cette tâche cochée ; peut être répété
ui-measure-item = une tâche est cochée
