### Not yet read by a native speaker.

## What a definition of done can ask for: one block a criterion

# Its part of the sentence (say-criterion-, or say-amount- where several share one verb), its part of the tray's line
# (say-line-), its option on the command line (cli-criterion-), and in the window: choosing it (ui-measure-), what is
# left of it (ui-left-), its tile (ui-tile-).

### All items

say-criterion-all-items =
    { $count ->
        [0] *todas las tareas* están marcadas
        [1] *la única tarea* está marcada
        [2] *las dos tareas* están marcadas
       *[other] *las { $count } tareas* están marcadas
    }
ui-measure-all-items = todas las tareas están marcadas

### Some of the items

say-criterion-items =
    { $count ->
        [1] *una tarea* está marcada
       *[other] *{ $count } tareas* están marcadas
    }
cli-criterion-items = Suficientes tareas marcadas
ui-measure-items = tantas tareas están marcadas
ui-left-items =
    { $count ->
        [one] queda 1 tarea
       *[other] quedan { $count } tareas
    }
ui-tile-items = Tareas

### Focus

say-amount-focus = *{ $length }* de concentración
cli-criterion-focus = Suficiente concentración
ui-measure-focus = tanta concentración
ui-left-focus = { $left } más de concentración
ui-tile-focus = Trabajo profundo

### Sessions

say-amount-sessions =
    { $count ->
        [1] *una sesión de concentración*
       *[other] *{ $count } sesiones de concentración*
    }
say-line-sessions = sesiones: { $value } de { $target }
cli-criterion-sessions = Suficientes sesiones de concentración terminadas
ui-measure-sessions = tantas sesiones
ui-left-sessions =
    { $count ->
        [one] queda 1 sesión
       *[other] quedan { $count } sesiones
    }
ui-tile-sessions = Sesiones

### Undisturbed

say-amount-undisturbed =
    { $count ->
        [1] *{ $length }* de concentración sin interrupciones
       *[other] *{ $count } × { $length }* de concentración sin interrupciones
    }
say-line-undisturbed = { $value } de { $target } sin interrupciones
cli-criterion-undisturbed = Suficiente concentración sin reunión ni interrupción: 90m, o 2x60m
ui-measure-undisturbed = concentración sin interrupciones
ui-left-undisturbed =
    { $count ->
        [one] queda 1 rato sin interrupciones
       *[other] quedan { $count } ratos sin interrupciones
    }
ui-tile-undisturbed = Sin interrupciones

### Communication

say-amount-communication = *{ $length }* de comunicación
cli-criterion-communication = Suficiente comunicación: reuniones, correo, chat
ui-measure-communication = tanta comunicación
ui-left-communication = { $left } más de comunicación
ui-tile-communication = Comunicación
ui-tile-meetings = Reuniones

### A clock time

say-criterion-clock = ya son las *{ $time }*
cli-criterion-until = Suficiente a esta hora
ui-measure-clock = ya son las

### One named item

say-criterion-item = *«{ $title }»* está marcada
say-criterion-lost-item = *una tarea que ya no existe* está marcada
cli-criterion-item = Esta tarea marcada; se puede repetir
ui-measure-item = una tarea está marcada
