### Not yet read by a native speaker.

## State in one line

say-line-unplanned = Ainda não planejado
say-line-day-off = Um dia de folga
say-line-forgotten = Nunca encerrado: { $day }
say-line-closed = Fechado às { $time }
say-line-enough = É o bastante
say-line-open = O dia está aberto
say-line-beyond = além do bastante
say-line-measure = { $value } de { $target }
say-line-enough-at = o bastante às { $time }
say-line-not-before = não antes de { $time }
say-line-perhaps-at = { $time } é uma opção
say-line-focus-until = Foco até { $time }
say-line-focus-open = Foco desde { $time }
say-line-focus-over = Foco, além de { $time }
say-line-paused = Pausado desde { $time }
say-line-break-until = Intervalo até { $time }
say-line-break-over = O intervalo acabou
say-line-meeting = Reunião desde { $time }
say-line-meeting-until = Reunião até { $time }
say-plan-fits = { $planned } no plano, espaço para { $room }.
say-plan-over =
    { $planned } no plano, espaço para { $room }: { $items ->
        [one] não vai caber tudo hoje.
       *[other] uma dessas fica para amanhã.
    }
say-plan-usually = { $plan } As suas costumam levar { $times } ×.

## Reasons of a meeting

say-reason-performance-review = avaliação de desempenho
say-reason-final-decision = decisão final
say-reason-urgent = urgente
say-reason-hype-call = reunião de motivação
say-reason-hangout = bate-papo
say-reason-celebration = comemoração
say-reason-ordinary = comum
say-reason-could-have-been-async = podia ter sido por escrito

## Hand-off

say-hand-off-done = Feito
say-hand-off-next = Próximo
say-hand-off-blocked = Bloqueado
say-hand-off-back = De volta
say-hand-off-answers = Respostas
say-hand-off-answers-next = próximas { $when }
say-hand-off-nothing = —

## Announced meetings

say-foreseen-count = { $count ->
        [one] { $count } reunião
       *[other] { $count } reuniões
    }, { $length }.
say-foreseen-clear = Maior tempo sem reunião { $from }–{ $to }.
say-foreseen-off = “{ $title }”: { $rules }.
say-off-rule-days = em um dia sem reuniões
say-off-rule-hours = fora dos seus horários
say-off-rule-count = mais do que você quer em um dia
say-off-rule-length = mais longa do que você quer
say-off-rule-agenda = sem pauta

### Texts to copy; they are sent by the person, to people who need not know Daydone

say-reply-agenda = Você pode me dizer o que precisa ser decidido? Assim eu me preparo, ou respondo por escrito.
say-reply-writing = Posso responder por escrito? Se você me enviar a pergunta antes, respondo até { $time }.
say-reply-hours = Reservo { $kept } para chamadas. Pode ser { $day }, { $time } ({ $place })?
