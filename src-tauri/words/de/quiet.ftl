### Not yet read by a native speaker.

## How other programs’ notifications are held: in the doctor’s report and the settings

quiet-asked = { $who } hält Benachrichtigungen anderer Programme zurück, wenn Daydone darum bittet.
quiet-borrowed = Der eigene Schalter von { $who } wird geborgt und so zurückgegeben, wie er war.
quiet-no-service = Hier zeigt kein Programm Benachrichtigungen, es gibt also nichts zurückzuhalten.
quiet-loses = Beim eigenen Schalter von { $who } geht verloren, was inzwischen kommt, deshalb lässt Daydone ihn in Ruhe.
    .advice = Er geht wie immer, wenn du ihn selbst umlegst.
quiet-toggles = Der eigene Schalter von { $who } lässt sich nur umlegen, nie setzen, deshalb lässt Daydone ihn in Ruhe.
    .advice = Er geht wie immer, wenn du ihn selbst umlegst.
quiet-no-mode = mako hat keinen Modus dafür, deshalb werden Benachrichtigungen anderer Programme nicht zurückgehalten.
    .advice = Füge makos Konfiguration zwei Zeilen hinzu: [mode=do-not-disturb] und invisible=1. Dann: makoctl reload
quiet-sandboxed = Der eigene Schalter von { $who } ist von dort, wo Daydone läuft, nicht zu erreichen.
    .advice = Er geht wie immer, wenn du ihn selbst umlegst.
quiet-macos = macOS lässt kein Programm Benachrichtigungen anderer Programme zurückhalten.
    .advice = Ein eigener Kurzbefehl kann einen Fokus ein- und ausschalten.
quiet-windows = Windows lässt nur Programme, die Microsoft zugelassen hat, Benachrichtigungen anderer Programme zurückhalten.
    .advice = Das eigene „Nicht stören“ geht wie immer, auch nach Uhrzeit.
quiet-unknown = { $who } hat keinen Weg, Benachrichtigungen anderer Programme zurückzuhalten, den Daydone kennt.
    .advice = Das eigene „Nicht stören“ geht wie immer, wenn du es selbst einschaltest.
quiet-no-apps = { $who ->
        [mako] mako hat keinen Modus namens daydone, deshalb ist nach Feierabend kein einzelnes Programm still.
        [dunst] dunst hat keine Regel namens daydone, deshalb ist nach Feierabend kein einzelnes Programm still.
       *[other] Einzelne Programme lassen sich hier nach Feierabend nicht still halten.
    }
    .advice = { $who ->
        [mako] Gib makos Konfiguration einen Abschnitt wie [app-name="Slack" mode=daydone] mit invisible=1.
        [dunst] Gib dunsts Konfiguration vier Zeilen: [daydone], appname = Slack, enabled = no, skip_display = yes. Starte dunst danach neu.
       *[other] Für alles: daydone settings set after_hours all
    }
quiet-borrowed-since = Der eigene Schalter deines Desktops ist seit { $time } geborgt und wird danach zurückgegeben.
quiet-unreadable = Was Daydone auf deinem Desktop umgelegt hatte, war nicht zu lesen und wurde deshalb nicht zurückgestellt: { $file }
    .advice = Sieh nach, ob „Nicht stören“ auf deinem Desktop so steht, wie du es willst, und lösche dann diese Datei.
