### Not yet read by a native speaker.

## Window: taking days in and writing them out

ui-import = Incorporar jornadas
ui-import-about = De la exportación de Daydone, o de lo que registró otro programa. Primero ves lo que traería un archivo.
ui-import-choose = Elegir un archivo
ui-import-another = Elegir otro archivo
ui-import-handing = Leyendo { $file }…
ui-import-reading = Mirando qué trae { $file }…
ui-import-taking = Se está incorporando. Tu jornada sigue mientras tanto.
ui-import-do = Incorporar { $what }
ui-import-how = Cómo se lee
ui-import-program = Escrito por
ui-import-program-seen = Según el archivo
ui-import-zone = Zona de las horas que no la tienen
ui-import-people = Registros de quién
ui-import-people-more = Solo si contiene los de varias personas. Nombres o direcciones, separados por comas.
ui-import-again = Mirar otra vez
ui-export = Escribir jornadas en un archivo
ui-export-about = Formatos abiertos, para ti o para otro programa. Todo en JSON se incorpora de nuevo tal como era.
ui-export-choose = Escribir…
ui-export-format = Formato
ui-export-json = Todo (JSON)
ui-export-csv = Una fila por día (CSV)
ui-export-csv-stretches = Una fila por sesión o descanso (CSV)
ui-export-csv-items = Una fila por tarea (CSV)
ui-export-ics = Sesiones y reuniones (calendario)
ui-export-notes = Una nota por día (Markdown)
ui-export-days = Jornadas
ui-export-all = Todas
ui-export-this-month = Este mes
ui-export-last-month = El mes pasado
ui-export-this-year = Este año
ui-export-last-year = El año pasado
ui-export-writing = Escribiendo…
ui-export-do = Escribir
ui-exported = { $days ->
        [0] No había ninguna jornada; el archivo está escrito de todos modos
        [one] Una jornada escrita
        [many] { $days } jornadas escritas
       *[other] { $days } jornadas escritas
    }: { $file }
