### Not yet read by a native speaker.

## Command line: the program itself

### Help

cli-help = Saber cuándo termina tu jornada. Sin verbo, abre la ventana.
    .json = Responder en JSON
    .footer =
        Las tareas se nombran por su número o por una parte de su título que solo encaje con una.
        Las duraciones se escriben 50, 50m, 3h, 1h30 o 1.5h, las horas 16:30, 1630 o 4:30pm, los días
        tomorrow, friday o 2026-12-03.
        Códigos de salida: 0 hecho, 1 rechazado y nada ha cambiado, 2 no entendido, 3 no hay agente y no
        se pudo iniciar, o aún no responde, 4 el diario está dañado o no está, 5 hecho en parte, o hecho
        y no mostrado.
cli-help-any =
    .all = Todas estas a la vez
    .any = Cualquiera de estas, la que llegue antes (si no se dice otra cosa)
    .of = Al menos tantas de estas
    .shape = Una forma ya hecha en su lugar; lo demás que necesite sale de tu semana habitual
    .deep = Con --shape on-off: bloques de trabajo profundo, como 3x2h
    .talk = Con --shape on-off: bloques de comunicación, como 1x2h
    .past_boundary = Deja que esta jornada pase de su límite, hasta una hora de fin por la mañana
    .reason = Por qué una reunión, y no un mensaje
    .day = Qué día: today, yesterday, monday o 2026-11-20; el último si no se dice
cli-help-open = Abre la ventana, o la trae al frente
    .room = En esta sala: el final de la jornada, o la línea para una idea suelta
cli-help-quit = Cierra Daydone; la jornada se conserva
cli-help-agent = Es el programa residente: iniciado al entrar en la sesión, o por quien llegue primero
    .clock = Iniciar con un reloj simulado en este instante
    .zone = La zona en que está el reloj simulado; la de este equipo si no se dice
    .away_after = Pausar una sesión tras tantos milisegundos sin teclado ni ratón
    .hook_limit = Cuántos milisegundos puede tardar un hook, y otros tantos para acabar
cli-help-clock = Mueve el reloj simulado
cli-help-clock-advance = Deja pasar el tiempo
    .length = Cuánto
cli-help-clock-to = Deja pasar el tiempo hasta que el reloj marque esto
    .time = La hora
cli-help-clock-sleep = Suspende el equipo
    .length = Por cuánto tiempo
cli-help-completions = Lo que tu shell debe ofrecer mientras tecleas
    .shell = Para qué shell
cli-help-man = La página de manual, para man -l -
cli-man-verbs = VERBOS

### What a command did

cli-opened = La ventana está en camino.
cli-quit = Daydone se ha cerrado. La jornada se conserva.
cli-clock = Son las { $time }. { $line }
cli-not-known-yet = Daydone aún no ha respondido: no se sabe todavía si esto se guardó.
cli-not-answered-yet = Daydone aún no ha respondido.
cli-already-quit = Daydone no está en marcha.
cli-not-written = { $file } no se pudo escribir: { $why }
cli-not-shown = No se pudo escribir en la salida estándar: { $why }
cli-done-not-shown = Se hizo, pero no se pudo mostrar la respuesta: { $why }
    .hint = Cómo están ahora las cosas: daydone status
