### Not yet read by a native speaker.

## What a file brings

say-import-read = { $program }: { $records } { $records ->
        [one] Aufzeichnung
       *[other] Aufzeichnungen
    } gelesen.
say-import-new = { $days ->
        [one] Ein neuer Tag, { $from }
       *[other] { $days } neue Tage, { $from } bis { $to }
    }: { $focus } Fokus, { $meetings } Meetings.
say-import-nothing-new = Nichts Neues darin.
say-import-known = { $days } { $days ->
        [one] Tag ist
       *[other] Tage sind
    } schon hier.
say-import-skipped = { $count } ausgelassen oder geändert: { $why } ({ $named })
say-import-skipped-time = { $count } ausgelassen oder geändert, { $lost }: { $why } ({ $named })
say-import-nothing-in-it = Es steht nichts darin.
say-import-days = { $days } { $days ->
        [one] Tag
       *[other] Tage
    }
say-import-waiting = { $waiting } { $waiting ->
        [one] wartende Sache
       *[other] wartende Sachen
    }
say-import-thoughts = { $thoughts } { $thoughts ->
        [one] Gedanke
       *[other] Gedanken
    }
say-import-days-off = { $days } { $days ->
        [one] freier Tag
       *[other] freie Tage
    }
say-import-questions = { $questions } { $questions ->
        [one] beantwortete Frage
       *[other] beantwortete Fragen
    }
say-import-loose = Neben den Tagen: { $what }.
say-imported = Aufgenommen: { $what }.
say-import-not-importable = Die Datei lässt sich nicht importieren: { $why }.
    .hint = Sag mit --from-program, welches Programm sie geschrieben hat; daydone import --help nennt die bekannten.
    .person = Sag mit --person und einem Namen oder einer Adresse, wessen Aufzeichnungen es sein sollen; mehrfach für eine Person mit mehreren.
say-import-trouble-too-long = das Lesen dauerte zu lange
say-import-trouble-memory = das Lesen brauchte zu viel Speicher
say-import-trouble-too-much = sie enthält mehr, als auf einmal aufgenommen wird; exportiere sie in Teilen
say-import-trouble-gave-up = sie ließ sich nicht bis zum Ende lesen
say-import-why-unreadable = nicht lesbar.
say-import-why-still-runs = noch nicht beendet.
say-import-why-cut = eine andere Aufzeichnung begann vor dem Ende, dort wurde gekürzt.
say-import-why-overlaps = eine andere Aufzeichnung hat schon dieselbe Zeit.
say-import-why-seen-twice = dieselbe Zeit wurde zweimal gesehen und zählt einmal.
say-import-why-never-idle = jener Rechner war nie allein, und ein anderer hat den Tag gesehen.
say-import-why-paused = wurde angehalten und zählt mit der geplanten Länge.
say-import-why-somebody-else = gehört jemand anderem.
say-import-why-latin = die Datei ist nicht in Unicode und wurde als Westeuropäisch gelesen.
say-import-why-title-cut = der Titel war zu lang oder enthielt Zeichen, die sich nicht anzeigen lassen, und wurde geändert.
say-import-why-no-length = hat keine Länge.
say-import-why-no-record = von einer Art, die nichts über die Arbeit eines Tages sagt.
say-import-why-no-clock = hat keine Uhrzeiten; vom Beginn des Tages an aneinandergelegt.
say-import-why-past-day = mehr, als in den Tag passt; der Rest wurde ausgelassen.
say-import-why-not-past = das Datum ist noch nicht vorbei.
say-import-why-date-taken = einen Tag mit diesem Datum gibt es hier schon.
say-import-why-time-taken = ein anderer Tag belegt dieselbe Zeit.
say-import-why-shared = ein anderer Tag hat dieselben Aufzeichnungen.
say-import-why-unsound = der Tag passt nicht zusammen.
say-import-why-had-before = dieses Journal hatte es schon einmal.
say-import-why-loose-unsound = Wortlaut, Datum oder Schätzung sind nicht möglich.
