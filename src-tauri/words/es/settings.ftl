### Not yet read by a native speaker.

## Settings file

settings-head =
    Los ajustes de Daydone. Edita y guarda: un agente en marcha los toma enseguida, y la ventana conserva
    tus comentarios. Un ajuste que no se nombra tiene su valor habitual.
settings-focus-minutes = La duración habitual de una sesión de concentración, en minutos.
settings-break-minutes = La duración habitual de un descanso, en minutos.
settings-break-rhythm = Qué sigue a una sesión de concentración: "off" para nada, "offer" para un descanso que se ofrece, "start" para un descanso que empieza solo al final previsto y cuando terminas.
settings-long-break-minutes = La duración del descanso más largo, en minutos.
settings-long-break-after = Tras cuántas sesiones seguidas el descanso es el más largo. 0 es nunca.
settings-bell = El volumen de la campana al final de una sesión y de un descanso, en porcentaje. 0 es ninguna. Calla en las reuniones.
settings-item-limit = Cuántas tareas admite una jornada.
settings-nudges = Cuántos avisos puede traer una jornada como mucho.
settings-day-starts = Cuándo suele empezar tu jornada; una nota de relevo se lo dice a la gente de otras zonas.
settings-boundary = Cuándo empieza un día nuevo, a cualquier hora. Una jornada lleva la fecha en que empieza: hasta esa hora, el trabajo después de medianoche es del día anterior.
settings-do-not-disturb = Retener las notificaciones de otros programas mientras te concentras, donde el escritorio pueda.
settings-after-hours = Qué notificaciones de otros programas se retienen después de cerrar la jornada, hasta la siguiente: "off" ninguna, "apps" las de los programas de abajo, "all" todas, también lo que escriba tu familia.
settings-quiet-apps = Los programas que "apps" calla, como ["Slack", "Thunderbird"]: en Xfce por su nombre, en GNOME por el de su archivo desktop. dunst y mako siguen una regla o un modo llamado daydone en su propia configuración.
settings-away-minutes = Tras tantos minutos sin teclado ni ratón, la sesión de concentración queda en pausa, donde el escritorio pueda saberlo. 0 es nunca.
settings-review-day = El día en que se repasa la semana.
settings-weekly-question = Cuestionar una costumbre de trabajo por semana, en el repaso de la semana y en ningún otro sitio.
settings-usual-factor = Decir junto a un plan cuánto suelen tardar tus tareas, cuando es más o menos de lo previsto.
settings-usual = Tareas que vuelven, como [{"{"} title = "Timesheet", on = "tuesday", estimate_minutes = 15 {"}"}]. «on» es weekdays (cada día laborable), nombres de días, monthly:1 o every:2w con from = "2026-12-01". Están en el plan de la mañana y allí se pueden tachar.
settings-language = El idioma de Daydone: en, de, fr, es, pt-BR, ja o ar; "system" sigue el del sistema (LC_MESSAGES).
settings-clock = Cómo se muestran las horas: "24" para 16:30, "12" para 4:30 p. m.; "system" sigue al sistema (LC_TIME). Puedes escribir las dos.
settings-first-day-of-week = El día en que empieza la semana; "auto" sigue la configuración regional del sistema (LC_TIME), y sin ella el día después de tu descanso más largo.
settings-notes-folder = Una carpeta para las notas del día: un archivo Markdown por día, escrito al cerrar la jornada. Vacío para ninguna.
settings-notes-template = Un archivo con la plantilla de las notas. Vacío para la habitual.
settings-sound = Permitir sonido en las notificaciones.
settings-hand-off-zones = Las zonas horarias de la gente que lee tu nota de relevo, como "Europe/Lisbon".
settings-starts-at-login = Iniciar Daydone cuando entras en tu sesión, para que la jornada esté ahí tras un reinicio.
settings-tray-minutes = Decir en la bandeja cuántos minutos quedan de una sesión; una mirada al reloj cada minuto mientras dura.
settings-keys-anywhere = Pedir al escritorio teclas que funcionen con otro programa delante: empezar, pausar y reanudar la concentración, apartar una idea, contar una interrupción, abrir la ventana.
settings-hooks = Ejecutar programas tuyos de la carpeta hooks, junto a este archivo, según lo que pase (docs/hooks.md). Solo este archivo los activa: ni ventana, ni comando, ni importación.
settings-by-hand = Los hooks se activan y desactivan solo en el archivo de ajustes, porque ejecutan programas tuyos.
    .hint = Escribe hooks = true, o false, en { $file }. Vale en cuanto guardes.
settings-theme = Los colores de la ventana.
settings-letter-keys = Dejar que letras sueltas actúen en la ventana; si no, solo teclas combinadas con otra.
settings-welcomed = Si ya se recorrió el primer inicio.
settings-me = Tus propias direcciones, como "you@example.org": por ellas dice un calendario qué reuniones rechazaste.
settings-meeting-days = Los días en que las reuniones son bienvenidas. Vacío para todos los días.
settings-meeting-hours = Las horas en que las reuniones son bienvenidas, como ["10:00-12:00"], o ["overlap New York"] para las que trabajas a la vez que uno de tus lugares. Vacío para todas.
settings-meetings-a-day = Cuántas reuniones al día son bienvenidas. 0 es cualquier número.
settings-longest-meeting = Lo más que debería durar una reunión, en minutos. 0 es cualquier duración.
settings-meeting-agenda = Si una reunión debería traer orden del día.
settings-meeting-share = Qué parte del trabajo de una semana deberían ocupar las reuniones como mucho, en porcentaje. 0 es sin meta.
settings-calendar-titles = Tomar los títulos de las reuniones de los calendarios; si no, solo se conocen sus horas.
settings-calendars = Los calendarios cuyas reuniones se prevén, 20 como mucho. Cada uno tiene un archivo (file), o una carpeta de archivos (folder, vdir), desde / o ~, o el nombre de una dirección (daydone calendar add --address work), o desktop = true para los que muestran GNOME o Cinnamon; un nombre (name), si ha de tenerlo; y counts = false si sus reuniones son solo tiempo ocupado.
settings-answer-hours = Las horas en que respondes, como ["09:30-10:00", "16:00-16:30"]. Vacío para toda tu jornada.
settings-answer-days = Los días en que respondes. Vacío para los días que no suelen ser libres.
settings-places = Los lugares de la gente con quien trabajas, 20 como mucho. Cada uno tiene una zona (zone; daydone zones find tokyo); un nombre (name), si ha de tenerlo; y las horas (hours) y los días (days) en que allí se trabaja.
settings-week = La forma habitual de cada día de la semana.
settings-problem = Línea { $line }, columna { $column }: { $what }
settings-not-toml = Ahí no se puede leer ({ $why }).
settings-unknown = No hay ningún ajuste «{ $key }».
settings-unknown-near = No hay ningún ajuste «{ $key }». ¿Querías decir «{ $near }»?
settings-stands-below = «{ $key }» está debajo de { $table } y por eso cuenta como parte suya. Pon la línea encima de { $table }.
settings-belongs-to-week = «{ $key }» es parte de la semana. Pon la línea debajo de [week].
settings-needs-no-table = «{ $key }» va por sí solo: escríbelo sin { $table }, al principio del archivo.
settings-wrong-range = Puede ir de { $least } a { $most }.
settings-wrong-number = Admite un número entero.
settings-wrong-switch = Admite true o false.
settings-wrong-time = Admite una hora como "16:30".
settings-wrong-theme = Admite "system", "light" o "dark".
settings-wrong-language = Puede ser "system", "en", "de", "fr", "es", "pt-BR", "ja" o "ar".
settings-wrong-clock = Puede ser "system", "12" o "24".
settings-wrong-zones = Admite una lista de zonas horarias como ["Europe/Lisbon"].
settings-wrong-first-day-of-week = Admite "auto" o un día de la semana como "sunday".
settings-wrong-review-day = Admite "last_working_day", un día de la semana como "friday", o "never".
settings-wrong-path = Admite una ruta desde la raíz, o desde tu carpeta personal con ~.
settings-wrong-after-hours = Admite "off", "apps" o "all".
settings-wrong-break-rhythm = Admite "off", "offer" o "start".
settings-wrong-apps = Admite una lista de nombres de programas como ["Slack", "Thunderbird"], 20 como mucho.
settings-wrong-usual = Lleva una lista de tareas como [{"{"} title = "Timesheet", on = "tuesday", estimate_minutes = 15 {"}"}], 50 como mucho. «on» es weekdays, nombres de días, monthly:1 o every:2w.
settings-wrong-weekdays = Admite una lista de días de la semana como ["monday", "tuesday"].
settings-wrong-hours = Admite una lista de horas como ["10:00-12:00", "14:00-16:00"].
settings-wrong-addresses = Admite una lista de direcciones como ["you@example.org"], 20 como mucho.
settings-wrong-calendars = Admite tablas: [[calendars]] con file = "~/work.ics", folder = "~/.calendars", address = "work" o desktop = true.
settings-wrong-calendar-source = Un calendario tiene una de estas: file = "~/work.ics", folder = "~/.calendars", address = "work" o desktop = true.
settings-wrong-calendar-address = Una dirección tiene aquí un nombre corto, de letras, cifras, - y _, como "work"; la dirección misma va en otro sitio: daydone calendar add --address work
settings-wrong-desktop = Es desktop = true; para no leerlos más, quita la tabla.
settings-two-desktops = Solo hay un escritorio del que leer calendarios.
settings-wrong-calendar-name = El nombre de un calendario es una línea de palabras como "Work".
settings-many-calendars = Puede haber como mucho { $most } calendarios.
settings-wrong-places = Admite tablas: [[places]] con zone = "Asia/Tokyo".
settings-wrong-place-zone = Un lugar tiene una zona horaria: zone = "Asia/Tokyo".
settings-wrong-place-name = El nombre de un lugar es una línea de palabras como "Design".
settings-wrong-place-hours = Las horas de un lugar son un texto como "09:00-18:00".
settings-unknown-zone = «{ $name }» no es una zona horaria. Busca la tuya por su ciudad: daydone zones find tokyo
settings-unknown-zone-near = «{ $name }» no es una zona horaria. ¿Querías decir { $near }?
settings-no-place = Las horas de reunión nombran «{ $name }», así que tiene que ser uno de tus lugares, con horas. Déjalo ahí, o quítalo antes de las horas de reunión.
settings-many-places = Puede haber como mucho { $most } lugares.
settings-wrong-week = Admite una forma para cada día de la semana.
settings-wrong-shape = Admite una forma como {"{"} shape = "standard_hours", until = "17:00" {"}"}.
settings-broken-hint = Arregla antes el archivo; siguen en vigor los últimos ajustes buenos.
settings-unread = { $file } no se puede leer: { $why }.
settings-unwritten = No se puede escribir en { $file }: { $why }.
settings-not-written = No se pudieron guardar los ajustes: { $why }.

## Window: settings

ui-settings-title = Ajustes
ui-settings-problem = Siguen en vigor los últimos ajustes buenos hasta que se arregle el archivo.
ui-settings-week = Tu semana habitual
ui-settings-day = La jornada
ui-settings-items = Tareas por jornada
ui-settings-starts = Tu jornada suele empezar a las
ui-settings-boundary = Un día nuevo empieza a las
ui-settings-boundary-more = Una jornada lleva la fecha en que empieza. Antes de esta hora, el trabajo es aún del día anterior.
ui-settings-focus = Duración de la concentración
ui-settings-break = Duración del descanso
ui-settings-rhythm = Tras una sesión
ui-settings-rhythm-off = nada
ui-settings-rhythm-offer = ofrecer descanso
ui-settings-rhythm-start = empieza un descanso
ui-settings-long-break = Descanso más largo
ui-settings-long-break-after = Más largo tras
ui-settings-long-break-never = nunca
ui-settings-long-break-sessions = { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
    }
ui-settings-bell = Campana
ui-settings-bell-off = ninguna
ui-settings-bell-percent = { $percent } %
ui-settings-away = Pausar la sesión si no se teclea ni se hace clic durante
ui-settings-away-never = nunca
ui-settings-away-unsupported = Tu escritorio no sabe decir que no hay nadie.
ui-settings-login = Iniciar cuando entro en mi sesión
ui-settings-quiet = Silencio
ui-settings-nudges = Avisos al día, como mucho
ui-settings-dnd = No molestar mientras me concentro
ui-settings-after-hours = Después de la jornada
ui-settings-after-hours-more = Desde el cierre de la jornada hasta la siguiente.
ui-settings-after-hours-off = nada
ui-settings-after-hours-apps = algunos programas
ui-settings-after-hours-all = todo
ui-settings-quiet-apps = Programas que callan entonces
ui-settings-quiet-apps-rule = { $who } sigue la regla llamada daydone en su propia configuración.
ui-settings-quiet-apps-add = El nombre de un programa
ui-settings-quiet-apps-remove = Quitar { $name }
ui-settings-sound = Sonido
ui-settings-meetings = Reuniones
ui-settings-meeting-days = Días para reuniones
ui-settings-meeting-days-any = cualquier día
ui-settings-meeting-hours = Horas para reuniones
ui-settings-meeting-hours-any = cualquier hora
ui-settings-meetings-a-day = Reuniones al día, como mucho
ui-settings-meetings-any = sin límite
ui-settings-longest-meeting = Reunión más larga
ui-settings-meeting-agenda = Una reunión tiene orden del día
ui-settings-meeting-share = Tu meta de reuniones por semana
ui-settings-meeting-share-more = Se muestra junto a lo que ocuparon. De ello no se sigue nada.
ui-settings-meeting-share-none = ninguna
ui-settings-calendars = Calendarios
ui-settings-calendar-address = La dirección «{ $name }»
ui-settings-calendar-desktop = Los calendarios de este escritorio
ui-settings-calendar-desktop-add = Añadir los calendarios de este escritorio
ui-settings-calendar-desktop-more = Lo que muestran GNOME o Cinnamon, también de cuentas en línea.
ui-settings-calendar-other = Un calendario de otro tipo
ui-settings-calendar-counts = Cuenta
ui-settings-calendar-counts-name = Las reuniones de { $name } cuentan
ui-settings-calendar-remove = Quitar { $name }
ui-settings-calendar-offered-add = Añadir { $path }
ui-settings-calendar-offered-more = khal lo muestra.
ui-settings-calendar-secret = Una dirección con https es un secreto y va por otro camino, en una terminal: daydone calendar add --address work
ui-settings-calendar-add = La ruta de un archivo o carpeta
ui-settings-calendar-titles = Tomar los títulos de las reuniones
ui-settings-calendar-titles-more = Si no, una reunión es solo «Una reunión».
ui-settings-me = Tus propias direcciones
ui-settings-me-more = Por ellas muestra un calendario lo que rechazaste.
ui-settings-me-add = Una dirección tuya
ui-settings-me-remove = Quitar { $address }
ui-settings-add = Añadir
ui-settings-zones = Gente en otras zonas horarias
ui-settings-zone-add = Añadir una zona horaria
ui-settings-zone-remove = Quitar { $zone }
ui-settings-hours-add = Añadir horas
ui-settings-hours-add-name = Añadir horas: { $label }
ui-settings-hours-from = { $label } { $n }, desde
ui-settings-hours-to = { $label } { $n }, hasta
ui-settings-hours-remove = Quitar { $span }
ui-settings-place-hours = Añadir sus horas
ui-settings-place-hours-name = Añadir sus horas: { $zone }
ui-settings-place-from = { $place }: trabajan desde
ui-settings-place-to = { $place }: trabajan hasta
ui-settings-place-days = { $place }: los días en que trabajan
ui-settings-answers-copy = Copiar tu tarjeta de respuesta
ui-settings-answers-copy-name = Copiar tu tarjeta de respuesta para { $place }
ui-settings-answer-hours = Cuándo respondes
ui-settings-answer-hours-any = en tus horas de trabajo
ui-settings-answer-days = Los días en que respondes
ui-settings-answer-days-any = tus días de trabajo
ui-settings-back = Repaso
ui-settings-review = Repasar la semana en
ui-settings-review-last-working-day = el último día de trabajo
ui-settings-review-monday = lunes
ui-settings-review-tuesday = martes
ui-settings-review-wednesday = miércoles
ui-settings-review-thursday = jueves
ui-settings-review-friday = viernes
ui-settings-review-saturday = sábado
ui-settings-review-sunday = domingo
ui-settings-review-never = ningún día
ui-settings-factor = Decir cuánto suelen tardar las tareas
ui-settings-factor-more = Junto a un plan, cuando es más o menos de lo previsto.
ui-usual = La lista habitual
ui-usual-title = Tareas que vuelven
ui-usual-about = Están en el plan de la mañana y allí se pueden tachar. Un día libre no tiene ninguna.
ui-usual-add = Una tarea, quizá con una duración
ui-usual-remove = Quitar «{ $title }» de la lista
ui-usual-when = Cuándo vuelve «{ $title }»
ui-usual-weekdays = Cada día laborable
ui-usual-every =
    { $weeks ->
        [one] Cada semana
       *[other] Cada { $weeks } semanas
    }
ui-usual-monthly = El día { $day } del mes
ui-usual-month-end = El último día del mes
ui-settings-question = Cuestionar una costumbre por semana
ui-settings-question-more = Solo en el repaso. La mantienes, pruebas otra cosa una semana, o ahora no.
ui-settings-notes = Una nota de cada día en
ui-settings-notes-more = Una carpeta tuya, escrita al cerrar la jornada. Lo que escribas alrededor se queda.
ui-settings-notes-none = ninguna carpeta
ui-settings-window = La ventana
ui-settings-language = Idioma
ui-settings-language-system = Como el sistema
ui-settings-clock = Reloj
ui-settings-clock-12 = 12 horas
ui-settings-clock-24 = 24 horas
ui-settings-look = Aspecto
ui-settings-anywhere = Teclas globales
ui-settings-anywhere-more = Funcionan con otro programa delante. Tu escritorio pregunta qué teclas.
ui-settings-anywhere-choose = Elegir teclas
ui-settings-anywhere-others = Otras teclas
ui-settings-anywhere-leave = Dejarlas
ui-settings-letters-more = F inicia la concentración, P aparta una idea. Si no, mantén Alt con la letra.
ui-settings-tray-minutes = Minutos que quedan, en la bandeja
ui-settings-tray-minutes-more = Junto al estado de la jornada, mientras hay una sesión.
ui-settings-keys = Todas las teclas de la ventana
ui-settings-keys-show = Mostrar
ui-theme-system = Como el sistema
ui-theme-light = Claro
ui-theme-dark = Oscuro
ui-settings-hooks = Tus propios programas
ui-settings-hooks-on = Los hooks están activados.
ui-settings-hooks-off = Los hooks están desactivados.
ui-settings-hooks-more = Los programas de esta carpeta se ejecutan según lo que pase. Solo el archivo de ajustes los activa y desactiva; la ventana los muestra.
ui-settings-hooks-folder = Carpeta de los hooks
ui-settings-hooks-list = Los programas que contiene
ui-settings-hooks-said = Ha dicho: { $line }
ui-settings-yours = Tuyo
ui-settings-data = Carpeta de datos
ui-settings-file = Archivo de ajustes
ui-settings-open = Abrir
ui-settings-open-folder = Abrir la carpeta de datos
ui-settings-copy = Copiar
ui-settings-copy-path = Copiar la ruta: { $words }
ui-settings-back-up = Hacer una copia ahora
ui-settings-back-up-today = Hacer una copia ahora · última a las { $time }
ui-settings-back-up-last = Hacer una copia ahora · última el { $date }, { $time }
ui-settings-back-up-do = Hacer copia
ui-settings-backing-up = Copiando…
ui-settings-backed-up = Copiado a las { $time }.
ui-settings-promise = Nada de aquí sale nunca de este equipo.
ui-time-odd = Escríbela como 16:30.
ui-length-odd = Escríbela como 45 o 1h30, 16 h como mucho.
ui-week-day = { $day }: { $shape }, { $short }
ui-week-sheet = Jornada habitual: { $day }
ui-week-all = Para todos los días de trabajo
ui-week-done = Listo

## Window: shapes

ui-shape-label = ¿Y cuándo termina?
ui-shape-tasks-or-time = Tareas u hora
ui-shape-task-goals = Todas las tareas
ui-shape-task-goals-short = tareas
ui-shape-on-off-hours = Horas por bloques
ui-shape-deep = { $count } × { $length } de trabajo profundo
ui-shape-talk = { $count } × { $length } de comunicación
ui-shape-standard-hours = Horario fijo
ui-shape-standard-hours-means = hasta las { $until }
ui-shape-half-day = Media jornada
ui-shape-day-off = Día libre
ui-shape-day-off-means = no se te pide nada
ui-shape-day-off-short = libre
ui-shape-custom = Tu propia regla
ui-shape-custom-means = como la dijiste
ui-shape-custom-short = propia
ui-shape-until = La jornada termina a las
ui-shape-deep-blocks = Bloques de trabajo profundo
ui-shape-deep-length = Duración de un bloque profundo
ui-shape-talk-blocks = Bloques de comunicación
ui-shape-talk-length = Duración de un bloque de comunicación

## Window: first run

ui-welcome-name = Te damos la bienvenida
ui-welcome-title = Saber cuándo termina tu jornada.
ui-welcome-text = A tu alrededor nadie se levanta y se va a casa. Daydone te dice cuándo es suficiente.
ui-welcome-next = Planear hoy
ui-welcome-usual = Una jornada habitual es
ui-welcome-usual-change = Cambiar
ui-welcome-usual-done = Listo
ui-welcome-no-days = sin días fijos
ui-welcome-login-more = Para que esté ahí tras un reinicio, y pueda preguntar por una jornada que olvidaste terminar.
ui-welcome-calendars = Reuniones que puede prever
ui-welcome-calendars-more = Estos calendarios están en este equipo. Ninguno se lee si no lo dices.
ui-welcome-no-tray = Este escritorio no muestra bandeja. La ventana, las notificaciones y la línea de comandos lo hacen todo.
ui-welcome-workdays = Días en que trabajas
ui-welcome-morning = Por la mañana
ui-welcome-morning-text = dices cuándo estará terminada la jornada.
ui-welcome-day = Durante la jornada
ui-welcome-day-text = cuida tu concentración y guarda cada minuto.
ui-welcome-evening = Cuando es suficiente
ui-welcome-evening-text = lo dice una vez, te ayuda a terminar y calla.
