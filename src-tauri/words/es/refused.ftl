### Not yet read by a native speaker.

## Refused

refused-text-empty = El texto está vacío.
    .hint = Escribe al menos un carácter.
refused-text-too-long = { $length } caracteres son demasiados.
    .hint = Caben { $limit }.
refused-text-control = Contiene un carácter que no se puede mostrar ({ $character }).
    .hint = Quítalo y prueba otra vez.
refused-no-day = Hoy aún no está planeado.
    .hint = Di cuándo termina la jornada, o empieza una sesión de concentración.
refused-day-already-started = Hoy ya está planeado.
    .hint = Añade algo, o cambia la definición de terminado.
refused-day-is-closed = La jornada está cerrada.
    .hint = Reábrela con un motivo, o déjalo para la próxima.
refused-day-is-not-closed = La jornada no está cerrada.
refused-day-is-past = Esa jornada ya pasó y sigue cerrada.
    .hint = Planea hoy en su lugar.
refused-forgotten-day = La jornada del { $day } quedó sin terminar.
    .hint = Termina antes esa jornada.
refused-day-is-full = La jornada admite { $limit } { $limit ->
        [one] tarea
       *[other] tareas
    }.
    .hint = Pasa otra a un día posterior, añade esta como extra, o ponla en la próxima jornada.
refused-day-is-enough = Por hoy es suficiente.
    .hint = Hazlo como extra, o ponlo en la próxima jornada.
refused-too-many-items = Son { $named } tareas, y la jornada admite { $limit }.
    .hint = Elige { $limit }. Las demás pueden esperar, o ser un extra.
refused-list-is-long = { $list ->
        [waiting] Como mucho { $limit } cosas esperan para más adelante.
        [thoughts] Como mucho se guardan { $limit } ideas sin lugar.
        [days_off] Como mucho se guardan { $limit } periodos de días libres.
        [records] Hay tanto anotado de esta jornada que no admite más: el límite es { $limit }.
        [steps] En una tarea caben como mucho { $limit } pasos.
       *[items] La lista admite como mucho { $limit } tareas.
    }
    .hint = { $list ->
        [waiting] Recupera o descarta antes algunas.
        [thoughts] Dales antes un lugar a algunas.
        [days_off] Los días libres seguidos cuentan como un periodo.
        [records] Lo que hay se conserva, y la jornada se puede terminar.
        [steps] Quita alguno, o haz de ella dos tareas.
       *[items] Ponla en un día posterior.
    }
refused-crosses-day-end = Sobrepasaría { $end }.
    .hint =
        { $fits ->
            [0] Quedan menos de 5 minutos hasta entonces. Mañana también es buen momento.
           *[other] Hasta { $end } aún caben { $fits } minutos.
        }
refused-crosses-day-end-end = el final de tu jornada
refused-length-out-of-range = Esa duración no es posible.
    .hint = Elige entre { $least } y { $most } minutos.
refused-number-out-of-range = Ese número no es posible.
    .hint = Elige entre { $least } y { $most }.
refused-stop-time-over = Las { $time } ya pasaron en esta jornada, que termina a las { $ends }.
    .hint =
        { $until ->
            [no] { $ahead ->
                [no] Elige una hora que esté por delante.
               *[other] Elige una hora que esté por delante, por ejemplo { $ahead }.
            }
           *[other] Esta jornada puede seguir después de las { $ends }, hasta las { $time }.
        }
refused-definition-unsound = Esa definición no se puede cumplir.
    .hint = Nombra al menos una cosa, nueve como mucho, y no pidas más de las que hay.
refused-unknown-item = Esa tarea no existe hoy.
    .hint = Nómbrala por su número o por una parte de su título.
refused-item-not-open = Esa tarea no está abierta.
    .hint = Ábrela antes de nuevo.
refused-item-is-open = Esa tarea ya está abierta.
refused-unknown-waiting = No hay nada así en espera.
refused-unknown-thought = Esa idea no está apartada.
refused-unknown-gap = Ese hueco ya tiene respuesta, o nunca existió.
refused-date-not-ahead = Esa fecha no está por delante.
    .hint = Elige un día después de hoy, dentro de un año.
refused-days-off-not-ahead = Esos días no se pueden planear como libres.
    .hint = Empieza el { $day } o después, y acaba dentro de un año.
refused-no-days-off = Ninguno de esos días es un día libre planeado que aún esté por delante.
    .hint = Para ver los planeados: daydone off
refused-focus-goes-on = Hay una sesión de concentración en curso.
    .hint = Termínala antes.
refused-break-goes-on = Hay un descanso en curso.
    .hint = Termínalo antes.
refused-meeting-is-held = Esa reunión se celebró.
    .hint = Si fue de otro modo, corrígelo: daydone correct
refused-no-such-foreseen = Ningún calendario anuncia ahora esa reunión.
    .hint = Para ver lo anunciado: daydone meetings
refused-meeting-goes-on = Hay una reunión en curso.
    .hint = Termínala antes.
refused-nothing-goes-on = No hay nada en curso.
refused-no-focus = No hay ninguna sesión de concentración en curso.
    .hint = Empieza una antes.
refused-already-paused = La sesión ya está en pausa.
    .hint = Reanúdala, o termínala.
refused-not-paused = La sesión no está en pausa.
refused-open-ended = Una sesión sin hora de fin no tiene un final que mover.
    .hint = Cuenta hasta que la termines.
refused-no-meeting = No hay ninguna reunión en curso.
refused-stretch-unsound = Esas horas no pueden ser.
    .hint = Empieza antes de acabar y está dentro de su jornada: ni después de su final ni en el futuro. Una división está dentro de lo que divide.
refused-stretch-taken = Ese tiempo ya está asignado.
    .hint = Elige un rato sin concentración, descanso ni reunión.
refused-end-unsound = La jornada no pudo terminar entonces.
    .hint = Elige una hora después de tu última señal de trabajo, y no en el futuro.
refused-nothing-forgotten = Ninguna jornada anterior espera su final.
refused-same-zone = La jornada ya sigue esta zona horaria.
refused-other-day-there = Allí ya es otro día.
    .hint = Termina antes esta jornada; la próxima empieza donde estás.
refused-not-correctable = Esa jornada ya no se puede corregir.
    .hint = Los últimos 30 días sí.
refused-unknown-record = No hay nada así anotado ese día.
refused-still-goes-on = Sigue en curso.
    .hint = Termínalo antes.
refused-day-unsound = La jornada del { $day } no se puede incorporar: no ha terminado, no es coherente o reclama tiempo ya conocido. No se ha importado nada.
    .hint = Expórtala otra vez, o deja fuera esa jornada.
refused-too-many-days = { $limit } días a la vez son el máximo.
    .hint = Impórtalos por partes.
refused-loose-unsound = Algo en espera, una idea o un día libre no se puede incorporar: sus palabras, su fecha o su estimación no son posibles. No se ha importado nada.
    .hint = Expórtalo otra vez.
refused-no-question-now = Ahora no se cuestiona ninguna costumbre.
    .hint = Un repaso hace como mucho una pregunta por semana: daydone review
refused-nothing-tried = No se ha probado nada que se pueda juzgar ahora.
    .hint = El repaso de la próxima semana lo pregunta: daydone review
refused-keys-none = Ahora no hay ninguna tecla asignada desde cualquier lugar.
    .hint = daydone doctor dice por qué.
refused-keys-own-settings = Este escritorio solo cambia las teclas en sus propios ajustes del teclado.
    .hint = Busca ahí Daydone.
refused-nothing-to-take-back = No hay nada que deshacer.
refused-nothing-to-redo = No se ha deshecho nada que se pueda rehacer.

## Bad requests

refused-bad-id = «{ $given }» no es un identificador.
refused-bad-date = «{ $given }» no es una fecha.
    .hint = Escríbela como 2026-11-24.
refused-bad-time = «{ $given }» no es una hora.
    .hint = Escríbela como 16:30.
refused-bad-stretch = «{ $given }» no es un periodo.
    .hint = Empieza antes de acabar, y pide como mucho 25 años.
refused-bad-shape = Una forma propia no se puede elegir.
    .hint = Di la regla misma.
refused-bad-zone = «{ $given }» no es una zona horaria.
    .hint = Escríbela como Europe/Lisbon.
refused-bad-import-program = «{ $given }» no es un programa cuyos archivos se puedan importar.
    .hint = daydone import --help los nombra.
refused-bad-rhythm = «{ $given }» no dice cuándo vuelve algo.
    .hint = Escribe weekdays, tuesday, monday, friday, monthly:1 o every:2w.
refused-bad-several = { $given } comandos no pueden ser uno.
    .hint = De 1 a 100 sí, y ni undo ni redo ni several están entre ellos.
refused-bad-week = Una semana tiene siete días.
