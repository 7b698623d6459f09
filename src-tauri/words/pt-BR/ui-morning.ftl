### Not yet read by a native speaker.

## Window: morning

ui-morning = Planejar o dia
ui-good-morning = Bom dia.
ui-good-afternoon = Boa tarde.
ui-good-evening = Boa noite.
ui-morning-plain = Algumas linhas, e o dia tem um fim.
ui-day-off-usual = Hoje costuma ser dia de folga. Pode continuar sendo.
ui-day-off-planned = Hoje é dia de folga, como planejado. Pode continuar sendo.
ui-first-step-left = Da última vez, você deixou isto para agora:
ui-first-step-take = Pôr em primeiro lugar
ui-plan-items = O que basta para hoje?
ui-plan-end = E quando termina?
ui-plan-line = Tarefa
ui-plan-line-bonus = Tarefa bônus
ui-plan-add = Próxima tarefa
ui-plan-add-first = A primeira coisa que importa hoje
ui-plan-add-more = Mais uma, se hoje precisar
ui-plan-add-bonus = No dia cabem { $limit }; mais uma é um bônus
ui-plan-moved = movida para hoje
ui-plan-remove = Tirar “{ $title }” do plano
ui-waiting-title = Mais tarde
ui-waiting-tags = Etiquetas
ui-waiting-this-week = Esta semana
ui-waiting-next-week = Semana que vem
ui-waiting-week-of = Semana de { $day }
ui-waiting-about = Posto em dias depois. Cada coisa aparece no seu dia.
ui-waiting-none = Nada espera por outro dia.
ui-waiting-today = Para hoje
ui-waiting-into = Hoje
ui-waiting-into-name = Pôr “{ $title }” na lista de hoje
ui-waiting-move = Mover
ui-waiting-move-name = Mover “{ $title }” para outro dia
ui-waiting-waits = Fica para { $day }.
ui-waiting-to-next = Para { $day }
ui-waiting-to-date = Para outra data
ui-waiting-more = Mostrar mais das { $count } que seguem
ui-waiting-more-found = Há mais { $count } em espera. A busca no Histórico encontra cada uma.
ui-waiting-back = Voltar
ui-waiting-to = { $count ->
    [one] { $count } tarefa espera por outro dia
   *[other] { $count } tarefas esperam por outro dia
    }
ui-off-away = Fora por mais tempo? Planeje folgas
ui-off-planned = Folgas planejadas
ui-off-plan = Planejar folgas
ui-off-about = O que falta vai para o dia seguinte a elas, e o repasse diz quando você volta.
ui-off-from = Primeiro dia de folga
ui-off-to = Último dia de folga
ui-off-do = Planejar
ui-off-back = De volta: { $day }
ui-off-cancel = Trabalhar mesmo assim
ui-off-cancel-name = Trabalhar mesmo assim: { $days }
ui-settings-first-day = Início da semana
ui-settings-first-day-auto = como no sistema ({ $day })
ui-key-waiting = O que espera por outros dias
ui-history-found-waiting = em espera
ui-waiting = Também em espera
ui-waiting-take = Adicionar
ui-waiting-take-name = Adicionar “{ $title }” ao plano
ui-waiting-drop = Descartar
ui-waiting-drop-name = Descartar “{ $title }”
ui-start-day = Iniciar o dia
ui-start-day-off = Tirar o dia de folga

## Window: shapes and rules

ui-shape-own = Dizer do seu jeito
ui-shape-whenever =
    { $items ->
        [0] todas as tarefas, a qualquer hora
        [one] { $items } tarefa, a qualquer hora
       *[other] todas as { $items } tarefas, a qualquer hora
    }
ui-shape-items-or =
    { $items ->
        [0] todas as tarefas, ou { $until }
        [one] { $items } tarefa, ou { $until }
       *[other] todas as { $items } tarefas, ou { $until }
    }
ui-rule-need = Quanto disso é preciso
ui-rule-all = Tudo
ui-rule-any = Qualquer um
ui-rule-at-least = Pelo menos
ui-rule-how-many = Quantos são precisos
ui-rule-measure = Critério { $n }
ui-rule-add = Adicionar um critério
ui-rule-remove = Deixar de fora “{ $what }”
