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
cli-import-ask = Aufnehmen: { $what }?

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
