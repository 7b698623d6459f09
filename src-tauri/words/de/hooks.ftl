### Not yet read by a native speaker.

## Hooks

hooks-never = Ist noch nicht gelaufen.
hooks-ran = Lief gut um { $time }.
hooks-failed = Gescheitert um { $time }: { $why }.
hooks-rests = Ruht nach { $count } Fehlschlägen in Folge, der letzte um { $time }: { $why }. Er läuft wieder, sobald sich seine Datei ändert.
hooks-dropped = { $count ->
        [one] Ein Lauf wurde ausgelassen, weil zu viele warteten.
       *[other] { $count } Läufe wurden ausgelassen, weil zu viele warteten.
    }
hooks-file-off = Ausgeschaltet: Seine Datei darf nicht ausgeführt werden.
hooks-tried = Ausprobiert: { $why }.

# Parts of sentences: how a run ended.
hooks-end-fine = er endete gut
hooks-end-code = er endete mit Code { $code }
hooks-end-signal = er wurde durch Signal { $signal } beendet
hooks-end-slow = er brauchte länger als { $seconds } Sekunden und wurde beendet
hooks-end-not-started = er ließ sich nicht starten ({ $why })
hooks-end-cut = er wurde beendet, weil Daydone beendet wurde

hooks-refused-not-yours = Nicht ausgeführt: { $path } gehört jemand anderem.
hooks-refused-open = Nicht ausgeführt: Andere können { $path } schreiben. Das ändert es: chmod go-w "{ $path }"
hooks-refused-no-file = Nicht ausgeführt: { $path } ist nicht, was es sein soll, eine Datei oder ein Ordner.
hooks-refused-many = Nicht ausgeführt: nur die ersten { $most } Dateien eines Ordners laufen.
hooks-refused-unseen = Nicht ausgeführt: { $path } lässt sich nicht ansehen ({ $why }).

hooks-sample-item = Migrationsplan schreiben
hooks-sample-meeting = Entscheidung zum Release
hooks-sample-reason = Einen Hook ausprobieren
