### Not yet read by a native speaker.

## Taking back

say-undo-start-day = iniciar o dia
say-undo-change-definition = mudar o que conta como pronto
say-undo-add-item = adicionar uma tarefa
say-undo-add-for-later = pôr algo em um dia depois
say-undo-take-waiting = trazer para hoje algo em espera
say-undo-drop-waiting = descartar algo em espera
say-undo-rename-waiting = renomear algo em espera
say-undo-move-waiting = mover algo em espera
say-undo-plan-days-off = planejar folgas
say-undo-cancel-days-off = cancelar folgas
say-undo-answer-default = responder à pergunta da semana
say-undo-judge-default = dizer se fica o que foi testado
say-undo-rename-item = renomear uma tarefa
say-undo-estimate-item = estimar uma tarefa
say-undo-change-item-kind = mudar se uma tarefa conta
say-undo-reorder-item = reordenar as tarefas
say-undo-tick-item = { $count ->
        [one] marcar uma tarefa
       *[other] marcar { $count } tarefas
    }
say-undo-return-item = { $count ->
        [one] reabrir uma tarefa
       *[other] reabrir { $count } tarefas
    }
say-undo-place-item = { $count ->
        [one] dar um lugar a uma tarefa
       *[other] dar um lugar a { $count } tarefas
    }
say-undo-place-thought = dar um lugar a um pensamento
say-undo-start-focus = iniciar foco
say-undo-pause = pausar
say-undo-resume = continuar
say-undo-extend = estender
say-undo-finish = terminar
say-undo-focus-on = mudar a tarefa do foco
say-undo-start-break = iniciar um intervalo
say-undo-start-meeting = iniciar uma reunião
say-undo-end-meeting = encerrar a reunião
say-undo-settle-meeting = dizer o que foi de uma reunião
say-undo-log-meeting = anotar uma reunião
say-undo-interrupted = anotar uma interrupção
say-undo-park = guardar um pensamento
say-undo-resolve-gap = responder a uma lacuna
say-undo-snooze = pedir silêncio
say-undo-set-first-step = anotar o primeiro passo
say-undo-set-blocked = anotar o que bloqueia
say-undo-close-day = encerrar o dia
say-undo-reopen-day = reabrir o dia
say-undo-keep-day-open = manter o dia aberto
say-undo-move-day = mudar o dia para outro fuso
say-undo-correct-session = corrigir uma sessão
say-undo-correct-new-session = anotar uma sessão
say-undo-correct-gap = corrigir uma lacuna
say-undo-correct-break = corrigir um intervalo
say-undo-correct-meeting = corrigir uma reunião
say-undo-correct-new-break = anotar um intervalo
say-undo-correct-item = corrigir uma tarefa
say-undo-correct-interruption = corrigir uma interrupção
say-undo-correct-new-interruption = anotar uma interrupção
say-undo-correct-end = corrigir o fim de um dia
say-undo-import = { $days ->
        [0] importar o que está em espera
        [one] importar um dia
       *[other] importar { $days } dias
    }
