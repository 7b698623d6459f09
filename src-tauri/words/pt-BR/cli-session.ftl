### Not yet read by a native speaker.

## Command line: sessions, meetings, gaps

### Help

cli-help-focus = Inicia uma sessão de foco
    .words = Quanto tempo (5 a 240 minutos; senão sua duração habitual) e em que tarefa; um número sozinho abaixo de 5 é uma tarefa
    .open_ended = Contar até você terminar
    .fit = Encurtar para terminar com o seu dia
    .anyway = Deixar passar do fim do seu dia
    .bonus = Concordar que está além do bastante
cli-help-on = Diz em que tarefa a sessão está de agora em diante
    .item = O número ou uma parte do título; deixe de fora para nenhuma tarefa
cli-help-toggle = Inicia uma sessão de foco, pausa a que corre, ou a retoma: para uma tecla ou um botão
cli-help-pause = Pausa a sessão
cli-help-resume = Retoma a sessão pausada
cli-help-extend = Move o fim da sessão ou do intervalo
    .minutes = Em quanto (1 a 120 minutos)
cli-help-finish = Termina a sessão, o intervalo ou a reunião; cada minuto conta
cli-help-break = Inicia um intervalo
    .minutes = Quanto tempo (1 a 120 minutos; senão sua duração habitual)
cli-help-interrupted = Anota uma interrupção
    .me = Foi você
    .word = Uma palavra sobre isso
cli-help-park = Guarda um pensamento sem sair do que você faz
    .text = O pensamento
cli-help-meeting = Reuniões e outra comunicação
cli-help-meeting-start = Inicia uma; uma sessão de foco fica pausada enquanto isso
    .length = Quanto tempo está planejado
    .title = Sobre o que é
cli-help-meeting-end = Encerra a reunião
cli-help-meeting-log = Anota uma que já aconteceu hoje
    .from = Quando começou
    .to = Quando terminou
    .title = Sobre o que foi
cli-help-gap = O que foi o tempo de que ninguém dá conta? Sem uma palavra, lista as lacunas
    .was = O que foi; só focus conta
    .number = Qual lacuna, se houver várias
    .go_on = Retomar a sessão pausada, o que quer que a lacuna tenha sido
    .stay = Deixar a sessão pausada, o que quer que a lacuna tenha sido
    .footer =
        Uma lacuna é um tempo em uma sessão em que o computador dormiu, não havia ninguém, o Daydone
        não rodava, ou que ficou pausado com você ali. Até você dizer o que foi, não conta. Uma sessão
        que uma lacuna pausa continua quando a lacuna foi foco.

        daydone gap             o que espera uma resposta, com números
        daydone gap focus       a primeira foi trabalho
        daydone gap drop 2      a segunda não foi trabalho nem intervalo
        daydone correct g1 --was break      outra resposta depois; daydone day mostra os nomes
cli-help-undo = Desfaz o último comando, qualquer que tenha sido
    .footer =
        Mais uma vez desfaz o anterior, até dez; uma linha que fez várias coisas, como
        daydone done 1 2, é uma. O que veio antes de um reinício do Daydone, de uma suspensão, de um
        acerto do relógio ou de uma nova data fica, assim como configurações e cópias. Sessões,
        lacunas, reuniões e fins dos últimos 30 dias se corrigem com daydone correct.
cli-help-redo = Refaz o que undo desfez por último
    .footer =
        Mais uma vez refaz o próximo. Qualquer outro comando encerra isso, assim como o que encerra undo;
        o que uma importação trouxe volta com o arquivo dela.
cli-help-snooze = Pede silêncio
    .minutes = Quanto tempo (1 a 240 minutos)

### What a command did

cli-focus-until = Foco até { $time }.
cli-focus-past = Foco, além de { $time }.
cli-focus-until-on = Foco até { $time } em “{ $title }”.
cli-focus-open = Foco, até você terminar.
cli-focus-open-on = Foco em “{ $title }”, até você terminar.
cli-focus-fitted = Encurtado para { $length }, para caber no seu dia.
cli-focus-fitted-meeting = Encurtado para { $length }: uma reunião começa às { $time }.
cli-on = A sessão está em “{ $title }”.
cli-on-nothing = A sessão não está em nenhuma tarefa agora.
cli-on-stays = { $length } até aqui ficam com “{ $title }”. Se foi esta o tempo todo: daydone correct { $name } --item { $item }
cli-on-stays-nothing = { $length } até aqui ficam com nada em especial. Se foi esta o tempo todo: daydone correct { $name } --item { $item }
cli-still-paused = Pausado desde { $since }. Para continuar: daydone resume
cli-paused = Pausado depois de { $length }.
cli-finished-focus = Terminado: { $length } de foco.
cli-finished-focus-on = Terminado: { $length } de foco em “{ $title }”.
cli-finished-break = O intervalo acabou depois de { $length }.
cli-finished-meeting = A reunião acabou depois de { $length }.
cli-held = A sessão de foco ainda está pausada. Para retomá-la: daydone resume. Para terminá-la: daydone finish
cli-break = Intervalo até { $time }.
cli-break-due = É hora de um intervalo de { $length }: daydone break
cli-meeting = A reunião conta a partir de agora.
cli-meeting-until = A reunião conta a partir de agora; planejada até { $time }.
cli-meeting-holds = A sessão de foco fica pausada até lá.
cli-meeting-logged = Anotado: { $length } de reunião.
cli-interrupted = Anotado. { $count ->
        [one] { $count } interrupção
       *[other] { $count } interrupções
    } hoje.
cli-parked = “{ $text }” guardado.
cli-gap-none = Nenhuma lacuna espera uma resposta.
    .hint = Uma de um dia que acabou se corrige assim: daydone correct g1 --was focus --day yesterday
cli-gap = { $number }  { $from }–{ $to } · { $length } · { $cause }
cli-gap-ask = O que foi? Diga daydone gap focus, daydone gap break ou daydone gap drop. Sem resposta, não conta.
cli-gap-focus = { $length } contados como foco.
cli-gap-break = { $length } mantidos como intervalo.
cli-gap-drop = { $length } não contados.
cli-undo = Desfeito: { $text }.
cli-undo-something = o último comando
cli-redo = Refeito: { $text }.
cli-snoozed = Silêncio até { $time }.
