### Not yet read by a native speaker.

## Command line: export and import

cli-export-in-part = { $why }. Notizen wurden davor geschrieben, bis zu der vom { $last }: { $count }.
cli-export-backwards = Das erste Datum, { $from }, kommt nach dem letzten, { $to }.
cli-export-no-folder = Für Notizen ist kein Ordner gesetzt.
    .hint = Nenne einen mit --to-file, oder setze notes_folder.
cli-exported = { $days } { $days ->
        [one] Tag
       *[other] Tage
    } nach { $file } geschrieben.
cli-import-read = { $program }: { $records } { $records ->
        [one] Aufzeichnung
       *[other] Aufzeichnungen
    } gelesen.
cli-import-new = { $days ->
        [one] Ein neuer Tag, { $from }
       *[other] { $days } neue Tage, { $from } bis { $to }
    }: { $focus } Fokus, { $meetings } Meetings.
cli-import-nothing-new = Nichts Neues darin.
cli-import-known = { $days } { $days ->
        [one] Tag ist
       *[other] Tage sind
    } schon hier.
cli-import-skipped = { $count } ausgelassen oder geändert: { $why } ({ $named })
cli-import-skipped-time = { $count } ausgelassen oder geändert, { $lost }: { $why } ({ $named })
cli-import-nothing-in-it = Es steht nichts darin.
cli-import-days = { $days } { $days ->
        [one] Tag
       *[other] Tage
    }
cli-import-waiting = { $waiting } { $waiting ->
        [one] wartende Sache
       *[other] wartende Sachen
    }
cli-import-thoughts = { $thoughts } { $thoughts ->
        [one] Gedanke
       *[other] Gedanken
    }
cli-import-days-off = { $days } { $days ->
        [one] freier Tag
       *[other] freie Tage
    }
cli-import-questions = { $questions } { $questions ->
        [one] beantwortete Frage
       *[other] beantwortete Fragen
    }
cli-import-loose = Neben den Tagen: { $what }.
cli-import-ask = Aufnehmen: { $what }?
cli-imported = Aufgenommen: { $what }.
cli-import-not-importable = Die Datei lässt sich nicht importieren: { $why }.
    .hint = Sag mit --from-program, welches Programm sie geschrieben hat; daydone import --help nennt die bekannten.
    .person = Sag mit --person und einem Namen oder einer Adresse, wessen Aufzeichnungen es sein sollen; mehrfach für eine Person mit mehreren.
cli-import-trouble-too-long = das Lesen dauerte zu lange
cli-import-trouble-memory = das Lesen brauchte zu viel Speicher
cli-import-trouble-too-much = sie enthält mehr, als auf einmal aufgenommen wird; exportiere sie in Teilen
cli-import-trouble-gave-up = sie ließ sich nicht bis zum Ende lesen
cli-import-why-unreadable = nicht lesbar.
cli-import-why-still-runs = noch nicht beendet.
cli-import-why-cut = eine andere Aufzeichnung begann vor dem Ende, dort wurde gekürzt.
cli-import-why-overlaps = eine andere Aufzeichnung hat schon dieselbe Zeit.
cli-import-why-seen-twice = dieselbe Zeit wurde zweimal gesehen und zählt einmal.
cli-import-why-never-idle = jener Rechner war nie allein, und ein anderer hat den Tag gesehen.
cli-import-why-paused = wurde angehalten und zählt mit der geplanten Länge.
cli-import-why-somebody-else = gehört jemand anderem.
cli-import-why-latin = die Datei ist nicht in Unicode und wurde als Westeuropäisch gelesen.
cli-import-why-title-cut = der Titel war zu lang oder enthielt Zeichen, die sich nicht anzeigen lassen, und wurde geändert.
cli-import-why-no-length = hat keine Länge.
cli-import-why-no-record = von einer Art, die nichts über die Arbeit eines Tages sagt.
cli-import-why-no-clock = hat keine Uhrzeiten; vom Beginn des Tages an aneinandergelegt.
cli-import-why-past-day = mehr, als in den Tag passt; der Rest wurde ausgelassen.
cli-import-why-not-past = das Datum ist noch nicht vorbei.
cli-import-why-date-taken = einen Tag mit diesem Datum gibt es hier schon.
cli-import-why-time-taken = ein anderer Tag belegt dieselbe Zeit.
cli-import-why-shared = ein anderer Tag hat dieselben Aufzeichnungen.
cli-import-why-unsound = der Tag passt nicht zusammen.
cli-import-why-had-before = dieses Journal hatte es schon einmal.
cli-import-why-loose-unsound = Wortlaut, Datum oder Schätzung sind nicht möglich.

### Help

cli-help-export = Schreibt deine Tage in einem offenen Format
    .format = json ist alles, csv eine Zeile je Tag, csv-stretches eine Zeile je Phase, Lücke, Pause, Meeting und Unterbrechung, csv-items eine Zeile je Aufgabe, ics ein Kalender, notes eine Markdown-Notiz je Tag
    .to_file = Dorthin schreiben, statt es zu zeigen; bei notes der Ordner
    .from = Das erste Datum; sonst der Anfang
    .to = Das letzte Datum; sonst heute
cli-help-import = Nimmt Tage aus Daydones eigenem Export oder den Aufzeichnungen eines anderen Programms auf
    .file = Die Datei, oder - für die Standardeingabe; was sie bringen würde, wird zuerst gezeigt, und nichts geschieht, ehe du zustimmst
    .from_program = Das Programm, das sie geschrieben hat; sonst an der Datei erkannt
    .person = Wessen Aufzeichnungen aus einer Datei mehrerer Menschen, nach Name oder Adresse
    .zone = Die Zeitzone von Zeiten ohne eine, etwa Europe/Lisbon; sonst die dieses Computers
    .dry_run = Nur zeigen, was sie bringen würde
    .yes = Nicht fragen
