### Not yet read by a native speaker.

## Window: today

ui-arc = O dia de { $start } a { $end }. Agora: { $now }. Foco até agora: { $focus }. Reuniões: { $meetings }.
ui-arc-open = O dia desde { $start }. Agora: { $now }. Foco até agora: { $focus }. Reuniões: { $meetings }.
ui-left = faltam { $left }
ui-past = { $past } além
ui-left-none = Não falta nada
ui-room =
    { $count ->
        [one] espaço para mais { $count } sessão de { $minutes } minutos
       *[other] espaço para mais { $count } sessões de { $minutes } minutos
    }
ui-room-short = espaço para uma sessão curta de { $minutes } minutos
ui-room-none = sem espaço para outra sessão
ui-room-over = o fim que você marcou já passou
ui-room-open = hoje sem fim pelo relógio
ui-done-when = Pronto por hoje com
ui-change-definition = O que conta como pronto hoje
ui-change-noted = anotado como mudança
ui-day-off-today = Hoje é dia de folga.
ui-reopened = Reaberto: “{ $reason }”
ui-tiles = Hoje até agora
ui-changes =
    { $count ->
        [one] { $count } mudança depois do início: { $last }, { $time }
       *[other] { $count } mudanças depois do início, a última: { $last }, { $time }
    }
ui-start = Iniciar foco · { $minutes } min
ui-start-short = Iniciar um foco curto · { $minutes } min
ui-start-other = Outra duração, ou outra tarefa
ui-start-title = Iniciar foco
ui-start-on = Em
ui-start-on-nothing = Nada em especial
ui-start-open = Sem fim
ui-start-minutes = Ou tantos minutos
ui-start-now = Iniciar
ui-take-break = Fazer um intervalo
ui-take-break-due = Intervalo de { $minutes } min
ui-interrupted = Interrupção
ui-interrupted-times = Interrupções: { $count }
ui-interrupted-told =
    { $count ->
        [one] Anotado. A primeira hoje.
       *[other] Anotado. { $count } hoje.
    }
ui-fit-move = Passar uma para amanhã
ui-fit-move-name = Passar uma para amanhã: { $title }
ui-park = Guardar um pensamento
ui-park-hint = O que veio à mente
ui-park-do = Guardar
ui-park-later = para o fim do dia
ui-park-next = para { $day }
ui-park-stay = Guardar um pensamento e ficar aqui…
ui-parked = Guardados até agora
ui-more = e mais { $count }
ui-parked-last =
    { $count ->
        [one] { $count } guardado · “{ $text }”
       *[other] { $count } guardados · “{ $text }”
    }
ui-meeting = Reunião
ui-meeting-why = Por que em tempo real?
ui-meeting-communication = E-mail, chat e outra comunicação
ui-meeting-about = Sobre o que é?
ui-meeting-past = Já aconteceu
ui-meeting-start = Iniciar agora
ui-meeting-log = Anotar
ui-meeting-end-so = Encerrar com este motivo
ui-back-to-focus = Voltar ao foco
ui-back-to-break = Voltar ao intervalo
ui-back-to-meeting = Voltar à reunião

## Window: the day’s timeline

ui-timeline-clear = sem reunião até { $time } · { $length }
ui-timeline-enough = { $time } · é o bastante

## Window: items

ui-items = Tarefas de hoje
ui-items-gone = Fora da lista de hoje
ui-item-tick = Marcar “{ $title }”
ui-item-untick = Desmarcar “{ $title }”
ui-item-start = Iniciar foco em “{ $title }”
ui-item-focus-on = Virar o foco para “{ $title }”
ui-item-more = Mais para “{ $title }”
ui-item-rename = Novas palavras para “{ $title }”
ui-item-estimate = Minutos para “{ $title }”
ui-item-moved-to = “{ $title }” agora é { $position } de { $count }.
ui-item-bonus = bônus
ui-item-now = agora
ui-item-make-bonus = Tornar bônus
ui-item-make-must = Fazer contar para hoje
ui-item-to-date = Mover para outro dia
ui-item-move = Mover
ui-item-to-person = Repassar para
ui-item-hand-over = Repassar
ui-gone-tomorrow = amanhã
ui-gone-date = { $date }
ui-gone-dropped = descartada
ui-gone-handed = repassada
ui-gone-to = com { $person }
ui-gone-return = Trazer de volta
ui-gone-return-name = Trazer “{ $title }” de volta
ui-add-item = Adicionar uma tarefa
ui-add-item-full = Adicionar uma tarefa — hoje está cheio
ui-add-item-room = Adicionar uma tarefa — no dia cabem { $limit }
ui-choice-swap = No lugar de “{ $title }”, que então fica para { $day }
ui-choice-bonus = Adicionar como bônus
ui-choice-next = Guardar para { $day }
ui-choice-bonus-focus = Continuar, como bônus
ui-choice-fit = Foco pelos { $minutes } minutos que cabem
ui-choice-past = Passar do fim, desta vez
ui-choice-past-boundary = Deixar este dia ir até { $time }
ui-choice-ahead = Até { $time }

## Window: enough

ui-enough = É o bastante.
ui-enough-early = { $time } · { $early } antes do seu fim
ui-enough-why = { $why }. Por hoje é o bastante.
ui-enough-plain = Por hoje é o bastante.
ui-enough-change = Mudar o que conta como pronto
ui-one-more = Mais uma sessão, como bônus
ui-note-for-next = Anotar algo para { $day }
ui-keep-for-next = Guardar para { $day }
ui-one-more-thing = Mais uma coisa
ui-one-more-thing-what = O que pode esperar até { $day }?
ui-add-bonus = Hoje, como bônus

## Meetings that calendars announce

ui-foreseen = Reuniões anunciadas
ui-foreseen-asks = Estas foram anunciadas. Aconteceram?
ui-foreseen-untitled = Uma reunião
ui-foreseen-held = Como planejado
ui-foreseen-held-name = { $title }: realizada como planejado
ui-foreseen-not-held = Não aconteceu
ui-foreseen-not-held-name = { $title }: não aconteceu
ui-foreseen-other = Outro horário
ui-foreseen-other-name = { $title }: outro horário
ui-foreseen-note = Anotar
ui-foreseen-note-name = Anotar: { $what }, “{ $title }”
ui-foreseen-answer = Responder
ui-foreseen-answer-name = Responder a “{ $title }”
ui-foreseen-replies = Respostas a “{ $title }”
ui-foreseen-reply-agenda = Pedir a pauta
ui-foreseen-reply-writing = Responder por escrito
ui-foreseen-reply-hours = Oferecer outro horário
ui-foreseen-copy-name = Copiar: { $what }, “{ $title }”
ui-foreseen-declined = Recusei
ui-foreseen-declined-name = Recusei “{ $title }”
ui-foreseen-sends-nothing = Copiar anota a resposta. O Daydone não envia nada.
ui-foreseen-take-back = Desfazer
ui-foreseen-take-back-name = Desfazer: a resposta a “{ $title }”
ui-foreseen-was-held = realizada
ui-foreseen-was-not-held = não aconteceu
ui-foreseen-was-answered = respondida
ui-arc-foreseen = { $count ->
        [one] { $count } reunião anunciada, { $first }.
       *[other] { $count } reuniões anunciadas, a primeira { $first }.
    }

## People elsewhere

ui-zones = Uma resposta ainda hoje: { $zones }
ui-places = Seus lugares
ui-places-both = ambos trabalhando { $times }
ui-places-until = uma resposta hoje até { $time }
ui-zone-until = { $name } até { $time }
ui-arc-overlap = Com { $name } { $from }–{ $to }.
