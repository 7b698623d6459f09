### Not yet read by a native speaker.

## What days say

say-finding-finished = Em geral você conclui { $done } de { $asked } tarefas.
say-finding-finished-by = Em geral você conclui { $done } de { $asked } tarefas, a última até { $by }.
say-finding-items-fit = { $items ->
        [one] { $items } tarefa teria cabido
       *[other] { $items } tarefas teriam cabido
    } em { $on } dos últimos { $days } dias.
say-finding-focus-fits = { $focus } de foco teriam cabido em { $on } dos últimos { $days } dias; o pedido era { $asked }.
say-finding-estimates = As tarefas levam { $times } vezes o tempo que você imagina.
say-finding-estimates-tag = O que tem #{ $tag } leva { $times } vezes o tempo que você imagina.
say-finding-interruptions = Depois de uma interrupção, o próximo quarto de hora tranquilo começa { $cost } mais tarde.
say-finding-closed-late = Em geral você fecha o dia { $late } depois do horário marcado.
say-finding-rests = de { $days } dias
say-number-asked = Tarefas pedidas, por dia
say-number-done = Tarefas concluídas, por dia
say-number-by = A última delas, em geral
say-number-items-fit = Tarefas que teriam cabido
say-number-on = Em quantos dias
say-number-focus-asked = Foco pedido
say-number-focus-fits = Foco que teria cabido
say-number-times = Vezes a estimativa, em geral
say-number-items = Tarefas observadas
say-number-interruptions = Interrupções observadas
say-number-cost = Até voltar a tranquilidade, em geral
say-number-for-good = Sem quarto de hora tranquilo depois, no dia
say-number-late = Depois do horário marcado, em geral
say-better-fit = { $items ->
        [one] Planejar { $items } tarefa por dia de agora em diante?
       *[other] Planejar { $items } tarefas por dia de agora em diante?
    }

## A week looked back on

say-review-title = { $from } – { $to } de { $year }
say-review-nothing = Nada anotado nesta semana.
say-review-sum = { $enough } de { $asked } { $asked ->
        [one] dia foi
       *[other] dias { $enough ->
            [one] foi
           *[other] foram
        }
    } o bastante.
say-review-time = { $focus } de foco, { $meetings } em reuniões.
say-meetings-share = As reuniões tomaram { $share }% do trabalho{ $aim ->
        [none] { "" }
       *[other] ; sua meta é { $aim }%
    }.
say-meetings-clear = Maior tempo sem reunião: { $length }.
say-meetings-announced = Anunciado: { $announced }. Realizado disso: { $held }.
say-meetings-given-back = Devolvido: { $length }, respondido fora do tempo real.
say-meetings-off-rules = { $count ->
        [one] { $count } reunião anunciada ficou
       *[other] { $count } reuniões anunciadas ficaram
    } fora das suas regras.
say-meetings-reasons = Por que em tempo real: { $reasons }.
say-series = “{ $title }” aconteceu { $held ->
        [one] { $held } vez
       *[other] { $held } vezes
    }, { $length } ao todo{ $needless ->
        [0] { "" }
        [one] ; uma delas podia ter sido por escrito
       *[other] ; { $needless } delas podiam ter sido por escrito
    }.{ $end ->
        [none] { " " }Não tem data de fim.
       *[some] { "" }
    }
say-series-untitled = Uma reunião que se repete
say-series-reply = Vamos tentar “{ $title }” por escrito durante um mês? Se fizer falta, trazemos de volta.
say-review-meetings = Reuniões
say-review-close = Em geral você fechou às { $close }.
say-review-done = Feitas
say-review-left = Não nesta semana
say-review-says = O que os dias dizem
say-review-head-day = Dia
say-review-head-focus = Foco
say-review-head-meetings = Reuniões
say-review-head-shallow = Outro
say-review-head-closed = Fechado
say-review-head-enough = O bastante
say-review-enough = o bastante
say-review-off = folga
say-became-open = em aberto
say-became-moved = movida para { $day }
say-became-dropped = descartada
say-became-handed-over = repassada
say-became-handed-to = repassada para { $person }
