### Not yet read by a native speaker.

## How other programs’ notifications are held: in the doctor’s report and the settings

quiet-asked = { $who } retiene las notificaciones de otros programas cuando Daydone se lo pide.
quiet-borrowed = El interruptor propio de { $who } se toma prestado y se deja como estaba.
quiet-no-service = Aquí ningún programa muestra notificaciones, así que no hay nada que retener.
quiet-loses = El interruptor propio de { $who } pierde lo que llega mientras tanto, así que Daydone no lo toca.
    .advice = Funciona como siempre cuando lo usas tú.
quiet-toggles = El interruptor propio de { $who } solo se puede invertir, no fijar, así que Daydone no lo toca.
    .advice = Funciona como siempre cuando lo usas tú.
quiet-no-mode = mako no tiene un modo para esto, así que no se retienen las notificaciones de otros programas.
    .advice = Añade dos líneas a la configuración de mako: [mode=do-not-disturb] e invisible=1. Luego: makoctl reload
quiet-sandboxed = El interruptor propio de { $who } no está al alcance desde donde se ejecuta Daydone.
    .advice = Funciona como siempre cuando lo usas tú.
quiet-macos = macOS no deja que ningún programa retenga las notificaciones de otros.
    .advice = Un atajo tuyo puede activar y desactivar un modo de concentración.
quiet-windows = Windows solo deja retener las notificaciones de otros a los programas que Microsoft ha aprobado.
    .advice = Su propio No molestar funciona como siempre, también a una hora fija.
quiet-unknown = { $who } no tiene forma, que Daydone conozca, de retener las notificaciones de otros programas.
    .advice = Su propio No molestar funciona como siempre cuando lo usas tú.
quiet-no-apps = { $who ->
        [mako] mako no tiene un modo llamado daydone, así que ningún programa suelto calla después de la jornada.
        [dunst] dunst no tiene una regla llamada daydone, así que ningún programa suelto calla después de la jornada.
       *[other] Aquí no se puede callar solo a algunos programas después de la jornada.
    }
    .advice = { $who ->
        [mako] Pon en la configuración de mako una sección como [app-name="Slack" mode=daydone] con invisible=1.
        [dunst] Pon en la configuración de dunst cuatro líneas: [daydone], appname = Slack, enabled = no, skip_display = yes. Después reinicia dunst.
       *[other] Para todos: daydone settings set after_hours all
    }
quiet-borrowed-since = El interruptor propio de tu escritorio está prestado desde las { $time }, y después se deja como estaba.
quiet-unreadable = No se pudo leer lo que Daydone había cambiado en tu escritorio, así que no se devolvió: { $file }
    .advice = Mira si «no molestar» está en tu escritorio como quieres, y después borra ese archivo.
