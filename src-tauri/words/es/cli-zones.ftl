### Not yet read by a native speaker.

## Command line: places of people

### Help

cli-help-zones = Los lugares de la gente con quien trabajas: su hora, y hasta cuándo es posible una respuesta hoy
cli-help-zones-add = Añade un lugar
    .zone = Su zona horaria, como Asia/Tokyo, o una ciudad que la tenga
    .name = Cómo lo llamas; si no, se llama por su ciudad
    .hours = Las horas en que allí se trabaja, como 9-18; sin ellas solo se conoce la hora
    .days = Los días en que allí se trabaja, como monday,tuesday o mon-thu; de lunes a viernes si no se dice
cli-help-zones-remove = Quita un lugar
    .place = Su nombre, su número en la lista, o su zona
cli-help-zones-find = Las zonas horarias de una ciudad
    .city = Una ciudad, o una parte de su nombre
cli-help-answers = Cuándo respondes, como texto para enviar
    .for_zone = Quién lo lee: un lugar, una ciudad o una zona horaria
    .ics = Las franjas libres de los próximos 7 días, como archivo de calendario en su lugar

### What is shown

cli-zones-none = No se conoce ningún lugar. Para añadir uno: daydone zones add Asia/Tokyo --hours 9-18
cli-zones-now = { $name } { $time }
cli-zones-in = en sus horas
cli-zones-out = fuera de sus horas
cli-zones-until = una respuesta hoy hasta las { $time }
cli-zones-after = se lee allí { $read } (aquí { $here }), respuesta { $heard }
cli-zones-never = no se lee en sus horas
cli-zones-overlap = en común { $windows }
cli-zones-no-overlap = hoy no hay horas en común
cli-zones-change = {"  "}{ $change }
cli-zones-found = { $zone } · { $time }
cli-zones-added = { $name } es ahora uno de tus lugares ({ $zone }).
cli-zones-added-hours = { $name } es ahora uno de tus lugares ({ $zone }, allí { $hours }).
cli-zones-removed = { $name } ya no es uno de tus lugares.
cli-zones-there = Ya hay un lugar { $name }.
    .hint = Llama a este de otra forma: --name
cli-zones-unknown = Ningún lugar se llama «{ $given }».
    .hint = daydone zones
cli-zones-several = Varios lugares se llaman «{ $given }».
    .hint = Nombra uno por su número: daydone zones
cli-zones-hand-off = { $name } es una de las zonas que leen tu nota de relevo.
    .hint = Para cambiarlas: daydone settings set hand-off-zones
cli-no-such-zone = «{ $given }» no es una zona horaria.
    .hint = Búscala por su ciudad: daydone zones find tokyo
cli-no-such-zone-near = «{ $given }» no es una zona horaria.
    .hint = ¿Querías decir { $near }?
cli-no-such-city = Ninguna zona horaria tiene una ciudad llamada «{ $given }».
    .hint = Prueba con una ciudad más grande cercana; las zonas se llaman por unas pocas.
cli-bad-hours = no son horas: escríbelas como 9-18 o 09:30-17:00
cli-bad-weekdays = no son días: escríbelos como monday,tuesday o mon-thu
