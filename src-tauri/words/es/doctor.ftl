### Not yet read by a native speaker.

## Doctor

doctor-language-whole = Daydone habla { $language }, por completo.
doctor-language-part = Daydone habla { $language }: { $count } de { $of } textos. Lo que falta se dice en inglés.
doctor-data-good = Tus jornadas se guardan en { $folder }.
doctor-journal-good = El diario está bien: { $days ->
        [one] 1 día
       *[other] { $days } días
    }, { $lines ->
        [one] 1 entrada
       *[other] { $lines } entradas
    }.
doctor-journal-none = Aún no hay diario; la primera acción lo empieza.
doctor-journal-tables = Las tablas hechas del diario no concuerdan con él.
    .advice = Para hacerlas de nuevo: daydone doctor --repair
doctor-journal-lost = { $lines ->
        [one] La última entrada guardada falta
       *[other] Las últimas { $lines } entradas guardadas faltan
    } en el diario: su registro, el archivo a su lado cuyo nombre acaba en -wal, desapareció o se cortó.
    .advice = Si una copia de toda la carpeta de datos las tiene, devuelve la carpeta con Daydone cerrado. Para seguir sin ellas: daydone doctor --repair
doctor-records-beyond = { $count ->
        [one] El { $day } una anotación sobrepasa su sesión o su jornada, así que sus horas no son fiables.
       *[other] En { $count } días, el último el { $day }, una anotación sobrepasa su sesión o su jornada, así que sus horas no son fiables.
    }
    .advice = La escribió así una versión anterior. Para verla: daydone day { $day }. Durante treinta días se puede corregir: daydone correct s1 --from HH:MM --to HH:MM --day { $day }
doctor-journal-unreadable = No se puede mirar en el diario: { $why }
doctor-backups-good = { $count ->
        [one] Se guarda 1 copia, del { $day }.
       *[other] Se guardan { $count } copias, la última del { $day }.
    }
doctor-backups-none = Aún no hay ninguna copia.
    .advice = Se hace una con la primera acción de una jornada, o así: daydone backup now
doctor-backups-broken = No se pudo hacer la copia de hoy: { $why }
    .advice = Las anteriores se conservan, y se vuelve a intentar sin que hagas nada.
doctor-journal-unseen = No se pudo revisar el diario a tiempo.
    .advice = Prueba otra vez en un momento; un diario grande en un disco lento tarda más.
doctor-notes-good = Una nota de cada día va a { $folder }.
doctor-notes-off = No hay carpeta fijada para las notas del día.
doctor-notes-broken = Las notas del día no se escriben: { $why }
    .advice = Las jornadas en sí se guardan. Arregla el archivo o el ajuste; daydone export notes escribe lo que falta.
doctor-hooks-off = Los hooks están desactivados.
doctor-hooks-good = { $count ->
        [0] Los hooks están activados, y no hay ninguno que ejecutar
        [one] Se ejecuta 1 hook
       *[other] Se ejecutan { $count } hooks
    }, desde { $folder }.
doctor-hooks-refused = No se ejecuta ningún hook. { $why }
doctor-hooks-unseen = No se pudo mirar a tiempo la carpeta de los hooks.
doctor-hook-advice = La jornada sigue sin él. Para ver lo que dice: daydone hooks try { $hook }
doctor-calendar-good = { $name }: { $count ->
        [0] ninguna reunión
        [one] 1 reunión
       *[other] { $count } reuniones
    } hoy, { $how ->
        [fetched] última descarga
       *[read] última lectura
    }: { $time }.
doctor-calendar-partly = { $name }: { $count ->
        [0] ninguna reunión
        [one] 1 reunión
       *[other] { $count } reuniones
    } hoy, última lectura: { $time }; sin { $left }, que no respondió.
    .advice = Míralo en el calendario de tu escritorio. Se lee otra vez con el próximo cambio.
doctor-calendar-stale = { $name }: última lectura, { $time }: { $why }.
    .advice = Hasta que acabe la jornada, sus reuniones se toman como estaban. Se lee otra vez en cuanto cambie.
doctor-calendar-unread = { $name }: no leído: { $why }.
    .advice = Se lee en cuanto cambie. Si la ruta está mal: daydone calendar list
doctor-calendar-not-fetched-since = { $name }: última descarga, { $time }: { $why }.
    .advice = Sus reuniones se toman como estaban entonces. Mientras la jornada está abierta, se descarga cada 30 minutos.
doctor-calendar-not-fetched = { $name }: no descargado: { $why }.
    .advice = Mientras la jornada está abierta, se intenta cada 30 minutos. Si la dirección está mal: daydone calendar remove, y añádelo otra vez.
doctor-calendar-unseen = { $name }: aún no leído.
doctor-settings-good = Los ajustes se leen de { $file }.
doctor-socket-good = Tus programas llegan a Daydone por { $socket }.
doctor-tray-good = La bandeja muestra Daydone.
doctor-tray-missing = Ninguna bandeja muestra Daydone.
    .advice = La ventana, las notificaciones y la línea de comandos lo hacen todo. En GNOME, una extensión como AppIndicator trae una bandeja.
doctor-notifications-good = Las notificaciones las muestra { $service }.
doctor-notifications-missing = Ningún servicio de notificaciones responde ({ $why }).
    .advice = Tu escritorio trae uno, o sirve uno pequeño como dunst. Sin él Daydone sigue, en silencio.
doctor-keys-off = No se piden teclas globales.
doctor-keys-asked = Se pidieron teclas globales a tu escritorio, y aún no ha respondido.
doctor-keys-bound = Teclas globales: { $keys }.
doctor-keys-none = Tu escritorio conoce las teclas globales de Daydone; elígelas en sus ajustes.
doctor-keys-not-offered = Este escritorio no da teclas globales a ningún programa.
    .advice = En sus ajustes de teclado, asocia una tecla a: daydone toggle (docs/keys.md).
doctor-keys-closed = El escritorio le ha quitado a Daydone las teclas desde cualquier lugar.
    .advice = Para volver a pedirlas: daydone settings set keys-anywhere off, y después on.
doctor-keys-declined = Tu escritorio no dio teclas globales a Daydone.
    .advice = Para pedirlas otra vez: daydone settings set keys-anywhere off, y después on.
doctor-keys-failed = Las teclas globales no están: { $why }.
    .advice = En los ajustes de teclado de tu escritorio se puede asociar una tecla a: daydone toggle (docs/keys.md).
doctor-key = { $key } ({ $what })
doctor-away-good =
    { $minutes ->
        [one] Tras un minuto sin teclado ni ratón, la sesión queda en pausa ({ $source }).
       *[other] Tras { $minutes } minutos sin teclado ni ratón, la sesión queda en pausa ({ $source }).
    }
doctor-away-off = Una sesión sigue aunque no haya nadie, porque away_minutes es 0.
doctor-away-missing = Este escritorio no avisa cuando no hay nadie, así que la sesión sigue.
    .advice = Pausa cuando te vayas. Lo contado se puede corregir después.
doctor-zone-advice = Da a la variable TZ un nombre como Europe/Lisbon, o quítala, e inicia Daydone otra vez.
doctor-clock-good = El reloj es { $source }, en { $zone }.
doctor-clock-behind = El reloj de este equipo va por detrás de lo anotado, así que Daydone se guía por su propia hora.
    .advice = Pon el reloj en hora. Nada de lo pasado se mueve, y se pregunta por el tiempo que nadie vio.
doctor-clock-simulated = El reloj es simulado; el equipo está en { $zone }.
doctor-version = Daydone { $version }, protocolo { $protocol }.
