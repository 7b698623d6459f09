### Not yet read by a native speaker.

## What a file brings

say-import-read = { $program }: { $records } { $records ->
        [one] registro leído
       *[other] registros leídos
    }.
say-import-new = { $days ->
        [one] Un día nuevo, { $from }
       *[other] { $days } días nuevos, de { $from } a { $to }
    }: { $focus } de concentración, { $meetings } de reuniones.
say-import-nothing-new = No trae nada nuevo.
say-import-known = { $days } { $days ->
        [one] día ya está
       *[other] días ya están
    } aquí.
say-import-skipped = { $count ->
        [one] 1 omitido o cambiado
       *[other] { $count } omitidos o cambiados
    }: { $why } ({ $named })
say-import-skipped-time = { $count ->
        [one] 1 omitido o cambiado
       *[other] { $count } omitidos o cambiados
    }, { $lost }: { $why } ({ $named })
say-import-nothing-in-it = No trae nada.
say-import-days = { $days } { $days ->
        [one] día
       *[other] días
    }
say-import-waiting = { $waiting } { $waiting ->
        [one] cosa en espera
       *[other] cosas en espera
    }
say-import-thoughts = { $thoughts } { $thoughts ->
        [one] idea
       *[other] ideas
    }
say-import-days-off = { $days } { $days ->
        [one] día libre
       *[other] días libres
    }
say-import-questions = { $questions } { $questions ->
        [one] pregunta respondida
       *[other] preguntas respondidas
    }
say-import-loose = Además de los días: { $what }.
say-imported = Incorporado: { $what }.
say-import-not-importable = El archivo no se puede importar: { $why }.
    .hint = Di qué programa lo escribió con --from-program; daydone import --help nombra los conocidos.
    .person = Di de quién tomar los registros con --person y un nombre o una dirección; varias veces para una persona con varios.
say-import-trouble-too-long = tardó demasiado en leerse
say-import-trouble-memory = leerlo necesitó demasiada memoria
say-import-trouble-too-much = trae más de lo que se incorpora de una vez; expórtalo por partes
say-import-trouble-gave-up = no se pudo leer hasta el final
say-import-why-unreadable = no se pudo leer.
say-import-why-still-runs = aún no había terminado.
say-import-why-cut = otro registro empezó antes de que acabara, y se cortó ahí.
say-import-why-overlaps = otro registro ya tiene el mismo tiempo.
say-import-why-seen-twice = el mismo tiempo se vio dos veces, y cuenta una.
say-import-why-never-idle = ese equipo nunca se dejó solo, y otro vio la jornada.
say-import-why-paused = estaba en pausa, y cuenta con su duración prevista.
say-import-why-somebody-else = es de otra persona.
say-import-why-latin = el archivo no está en Unicode, y se leyó como europeo occidental.
say-import-why-title-cut = su título era demasiado largo o tenía signos que no se pueden mostrar, y se cambió.
say-import-why-no-length = no tiene duración.
say-import-why-no-record = es de un tipo que no dice nada del trabajo de una jornada.
say-import-why-no-clock = no tiene horas; puesto uno tras otro desde el inicio de la jornada.
say-import-why-past-day = más de lo que cabe en su jornada; el resto se omitió.
say-import-why-not-past = la fecha aún no ha pasado.
say-import-why-date-taken = aquí hay un día de esa fecha.
say-import-why-time-taken = otro día ocupa el mismo tiempo.
say-import-why-shared = otro día tiene los mismos registros.
say-import-why-unsound = el día no es coherente.
say-import-why-had-before = este diario ya lo ha tenido.
say-import-why-loose-unsound = sus palabras, su fecha o su estimación no son posibles.
