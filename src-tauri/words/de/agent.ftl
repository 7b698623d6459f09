### Not yet read by a native speaker.

## Agent

say-already-there = Für { $folder } läuft schon ein Agent.
refused-reading = Gerade werden andere Dateien gelesen.
    .hint = Versuche es gleich noch einmal.
refused-busy = Zu viele Programme sprechen gleichzeitig mit Daydone.
    .hint = Schließe einige davon oder versuche es gleich noch einmal.
refused-slow = Es kam rechtzeitig keine Antwort.
    .hint = Was begonnen wurde, läuft vielleicht noch. Versuche es gleich noch einmal.
refused-too-long = Die Antwort ist zu lang, um gesendet zu werden.
    .hint = Frag nach weniger auf einmal.
refused-failed = Etwas ist schiefgegangen: { $why }.
refused-leaving = Daydone wird gerade beendet.
refused-disk-full = Der Datenträger ist voll, deshalb wurde dies nicht gespeichert. Alles davor ist sicher.
    .hint = Schaffe etwas Platz und versuche es noch einmal.
refused-disk-read-only = In das Journal kann nicht geschrieben werden, deshalb wurde dies nicht gespeichert. Alles davor ist sicher.
    .hint = Prüfe, ob { $folder } dir gehört und der Datenträger nicht schreibgeschützt eingehängt ist.
refused-disk-busy = Ein anderes Programm schreibt ins Journal, deshalb wurde dies nicht gespeichert.
    .hint = Schließe es und versuche es noch einmal.
refused-disk-damaged = Das Journal ist beschädigt, deshalb wurde dies nicht gespeichert.
    .hint = So kommt zurück, was lesbar ist, oder die neueste Sicherung: daydone doctor --repair
refused-disk-moved = Das Journal wurde verschoben, gelöscht oder ersetzt, deshalb wurde dies nicht gespeichert.
    .hint = Lege es wieder in { $folder }, oder beende Daydone und starte es neu.
say-journal-damaged = Das Journal ist beschädigt. Es blieb, wie es ist. { $copy }
    .hint = So wird es beiseitegelegt, und was lesbar ist, kommt zurück: daydone doctor --repair
say-journal-gone = Das Journal fehlt oder ist leer, obwohl es Sicherungen davon gibt. { $copy }
    .hint = So kommt es zurück: daydone doctor --repair
say-backup-newest = Die neueste Sicherung: { $day }.
say-backup-none = Es gibt keine Sicherung davon.
refused-disk-failed = Das Journal konnte nicht geschrieben werden, deshalb wurde dies nicht gespeichert. Alles davor ist sicher.
    .hint = Versuche es noch einmal. Wenn es so bleibt, starte Daydone neu.
refused-backup-full = Der Datenträger ist voll, deshalb wurde keine Kopie gemacht. Die früheren sind noch da.
    .hint = Schaffe etwas Platz und versuche es noch einmal.
refused-backup-read-only = Keine Kopie gemacht: In { $folder } kann nicht geschrieben werden.
    .hint = Prüfe, ob der Ordner dir gehört und der Datenträger nicht schreibgeschützt eingehängt ist.
refused-backup-failed = Keine Kopie gemacht. { $why }
refused-no-window = Das Fenster ließ sich nicht öffnen: { $why }.
    .hint = Alles geht auch auf der Befehlszeile: daydone --help.
refused-no-display = Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe.
refused-no-file-program = Nichts auf diesem Desktop konnte den Ordner öffnen.
    .hint = Stattdessen lässt sich sein Pfad kopieren.
refused-real-clock = Dieser Agent geht nach der echten Uhr, und die lässt sich nicht stellen.

## Trouble with the journal

say-clock-behind = Die Uhr dieses Computers liegt hinter dem, was aufgeschrieben ist. Daydone geht nach seiner eigenen Zeit, bis sie richtig gestellt ist.
say-lines-lost = { $lines ->
        [one] Der letzte gespeicherte Eintrag fehlt
       *[other] Die letzten { $lines } gespeicherten Einträge fehlen
    } im Journal: Sein Protokoll ist weg oder wurde gekürzt. Wie es weitergeht: daydone doctor
say-trouble-full = Der Datenträger ist voll. Was geschieht, wird gemerkt und aufgeschrieben, sobald Platz ist.
    .hint = Schaffe etwas Platz; der Rest geht von selbst.
say-trouble-read-only = In das Journal kann nicht geschrieben werden. Was geschieht, wird gemerkt und aufgeschrieben, sobald es geht.
    .hint = Prüfe, ob { $folder } dir gehört und der Datenträger nicht schreibgeschützt eingehängt ist.
say-trouble-busy = Ein anderes Programm schreibt ins Journal. Was geschieht, wird gemerkt und danach aufgeschrieben.
    .hint = Schließe es; der Rest geht von selbst.
say-trouble-damaged = Das Journal ist beschädigt. Was geschieht, wird nur gemerkt, bis Daydone beendet wird.
    .hint = So kommt zurück, was lesbar ist, oder die neueste Sicherung: daydone doctor --repair
say-trouble-moved = Das Journal ist nicht mehr, wo es war: Es wurde verschoben, gelöscht oder ersetzt. Was geschieht, wird nur gemerkt, bis Daydone beendet wird.
    .hint = Lege es wieder in { $folder }, oder beende Daydone und starte es neu.
say-trouble-failed = Das Journal konnte nicht geschrieben werden. Was geschieht, wird gemerkt und noch einmal versucht.
    .hint = Wenn es so bleibt: daydone doctor.

## At login

say-login-entry = Wissen, wann Feierabend ist.
say-login-starts = Daydone startet, wenn du dich anmeldest.
say-login-off = Daydone startet nicht, wenn du dich anmeldest.
    .advice = So tut es das: daydone settings set starts_at_login on
say-login-own-folder = Dieses Daydone hat einen eigenen Ordner (DAYDONE_HOME), deshalb startet es nicht bei der Anmeldung.
say-login-passing = Daydone läuft aus einem AppImage und kann deshalb nicht bei der Anmeldung starten.
    .advice = Ein installiertes Daydone kann es.
say-login-switched-off = Dein Desktop hat Daydone unter den Programmen, die er startet, ausgeschaltet: { $what }
    .advice = Schalte es dort ein.
say-login-not-ours = Ein Eintrag, den Daydone nicht geschrieben hat, bleibt, wie er ist: { $what }
    .advice = Entferne ihn, damit die Einstellung starts_at_login entscheidet.
say-login-trouble = Der Eintrag, der Daydone bei der Anmeldung startet, lässt sich nicht halten. { $what }
    .advice = Sobald das behoben ist, versucht es daydone doctor noch einmal.
