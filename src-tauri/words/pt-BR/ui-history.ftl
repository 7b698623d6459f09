### Not yet read by a native speaker.

## Window: history

ui-history-ago =
    { $days ->
        [0] Hoje, até agora
        [1] Ontem
       *[other] Há { $days } dias
    }
ui-history-ago-months = Há { $months } meses
ui-history-ago-years = Há { $years } anos
ui-history-another-date = Outra data
ui-history-date = { $day }. Ir para outra data
ui-history-month-earlier = Um mês antes
ui-history-month-later = Um mês depois
ui-history-arc = O dia de { $start } a { $end }. Foco: { $focus }. Reuniões: { $meetings }.
ui-history-arc-open = O dia desde { $start }, aberto. Foco até agora: { $focus }. Reuniões: { $meetings }.
ui-history-of-focus = de foco
ui-history-and-meetings = de foco, e { $meetings } em reuniões
ui-history-zone = Horários de { $city }.
ui-history-path = O caminho do dia
ui-history-done-meant = Pronto por aquele dia com
ui-history-met = O bastante às { $time }.
ui-history-not-met = Fechado às { $time }; o que faltava podia esperar.
ui-history-not-yet-met = Ainda não.
ui-history-commitment = De manhã era: { $definition }.
ui-history-was-focus = foco
ui-history-was-break = um intervalo
ui-history-was-drop = não contado
ui-history-was-nothing = sem resposta
ui-history-interrupted-others = Interrupção
ui-history-interrupted-myself = Interrupção por você
ui-history-nudge = O Daydone disse: { $text }
ui-history-ended = O dia terminou
ui-history-ticked = marcada
ui-history-first-step = Deixou como primeiro passo
ui-history-no-work = Nenhuma sessão e nenhuma reunião anotada.
ui-history-day-off = Um dia de folga. Descansar faz parte do trabalho.
ui-history-nothing = Nada anotado neste dia, e tudo bem.
ui-history-not-begun = Este dia ainda não começou.
ui-history-not-correctable = Os últimos 30 dias podem ser corrigidos; este fica como está.

## Window: days in pictures

ui-history-views = Formas de olhar para trás
ui-history-view-day = Dia
ui-history-view-week = Semana
ui-history-view-month = Mês
ui-history-view-year = Ano
ui-history-view-trends = Tendências
ui-history-top-week = Semana { $number }
ui-history-top-month = Mês
ui-history-top-year = Ano
ui-history-top-trends = Tendências
ui-history-top-find = Buscar
ui-history-earlier =
    { $view ->
        [day] Um dia antes
        [month] Um mês antes
        [year] Um ano antes
        [trends] Meio ano antes
       *[week] Uma semana antes
    }
ui-history-later =
    { $view ->
        [day] Um dia depois
        [month] Um mês depois
        [year] Um ano depois
        [trends] Meio ano depois
       *[week] Uma semana depois
    }
ui-history-days-enough =
    { $days ->
        [one] { $enough ->
            [0] { $close ->
                [none] Um dia; o que faltava podia esperar.
               *[other] Um dia. Terminou às { $close }; o que faltava podia esperar.
            }
           *[other] Um dia, e foi o bastante{ $close ->
                [none] .
               *[other] ; terminou às { $close }.
            }
        }
       *[other] { $enough } de { $days } dias { $enough ->
            [one] foi
           *[other] foram
        } o bastante{ $close ->
            [none] .
           *[other] ; o fim habitual foi às { $close }.
        }
    }
ui-history-going-on = O dia continua. Dá para olhar para trás quando acabar.
ui-history-all-rest = Só descanso. É para isso que ele existe.
ui-history-unasked = Nada estava proposto para estes dias.
ui-history-none =
    { $view ->
        [month] Nada anotado neste mês, e tudo bem.
        [year] Nada anotado neste ano, e tudo bem.
        [trends] Nada anotado neste semestre, e tudo bem.
       *[week] Nada anotado nesta semana, e tudo bem.
    }
ui-history-none-of =
    { $view ->
        [month] Nenhuma tarefa com “{ $text }” neste mês.
        [year] Nenhuma tarefa com “{ $text }” neste ano.
        [trends] Nenhuma tarefa com “{ $text }” neste semestre.
       *[week] Nenhuma tarefa com “{ $text }” nesta semana.
    }
ui-history-worked =
    { $kind ->
        [focus] { $time } de foco
        [meetings] { $time } em reuniões{ $percent ->
            [none] { "" }
           *[other] { " " }({ $percent }%)
        }
       *[shallow] { $time } de outro trabalho
    }
ui-history-sums =
    { $worked ->
        [none] { "" }
       *[other] { $worked }.
    } { $total ->
        [0] { "" }
        [one] { $done } de { $total } tarefa.
       *[other] { $done } de { $total } tarefas.
    } { $off ->
        [0] { "" }
        [one] { $off } folga.
       *[other] { $off } folgas.
    }
ui-history-series = Uma série que vale olhar
ui-history-series-copy = Copiar um texto
ui-history-where-time-went = Para onde foi o tempo
ui-history-days-that-were-enough = Dias que foram o bastante
ui-history-square =
    { $day }: { $was }{ $closed ->
        [none] { "" }
       *[other] , terminou às { $closed }
    }
ui-history-bars = Os dias
ui-history-bar =
    { $day }: { $worked }{ $closed ->
        [none] { "" }
       *[other] , terminou às { $closed }
    }{ $enough ->
        [true] , o bastante
       *[false] { "" }
    }
ui-history-bar-no-work = sem trabalho
ui-history-bar-rest = { $day }: descanso
ui-history-bar-nothing = { $day }: nada anotado
ui-history-bar-nothing-of = { $day }: nada com “{ $text }”
ui-history-kind-focus = foco
ui-history-kind-meetings = reuniões
ui-history-kind-shallow = outro trabalho
ui-history-enough-yes = o bastante
ui-history-enough-unasked = nada estava proposto
ui-history-enough-no = não atingido
ui-history-enough-yet = ainda não
ui-history-enough-nothing = nada anotado
ui-history-enough-nothing-of = nada com “{ $text }”
ui-history-rest = descanso
ui-history-percent = { $percent }%
ui-history-steps = Etapas
ui-history-by-week = Por semana
ui-history-by-month = Por mês
ui-history-step-week = Semana
ui-history-step-month = Mês
ui-history-trend-close = O dia termina às
ui-history-trend-enough = Dias que foram o bastante
ui-history-trend-by = O bastante até
ui-history-trend-focus = Foco por dia
ui-history-trend-interruptions = Interrupções por dia
ui-history-trend-meetings = Parcela de reuniões
ui-history-trend-clear = Maior tempo sem reunião
ui-history-trend-value = { $what }: { $value }
ui-history-trend-words = { $what }: { $latest } ultimamente; de { $lowest } a { $highest }
ui-history-days-say = O que seus dias dizem
ui-history-offer-take = Sim, de agora em diante
ui-history-offer-let-go = Deixar de lado
ui-history-offer-taken =
    { $items ->
        [one] De agora em diante, cabe { $items } tarefa em um dia.
       *[other] De agora em diante, cabem { $items } tarefas em um dia.
    }
ui-history-review = Olhar para trás na semana
ui-history-review-beside = A semana em números
ui-history-review-this = Esta semana
ui-history-review-before = A semana anterior
ui-history-review-done = Feitas
ui-history-review-left = Foram para outro lugar
ui-question = Questionar um hábito
ui-question-try = Testar por uma semana: { $what }
ui-question-keep = Manter
ui-question-not-now = Agora não
ui-question-trying = Você está testando por uma semana
ui-question-tried = Na semana passada você testou
ui-question-stays = Manter
ui-question-goes = Deixar de lado
ui-question-figure = { $name }: { $now }, na semana anterior { $before }.
ui-question-settings = Abrir nas configurações
ui-question-told-keep = Fica como está.
ui-question-told-try = A revisão da próxima semana pergunta se serviu a você.
ui-question-told-not-now = Agora não. Volta daqui a oito semanas, no mínimo.
ui-question-told-stays = Fica.
ui-question-told-goes = Sai. Tudo como antes.
ui-history-review-copy = Copiar como Markdown
ui-history-review-back = Voltar à semana
ui-history-top-review = Revisão, semana { $number }
ui-history-sum-enough = Dias que foram o bastante
ui-history-sum-close = O fim habitual
ui-history-sum-items = Tarefas
ui-history-sum-focus = Foco
ui-history-sum-meetings = Reuniões
ui-history-sum-share = Parcela de reuniões
ui-history-sum-aim = sua meta é { $percent }%
ui-history-sum-announced = Reuniões anunciadas
ui-history-sum-held = realizadas
ui-history-sum-given-back = devolvido
ui-history-sum-off-rules = fora das suas regras
ui-history-sum-clear = Maior tempo sem reunião
ui-history-sum-shallow = Outro trabalho
ui-history-sum-interruptions = Interrupções
ui-history-find = Buscar palavras ou uma #tag
ui-history-find-hint = Palavras de qualquer coisa, ou #tag
ui-history-find-close = Voltar
ui-history-count-only = Contar só tarefas com “{ $text }”
ui-history-count-all = Contar tudo
ui-history-only = Aqui só conta “{ $text }”.
ui-history-found =
    { $count ->
        [0] Nada encontrado.
        [one] Encontrado uma vez.
       *[other] { $most ->
            [true] Os { $count } mais recentes.
           *[false] Encontrado { $count } vezes.
        }
    }
ui-history-found-where = { $kind }, { $day }
ui-history-found-item = tarefa
ui-history-found-note = nota
ui-history-found-step = passo
ui-history-found-thought = pensamento guardado
ui-history-found-first_step = primeiro passo
ui-history-found-blocked = o que bloqueava
ui-history-found-meeting = reunião
ui-history-found-interruption = interrupção
ui-history-found-reopening = por que foi reaberto
ui-history-as-table = Como tabela
ui-history-as-table-of = Como tabela: { $title }
ui-history-column-day = Dia
ui-history-column-enough = O bastante
ui-history-column-focus = Foco
ui-history-column-meetings = Reuniões
ui-history-column-shallow = Outro trabalho
ui-history-column-closed = Terminou
ui-history-column-items = Tarefas

## Window: setting right

ui-correct = Corrigir
ui-correct-new-session = Adicionar uma sessão
ui-correct-new-break = Adicionar um intervalo
ui-correct-new-meeting = Adicionar uma reunião
ui-correct-when = Foi
ui-correct-add = Adicionar
ui-correct-times = Horários
ui-correct-item = Foi em
ui-correct-set = Aplicar
ui-correct-about = Sobre o que foi, e por quê
ui-correct-split = Eram duas; a segunda começou às
ui-correct-split-at = A segunda começou às
ui-correct-split-item = A segunda foi em
ui-correct-split-do = Dividir
ui-correct-was = O que foi?
ui-correct-answer = Responder
ui-correct-own = Foi uma sessão própria, em
ui-correct-own-do = Separar
ui-correct-end = O dia terminou mesmo às
ui-correct-remove-session = Não foi uma sessão
ui-correct-remove-meeting = Não foi uma reunião
ui-correct-own-break = Foi trabalho, em
ui-correct-remove-break = Não foi um intervalo
ui-correct-remove-gap = Eu trabalhei direto
ui-correct-item-done = Foi feita, às
ui-correct-item-not-done = Não foi feita
ui-correct-item-place = Não foi feita, e
ui-correct-item-waits = Pôr no próximo dia
ui-correct-item-drop = Descartar
ui-correct-interruption = Quem foi, e uma palavra sobre isso
ui-correct-interruption-word = Uma palavra sobre isso
ui-correct-remove-interruption = Não foi uma interrupção
ui-correct-undo-hint = Desfazer traz de volta.
