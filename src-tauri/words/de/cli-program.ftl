### Not yet read by a native speaker.

## Command line: the program itself

### Help

cli-help = Wissen, wann Feierabend ist. Ohne ein Verb öffnet sich das Fenster.
    .json = In JSON antworten
    .footer =
        Aufgaben nennt man mit ihrer Nummer oder mit einem Teil ihres Titels, der nur auf eine passt.
        Längen schreibt man 50, 50m, 3h, 1h30 oder 1.5h, Uhrzeiten 16:30, 1630 oder 4:30pm, Tage
        tomorrow, friday oder 2026-12-03.
        Rückgabewerte: 0 getan, 1 abgelehnt und nichts geändert, 2 nicht verstanden, 3 kein Agent und
        keiner zu starten oder noch keine Antwort von ihm, 4 das Journal ist beschädigt oder weg,
        5 teilweise getan, oder getan und nicht gezeigt.
cli-help-any =
    .all = All das zusammen
    .any = Eines davon, was zuerst kommt (wenn nichts anderes gesagt ist)
    .of = Mindestens so viele davon
    .shape = Stattdessen ein fertiges Muster; was es sonst braucht, kommt aus deiner üblichen Woche
    .deep = Mit --shape on-off: Fokusblöcke, etwa 3x2h
    .talk = Mit --shape on-off: Kommunikationsblöcke, etwa 1x2h
    .past_boundary = Lässt diesen Tag über seine Grenze hinaus bis zu einer Uhrzeit am Morgen laufen
    .reason = Warum ein Meeting und keine Nachricht
    .day = Welcher Tag: today, yesterday, monday oder 2026-11-20; sonst der neueste
cli-help-open = Öffnet das Fenster oder holt es nach vorn
    .room = In diesem Bereich: das Tagesende oder die Zeile für einen Gedanken
cli-help-quit = Beendet Daydone; der Tag bleibt
cli-help-agent = Der Agent: gestartet bei der Anmeldung oder sobald er gebraucht wird
    .clock = Mit einer simulierten Uhr zu diesem Zeitpunkt starten
    .zone = Die Zeitzone der simulierten Uhr; sonst die dieses Computers
    .away_after = Eine Phase nach so vielen Millisekunden ohne Tastatur oder Maus anhalten
    .hook_limit = Wie viele Millisekunden ein Hook dauern darf, und noch einmal so viele, um zu enden
cli-help-clock = Stellt die simulierte Uhr
cli-help-clock-advance = Lässt Zeit vergehen
    .length = Wie viel
cli-help-clock-to = Lässt Zeit vergehen, bis die Uhr dies zeigt
    .time = Die Uhrzeit
cli-help-clock-sleep = Versetzt den Computer in den Ruhezustand
    .length = Wie lange
cli-help-completions = Was deine Shell beim Tippen anbieten soll
    .shell = Für welche Shell
cli-help-man = Die Handbuchseite, für man -l -
cli-man-verbs = VERBEN

### What a command did

cli-opened = Das Fenster ist unterwegs.
cli-quit = Daydone ist beendet. Der Tag bleibt.
cli-clock = Es ist { $time }. { $line }
cli-not-known-yet = Daydone hat noch nicht geantwortet: Ob dies gespeichert wurde, ist noch nicht bekannt.
cli-not-answered-yet = Daydone hat noch nicht geantwortet.
cli-already-quit = Daydone läuft nicht.
cli-not-written = { $file } ließ sich nicht schreiben: { $why }
cli-not-shown = Auf die Standardausgabe ließ sich nicht schreiben: { $why }
cli-done-not-shown = Es ist getan, aber die Antwort ließ sich nicht zeigen: { $why }
    .hint = Wie es jetzt steht: daydone status
