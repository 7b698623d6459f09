### Not yet read by a native speaker.

## Command line: export and import

cli-export-in-part = { $why }. Antes se escribieron notas, hasta la del { $last }: { $count }.
cli-export-backwards = La primera fecha, { $from }, viene después de la última, { $to }.
cli-export-no-folder = No hay carpeta fijada para las notas.
    .hint = Nombra una con --to-file, o fija notes_folder.
cli-exported = { $days } { $days ->
        [one] día escrito
       *[other] días escritos
    } en { $file }.
cli-import-read = { $program }: { $records } { $records ->
        [one] registro leído
       *[other] registros leídos
    }.
cli-import-new = { $days ->
        [one] Un día nuevo, { $from }
       *[other] { $days } días nuevos, de { $from } a { $to }
    }: { $focus } de concentración, { $meetings } de reuniones.
cli-import-nothing-new = No trae nada nuevo.
cli-import-known = { $days } { $days ->
        [one] día ya está
       *[other] días ya están
    } aquí.
cli-import-skipped = { $count ->
        [one] 1 omitido o cambiado
       *[other] { $count } omitidos o cambiados
    }: { $why } ({ $named })
cli-import-skipped-time = { $count ->
        [one] 1 omitido o cambiado
       *[other] { $count } omitidos o cambiados
    }, { $lost }: { $why } ({ $named })
cli-import-nothing-in-it = No trae nada.
cli-import-days = { $days } { $days ->
        [one] día
       *[other] días
    }
cli-import-waiting = { $waiting } { $waiting ->
        [one] cosa en espera
       *[other] cosas en espera
    }
cli-import-thoughts = { $thoughts } { $thoughts ->
        [one] idea
       *[other] ideas
    }
cli-import-days-off = { $days } { $days ->
        [one] día libre
       *[other] días libres
    }
cli-import-questions = { $questions } { $questions ->
        [one] pregunta respondida
       *[other] preguntas respondidas
    }
cli-import-loose = Además de los días: { $what }.
cli-import-ask = ¿Incorporar { $what }?
cli-imported = Incorporado: { $what }.
cli-import-not-importable = El archivo no se puede importar: { $why }.
    .hint = Di qué programa lo escribió con --from-program; daydone import --help nombra los conocidos.
    .person = Di de quién tomar los registros con --person y un nombre o una dirección; varias veces para una persona con varios.
cli-import-trouble-too-long = tardó demasiado en leerse
cli-import-trouble-memory = leerlo necesitó demasiada memoria
cli-import-trouble-too-much = trae más de lo que se incorpora de una vez; expórtalo por partes
cli-import-trouble-gave-up = no se pudo leer hasta el final
cli-import-why-unreadable = no se pudo leer.
cli-import-why-still-runs = aún no había terminado.
cli-import-why-cut = otro registro empezó antes de que acabara, y se cortó ahí.
cli-import-why-overlaps = otro registro ya tiene el mismo tiempo.
cli-import-why-seen-twice = el mismo tiempo se vio dos veces, y cuenta una.
cli-import-why-never-idle = ese equipo nunca se dejó solo, y otro vio la jornada.
cli-import-why-paused = estaba en pausa, y cuenta con su duración prevista.
cli-import-why-somebody-else = es de otra persona.
cli-import-why-latin = el archivo no está en Unicode, y se leyó como europeo occidental.
cli-import-why-title-cut = su título era demasiado largo o tenía signos que no se pueden mostrar, y se cambió.
cli-import-why-no-length = no tiene duración.
cli-import-why-no-record = es de un tipo que no dice nada del trabajo de una jornada.
cli-import-why-no-clock = no tiene horas; puesto uno tras otro desde el inicio de la jornada.
cli-import-why-past-day = más de lo que cabe en su jornada; el resto se omitió.
cli-import-why-not-past = la fecha aún no ha pasado.
cli-import-why-date-taken = aquí hay un día de esa fecha.
cli-import-why-time-taken = otro día ocupa el mismo tiempo.
cli-import-why-shared = otro día tiene los mismos registros.
cli-import-why-unsound = el día no es coherente.
cli-import-why-had-before = este diario ya lo ha tenido.
cli-import-why-loose-unsound = sus palabras, su fecha o su estimación no son posibles.

### Help

cli-help-export = Escribe tus jornadas en un formato abierto
    .format = json es todo, csv una fila por día, csv-stretches una fila por sesión, hueco, descanso, reunión e interrupción, csv-items una fila por tarea, ics un calendario, notes una nota Markdown por día
    .to_file = Escribir ahí en vez de mostrarlo; para notas, la carpeta
    .from = La primera fecha; el principio si no se dice
    .to = La última fecha; hoy si no se dice
cli-help-import = Incorpora jornadas de la exportación de Daydone o de los registros de otro programa
    .file = El archivo, o - para lo que llega por una tubería; primero se muestra lo que traería, y no pasa nada hasta que aceptes
    .from_program = El programa que lo escribió; se ve en el archivo si no se dice
    .person = De quién tomar los registros de un archivo de varias personas, por nombre o dirección
    .zone = La zona de las horas que no la tienen, como Europe/Lisbon; la de este equipo si no se dice
    .dry_run = Mostrar solo lo que traería
    .yes = No preguntar
