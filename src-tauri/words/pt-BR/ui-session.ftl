### Not yet read by a native speaker.

## Window: session

ui-session-focus = Foco
ui-session-break = Intervalo
ui-session-meeting = Reunião
ui-session-held = Foco · pausado
ui-session-nth = Foco · { $nth }ª sessão hoje
ui-session-bonus = { $name } · bônus
ui-strip = O tempo, em uma faixa
ui-strip-keep = Manter à vista, como faixa
ui-strip-back = Voltar à janela
ui-session-to-list = { $name }. Ver a lista de hoje
ui-session-break-plain = Olhe para longe por um tempo.
ui-session-meeting-plain = Com outras pessoas
ui-session-tick = Marcar
ui-session-untick = Marcada · desmarcar
ui-focus-on-nothing = Nada em especial
ui-focus-turn = Em que é este foco?
ui-ends-before-day = { $time } antes do fim do seu dia
ui-ends-after-day = { $time } depois do fim do seu dia
ui-ends-with-day = com o seu dia
ui-of-minutes = de { $minutes } minutos
ui-past-minutes = além de { $minutes } minutos; tudo conta
ui-past-plan = além do tempo marcado; tudo conta
ui-paused = pausado
ui-paused-since = pausado desde { $time }
ui-break-over = O intervalo acabou, quando você quiser
ui-counting-focus = de foco, sem fim marcado
ui-counting-break = de descanso
ui-counting-meeting = até agora
ui-spoken-left = faltam { $time }
ui-spoken-over = { $time } além
ui-spoken-up = { $time } até agora
ui-spoken-held = Pausado em { $time }
ui-pause = Pausar
ui-go-on = Continuar
ui-extend = + 5 min
ui-finish-focus = Terminar
ui-finish-break = Voltar ao trabalho
ui-finish-meeting = Encerrar a reunião

## Window: after sleep

ui-gap = Uma lacuna
ui-gap-cause-sleep = Seu computador dormiu
ui-gap-cause-away = Não havia ninguém no computador
ui-gap-cause-crash = O Daydone não estava lá para ver
ui-gap-cause-taken-back = Você desfez uma pausa ou um término
ui-gap-cause-held = Estava pausado, e você estava lá
ui-gap-question =
    { $minutes ->
        [0] O que houve em { $length } a partir de { $from }?
        [one] O que houve no minuto a partir de { $from }?
       *[other] O que houve nos { $minutes } minutos a partir de { $from }?
    }
ui-gap-others =
    { $count ->
        [one] Mais { $count } período depois deste.
       *[other] Mais { $count } períodos depois deste.
    }
ui-gap-focus = Foco
ui-gap-focus-more = Continuei longe da tela
ui-gap-break = Um intervalo
ui-gap-drop = Descartar
ui-gap-drop-more = não conta
ui-gap-not-answered = Sem resposta, não conta. Você pode mudar a qualquer hora no histórico do dia.
ui-gap-go-on = Continuar · faltam { $left }
ui-gap-keep = Manter esta resposta
ui-gap-stay-held = Responder e continuar pausado

## Window: a day never ended

ui-forgotten = Um dia sem fim
ui-forgotten-question = Este dia nunca foi encerrado. Terminou às { $time }?
ui-forgotten-why = Foi o último sinal de trabalho. O que falta dele fica para hoje.
ui-forgotten-other = Ou terminou às
ui-forgotten-accept = Terminou às { $time }
ui-forgotten-keep = Ainda continua; manter aberto
