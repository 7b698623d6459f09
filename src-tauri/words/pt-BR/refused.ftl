### Not yet read by a native speaker.

## Refused

refused-text-empty = Não há palavras nisso.
    .hint = Escreva pelo menos um caractere.
refused-text-too-long = { $length } caracteres são demais.
    .hint = Cabem { $limit }.
refused-text-control = Há um caractere que não pode ser mostrado ({ $character }).
    .hint = Tire-o e tente de novo.
refused-no-day = Hoje ainda não está planejado.
    .hint = Diga o que conta como pronto hoje, ou inicie uma sessão de foco.
refused-day-already-started = Hoje já está planejado.
    .hint = Adicione algo, ou mude o que conta como pronto.
refused-day-is-closed = O dia está fechado.
    .hint = Abra-o de novo com um motivo, ou deixe para o próximo dia.
refused-day-is-not-closed = O dia não está fechado.
refused-day-is-past = Esse dia acabou e continua fechado.
    .hint = Planeje hoje em vez disso.
refused-forgotten-day = Um dia nunca foi encerrado: { $day }.
    .hint = Encerre esse dia antes.
refused-day-is-full = { $limit ->
        [one] No dia cabe { $limit } tarefa
       *[other] No dia cabem { $limit } tarefas
    }.
    .hint = Mova outra para depois, adicione esta como bônus, ou ponha no próximo dia.
refused-day-is-enough = Por hoje já é o bastante.
    .hint = Faça como bônus, ou ponha no próximo dia.
refused-too-many-items = São { $named } tarefas, e no dia cabem { $limit }.
    .hint = Escolha { $limit }. As outras podem esperar, ou ser bônus.
refused-list-is-long = { $list ->
        [waiting] No máximo { $limit } coisas ficam em espera para outros dias.
        [thoughts] No máximo { $limit } pensamentos são guardados sem um lugar.
        [days_off] No máximo { $limit } períodos de folga são guardados.
        [records] Há tanta coisa anotada neste dia que ele não aceita mais: o limite é { $limit }.
        [steps] Em uma tarefa cabem no máximo { $limit } passos.
       *[items] Na lista cabem no máximo { $limit } tarefas.
    }
    .hint = { $list ->
        [waiting] Traga ou descarte algumas antes.
        [thoughts] Dê antes um lugar a alguns deles.
        [days_off] Folgas em dias seguidos contam como um período.
        [records] O que está lá é mantido, e o dia pode ser encerrado.
        [steps] Tire alguns, ou faça dela duas tarefas.
       *[items] Ponha em um dia depois.
    }
refused-crosses-day-end = Ultrapassaria { $end }.
    .hint =
        { $fits ->
            [0] Faltam menos de 5 minutos até lá. Amanhã também é uma boa hora.
           *[other] { $fits } minutos ainda cabem até { $end }.
        }
refused-crosses-day-end-end = o fim do seu dia
refused-length-out-of-range = Essa duração não é possível.
    .hint = Escolha entre { $least } e { $most } minutos.
refused-number-out-of-range = Esse número não é possível.
    .hint = Escolha entre { $least } e { $most }.
refused-stop-time-over = { $time } já passou neste dia, que termina às { $ends }.
    .hint =
        { $until ->
            [no] { $ahead ->
                [no] Escolha um horário que ainda vem.
               *[other] Escolha um horário que ainda vem, { $ahead } por exemplo.
            }
           *[other] Este dia pode passar de { $ends }, até { $time }.
        }
refused-definition-unsound = Essa definição não pode ser cumprida.
    .hint = Cite pelo menos uma coisa, no máximo nove, e não peça mais do que existe.
refused-unknown-item = Não há essa tarefa hoje.
    .hint = Cite-a pelo número ou por uma parte do título.
refused-item-not-open = Essa tarefa não está em aberto.
    .hint = Traga-a de volta antes.
refused-item-is-open = Essa tarefa já está em aberto.
refused-unknown-waiting = Nada assim está em espera.
refused-unknown-thought = Esse pensamento não está guardado.
refused-unknown-gap = Essa lacuna já foi respondida, ou nunca existiu.
refused-date-not-ahead = Essa data não está no futuro.
    .hint = Escolha um dia depois de hoje, dentro de um ano.
refused-days-off-not-ahead = Esses dias não podem ser planejados como folga.
    .hint = Comece em { $day } ou depois, e termine dentro de um ano.
refused-no-days-off = Nenhum desses dias é uma folga planejada que ainda vem.
    .hint = Veja as planejadas com: daydone off
refused-focus-goes-on = Uma sessão de foco está em andamento.
    .hint = Termine-a antes.
refused-break-goes-on = Um intervalo está em andamento.
    .hint = Termine-o antes.
refused-meeting-is-held = Essa reunião aconteceu.
    .hint = Se foi diferente, corrija: daydone correct
refused-no-such-foreseen = Nenhum calendário anuncia essa reunião agora.
    .hint = Veja o que está anunciado com: daydone meetings
refused-meeting-goes-on = Uma reunião está em andamento.
    .hint = Encerre-a antes.
refused-nothing-goes-on = Nada está em andamento.
refused-no-focus = Nenhuma sessão de foco está em andamento.
    .hint = Inicie uma antes.
refused-already-paused = A sessão já está pausada.
    .hint = Retome-a, ou termine.
refused-not-paused = A sessão não está pausada.
refused-open-ended = Uma sessão sem fim marcado não tem fim para mover.
    .hint = Ela conta até você terminar.
refused-no-meeting = Nenhuma reunião está em andamento.
refused-stretch-unsound = Esses horários não são possíveis.
    .hint = O início vem antes do fim e tudo fica dentro do dia: não depois do fim dele, nem no futuro. Uma divisão fica dentro do que ela divide.
refused-stretch-taken = Esse tempo já está ocupado.
    .hint = Escolha um período sem foco, intervalo ou reunião.
refused-end-unsound = O dia não pode ter terminado nessa hora.
    .hint = Escolha um horário depois do seu último sinal de trabalho, e não no futuro.
refused-nothing-forgotten = Nenhum dia anterior espera pelo fim.
refused-same-zone = O dia já está neste fuso.
refused-other-day-there = Lá já é outro dia.
    .hint = Encerre este dia antes; o próximo começa onde você está.
refused-not-correctable = Esse dia não pode mais ser corrigido.
    .hint = Os últimos 30 dias podem.
refused-unknown-record = Nada assim está anotado nesse dia.
refused-still-goes-on = Ainda está em andamento.
    .hint = Termine antes.
refused-day-unsound = Não é possível aceitar { $day }: o dia não acabou, não é coerente, ou toma um tempo já conhecido. Nada foi importado.
    .hint = Exporte mais uma vez, ou deixe esse dia de fora.
refused-too-many-days = No máximo { $limit } dias de uma vez.
    .hint = Importe em partes.
refused-loose-unsound = Algo em espera, um pensamento ou uma folga não pode ser aceito: as palavras, a data ou a estimativa não são possíveis. Nada foi importado.
    .hint = Exporte mais uma vez.
refused-no-question-now = Nenhum hábito está sendo questionado agora.
    .hint = Uma revisão faz no máximo uma pergunta por semana: daydone review
refused-nothing-tried = Nada foi testado que possa ser avaliado agora.
    .hint = A revisão da próxima semana pergunta: daydone review
refused-keys-none = Nenhuma tecla de qualquer lugar está ativa agora.
    .hint = daydone doctor diz por quê.
refused-keys-own-settings = Esta área de trabalho só muda teclas nas próprias configurações de teclado.
    .hint = Procure por Daydone ali.
refused-nothing-to-take-back = Não há nada para desfazer.
refused-nothing-to-redo = Nada foi desfeito que se possa refazer.

## Bad requests

refused-bad-id = “{ $given }” não é um id.
refused-bad-date = “{ $given }” não é uma data.
    .hint = Escreva como 2026-11-24.
refused-bad-time = “{ $given }” não é um horário.
    .hint = Escreva como 16:30.
refused-bad-stretch = “{ $given }” não é um período de dias.
    .hint = Comece antes de terminar, e peça no máximo 25 anos.
refused-bad-shape = Um formato próprio não pode ser escolhido.
    .hint = Diga a regra em si.
refused-bad-zone = “{ $given }” não é um fuso horário.
    .hint = Escreva como Europe/Lisbon.
refused-bad-import-program = “{ $given }” não é um programa cujos arquivos possam ser importados.
    .hint = daydone import --help os lista.
refused-bad-rhythm = “{ $given }” não diz quando algo volta.
    .hint = Escreva weekdays, tuesday, monday, friday, monthly:1 ou every:2w.
refused-bad-several = { $given } comandos não podem ser um só.
    .hint = De 1 a 100 podem, e nem undo, nem redo, nem several estão entre eles.
refused-bad-week = Uma semana tem sete dias.
