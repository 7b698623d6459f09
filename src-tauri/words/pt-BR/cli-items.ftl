### Not yet read by a native speaker.

## Command line: items, and what waits

### Help

cli-help-add = Adiciona uma tarefa
    .title = O que é
    .bonus = Além da definição
    .swap = No lugar desta tarefa, que então fica para amanhã
    .tomorrow = Para amanhã, não hoje
    .on = Para um dia depois, não hoje
    .estimate = Quanto tempo pode levar
cli-help-done = Marca tarefas
    .items = Números ou partes de títulos
cli-help-undone = Reabre tarefas: uma marca, ou uma mudança, desfeita
    .items = Números ou partes de títulos
cli-help-item = Muda uma tarefa
cli-help-item-rename = Dá a ela novas palavras
    .item = O número ou uma parte do título
    .title = As novas palavras
cli-help-item-estimate = Diz quanto tempo pode levar
    .item = O número ou uma parte do título
    .length = Quanto tempo; deixe de fora para tirar a estimativa
cli-help-item-order = Move na lista
    .item = O número ou uma parte do título
    .position = O novo número
cli-help-item-must = Faz contar para o dia
    .item = O número ou uma parte do título
cli-help-item-bonus = Torna bônus
    .item = O número ou uma parte do título
cli-help-item-move = Passa a tarefa, ou um pensamento guardado, para um dia depois
    .item = O número ou uma parte das palavras
    .day = Qual dia
cli-help-item-drop = Descarta a tarefa, ou um pensamento guardado
    .item = O número ou uma parte das palavras
cli-help-item-hand-over = Repassa a tarefa, ou um pensamento guardado, a outra pessoa
    .item = O número ou uma parte das palavras
    .person = Com quem está agora
cli-help-waiting = O que está em espera para hoje ou depois, por dia
    .all = Tudo, por mais que seja
    .tag = Só o que tem esta etiqueta, como acme
cli-help-waiting-take = Traz para hoje algo em espera
    .waiting = O número ou uma parte do título
    .bonus = Como bônus
    .swap = No lugar desta tarefa, que então fica para amanhã
cli-help-waiting-rename = Dá outras palavras a algo em espera
    .waiting = O número ou uma parte do título
    .words = As palavras
cli-help-waiting-move = Põe algo em espera em outro dia
    .waiting = O número ou uma parte do título
    .day = O dia: tomorrow, friday ou 2026-12-03
cli-help-waiting-drop = Descarta algo em espera
    .waiting = O número ou uma parte do título
cli-help-off = Próximas folgas: o que falta vai para o dia seguinte a elas, e o repasse diz quando você volta
    .days = Um dia (friday, 2026-12-24) ou vários seguidos (2026-12-21..2027-01-04)
cli-help-off-list = As folgas planejadas
cli-help-off-cancel = Trabalhar mesmo assim em dias planejados como folga
    .days = Um número da lista, os próprios dias, ou all

### What a command did

cli-done = “{ $title }” marcada.
cli-done-of = { $done } de { $total }.
cli-undone = “{ $title }” está em aberto de novo.
cli-added = “{ $title }” adicionada.
cli-added-bonus = “{ $title }” adicionada como bônus.
cli-later = “{ $title }” fica para { $day }.
cli-renamed = Agora é “{ $title }”.
cli-estimated = “{ $title }”: cerca de { $length }.
cli-not-estimated = “{ $title }” agora não tem estimativa.
cli-must = “{ $title }” conta para o dia.
cli-bonus = “{ $title }” é um bônus.
cli-ordered = “{ $title }” é o número { $position }.
cli-dropped = “{ $title }” descartada.
cli-handed = “{ $title }” foi repassada.
cli-handed-to = “{ $title }” foi repassada para { $person }.
cli-waiting-none = Nada em espera.
cli-waiting-none-tagged = Nada do que espera tem #{ $tag }.
cli-waiting-day = { $day }
cli-waiting-today = para hoje
cli-waiting = { $number }  { $title }
cli-waiting-about = { $number }  { $title } · cerca de { $length }
cli-waiting-more = E mais { $count }: daydone waiting --all
cli-off-none = Nenhuma folga planejada.
cli-off = { $number }  { $days } · de volta { $back }
cli-off-days = { $from } – { $to }
cli-off-planned = Folga: { $days }. De volta { $back }.
cli-off-cancelled = Não é mais folga: { $days }.
cli-no-such-days-off = Não há folga { $number }.
    .hint = Veja as planejadas com: daydone off
