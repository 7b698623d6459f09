### Not yet read by a native speaker.

## Command line: not understood

cli-no-such-item = Ninguna tarea de la jornada se llama «{ $given }».
    .hint = Nómbrala por su número o por una parte de su título.
cli-no-such-number = No hay ninguna tarea { $given }.
    .hint = La lista { $count ->
        [0] aún no tiene tareas
        [one] tiene una tarea
       *[other] tiene { $count } tareas
    }.
cli-several-items = «{ $given }» puede ser { $titles }.
    .hint = Di un poco más, o usa su número.
cli-no-such-waiting = Nada en espera se llama «{ $given }».
    .hint = daydone waiting muestra lo que espera, con números.
cli-no-such-gap = No hay ningún hueco { $given }.
    .hint = Los que hay: daydone gap
cli-bad-length = no es una duración: escribe 50, 50m, 3h, 1h30 o 1.5h
cli-bad-clock = no es una hora: escribe 16:30, 1630 o 4:30pm
cli-bad-day = no es un día: escribe tomorrow, friday o 2026-12-03
cli-bad-date = no es una fecha: escríbela como 2026-12-03
cli-bad-zone = no es una zona horaria: escribe una como Europe/Lisbon
cli-bad-days = no son días: escribe friday, 2026-12-24 o 2026-12-21..2027-01-04
cli-bad-past-day = no es un día anterior a hoy: escribe today, yesterday, monday o 2026-11-20
cli-bad-record = no es el nombre de un registro: escribe s1 para una sesión, g1 para un hueco, b1 para un descanso, m1 para una reunión, i1 para una interrupción
cli-no-such-record = No hay { $name } el { $day }.
    .hint = daydone day muestra lo anotado, con sus nombres.
cli-correct-what = Di qué hay que corregir.
    .hint = daydone day muestra los nombres: daydone correct s2 --to 10:00.
cli-correct-not-closed = La jornada aún no ha terminado.
    .hint = Así termina: daydone end
cli-correct-one-thing = Una cosa cada vez.
    .hint = Horas, una tarea, una división, una respuesta, palabras, o --remove.
cli-correct-session = { $name } es una sesión.
    .hint = Admite --from y --to, --item, --split, o --remove.
cli-correct-gap = { $name } es un hueco.
    .hint = Admite --was, --from y --to, --item, --split, o --remove.
cli-correct-break = { $name } es un descanso.
    .hint = Admite --from y --to, --item, o --remove.
cli-correct-meeting = { $name } es una reunión.
    .hint = Admite --from y --to, --title y --reason, --split, o --remove.
cli-correct-interruption = { $name } es una interrupción.
    .hint = Admite --at, --by y --title, o --remove.
cli-bad-blocks = no son bloques: escribe 3x2h
cli-needs-item = Eso no es una duración y una tarea.
    .hint = Así: daydone focus 50 2, o daydone focus 50 "migration".
cli-shape-with-criteria = Una forma ya es una definición completa.
    .hint = Omite { $flag }, u omite --shape.
cli-nothing-defined = Eso no dice cuándo termina la jornada.
    .hint = Di cuándo termina: { $options }, --shape.
cli-no-such-setting = Ningún ajuste se llama «{ $given }».
    .hint = Son: { $names }.
cli-bad-setting = «{ $given }» no es posible para { $name }.
    .hint = Admite { $takes }.
cli-settings-calendars = Los calendarios se añaden y se quitan de uno en uno.
    .hint = daydone calendar add ~/work.ics --name Work; daydone calendar remove Work
cli-settings-places = Los lugares se añaden y se quitan de uno en uno.
    .hint = daydone zones add Asia/Tokyo --hours 9-18; daydone zones remove Tokyo
cli-takes-shape = una forma: standard-hours 17:00, on-off 3x2h 1x2h, task-goals, tasks-or-time 16:30, half-day 13:00, o day-off
cli-takes-clock-time = una hora como 09:00
cli-takes-count = un número de { $least } a { $most }
cli-takes-length = una duración de { $least } a { $most } minutos
cli-takes-length-or-off = una duración de { $least } a { $most } minutos, u off
cli-takes-switch = on u off
cli-takes-language = system, en, de, fr, es, pt-BR, ja o ar
cli-takes-clock = system, 12 o 24
cli-takes-first-day-of-week = auto, o un día de la semana como sunday
cli-takes-review-day = last_working_day, un día de la semana como friday, o never
cli-takes-notes-folder = una carpeta como ~/Notes, o none
cli-takes-notes-template = un archivo como ~/Notes/template.md, o none
cli-takes-zones = zonas horarias como Asia/Tokyo, America/New_York, o none
cli-takes-count-or-off = un número de { $least } a { $most }, u off
cli-takes-weekdays = días de la semana como monday, tuesday, o none
cli-takes-hours = horas como 10:00-12:00, 14:00-16:00, o none; para reuniones también overlap New York, uno de tus lugares
cli-takes-addresses = tus direcciones como you@example.org, o none
cli-takes-calendars = calendarios, de uno en uno: daydone calendar add
cli-takes-places = lugares de gente, de uno en uno: daydone zones add
cli-takes-apps = nombres de programas entre comas, o none
cli-takes-usual = tareas que vuelven; daydone usual add
cli-takes-after-hours = off, apps o all
cli-takes-break-rhythm = off, offer o start
cli-takes-theme = system, light o dark
cli-error = daydone: { $message }

cli-past-boundary-ask = Las { $time } ya pasaron en esta jornada, que termina a las { $ends }. ¿Dejar que siga hasta las { $time }? [y/N]
