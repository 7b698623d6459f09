### Not yet read by a native speaker.

## What a definition of done can ask for: one block a criterion

# Its part of the sentence (say-criterion-, or say-amount- where several share one verb), its part of the tray's line
# (say-line-), its option on the command line (cli-criterion-), and in the window: choosing it (ui-measure-), what is
# left of it (ui-left-), its tile (ui-tile-).

### All items

say-criterion-all-items =
    { $count ->
        [0] *alle Aufgaben* sind abgehakt
        [1] *die eine Aufgabe* ist abgehakt
        [2] *beide Aufgaben* sind abgehakt
       *[other] alle *{ $count } Aufgaben* sind abgehakt
    }
ui-measure-all-items = alle Aufgaben sind abgehakt

### Some of the items

say-criterion-items =
    { $count ->
        [1] *eine Aufgabe* ist abgehakt
       *[other] *{ $count } Aufgaben* sind abgehakt
    }
cli-criterion-items = Genug abgehakte Aufgaben
ui-measure-items = so viele Aufgaben sind abgehakt
ui-left-items =
    { $count ->
        [one] noch 1 Aufgabe
       *[other] noch { $count } Aufgaben
    }
ui-tile-items = Aufgaben

### Focus

say-amount-focus = *{ $length }* Fokus
cli-criterion-focus = Genug Fokus
ui-measure-focus = so viel Fokus
ui-left-focus = noch { $left } Fokus
ui-tile-focus = Fokus

### Sessions

say-amount-sessions =
    { $count ->
        [1] *eine Fokusphase*
       *[other] *{ $count } Fokusphasen*
    }
say-line-sessions = { $value } von { $target } Phasen
cli-criterion-sessions = Genug beendete Fokusphasen
ui-measure-sessions = so viele Phasen
ui-left-sessions =
    { $count ->
        [one] noch 1 Phase
       *[other] noch { $count } Phasen
    }
ui-tile-sessions = Phasen

### Undisturbed

say-amount-undisturbed =
    { $count ->
        [1] *{ $length }* ungestörter Fokus
       *[other] *{ $count } × { $length }* ungestörter Fokus
    }
say-line-undisturbed = { $value } von { $target } ungestört
cli-criterion-undisturbed = Genug Fokus ohne Meeting oder Unterbrechung darin: 90m oder 2x60m
ui-measure-undisturbed = Fokus ohne Unterbrechung
ui-left-undisturbed =
    { $count ->
        [one] noch 1 ungestörte Zeit
       *[other] noch { $count } ungestörte Zeiten
    }
ui-tile-undisturbed = Ungestört

### Communication

say-amount-communication = *{ $length }* Kommunikation
cli-criterion-communication = Genug Kommunikation: Meetings, Mail, Chat
ui-measure-communication = so viel Kommunikation
ui-left-communication = noch { $left } Kommunikation
ui-tile-communication = Kommunikation
ui-tile-meetings = Meetings

### A clock time

say-criterion-clock = es ist *{ $time }*
cli-criterion-until = Genug um diese Uhrzeit
ui-measure-clock = die Uhr zeigt

### One named item

say-criterion-item = *„{ $title }“* ist abgehakt
say-criterion-lost-item = *eine Aufgabe, die es nicht mehr gibt,* ist abgehakt
cli-criterion-item = Diese Aufgabe abgehakt; kann mehrfach angegeben werden
ui-measure-item = eine Aufgabe ist abgehakt
