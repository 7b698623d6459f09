### Not yet read by a native speaker.

## Hooks

hooks-never = Aún no se ha ejecutado.
hooks-ran = Ejecutado bien: { $time }.
hooks-failed = Falló, { $time }: { $why }.
hooks-rests = Descansa tras { $count } fallos seguidos, el último, { $time }: { $why }. Vuelve cuando cambie su archivo.
hooks-dropped = { $count ->
        [one] Se omitió una ejecución, porque esperaban demasiadas.
       *[other] Se omitieron { $count } ejecuciones, porque esperaban demasiadas.
    }
hooks-file-off = Desactivado: su archivo no tiene permiso de ejecución.
hooks-tried = Probado: { $why }.

# Parts of sentences: how a run ended.
hooks-end-fine = acabó bien
hooks-end-code = acabó con el código { $code }
hooks-end-signal = lo detuvo la señal { $signal }
hooks-end-slow = tardó más de { $seconds } segundos y se detuvo
hooks-end-not-started = no se pudo iniciar ({ $why })
hooks-end-cut = se detuvo, porque Daydone se cerraba

hooks-refused-not-yours = No ejecutado: { $path } es de otra persona.
hooks-refused-open = No ejecutado: otros pueden escribir en { $path }. Para cambiarlo: chmod go-w "{ $path }"
hooks-refused-no-file = No ejecutado: { $path } no es lo que debería ser, un archivo o una carpeta.
hooks-refused-many = No ejecutado: solo lo son los primeros { $most } archivos de una carpeta.
hooks-refused-unseen = No ejecutado: { $path } no se puede examinar ({ $why }).

hooks-sample-item = Escribir el plan de migración
hooks-sample-meeting = Decisión de lanzamiento
hooks-sample-reason = Prueba de un hook
