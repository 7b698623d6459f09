### Not yet read by a native speaker.

## Command line: places of people

### Help

cli-help-zones = Os lugares das pessoas com quem você trabalha: o horário delas, e até quando ainda dá para responder hoje
cli-help-zones-add = Adiciona um lugar
    .zone = O fuso horário, como Asia/Tokyo, ou uma cidade que tenha um
    .name = Como você o chama; senão leva o nome da cidade
    .hours = Os horários em que se trabalha lá, como 9-18; sem eles só a hora é conhecida
    .days = Os dias em que se trabalha, como monday,tuesday ou mon-thu; senão de segunda a sexta
cli-help-zones-remove = Remove um lugar
    .place = O nome, o número na lista ou o fuso
cli-help-zones-find = Os fusos horários de uma cidade
    .city = Uma cidade, ou uma parte do nome
cli-help-answers = Quando você responde, como um texto para enviar
    .for_zone = Quem o lê: um lugar, uma cidade ou um fuso horário
    .ics = Em vez disso, os horários de resposta dos próximos 7 dias como arquivo de calendário

### What is shown

cli-zones-none = Nenhum lugar é conhecido. Adicione um: daydone zones add Asia/Tokyo --hours 9-18
cli-zones-now = { $name } { $time }
cli-zones-in = no horário de trabalho
cli-zones-out = fora do horário de trabalho
cli-zones-until = uma resposta ainda hoje até { $time }
cli-zones-after = lido { $read } lá ({ $here } aqui), resposta { $heard }
cli-zones-never = não é lido no horário de trabalho de lá
cli-zones-overlap = horário de trabalho em comum { $windows }
cli-zones-no-overlap = hoje sem horário de trabalho em comum
cli-zones-change = {"  "}{ $change }
cli-zones-found = { $zone } · { $time }
cli-zones-added = { $name } é um dos seus lugares agora ({ $zone }).
cli-zones-added-hours = { $name } é um dos seus lugares agora ({ $zone }, { $hours } lá).
cli-zones-removed = { $name } não é mais um dos seus lugares.
cli-zones-there = Já existe um lugar { $name }.
    .hint = Dê outro nome a este: --name
cli-zones-unknown = Nenhum lugar se chama “{ $given }”.
    .hint = daydone zones
cli-zones-several = Vários lugares se chamam “{ $given }”.
    .hint = Cite um pelo número: daydone zones
cli-zones-hand-off = { $name } é um dos fusos em que seu repasse é lido.
    .hint = Mude-os: daydone settings set hand-off-zones
cli-no-such-zone = “{ $given }” não é um fuso horário.
    .hint = Encontre-o pela cidade: daydone zones find tokyo
cli-no-such-zone-near = “{ $given }” não é um fuso horário.
    .hint = Você quis dizer { $near }?
cli-no-such-city = Nenhum fuso horário tem uma cidade chamada “{ $given }”.
    .hint = Tente uma cidade maior por perto; os fusos levam o nome de poucas.
cli-bad-hours = isso não são horários: escreva como 9-18 ou 09:30-17:00
cli-bad-weekdays = isso não são dias: escreva como monday,tuesday ou mon-thu
