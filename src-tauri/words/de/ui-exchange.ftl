### Not yet read by a native speaker.

## Window: taking days in and writing them out

ui-import = Tage aufnehmen
ui-import-about = Aus Daydones eigenem Export oder aus dem, was ein anderes Programm aufgezeichnet hat. Du siehst zuerst, was eine Datei mitbringt.
ui-import-choose = Datei wählen
ui-import-another = Andere Datei wählen
ui-import-handing = { $file } wird gelesen…
ui-import-reading = Sieht nach, was { $file } mitbringt…
ui-import-taking = Wird aufgenommen. Dein Tag geht währenddessen weiter.
ui-import-do = { $what } aufnehmen
ui-import-how = Wie sie gelesen wird
ui-import-program = Geschrieben von
ui-import-program-seen = Wie die Datei aussieht
ui-import-zone = Zeitzone für Zeiten ohne eine
ui-import-people = Wessen Aufzeichnungen
ui-import-people-more = Nur wenn sie die mehrerer Leute enthält. Namen oder Adressen, mit Kommas dazwischen.
ui-import-again = Noch einmal nachsehen
ui-export = Tage in eine Datei schreiben
ui-export-about = Offene Formate, für dich oder ein anderes Programm. Alles in JSON kommt wieder herein, wie es war.
ui-export-choose = Schreiben…
ui-export-format = Format
ui-export-json = Alles (JSON)
ui-export-csv = Eine Zeile je Tag (CSV)
ui-export-csv-stretches = Eine Zeile je Phase oder Pause (CSV)
ui-export-csv-items = Eine Zeile je Aufgabe (CSV)
ui-export-ics = Phasen und Meetings (Kalender)
ui-export-notes = Eine Notiz je Tag (Markdown)
ui-export-days = Tage
ui-export-all = Alle
ui-export-this-month = Dieser Monat
ui-export-last-month = Letzter Monat
ui-export-this-year = Dieses Jahr
ui-export-last-year = Letztes Jahr
ui-export-writing = Wird geschrieben…
ui-export-do = Schreiben
ui-exported = { $days ->
        [0] Es war kein Tag da; die Datei ist trotzdem geschrieben
        [one] Ein Tag geschrieben
       *[other] { $days } Tage geschrieben
    }: { $file }
