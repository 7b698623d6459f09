### Not yet read by a native speaker.

## Command line: the program itself

### Help

cli-help = Saiba quando seu dia de trabalho está completo. Sem um verbo, abre a janela.
    .json = Responder em JSON
    .footer =
        Tarefas são citadas pelo número ou por uma parte do título que serve só para uma.
        Durações se escrevem 50, 50m, 3h, 1h30 ou 1.5h, horários 16:30, 1630 ou 4:30pm, dias
        tomorrow, friday ou 2026-12-03.
        Códigos de saída: 0 feito, 1 recusado e nada mudou, 2 não entendido, 3 sem agente e sem
        poder iniciar um, ou ainda sem resposta dele, 4 o diário está danificado ou sumiu, 5 feito
        em parte, ou feito e não mostrado.
cli-help-any =
    .all = Tudo isto junto
    .any = Qualquer um destes, o que vier primeiro (se nada mais for dito)
    .of = Pelo menos tantos destes
    .shape = Um formato pronto em vez disso; o que mais precisar vem da sua semana habitual
    .deep = Com --shape on-off: blocos de foco, como 3x2h
    .talk = Com --shape on-off: blocos de comunicação, como 1x2h
    .past_boundary = Deixa este dia passar da virada, até um horário da manhã
    .reason = Por que uma reunião, e não uma mensagem
    .day = Qual dia: today, yesterday, monday ou 2026-11-20; senão o mais recente
cli-help-open = Abre a janela, ou a traz para a frente
    .room = Nesta área: o fim do dia, ou a linha para um pensamento
cli-help-quit = Faz o Daydone sair; o dia é mantido
cli-help-agent = O agente: iniciado com a sessão, ou por quem chegar primeiro
    .clock = Iniciar com um relógio simulado neste instante
    .zone = O fuso do relógio simulado; senão o deste computador
    .away_after = Pausar uma sessão depois de tantos milissegundos sem teclado nem mouse
    .hook_limit = Quantos milissegundos um hook pode levar, e outros tantos para terminar
cli-help-clock = Move o relógio simulado
cli-help-clock-advance = Deixa o tempo passar
    .length = Quanto
cli-help-clock-to = Deixa o tempo passar até o relógio mostrar isto
    .time = O horário
cli-help-clock-sleep = Deixa o computador dormir
    .length = Por quanto tempo
cli-help-completions = O que seu shell deve oferecer enquanto você digita
    .shell = Para qual shell
cli-help-man = A página de manual, para man -l -
cli-man-verbs = VERBOS

### What a command did

cli-opened = A janela está a caminho.
cli-quit = O Daydone saiu. O dia é mantido.
cli-clock = Agora: { $time }. { $line }
cli-not-known-yet = O Daydone ainda não respondeu: ainda não se sabe se isto foi guardado.
cli-not-answered-yet = O Daydone ainda não respondeu.
cli-already-quit = O Daydone não está rodando.
cli-not-written = Não foi possível escrever { $file }: { $why }
cli-not-shown = Não foi possível escrever na saída padrão: { $why }
cli-done-not-shown = Foi feito, mas a resposta não pôde ser mostrada: { $why }
    .hint = Como as coisas estão agora: daydone status
