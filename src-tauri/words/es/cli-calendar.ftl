### Not yet read by a native speaker.

## Command line: calendars

### Help

cli-help-calendar = Los calendarios cuyas reuniones se prevén
cli-help-calendar-add = Lee desde ahora un calendario, cada vez que cambia: un archivo, una carpeta de archivos (vdir), uno tras una dirección (--address), o los del escritorio (--desktop)
    .path = El archivo en formato iCalendar, o la carpeta; con --address, - para una dirección que llega por una tubería
    .address = Un nombre corto para una dirección, como work. La dirección misma se pide y no se muestra; daydone-fetch descarga el calendario
    .desktop = Todos los calendarios que muestran GNOME o Cinnamon, también los de cuentas en línea
    .name = Cómo lo llamas; si no, se llama por su archivo, carpeta o dirección, o Desktop
    .not_counting = Sus reuniones son solo tiempo ocupado, como en el calendario de otra persona
cli-help-calendar-list = Los calendarios que se leen
cli-help-calendar-remove = Deja de leer un calendario; un archivo se queda, una dirección se olvida
    .calendar = Su nombre, su número en la lista, o su ruta
cli-help-calendar-read = Los eventos de un archivo de calendario en unos días; no se cambia nada, y no hace falta agente
    .file = El archivo en formato iCalendar, o - para lo que llega por una tubería
    .from = La primera fecha
    .to = La última fecha
    .zone = Tu zona, como Europe/Lisbon: las horas se muestran en ella, y las que no tienen zona se toman por suyas

### Which are read

cli-calendar-added = { $name } se lee desde ahora. { $counts ->
        [no] Sus reuniones no cuentan.
       *[yes] { $count ->
            [0] Ninguna de sus reuniones de los próximos 7 días cuenta.
            [one] 1 de sus reuniones de los próximos 7 días cuenta.
           *[other] { $count } de sus reuniones de los próximos 7 días cuentan.
        }
    }
cli-calendar-listed = { $number } · { $name } · { $path }{ $counts ->
        [no] { " · no cuenta" }
       *[yes] { "" }
    }
cli-calendar-desktop = los del escritorio
cli-calendar-by-address = dirección «{ $name }»
cli-calendar-offered = También está { $path }: daydone calendar add { $what }
cli-calendar-no-calendars = No se lee ningún calendario. Para añadir uno: daydone calendar add ~/work.ics
cli-calendar-removed = { $name } ya no se lee.
cli-calendar-there = Este calendario ya se lee, como { $name }.
cli-calendar-name-taken = Ya hay un calendario { $name }.
    .hint = Llama a este de otra forma: --name
cli-calendar-no-path = «{ $given }» no es una ruta que los ajustes puedan guardar.
cli-calendar-unknown = Ningún calendario se llama «{ $given }».
    .hint = daydone calendar list
cli-calendar-several = Varios calendarios se llaman «{ $given }».
    .hint = Nombra uno por su número: daydone calendar list
cli-calendar-many-files = { $file } contiene más de 2000 archivos de calendario o 200 carpetas, más de los que se leen.
    .hint = Añade una carpeta de dentro.
cli-calendar-half = { $file } acaba en mitad de algo.
    .hint = Exporta o descarga el calendario otra vez.

### An address

cli-calendar-address-ask = La dirección https de { $name } (no se muestra):
cli-calendar-address-name = «{ $given }» no puede ser el nombre de una dirección.
    .hint = Un nombre tiene letras, cifras, - y _, como work.
cli-calendar-address-typed = Una dirección es una contraseña, y otros pueden ver lo que se teclea aquí.
    .hint = Dale un nombre y omítela; entonces se pide: daydone calendar add --address work
cli-needs-unseen = La dirección se pide en una terminal que pueda ocultarla, y no la hay.
    .hint = Pásala por una tubería: daydone calendar add --address work - < file-with-the-address
cli-calendar-address-http = Cualquiera en el camino puede leer lo que trae http, así que solo se usa https.
    .hint = Casi todos los calendarios tienen la misma dirección con https.
cli-calendar-address-wrong = Eso no es la dirección de un calendario.
    .hint = Empieza por https:// o webcal://, y suele acabar en .ics.
cli-calendar-addresses-open = Otras personas pueden leer { $file }, así que no se usa.
    .hint = Para cerrarlo: chmod 600 { $file }
cli-calendar-addresses-wrong = { $file } no se entiende.
    .hint = Tiene una línea por dirección: work = "https://…"
cli-calendar-addresses-unread = { $file } no se puede usar: { $why }
cli-calendar-not-fetched = { $name } no se añade: { $why }.
cli-calendar-not-removed = { $file } no se pudo quitar: { $why }

### What is read

cli-calendar-line = { $day } · { $time } · { $title }{ $counts ->
        [yes] { " · cuenta" }
        [cancelled] { " · cancelado" }
       *[no] { "" }
    }
cli-calendar-all-day = todo el día
cli-calendar-days = todo el día, hasta el { $last }
cli-calendar-piped = entrada estándar
cli-calendar-untitled = sin título
cli-calendar-nothing = Nada en estos días.
cli-calendar-cut = El calendario acaba en mitad de algo. Se leyó lo anterior.
cli-calendar-many-events = Tiene más de 20 000 eventos que pueden caer en estos días. Se leyeron los primeros.
cli-calendar-many-occurrences = Más de 50 000 caen en estos días. Pide menos días.
cli-calendar-bad-start = Un evento tiene un inicio que no se puede leer, y se omitió: { $uid }
cli-calendar-long-series = Una serie no se pudo leer hasta el final: { $uid }
cli-calendar-bad-rule = Una serie se repite por una regla que no se puede leer; solo se muestra su primera vez: { $uid }
cli-calendar-no-events = No hay eventos en { $file }.
    .hint = Si debería haberlos, exporta o descarga el calendario otra vez.
cli-calendar-not-regular = { $file } es una carpeta o un dispositivo.
    .hint = Nombra un archivo, o pasa el calendario por una tubería: daydone calendar read -
cli-calendar-too-large = { $file } ocupa más de 16 MB, más de lo que se lee de un calendario.
    .hint = Exporta un periodo más corto, o un calendario cada vez.
cli-calendar-empty = No hay nada en { $file }.
    .hint = Exporta o descarga el calendario otra vez.
cli-calendar-web-page = { $file } es una página web, no un calendario.
    .hint = Descarga el calendario de su dirección iCalendar (.ics), no de la página que lo muestra.
cli-calendar-none = { $file } no es un calendario.
    .hint = Un calendario es un archivo en formato iCalendar, con la extensión .ics.
cli-calendar-too-long = Leer { $file } tardó demasiado.
    .hint = Exporta un periodo más corto, o un calendario cada vez.
cli-calendar-no-bus = No hay una sesión de escritorio a la que pedir calendarios.
    .hint = Prueba en una terminal de tu escritorio.
cli-calendar-not-offered = Este escritorio no ofrece calendarios.
    .hint = GNOME y Cinnamon sí, con Evolution Data Server. También se puede añadir un archivo o una carpeta.
cli-calendar-silent = Los calendarios del escritorio no respondieron a tiempo.
    .hint = Mira si se abre el calendario de tu escritorio, y prueba otra vez.
cli-calendar-broke-off = Los calendarios del escritorio se negaron, o acabaron a la mitad.
    .hint = Mira si se abre el calendario de tu escritorio, y prueba otra vez.
cli-calendar-too-much-memory = Leer { $file } necesitó demasiada memoria.
    .hint = Exporta un periodo más corto, o un calendario cada vez.
cli-calendar-gave-up = { $file } no se pudo leer hasta el final.
    .hint = Exporta o descarga el calendario otra vez.
cli-calendar-unread = { $file } no se puede leer: { $why }
    .hint = Mira si el archivo está ahí y se puede leer.

### What is announced for today

cli-help-meetings = Las reuniones que tus calendarios anuncian para hoy
cli-help-meetings-held = Se celebró: anotarla con las horas anunciadas, o con las que tuvo
    .meeting = Su número, o una parte de su título
    .from = Cuándo empezó, si no fue como se anunció
    .to = Cuándo acabó
cli-help-meetings-not-held = No se celebró
    .meeting = Su número, o una parte de su título
cli-help-meetings-answer = Cómo la respondiste; Daydone no envía nada
    .meeting = Su número, o una parte de su título
    .answer = Qué hiciste: decir que no, pedir el orden del día, ofrecer una respuesta por escrito, o una hora de las tuyas
cli-meetings-none = Ningún calendario anuncia una reunión hoy.
cli-meetings-row = { $number }  { $times }  { $title }{ $state ->
        [held] { " · celebrada" }
        [not-held] { " · no celebrada" }
        [answered] { " · respondida" }
       *[open] { "" }
    }{ $rules ->
        [none] { "" }
       *[other] { " · " }{ $rules }
    }
cli-meetings-clear = Mayor tiempo despejado antes de que termine la jornada: { $length }.
cli-meetings-held = Anotado: «{ $title }» se celebró.
cli-meetings-not-held = Anotado: «{ $title }» no se celebró.
cli-meetings-answered = Anotado: «{ $title }» queda respondida.
cli-meetings-copy = Tus palabras, si quieres; Daydone no envía nada:
cli-no-such-foreseen = Ninguna reunión anunciada se llama «{ $given }».
    .hint = Para verlas: daydone meetings
cli-end-meeting = ¿como estaba previsto (Intro), not held (no celebrada) o skip (saltar)?
cli-end-meeting-taken = Ese tiempo está ocupado por otra cosa. Di not held o skip; otras horas: daydone meetings held TITLE --from HH:MM --to HH:MM
