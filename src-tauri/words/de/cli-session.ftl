### Not yet read by a native speaker.

## Command line: sessions, meetings, gaps

### Help

cli-help-focus = Startet eine Fokusphase
    .words = Wie lange (5 bis 240 Minuten; sonst deine übliche Länge) und auf welche Aufgabe; eine einzelne Zahl unter 5 ist eine Aufgabe
    .open_ended = Hochzählen, bis du beendest
    .fit = Kürzen, damit sie mit deinem Tag endet
    .anyway = Über das Ende deines Tages hinaus laufen lassen
    .bonus = Einverstanden, dass es über genug hinausgeht
cli-help-on = Sagt, um welche Aufgabe es in der Phase von jetzt an geht
    .item = Ihre Nummer oder ein Teil ihres Titels; weglassen für keine Aufgabe
cli-help-toggle = Startet eine Fokusphase, hält die laufende an oder setzt sie fort: für eine Taste oder einen Knopf
cli-help-pause = Hält die Phase an
cli-help-resume = Setzt die angehaltene Phase fort
cli-help-extend = Verschiebt das Ende der Phase oder Pause
    .minutes = Um wie viel (1 bis 120 Minuten)
cli-help-finish = Beendet Phase, Pause oder Meeting; jede Minute zählt
cli-help-break = Beginnt eine Pause
    .minutes = Wie lange (1 bis 120 Minuten; sonst deine übliche Länge)
cli-help-interrupted = Vermerkt eine Unterbrechung
    .me = Du warst es selbst
    .word = Ein Wort dazu
cli-help-park = Hält einen Gedanken fest, ohne dass du unterbrichst, was du tust
    .text = Der Gedanke
cli-help-meeting = Meetings und andere Kommunikation
cli-help-meeting-start = Startet eines; eine Fokusphase ist solange angehalten
    .length = Wie lange es geplant ist
    .title = Worum es geht
cli-help-meeting-end = Beendet es
cli-help-meeting-log = Vermerkt eines, das heute schon war
    .from = Wann es begann
    .to = Wann es endete
    .title = Worum es ging
cli-help-gap = Was war die Zeit, von der niemand weiß? Ohne ein Wort werden die Lücken gezeigt
    .was = Was sie war; nur focus zählt
    .number = Welche Lücke, wenn es mehrere gibt
    .go_on = Die angehaltene Phase fortsetzen, was die Lücke auch war
    .stay = Die Phase angehalten lassen, was die Lücke auch war
    .footer =
        Eine Lücke ist Zeit in einer Phase, in der der Computer im Ruhezustand war, niemand da war,
        Daydone nicht lief, oder die angehalten war, obwohl du da warst. Bis du sagst, was sie war,
        zählt sie nicht. Eine Phase, die eine Lücke anhält, läuft weiter, wenn die Lücke Fokus war.

        daydone gap             was auf eine Antwort wartet, mit Nummern
        daydone gap focus       die erste war Arbeit
        daydone gap drop 2      die zweite war weder Arbeit noch Pause
        daydone correct g1 --was break      später eine andere Antwort; daydone day zeigt die Namen
cli-help-undo = Nimmt den letzten Befehl zurück, was es auch war
    .footer =
        Noch einmal nimmt den davor zurück, bis zu zehn; eine Zeile, die mehreres tat, etwa
        daydone done 1 2, ist einer. Was vor einem Neustart von Daydone, einem Ruhezustand, einer
        gestellten Uhr oder einem neuen Datum liegt, bleibt, ebenso Einstellungen und Kopien.
        Phasen, Lücken, Meetings und Enden der letzten 30 Tage berichtigt daydone correct.
cli-help-redo = Wiederholt, was undo zuletzt zurückgenommen hat
    .footer =
        Noch einmal wiederholt das Nächste. Jeder andere Befehl beendet das, und ebenso, was undo beendet;
        was ein Import gebracht hatte, kommt mit seiner Datei wieder.
cli-help-snooze = Bittet um Ruhe
    .minutes = Wie lange (1 bis 240 Minuten)

### What a command did

cli-focus-until = Fokus bis { $time }.
cli-focus-past = Fokus, über { $time } hinaus.
cli-focus-until-on = Fokus bis { $time } auf „{ $title }“.
cli-focus-open = Fokus, bis du beendest.
cli-focus-open-on = Fokus auf „{ $title }“, bis du beendest.
cli-focus-fitted = Auf { $length } gekürzt, damit es in deinen Tag passt.
cli-focus-fitted-meeting = Auf { $length } gekürzt: Um { $time } beginnt ein Meeting.
cli-on = In der Phase geht es um „{ $title }“.
cli-on-nothing = In der Phase geht es jetzt um keine Aufgabe.
cli-on-stays = { $length } bisher bleiben bei „{ $title }“. Wenn es von Anfang an um diese ging: daydone correct { $name } --item { $item }
cli-on-stays-nothing = { $length } bisher bleiben bei nichts Bestimmtem. Wenn es von Anfang an um diese ging: daydone correct { $name } --item { $item }
cli-still-paused = Angehalten seit { $since }. Weiter geht es mit: daydone resume
cli-paused = Angehalten nach { $length }.
cli-finished-focus = Beendet: { $length } Fokus.
cli-finished-focus-on = Beendet: { $length } Fokus auf „{ $title }“.
cli-finished-break = Die Pause ist vorbei nach { $length }.
cli-finished-meeting = Das Meeting ist vorbei nach { $length }.
cli-held = Die Fokusphase ist noch angehalten. Um sie fortzusetzen: daydone resume. Um sie zu beenden: daydone finish
cli-break = Pause bis { $time }.
cli-break-due = Eine Pause von { $length } ist dran: daydone break
cli-meeting = Das Meeting zählt ab jetzt.
cli-meeting-until = Das Meeting zählt ab jetzt; geplant bis { $time }.
cli-meeting-holds = Die Fokusphase ist bis dahin angehalten.
cli-meeting-logged = Vermerkt: { $length } Meeting.
cli-interrupted = Vermerkt. { $count ->
        [one] Eine Unterbrechung
       *[other] { $count } Unterbrechungen
    } heute.
cli-parked = „{ $text }“ geparkt.
cli-gap-none = Keine Lücke wartet auf eine Antwort.
    .hint = Eine aus einem vergangenen Tag berichtigst du so: daydone correct g1 --was focus --day yesterday
cli-gap = { $number }  { $from }–{ $to } · { $length } · { $cause }
cli-gap-ask = Was war es? Sag daydone gap focus, daydone gap break oder daydone gap drop. Ohne Antwort zählt es nicht.
cli-gap-focus = { $length } als Fokus gezählt.
cli-gap-break = { $length } als Pause behalten.
cli-gap-drop = { $length } nicht gezählt.
cli-undo = Zurückgenommen: { $text }.
cli-undo-something = der letzte Befehl
cli-redo = Wiederholt: { $text }.
cli-snoozed = Ruhe bis { $time }.
