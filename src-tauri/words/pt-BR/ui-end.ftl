### Not yet read by a native speaker.

## Window: the end of the day

ui-end-top = Encerrar o dia
ui-end-minute = cerca de um minuto
ui-end-just-close = só fechar
ui-end-title-enough = Por hoje é o bastante.
ui-end-title = Deixe o dia terminar aqui.
ui-end-loose-ends = Pontas soltas
ui-end-first-step =
    { $next ->
        [tomorrow] O primeiro passo para amanhã
       *[later] O primeiro passo para { $day }
    }
ui-end-first-step-hint = A primeira coisa a abrir
ui-end-hand-off = Repasse, para pessoas em outros fusos
ui-end-leave-out = Deixar de fora
ui-end-put-back = Pôr de volta
ui-end-blocked = O que bloqueia você, se algo bloqueia
ui-end-blocked-hint = Esperando acesso ao ambiente de testes
ui-end-close = Fechar o dia
ui-end-not-yet = Ainda não
ui-end-quiet = Silêncio até seu próximo dia
ui-end-session-finishes = O que está em andamento é terminado e guardado
ui-place-of = Para onde vai “{ $title }”?
ui-place-done = Feita
ui-place-next =
    { $next ->
        [tomorrow] Amanhã
       *[later] { $day }
    }
ui-place-later = Depois
ui-place-drop = Descartar
ui-place-hand-over = Repassar
ui-place-date = Que dia para “{ $title }”
ui-place-person = Quem assume “{ $title }”
ui-place-person-hint = Quem assume, se quiser dizer
ui-copy = Copiar
ui-copy-hand-off = Copiar o repasse
ui-copy-markdown = Como Markdown
ui-copied = Copiado.
ui-copy-failed = Não deu para copiar aqui.
ui-deep = { $length } de foco
ui-sum-items =
    { $total ->
        [one] { $done } de { $total } tarefa
       *[other] { $done } de { $total } tarefas
    }
ui-sum-meetings = { $length } em reuniões
ui-sum-interruptions =
    { $count ->
        [one] { $count } interrupção
       *[other] { $count } interrupções
    }
ui-sum-quiet = Um dia tranquilo.

## Window: closed

ui-closed-title = O dia está fechado.
ui-closed-day-off = Um dia de folga.
ui-closed-rest = Descansar faz parte do trabalho.
ui-closed-nothing-waits = Nada espera por você hoje.
ui-closed-of = { $done } de { $total }
ui-closed-tomorrow =
    { $next ->
        [tomorrow] Amanhã começa com
       *[later] O próximo dia, { $day }, começa com
    }
ui-closed-reopen = Reabrir o dia…
ui-reopen-title = Abrir o dia de novo?
ui-reopen-why = Diga por quê. Fica guardado com o dia.
ui-reopen-leave = Deixar fechado
ui-reopen-do = Reabrir
