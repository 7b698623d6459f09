### Not yet read by a native speaker.

## Command line: not understood

cli-no-such-item = Keine Aufgabe des Tages heißt „{ $given }“.
    .hint = Nenne sie mit ihrer Nummer oder einem Teil ihres Titels.
cli-no-such-number = Es gibt keine Aufgabe { $given }.
    .hint = Die Liste hat { $count ->
        [0] noch keine Aufgaben
        [one] eine Aufgabe
       *[other] { $count } Aufgaben
    }.
cli-several-items = „{ $given }“ könnte { $titles } sein.
    .hint = Sag ein wenig mehr, oder nimm die Nummer.
cli-no-such-waiting = Nichts, das wartet, heißt „{ $given }“.
    .hint = daydone waiting zeigt, was wartet, mit Nummern.
cli-no-such-gap = Es gibt keine Lücke { $given }.
    .hint = Diese gibt es: daydone gap
cli-bad-length = das ist keine Länge: schreibe 50, 50m, 3h, 1h30 oder 1.5h
cli-bad-clock = das ist keine Uhrzeit: schreibe 16:30, 1630 oder 4:30pm
cli-bad-day = das ist kein Tag: schreibe tomorrow, friday oder 2026-12-03
cli-bad-date = das ist kein Datum: schreibe es wie 2026-12-03
cli-bad-zone = das ist keine Zeitzone: schreibe eine wie Europe/Lisbon
cli-bad-days = das sind keine Tage: schreibe friday, 2026-12-24 oder 2026-12-21..2027-01-04
cli-bad-past-day = das ist kein Tag vor heute: schreibe today, yesterday, monday oder 2026-11-20
cli-bad-record = das ist nicht der Name einer Aufzeichnung: schreibe s1 für eine Phase, g1 für eine Lücke, b1 für eine Pause, m1 für ein Meeting, i1 für eine Unterbrechung
cli-no-such-record = { $name } gibt es nicht: { $day }.
    .hint = daydone day zeigt, was aufgeschrieben ist, mit den Namen.
cli-correct-what = Sag, was berichtigt werden soll.
    .hint = daydone day zeigt die Namen: daydone correct s2 --to 10:00.
cli-correct-not-closed = Der Tag hat noch nicht geendet.
    .hint = So tut er es: daydone end
cli-correct-one-thing = Eines nach dem anderen.
    .hint = Zeiten, eine Aufgabe, eine Teilung, eine Antwort, Worte oder --remove.
cli-correct-session = { $name } ist eine Phase.
    .hint = Dazu passen --from und --to, --item, --split oder --remove.
cli-correct-gap = { $name } ist eine Lücke.
    .hint = Dazu passen --was, --from und --to, --item, --split oder --remove.
cli-correct-break = { $name } ist eine Pause.
    .hint = Dazu passen --from und --to, --item oder --remove.
cli-correct-meeting = { $name } ist ein Meeting.
    .hint = Dazu passen --from und --to, --title und --reason, --split oder --remove.
cli-correct-interruption = { $name } ist eine Unterbrechung.
    .hint = Dazu passen --at, --by und --title oder --remove.
cli-bad-blocks = das sind keine Blöcke: schreibe 3x2h
cli-needs-item = Das ist keine Länge mit Aufgabe.
    .hint = So: daydone focus 50 2, oder daydone focus 50 "migration".
cli-shape-with-criteria = Ein Muster ist schon eine ganze Definition.
    .hint = Lass { $flag } weg, oder lass --shape weg.
cli-nothing-defined = Das sagt nicht, was fertig heißt.
    .hint = Sag, was fertig heißt: { $options }, --shape.
cli-no-such-setting = Keine Einstellung heißt „{ $given }“.
    .hint = Es gibt: { $names }.
cli-bad-setting = „{ $given }“ geht nicht für { $name }.
    .hint = Möglich ist: { $takes }.
cli-settings-calendars = Kalender werden einzeln hinzugefügt und entfernt.
    .hint = daydone calendar add ~/work.ics --name Work; daydone calendar remove Work
cli-settings-places = Orte werden einzeln hinzugefügt und entfernt.
    .hint = daydone zones add Asia/Tokyo --hours 9-18; daydone zones remove Tokyo
cli-takes-shape = ein Muster: standard-hours 17:00, on-off 3x2h 1x2h, task-goals, tasks-or-time 16:30, half-day 13:00 oder day-off
cli-takes-clock-time = eine Uhrzeit wie 09:00
cli-takes-count = eine Zahl von { $least } bis { $most }
cli-takes-length = eine Länge von { $least } bis { $most } Minuten
cli-takes-length-or-off = eine Länge von { $least } bis { $most } Minuten, oder off
cli-takes-switch = on oder off
cli-takes-language = system, en, de, fr, es, pt-BR, ja oder ar
cli-takes-clock = system, 12 oder 24
cli-takes-first-day-of-week = auto oder ein Wochentag wie sunday
cli-takes-review-day = last_working_day, ein Wochentag wie friday oder never
cli-takes-notes-folder = ein Ordner wie ~/Notes, oder none
cli-takes-notes-template = eine Datei wie ~/Notes/template.md, oder none
cli-takes-zones = Zeitzonen wie Asia/Tokyo, America/New_York, oder none
cli-takes-count-or-off = eine Zahl von { $least } bis { $most }, oder off
cli-takes-weekdays = Wochentage wie monday, tuesday, oder none
cli-takes-hours = Stunden wie 10:00-12:00, 14:00-16:00, oder none; für Meetings auch overlap New York, einer deiner Orte
cli-takes-addresses = deine Adressen wie you@example.org, oder none
cli-takes-calendars = Kalender, einer nach dem anderen: daydone calendar add
cli-takes-places = Orte von Menschen, einer nach dem anderen: daydone zones add
cli-takes-apps = Namen von Programmen, mit Kommas getrennt, oder none
cli-takes-usual = Aufgaben, die wiederkommen; daydone usual add
cli-takes-after-hours = off, apps oder all
cli-takes-break-rhythm = off, offer oder start
cli-takes-theme = system, light oder dark
cli-error = daydone: { $message }

cli-past-boundary-ask = { $time } ist an diesem Tag vorbei, er endet um { $ends }. Diesen Tag bis { $time } weiterlaufen lassen? [y/N]
