### Not yet read by a native speaker.

## The usual list

### Help

cli-help-usual = Tarefas que voltam por dia da semana, semana ou mês; ficam no plano e lá podem ser riscadas
cli-help-usual-list = Lista todas
cli-help-usual-add = Adiciona uma
    .title = O que é, talvez com uma duração: "Timesheet 15m"
    .on = weekdays (todo dia de trabalho), tuesday, monday,friday, monthly:1 ou every:2w
    .bonus = Como algo além da definição
cli-help-usual-remove = Tira uma da lista
    .item = O título, ou o número na lista

### What is said

cli-usual-none = Nada volta sozinho. Para adicionar: daydone usual add "Timesheet 15m" --on tuesday
cli-usual-added = Habitual a partir de agora: { $item }
cli-usual-removed = Não é mais habitual: { $item }
cli-usual-there = “{ $title }” já volta nesse dia.
cli-usual-unknown = Nada habitual se chama “{ $given }”.
    .hint = daydone usual mostra a lista.
cli-usual-several = Várias tarefas habituais se chamam “{ $given }”.
    .hint = Diga uma pelo número: daydone usual mostra todas.
cli-bad-rhythm = diga weekdays, tuesday, monday,friday, monthly:1 ou every:2w
