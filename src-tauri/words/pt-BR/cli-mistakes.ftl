### Not yet read by a native speaker.

## Command line: not understood

cli-no-such-item = Nenhuma tarefa do dia se chama “{ $given }”.
    .hint = Cite-a pelo número ou por uma parte do título.
cli-no-such-number = Não há tarefa { $given }.
    .hint = A lista { $count ->
        [0] ainda não tem tarefas
        [one] tem { $count } tarefa
       *[other] tem { $count } tarefas
    }.
cli-several-items = “{ $given }” pode ser { $titles }.
    .hint = Diga um pouco mais, ou use o número.
cli-no-such-waiting = Nada em espera se chama “{ $given }”.
    .hint = daydone waiting lista o que está em espera, com números.
cli-no-such-gap = Não há lacuna { $given }.
    .hint = Estas existem: daydone gap
cli-bad-length = isso não é uma duração: escreva 50, 50m, 3h, 1h30 ou 1.5h
cli-bad-clock = isso não é um horário: escreva 16:30, 1630 ou 4:30pm
cli-bad-day = isso não é um dia: escreva tomorrow, friday ou 2026-12-03
cli-bad-date = isso não é uma data: escreva como 2026-12-03
cli-bad-zone = isso não é um fuso horário: escreva um como Europe/Lisbon
cli-bad-days = isso não são dias: escreva friday, 2026-12-24 ou 2026-12-21..2027-01-04
cli-bad-past-day = isso não é um dia antes de hoje: escreva today, yesterday, monday ou 2026-11-20
cli-bad-record = isso não é o nome de um registro: escreva s1 para uma sessão, g1 para uma lacuna, b1 para um intervalo, m1 para uma reunião, i1 para uma interrupção
cli-no-such-record = Não há { $name } em { $day }.
    .hint = daydone day mostra o que está anotado, com os nomes.
cli-correct-what = Diga o que deve ser corrigido.
    .hint = daydone day mostra os nomes: daydone correct s2 --to 10:00.
cli-correct-not-closed = O dia ainda não terminou.
    .hint = Assim ele termina: daydone end
cli-correct-one-thing = Uma coisa de cada vez.
    .hint = Horários, uma tarefa, uma divisão, uma resposta, palavras, ou --remove.
cli-correct-session = { $name } é uma sessão.
    .hint = Aceita --from e --to, --item, --split, ou --remove.
cli-correct-gap = { $name } é uma lacuna.
    .hint = Aceita --was, --from e --to, --item, --split, ou --remove.
cli-correct-break = { $name } é um intervalo.
    .hint = Aceita --from e --to, --item, ou --remove.
cli-correct-meeting = { $name } é uma reunião.
    .hint = Aceita --from e --to, --title e --reason, --split, ou --remove.
cli-correct-interruption = { $name } é uma interrupção.
    .hint = Aceita --at, --by e --title, ou --remove.
cli-bad-blocks = isso não são blocos: escreva 3x2h
cli-needs-item = Isso não é uma duração e uma tarefa.
    .hint = Assim: daydone focus 50 2, ou daydone focus 50 "migration".
cli-shape-with-criteria = Um formato já é uma definição inteira.
    .hint = Deixe { $flag } de fora, ou deixe --shape de fora.
cli-nothing-defined = Isso não diz o que conta como pronto.
    .hint = Diga o que conta como pronto: { $options }, --shape.
cli-no-such-setting = Nenhuma configuração se chama “{ $given }”.
    .hint = São estas: { $names }.
cli-bad-setting = “{ $given }” não é possível para { $name }.
    .hint = Aceita { $takes }.
cli-settings-calendars = Calendários são adicionados e removidos um de cada vez.
    .hint = daydone calendar add ~/work.ics --name Work; daydone calendar remove Work
cli-settings-places = Lugares são adicionados e removidos um de cada vez.
    .hint = daydone zones add Asia/Tokyo --hours 9-18; daydone zones remove Tokyo
cli-takes-shape = um formato: standard-hours 17:00, on-off 3x2h 1x2h, task-goals, tasks-or-time 16:30, half-day 13:00, ou day-off
cli-takes-clock-time = um horário como 09:00
cli-takes-count = um número de { $least } a { $most }
cli-takes-length = uma duração de { $least } a { $most } minutos
cli-takes-length-or-off = uma duração de { $least } a { $most } minutos, ou off
cli-takes-switch = on ou off
cli-takes-language = system, en, de, fr, es, pt-BR, ja ou ar
cli-takes-clock = system, 12 ou 24
cli-takes-first-day-of-week = auto, ou um dia da semana como sunday
cli-takes-review-day = last_working_day, um dia da semana como friday, ou never
cli-takes-notes-folder = uma pasta como ~/Notes, ou none
cli-takes-notes-template = um arquivo como ~/Notes/template.md, ou none
cli-takes-zones = fusos horários como Asia/Tokyo, America/New_York, ou none
cli-takes-count-or-off = um número de { $least } a { $most }, ou off
cli-takes-weekdays = dias da semana como monday, tuesday, ou none
cli-takes-hours = horários como 10:00-12:00, 14:00-16:00, ou none; para reuniões também overlap New York, um dos seus lugares
cli-takes-addresses = seus endereços como you@example.org, ou none
cli-takes-calendars = calendários, um de cada vez: daydone calendar add
cli-takes-places = lugares de pessoas, um de cada vez: daydone zones add
cli-takes-apps = nomes de programas entre vírgulas, ou none
cli-takes-usual = tarefas que voltam; daydone usual add
cli-takes-after-hours = off, apps ou all
cli-takes-break-rhythm = off, offer ou start
cli-takes-theme = system, light ou dark
cli-error = daydone: { $message }

cli-past-boundary-ask = { $time } já passou neste dia, que termina às { $ends }. Deixar este dia ir até { $time }? [y/N]
