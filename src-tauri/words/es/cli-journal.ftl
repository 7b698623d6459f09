### Not yet read by a native speaker.

## Command line: settings, backups and repair

cli-settings-file = Archivo de ajustes: { $file }
cli-settings-folder = Carpeta de datos: { $folder }
cli-settings-problem = No se sigue el archivo de ajustes: { $problem }
cli-backup = { $date } · { $size } · { $holds }
cli-backup-size = { $megabytes } MB
cli-backup-holds =
    { $days ->
        [one] 1 día, { $last }
       *[other] { $days } días, el último { $last }
    }
cli-backup-empty = aún ningún día
cli-backup-unreadable = { $date } · { $size } · no se puede leer
cli-backup-none = Aún no hay ninguna copia.
    .hint = Así se hace: daydone backup now
cli-backup-made = Copiado en { $file } ({ $size }).
cli-no-such-backup = No hay ninguna copia del { $date }.
    .hint = Las que hay: daydone backup list
cli-no-such-copy = No hay ningún archivo «{ $given }», y no es una fecha.
    .hint = Las copias que hay: daydone backup list
cli-copy-damaged = La copia { $file } está dañada. No se cambió nada.
    .hint = Las que hay: daydone backup list
cli-copy-foreign = { $file } no es una copia de un diario de Daydone. No se cambió nada.
    .hint = Las que hay: daydone backup list
cli-restore-ask = ¿Volver a { $file } ({ $holds })? El diario de ahora se guarda aparte, no se borra. (y, o Intro para no)
cli-restored = El diario es ahora el de { $file }: { $holds }.
cli-restored-aside = El anterior se conserva. Para volver a él: daydone backup restore "{ $file }"
cli-left-as-is = No se cambió nada.
cli-needs-yes = Esto pregunta antes, y no hay nadie para responder.
    .hint = Sin preguntar: --yes
cli-agent-stays = El agente no se cierra.
    .hint = Ciérralo y prueba otra vez: daydone quit
cli-repair-nothing = Al diario no le pasa nada.
cli-repair-ask = { $what } ¿Guardarlo aparte y recuperar lo que se pueda leer de él y de la última copia? (y, o Intro para no)
cli-repair-ask-gone = El diario no está. ¿Recuperar la última copia? (y, o Intro para no)
cli-repair-ask-tables = El diario está bien, y las tablas hechas de él no concuerdan. ¿Hacerlas de nuevo? (y, o Intro para no)
cli-repair-ask-lost = { $lines ->
        [one] La última entrada guardada falta
       *[other] Las últimas { $lines } entradas guardadas faltan
    } en el diario. ¿Seguir sin pedir lo que falta? (y, o Intro para no)
cli-repair-went-on = Daydone sigue sin { $lines ->
        [one] la entrada que falta.
       *[other] las { $lines } entradas que faltan.
    }
cli-repair-tables = Las tablas se hicieron de nuevo con { $entries ->
        [one] una entrada
       *[other] { $entries } entradas
    } del diario.
cli-repair-brought = { $entries ->
        [one] Se recuperó una entrada
       *[other] Se recuperaron { $entries } entradas
    }, hasta { $until }, { $source }. Lo que pasó después no está.
cli-repair-from-journal = del archivo dañado
cli-repair-from-backup = de la copia del { $date }
cli-repair-from-both = del archivo dañado y de la copia del { $date }
cli-repair-none-missing = Antes de eso no falta nada.
cli-repair-missing = { $entries ->
        [one] Falta una entrada
       *[other] Faltan { $entries } entradas
    } entre { $from } y { $to }.
cli-repair-missing-first = { $entries ->
        [one] Falta una entrada
       *[other] Faltan { $entries } entradas
    } antes de { $to }.
cli-repair-aside = El archivo dañado se conserva: { $file }
cli-repair-anew = No se pudo leer nada, y no hay ninguna copia. El próximo inicio empieza de cero.
cli-doctor-good = bien
cli-doctor-missing = falta
cli-doctor-broken = roto

### Help

cli-help-settings = Los ajustes en vigor
cli-help-settings-get = Uno de ellos
    .name = Su nombre
cli-help-settings-set = Cambia uno de ellos
    .name = Su nombre
    .value = Su valor nuevo
cli-help-backup = Copias del diario: una al día se hace sola, y se guardan siete
    .footer =
        daydone backup restore 2026-11-20             la copia de ese día
        daydone backup restore                        la última copia
        daydone backup restore ~/usb/daydone.sqlite   cualquier copia de un diario
cli-help-backup-now = Hace una ahora, en lugar de una anterior de hoy
cli-help-backup-list = Las copias que hay, la última primero
cli-help-backup-restore = Vuelve a una copia; el diario de ahora se guarda aparte, no se borra
    .copy = La fecha de una copia, o un archivo; la última copia si no se dice
    .yes = No preguntar
cli-help-doctor = Lo que funciona en este equipo, y lo que no
    .repair = Reparar el diario, o recuperar lo que se pueda leer de él y de la última copia
    .yes = Con --repair: no preguntar
cli-doctor-versions-same = Daydone { $own }, igual que el agente.
cli-doctor-versions-differ = Daydone { $own }; el agente es { $agent }.
cli-doctor-versions-advice = Hay dos versiones instaladas, o una se instaló desde que empezó este programa. Inicia Daydone desde el lugar de la más nueva.
