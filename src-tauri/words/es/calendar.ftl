### Not yet read by a native speaker.

## Calendars: why one is not read

calendar-missing = no hay nada
calendar-not-regular = es una carpeta o un dispositivo, no un archivo
calendar-too-large = ocupa más de 16 MB
calendar-many-files = la carpeta contiene más de 2000 archivos de calendario o 200 carpetas
calendar-half = acaba en mitad de algo
calendar-empty = no hay nada dentro
calendar-web-page = es una página web, no un calendario
calendar-none = no es un calendario
calendar-too-long = tardó demasiado en leerse
calendar-too-much-memory = leerlo necesitó demasiada memoria
calendar-no-bus = no hay una sesión de escritorio a la que pedir calendarios
calendar-not-offered = este escritorio no ofrece calendarios
calendar-silent = los calendarios del escritorio no respondieron a tiempo
calendar-broke-off = los calendarios del escritorio se negaron, o acabaron a la mitad
calendar-gave-up = no se pudo leer hasta el final

### Why one with an address was not fetched

calendar-fetch-not-installed = falta el programa daydone-fetch. Es el paquete daydone-fetch
    .hint = Instálalo, y añade el calendario otra vez. Los archivos y carpetas no lo necesitan.
calendar-fetch-gave-up = daydone-fetch acabó a la mitad
calendar-fetch-usage = daydone-fetch es de otra versión que Daydone
calendar-fetch-unreachable = no se pudo llegar al servidor
    .hint = ¿Tiene conexión este equipo? Si la tiene, mira el nombre del servidor en la dirección.
calendar-fetch-not-allowed = el servidor no deja entrar a esta dirección
    .hint = Crea una dirección nueva donde tomaste esta.
calendar-fetch-gone = el servidor no tiene un calendario en esta dirección
    .hint = Crea una dirección nueva donde tomaste esta.
calendar-fetch-server-trouble = el servidor respondió con un error
calendar-fetch-half = el servidor se cortó a la mitad
calendar-fetch-too-large = el calendario ocupa más de 16 MB
    .hint = Publica un periodo más corto, si el servidor puede.
calendar-fetch-not-a-calendar = lo que hay en esta dirección no es un calendario
    .hint = Toma la dirección iCalendar (.ics), no la de la página que muestra el calendario.
calendar-fetch-too-slow = el servidor tardó más de 30 segundos
calendar-fetch-not-trusted = este equipo no confía en el certificado del servidor
    .hint = Si el servidor es de tu empresa, añade su certificado raíz a este equipo.
calendar-fetch-led-away = la dirección lleva a otra que no es https, o pasa por más de otras tres
calendar-fetch-no-address = su dirección falta en calendars.secret
calendar-fetch-open-to-others = otras personas pueden leer calendars.secret, así que no se usa. Para cerrarlo: chmod 600 calendars.secret, en la carpeta de settings.toml
calendar-fetch-bad-address = su dirección en calendars.secret no se puede leer
calendar-fetch-not-kept = lo obtenido no se pudo escribir
