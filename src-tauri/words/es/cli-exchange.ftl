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
cli-import-ask = ¿Incorporar { $what }?

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
