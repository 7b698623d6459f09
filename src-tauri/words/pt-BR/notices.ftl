### Not yet read by a native speaker.

## Notices

# A notification stays on the screen: each of these is true whenever it is read.
notice-last-good-start = Um último bom começo para { $length }
    .body = Começando até { $last }, terminam até { $end }, e seu dia também.
notice-wrap-up = Seu dia está planejado até { $end }.
    .body = Um bom momento para anotar o primeiro passo do próximo dia.
notice-enough = Por hoje é o bastante.
    .body = { $why }
notice-enough-since = O bastante desde { $time }.
notice-past-your-end =
    { $end ->
        [no] Por hoje é o bastante desde { $since }.
       *[other] Seu dia estava planejado até { $end }.
    }
    .body = O que falta pode esperar.
notice-focus-ended = O tempo que você marcou acabou
    .body = Desde { $since }: { $title }
notice-focus-ended-plain = O tempo que você marcou acabou
    .body = Desde { $since }. Continua contando até você terminar.
notice-break-began = Intervalo até { $until }
    .body = A sessão terminou como previsto às { $since }.
notice-break-over = O intervalo acabou
    .body = Desde { $since }. Quando você quiser.
notice-meeting-ended = A reunião estava planejada até { $since }
    .body = Continua contando até você encerrar.
notice-hold = Pausado desde { $since }. Vamos continuar?
    .body = O que você faz enquanto isso não conta.
notice-gap = O que houve em { $length } a partir de { $from }?
    .body = Sem resposta, esse tempo não conta.
notice-do-open = Abrir o Daydone
notice-do-start-focus = Iniciar foco
notice-do-finish = Terminar
notice-do-extend = Mais 5 minutos
notice-do-break = Fazer um intervalo
notice-do-end-meeting = Encerrar a reunião
notice-do-end-day = Encerrar o dia
notice-do-later = Mais 15 minutos
notice-do-go-on = Continuar
notice-do-gap-focus = Foco
notice-do-gap-break = Um intervalo
notice-do-gap-drop = Descartar
