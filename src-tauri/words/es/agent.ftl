### Not yet read by a native speaker.

## Agent

say-already-there = Ya hay un agente para { $folder }.
refused-reading = Ahora mismo se están leyendo otros archivos.
    .hint = Prueba otra vez en un momento.
refused-busy = Demasiados programas hablan con Daydone a la vez.
    .hint = Cierra algunos, o prueba otra vez en un momento.
refused-slow = No llegó respuesta a tiempo.
    .hint = Lo que empezó puede seguir en curso. Prueba otra vez en un momento.
refused-too-long = La respuesta es demasiado larga para enviarla.
    .hint = Pide menos de una vez.
refused-failed = Algo salió mal: { $why }.
refused-leaving = Daydone se está cerrando.
refused-disk-full = El disco está lleno, así que esto no se guardó. Todo lo anterior está a salvo.
    .hint = Libera espacio y prueba otra vez.
refused-disk-read-only = No se puede escribir en el diario, así que esto no se guardó. Todo lo anterior está a salvo.
    .hint = Comprueba que { $folder } es tuya y que su disco no está montado como solo lectura.
refused-disk-busy = Otro programa está escribiendo en el diario, así que esto no se guardó.
    .hint = Ciérralo y prueba otra vez.
refused-disk-damaged = El diario está dañado, así que esto no se guardó.
    .hint = Para recuperar lo que se pueda leer, o la última copia: daydone doctor --repair
refused-disk-moved = El diario se movió, se borró o se sustituyó, así que esto no se guardó.
    .hint = Vuelve a ponerlo en { $folder }, o cierra Daydone y ábrelo de nuevo.
say-journal-damaged = El diario está dañado. Se dejó como está. { $copy }
    .hint = Para apartarlo y recuperar lo que se pueda leer: daydone doctor --repair
say-journal-gone = El diario no está o está vacío, aunque hay copias de él. { $copy }
    .hint = Para recuperarlo: daydone doctor --repair
say-backup-newest = La última copia es del { $day }.
say-backup-none = No hay ninguna copia de él.
refused-disk-failed = No se pudo escribir en el diario, así que esto no se guardó. Todo lo anterior está a salvo.
    .hint = Prueba otra vez. Si continúa, reinicia Daydone.
refused-backup-full = El disco está lleno, así que no se hizo ninguna copia. Las anteriores siguen ahí.
    .hint = Libera espacio y prueba otra vez.
refused-backup-read-only = No se hizo ninguna copia: no se puede escribir en { $folder }.
    .hint = Comprueba que es tuya y que su disco no está montado como solo lectura.
refused-backup-failed = No se hizo ninguna copia. { $why }
refused-no-window = No se pudo abrir la ventana: { $why }.
    .hint = Todo funciona también desde la línea de comandos: daydone --help.
refused-no-display = No hay pantalla donde abrir la ventana.
refused-no-file-program = Nada en este escritorio pudo abrir la carpeta.
    .hint = En su lugar se puede copiar su ruta.
refused-real-clock = Este agente se guía por el reloj real, que no se puede mover.

## Trouble with the journal

say-clock-behind = El reloj de este equipo va por detrás de lo anotado. Daydone se guía por su propia hora hasta que se corrija.
say-lines-lost = { $lines ->
        [one] La última entrada guardada falta
       *[other] Las últimas { $lines } entradas guardadas faltan
    } en el diario: su registro desapareció o se cortó. Cómo seguir: daydone doctor
say-trouble-full = El disco está lleno. Lo que pasa se recuerda, y se anota cuando haya espacio.
    .hint = Libera espacio; lo demás se hace solo.
say-trouble-read-only = No se puede escribir en el diario. Lo que pasa se recuerda, y se anota cuando se pueda.
    .hint = Comprueba que { $folder } es tuya y que su disco no está montado como solo lectura.
say-trouble-busy = Otro programa está escribiendo en el diario. Lo que pasa se recuerda, y se anota después.
    .hint = Ciérralo; lo demás se hace solo.
say-trouble-damaged = El diario está dañado. Lo que pasa se recuerda solo hasta que Daydone se cierre.
    .hint = Para recuperar lo que se pueda leer, o la última copia: daydone doctor --repair
say-trouble-moved = El diario no está donde estaba: se movió, se borró o se sustituyó. Lo que pasa se recuerda solo hasta que Daydone se cierre.
    .hint = Vuelve a ponerlo en { $folder }, o cierra Daydone y ábrelo de nuevo.
say-trouble-failed = No se pudo escribir en el diario. Lo que pasa se recuerda, y se vuelve a intentar.
    .hint = Si continúa, ejecuta daydone doctor.

## At login

say-login-entry = Saber cuándo termina tu jornada.
say-login-starts = Daydone se inicia cuando entras en tu sesión.
say-login-off = Daydone no se inicia cuando entras en tu sesión.
    .advice = Así sí: daydone settings set starts_at_login on
say-login-own-folder = Este Daydone vive en una carpeta propia (DAYDONE_HOME), así que no se inicia cuando entras en tu sesión.
say-login-passing = Daydone se ejecuta desde una AppImage, así que no puede iniciarse cuando entras en tu sesión.
    .advice = Un Daydone instalado sí puede.
say-login-switched-off = Tu escritorio tiene Daydone desactivado entre los programas que inicia: { $what }
    .advice = Actívalo allí.
say-login-not-ours = Una entrada que Daydone no escribió se deja como está: { $what }
    .advice = Quítala para que decida el ajuste starts_at_login.
say-login-trouble = La entrada que inicia Daydone cuando entras en tu sesión no se puede mantener. { $what }
    .advice = Una vez arreglado, daydone doctor lo intenta otra vez.
