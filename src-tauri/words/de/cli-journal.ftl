### Not yet read by a native speaker.

## Command line: settings, backups and repair

cli-settings-file = Einstellungsdatei: { $file }
cli-settings-folder = Datenordner: { $folder }
cli-settings-problem = Die Einstellungsdatei gilt gerade nicht: { $problem }
cli-backup = { $date } · { $size } · { $holds }
cli-backup-size = { $megabytes } MB
cli-backup-holds =
    { $days ->
        [one] 1 Tag, { $last }
       *[other] { $days } Tage, der letzte { $last }
    }
cli-backup-empty = noch kein Tag
cli-backup-unreadable = { $date } · { $size } · nicht lesbar
cli-backup-none = Es gibt noch keine Sicherung.
    .hint = So: daydone backup now
cli-backup-made = Nach { $file } kopiert ({ $size }).
cli-no-such-backup = Es gibt keine Sicherung vom { $date }.
    .hint = Diese gibt es: daydone backup list
cli-no-such-copy = Es gibt keine Datei „{ $given }“, und ein Datum ist es nicht.
    .hint = Diese Kopien gibt es: daydone backup list
cli-copy-damaged = Die Kopie { $file } ist beschädigt. Nichts wurde geändert.
    .hint = Diese gibt es: daydone backup list
cli-copy-foreign = { $file } ist keine Kopie eines Daydone-Journals. Nichts wurde geändert.
    .hint = Diese gibt es: daydone backup list
cli-restore-ask = Zurück zu { $file } ({ $holds })? Das jetzige Journal wird beiseitegelegt, nicht gelöscht. (y für ja, Enter für nein)
cli-restored = Das Journal ist jetzt das aus { $file }: { $holds }.
cli-restored-aside = Das vorige bleibt erhalten. So geht es dahin zurück: daydone backup restore "{ $file }"
cli-left-as-is = Nichts wurde geändert.
cli-needs-yes = Hier wird erst gefragt, und niemand ist da, der antwortet.
    .hint = Ohne zu fragen: --yes
cli-agent-stays = Der Agent beendet sich nicht.
    .hint = Beende ihn und versuche es noch einmal: daydone quit
cli-repair-nothing = Mit dem Journal ist alles in Ordnung.
cli-repair-ask = { $what } Beiseitelegen und zurückholen, was davon und von der neuesten Sicherung lesbar ist? (y für ja, Enter für nein)
cli-repair-ask-gone = Das Journal ist weg. Die neueste Sicherung zurückholen? (y für ja, Enter für nein)
cli-repair-ask-tables = Das Journal ist heil, aber die Tabellen daraus stimmen nicht mit ihm überein. Neu machen? (y für ja, Enter für nein)
cli-repair-ask-lost = { $lines ->
        [one] Der letzte gespeicherte Eintrag fehlt
       *[other] Die letzten { $lines } gespeicherten Einträge fehlen
    } im Journal. Weitermachen, ohne nach dem Fehlenden zu fragen? (y für ja, Enter für nein)
cli-repair-went-on = Daydone macht weiter ohne { $lines ->
        [one] den fehlenden Eintrag.
       *[other] die { $lines } fehlenden Einträge.
    }
cli-repair-tables = Die Tabellen wurden neu gemacht aus { $entries ->
        [one] einem Eintrag
       *[other] { $entries } Einträgen
    } des Journals.
cli-repair-brought = Zurückgeholt: { $entries ->
        [one] ein Eintrag
       *[other] { $entries } Einträge
    }, bis { $until }, { $source }. Was danach geschah, ist nicht dabei.
cli-repair-from-journal = aus der beschädigten Datei
cli-repair-from-backup = aus der Sicherung vom { $date }
cli-repair-from-both = aus der beschädigten Datei und der Sicherung vom { $date }
cli-repair-none-missing = Davor fehlt nichts.
cli-repair-missing = { $entries ->
        [one] Ein Eintrag fehlt
       *[other] { $entries } Einträge fehlen
    } zwischen { $from } und { $to }.
cli-repair-missing-first = { $entries ->
        [one] Ein Eintrag fehlt
       *[other] { $entries } Einträge fehlen
    } vor { $to }.
cli-repair-aside = Die beschädigte Datei bleibt erhalten: { $file }
cli-repair-anew = Nichts war lesbar, und es gibt keine Sicherung. Der nächste Start beginnt neu.
cli-doctor-good = gut
cli-doctor-missing = fehlt
cli-doctor-broken = kaputt

### Help

cli-help-settings = Die geltenden Einstellungen
cli-help-settings-get = Eine davon
    .name = Ihr Name
cli-help-settings-set = Ändert eine davon
    .name = Ihr Name
    .value = Ihr neuer Wert
cli-help-backup = Kopien des Journals: eine am Tag entsteht von selbst, und sieben bleiben
    .footer =
        daydone backup restore 2026-11-20             die Kopie jenes Tages
        daydone backup restore                        die neueste Kopie
        daydone backup restore ~/usb/daydone.sqlite   eine beliebige Kopie eines Journals
cli-help-backup-now = Macht jetzt eine, anstelle einer früheren von heute
cli-help-backup-list = Die vorhandenen Kopien, neueste zuerst
cli-help-backup-restore = Geht zu einer Kopie zurück; das jetzige Journal wird beiseitegelegt, nicht gelöscht
    .copy = Das Datum einer Kopie oder eine Datei; sonst die neueste Kopie
    .yes = Nicht fragen
cli-help-doctor = Was auf diesem Computer geht, und was nicht
    .repair = Bringt das Journal in Ordnung, oder holt zurück, was davon und von der neuesten Sicherung lesbar ist
    .yes = Mit --repair: nicht fragen
cli-doctor-versions-same = Daydone { $own }, wie der Agent.
cli-doctor-versions-differ = Daydone { $own }; der Agent ist { $agent }.
cli-doctor-versions-advice = Zwei Versionen sind installiert, oder eine kam dazu, seit dieses Programm läuft. Starte Daydone von dort, wo die neuere liegt.
