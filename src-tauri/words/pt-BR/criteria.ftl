### Not yet read by a native speaker.

## What a definition of done can ask for: one block a criterion

# Its part of the sentence (say-criterion-, or say-amount- where several share one verb), its part of the tray's line
# (say-line-), its option on the command line (cli-criterion-), and in the window: choosing it (ui-measure-), what is
# left of it (ui-left-), its tile (ui-tile-).

### All items

say-criterion-all-items =
    { $count ->
        [0] *todas as tarefas* marcadas
        [1] *a única tarefa* marcada
        [2] *as duas tarefas* marcadas
       *[other] todas as *{ $count } tarefas* marcadas
    }
ui-measure-all-items = todas as tarefas marcadas

### Some of the items

say-criterion-items =
    { $count ->
        [1] *uma tarefa* marcada
       *[other] *{ $count } tarefas* marcadas
    }
cli-criterion-items = Este número de tarefas marcadas
ui-measure-items = um número de tarefas marcadas
ui-left-items =
    { $count ->
        [one] falta { $count } tarefa
       *[other] faltam { $count } tarefas
    }
ui-tile-items = Tarefas

### Focus

say-amount-focus = *{ $length }* de foco
cli-criterion-focus = Este tempo de foco
ui-measure-focus = um tempo de foco
ui-left-focus = faltam { $left } de foco
ui-tile-focus = Foco

### Sessions

say-amount-sessions =
    { $count ->
        [1] *uma sessão de foco*
       *[other] *{ $count } sessões de foco*
    }
say-line-sessions = { $value } de { $target } sessões
cli-criterion-sessions = Este número de sessões de foco terminadas
ui-measure-sessions = um número de sessões
ui-left-sessions =
    { $count ->
        [one] falta { $count } sessão
       *[other] faltam { $count } sessões
    }
ui-tile-sessions = Sessões

### Undisturbed

say-amount-undisturbed =
    { $count ->
        [1] *{ $length }* de foco sem interrupção
       *[other] *{ $count } × { $length }* de foco sem interrupção
    }
say-line-undisturbed = { $value } de { $target } sem interrupção
cli-criterion-undisturbed = Este foco sem reunião nem interrupção no meio: 90m, ou 2x60m
ui-measure-undisturbed = foco sem interrupção
ui-left-undisturbed =
    { $count ->
        [one] falta { $count } período sem interrupção
       *[other] faltam { $count } períodos sem interrupção
    }
ui-tile-undisturbed = Sem interrupção

### Communication

say-amount-communication = *{ $length }* de comunicação
cli-criterion-communication = Este tempo de comunicação: reuniões, e-mail, chat
ui-measure-communication = um tempo de comunicação
ui-left-communication = faltam { $left } de comunicação
ui-tile-communication = Comunicação
ui-tile-meetings = Reuniões

### A clock time

say-criterion-clock = *{ $time }* no relógio
cli-criterion-until = O bastante neste horário
ui-measure-clock = o relógio marca

### One named item

say-criterion-item = *“{ $title }”* marcada
say-criterion-lost-item = *uma tarefa que não existe mais* marcada
cli-criterion-item = Esta tarefa marcada; pode ser dada mais de uma vez
ui-measure-item = uma tarefa marcada
