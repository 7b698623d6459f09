### Not yet read by a native speaker.

## Command line: a day

cli-total-items =
    { $total ->
        [one] { $done } de { $total } tarefa
       *[other] { $done } de { $total } tarefas
    }
cli-total-focus = { $length } de foco
cli-total-meetings = { $length } em reuniões
cli-total-interruptions =
    { $count ->
        [one] { $count } interrupção
       *[other] { $count } interrupções
    }

cli-format-field = {"{"}{ $name }{"}"} não é um campo. Há { $known }, cada um também como texto JSON, como {"{json:title}"}.
cli-format-brace = Um {"}"} está sozinho. Uma chave se escreve em dobro, um campo é {"{line}"}.
cli-status-session-focus = Foco
cli-status-session-break = Intervalo
cli-status-session-meeting = Reunião
cli-status-until = até { $time }, faltam { $length }
cli-status-over = { $length } além de { $time }
cli-status-paused = pausado desde { $time }
cli-status-since = desde { $time }
cli-status-worked = { $length } até agora
cli-status-next-meeting = A seguir: { $title } { $times }
cli-status-parked = Guardado: { $text }
cli-more = e mais { $count }
cli-status-first-step = O primeiro passo que você deixou para hoje: { $text }
cli-status-waiting = Em espera para hoje: { $titles }
cli-status-change = Mudança { $time }: { $text }
cli-status-plan = Para planejar: daydone plan "Primeira coisa" "Segunda coisa"
cli-status-forgotten = Para fechar: daydone end (às { $time }, seu último sinal de trabalho) ou daydone end --at HH:MM
cli-status-keep-open = Ou siga com ele: daydone keep-open
cli-status-zone = Você está em { $place } agora, o dia não. Para mudá-lo: daydone move-day
cli-status-gap = { $length } a partir de { $from } esperam uma resposta: daydone gap
cli-status-reopened = Reaberto: { $reason }
cli-item-estimate = cerca de { $length }
cli-item-bonus = bônus
cli-item-moved = fica para { $day }
cli-item-dropped = descartada
cli-item-handed = repassada
cli-item-handed-to = com { $person }

cli-day-open = ainda aberto
cli-day-closed = fechado às { $time }
cli-day-zone = Todos os horários são os de { $place }.
cli-day-commitment = De manhã era: { $definition }.
cli-day-now = agora
cli-day-end-open = …
cli-day-nothing-in-particular = Foco
cli-day-communication = comunicação
cli-day-break = intervalo
cli-day-interrupted = interrupção
cli-day-interrupted-myself = interrupção por você
cli-day-change = mudança: { $text }
cli-day-nudge = lembrete: { $text }
cli-day-enough = o bastante
cli-day-gap-focus = contado como foco
cli-day-gap-break = um intervalo
cli-day-gap-drop = não contado
cli-day-gap-open = sem resposta, então não contado
cli-day-first-step = Deixado para o próximo dia: { $step }
cli-day-none = Nada anotado para { $day }.
cli-day-none-yet = Nada aconteceu hoje ainda.
cli-day-ahead = Esse dia ainda vem: { $day }.
cli-gap-cause-sleep = o computador dormiu
cli-gap-cause-away = não havia ninguém no computador
cli-gap-cause-crash = o Daydone não estava lá para ver
cli-gap-cause-taken-back = entre um passo e o desfazer dele
cli-gap-cause-held = pausado, e havia alguém

## Command line: set right

cli-corrected-day = { $day }: { $sums }
cli-corrected-nothing-left = sem foco, sem reuniões
cli-corrected-end = { $day }: o dia terminou às { $time }.
cli-corrected-same = Já está anotado assim.
cli-corrected-gone = { $name } não existe mais.

## Command line: the end of the day

cli-end-place = “tomorrow” para amanhã (Enter), uma data, “drop” para descartar, “hand [nome]” para repassar, ou “done”?
cli-end-place-thought = “tomorrow” para amanhã (Enter), uma data, “drop” para descartar, ou “hand [nome]” para repassar?
cli-end-first-step = O primeiro passo para amanhã? (Enter para nenhum)
cli-end-blocked = Algo bloqueia você? (Enter para nada)
cli-end-close = Fechar o dia? (Enter, ou n para não)
cli-end-forgotten = Um dia nunca foi encerrado: { $day }. Seu último sinal de trabalho foi às { $time }: Enter para encerrar nessa hora, outro horário, ou open para seguir com ele.
cli-end-left-open = O dia ainda está aberto.

### Help

cli-help-status = O dia como está
    .format = Uma linha sua, com campos: {"{line} {state} {class} {title} {ends_at} {left} {done} {total} {focus} {next}"}; {"{json:title}"} é um como texto JSON
    .waybar = Na forma que o módulo personalizado da Waybar lê
    .follow = Uma linha agora e a cada mudança
cli-help-plan = Diz o que conta como pronto hoje, e inicia o dia
    .bonus = Uma tarefa além da definição; pode ser dada mais de uma vez
    .take = Algo em espera (veja daydone waiting); pode ser dado mais de uma vez
    .without_usual = Sem as tarefas habituais deste dia
    .titles = As tarefas do dia, em ordem
cli-help-define = Muda o que conta como pronto, depois do início
cli-help-end = Encerra o dia; em um terminal, pergunta sobre cada coisa que falta
    .short = Fecha sem perguntas; o que falta fica para o próximo dia
    .just_close = Fecha sem perguntas, e anota que o dia foi só fechado
    .first_step = O primeiro passo para amanhã
    .blocked = O que bloqueia você, para o repasse
    .at = Quando o dia terminou mesmo
cli-help-handoff = A nota para pessoas que trabalham em outros horários
    .markdown = Como Markdown
cli-help-reopen = Abre o dia fechado de novo
    .reason = Por quê; fica guardado
cli-help-keep-open = Deixa um dia nunca encerrado continuar, em vez de encerrá-lo
cli-help-move-day = Passa o dia aberto para o fuso em que este computador está agora
cli-help-day = Tudo o que está anotado de um dia, com os nomes para corrigir
    .date = Qual dia: today, yesterday, monday ou 2026-11-20; senão o mais recente

### What a command did

cli-plan-day-off = Hoje é dia de folga.
cli-state-enough = Por hoje é o bastante.
cli-state-enough-again = Não é mais o bastante: { $line }.
cli-gave-way = O dia dele acabou agora. Para fechá-lo: daydone end. Para seguir com ele: daydone keep-open
cli-closed = Fechado às { $time }
cli-closed-step = Seu primeiro passo para { $day }: { $step }
cli-closed-quiet = Nada do Daydone até { $day }.
cli-closed-forgotten = { $day }: dia fechado às { $time }.
cli-closed-gap = { $length } a partir de { $from } não contam. Se foi trabalho: daydone correct { $name } --was focus --day { $date }
cli-handoff-none = Nada para repassar ainda: hoje não está planejado.
cli-reopened = O dia está aberto de novo. { $line }
cli-kept-open = { $day }: o dia continua.
cli-day-moved = O dia segue agora os relógios de { $place }.
