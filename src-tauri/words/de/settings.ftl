### Not yet read by a native speaker.

## Settings file

settings-head =
    Die Einstellungen von Daydone. Bearbeiten und speichern: Ein laufender Agent übernimmt sie sofort, und das Fenster
    behält deine Kommentare. Eine Einstellung, die nicht genannt ist, hat ihren üblichen Wert.
settings-focus-minutes = Die übliche Länge einer Fokusphase, in Minuten.
settings-break-minutes = Die übliche Länge einer Pause, in Minuten.
settings-break-rhythm = Was auf eine Fokusphase folgt: "off" für nichts, "offer" für eine Pause, die angeboten wird, "start" für eine Pause, die am geplanten Ende und beim Beenden von selbst beginnt.
settings-long-break-minutes = Die Länge der längeren Pause, in Minuten.
settings-long-break-after = Nach wie vielen Phasen in Folge die Pause die längere ist. 0 heißt nie.
settings-bell = Wie laut die Glocke am Ende einer Phase und einer Pause ist, in Prozent. 0 heißt keine. In Meetings schweigt sie.
settings-item-limit = Wie viele Aufgaben ein Tag fasst.
settings-nudges = Wie viele Hinweise ein Tag höchstens bringen darf.
settings-day-starts = Wann dein Tag üblicherweise beginnt; eine Übergabe sagt es Menschen in anderen Zeitzonen.
settings-boundary = Wann ein neuer Tag beginnt, zu jeder Stunde. Ein Tag trägt das Datum, an dem er beginnt: Arbeit nach Mitternacht gehört bis dahin zum Tag davor.
settings-do-not-disturb = Benachrichtigungen anderer Programme zurückhalten, während du im Fokus bist, wo der Desktop das kann.
settings-after-hours = Was von den Benachrichtigungen anderer Programme zurückgehalten wird, nachdem du den Tag abgeschlossen hast, bis zum nächsten: "off" für nichts, "apps" für die Programme unten, "all" für alles, auch was deine Familie schreibt.
settings-quiet-apps = Die Programme, die "apps" still hält, etwa ["Slack", "Thunderbird"]: unter Xfce nach ihren Namen, unter GNOME nach denen ihrer Desktop-Dateien. dunst und mako gehen nach einer Regel oder einem Modus namens daydone in ihrer eigenen Konfiguration.
settings-away-minutes = Nach so vielen Minuten ohne Tastatur oder Maus wird eine Fokusphase angehalten, wo der Desktop es erkennt. 0 heißt nie.
settings-review-day = Der Tag, an dem auf die Woche zurückgeblickt wird.
settings-weekly-question = Einmal in der Woche eine Arbeitsgewohnheit hinterfragen, im Wochenrückblick und sonst nirgends.
settings-usual-factor = Neben einem Plan sagen, wie lange deine Aufgaben meist brauchen, wo es mehr oder weniger ist als geplant.
settings-usual = Aufgaben, die wiederkommen, etwa [{"{"} title = "Timesheet", on = "tuesday", estimate_minutes = 15 {"}"}]. „on“ ist weekdays (jeder Arbeitstag), Namen von Tagen, monthly:1 oder every:2w mit from = "2026-12-01". Sie stehen im Plan des Morgens und lassen sich dort streichen.
settings-language = Die Sprache, die Daydone spricht: en, de, fr, es, pt-BR, ja oder ar; "system" richtet sich nach der Spracheinstellung des Systems (LC_MESSAGES).
settings-clock = Wie Uhrzeiten gezeigt werden: "24" für 16:30, "12" für 4:30 PM; "system" richtet sich nach dem System (LC_TIME). Tippen kannst du immer beides.
settings-first-day-of-week = Der Tag, an dem eine Woche beginnt; "auto" folgt der Sprachumgebung des Systems (LC_TIME), und ohne sie dem Tag nach deiner längsten Ruhe.
settings-notes-folder = Ein Ordner für Tagesnotizen: eine Markdown-Datei je Tag, geschrieben beim Abschließen. Leer für keine.
settings-notes-template = Eine Datei mit der Vorlage der Notizen. Leer für die übliche.
settings-sound = Benachrichtigungen einen Ton geben lassen.
settings-hand-off-zones = Zeitzonen der Menschen, die deine Übergabe lesen, etwa "Europe/Lisbon".
settings-starts-at-login = Daydone bei der Anmeldung starten, damit der Tag nach einem Neustart da ist.
settings-tray-minutes = Im Infobereich sagen, wie viele Minuten noch bleiben; solange etwas läuft, jede Minute ein Blick auf die Uhr.
settings-keys-anywhere = Den Desktop um Tasten bitten, die auch gehen, während ein anderes Programm vorn ist: Fokus starten, anhalten und fortsetzen, Gedanken parken, Unterbrechung zählen, Fenster öffnen.
settings-hooks = Deine eigenen Programme im Ordner hooks neben dieser Datei ausführen, wenn etwas geschieht (docs/hooks.md). Nur diese Datei schaltet sie ein: kein Fenster, kein Befehl und kein Import.
settings-by-hand = Hooks werden nur in der Einstellungsdatei ein- und ausgeschaltet, weil sie Programme von dir ausführen.
    .hint = Schreibe hooks = true oder false in { $file }. Es gilt, sobald du speicherst.
settings-theme = Die Farben des Fensters.
settings-letter-keys = Einzelne Buchstaben im Fenster etwas auslösen lassen; sonst nur Tasten, die mit einer anderen gehalten werden.
settings-welcomed = Ob der erste Start durchlaufen ist.
settings-me = Deine eigenen Adressen, etwa "you@example.org": Daran erkennt ein Kalender, welche Meetings du abgelehnt hast.
settings-meeting-days = Die Tage, an denen Meetings willkommen sind. Leer für jeden Tag.
settings-meeting-hours = Die Stunden, in denen Meetings willkommen sind, etwa ["10:00-12:00"], oder ["overlap New York"] für die, in denen ihr beide arbeitet, du und einer deiner Orte. Leer für alle.
settings-meetings-a-day = Wie viele Meetings am Tag willkommen sind. 0 heißt beliebig viele.
settings-longest-meeting = Wie lange ein Meeting höchstens dauern soll, in Minuten. 0 heißt beliebig lang.
settings-meeting-agenda = Ob ein Meeting mit einer Agenda kommen soll.
settings-meeting-share = Wie viel von der Arbeit einer Woche Meetings höchstens einnehmen sollen, in Prozent. 0 heißt kein Ziel.
settings-calendar-titles = Die Titel von Meetings aus Kalendern übernehmen; sonst sind nur ihre Zeiten bekannt.
settings-calendars = Die Kalender, deren angekündigte Meetings Daydone kennt, höchstens 20. Jeder hat eine Datei oder einen Ordner mit Dateien (vdir), ab / oder ~, oder den Namen einer Adresse (daydone calendar add --address work), oder desktop = true für die, die GNOME oder Cinnamon zeigt; einen Namen, wenn er einen haben soll; und counts = false, wo seine Meetings nur belegte Zeit sind.
settings-answer-hours = Die Stunden, in denen du antwortest, etwa ["09:30-10:00", "16:00-16:30"]. Leer für deinen ganzen Tag.
settings-answer-days = Die Tage, an denen du antwortest. Leer für die Tage, die nicht üblicherweise frei sind.
settings-places = Die Orte der Menschen, mit denen du arbeitest, höchstens 20. Jeder hat eine Zeitzone (daydone zones find tokyo); einen Namen, wenn er einen haben soll; und die Stunden und Tage, an denen dort gearbeitet wird.
settings-week = Das übliche Muster jedes Wochentags.
settings-problem = Zeile { $line }, Spalte { $column }: { $what }
settings-not-toml = Dort ist sie nicht lesbar ({ $why }).
settings-unknown = Es gibt keine Einstellung „{ $key }“.
settings-unknown-near = Es gibt keine Einstellung „{ $key }“. Meintest du „{ $near }“?
settings-stands-below = „{ $key }“ steht unter { $table } und zählt deshalb dazu. Setze die Zeile über { $table }.
settings-belongs-to-week = „{ $key }“ gehört zur Woche. Setze die Zeile unter [week].
settings-needs-no-table = „{ $key }“ steht für sich: Schreibe es ohne { $table }, oben in die Datei.
settings-wrong-range = Möglich ist { $least } bis { $most }.
settings-wrong-number = Hier gehört eine ganze Zahl hin.
settings-wrong-switch = Hier gehört true oder false hin.
settings-wrong-time = Hier gehört eine Uhrzeit wie "16:30" hin.
settings-wrong-theme = Hier gehört "system", "light" oder "dark" hin.
settings-wrong-language = Möglich ist "system", "en", "de", "fr", "es", "pt-BR", "ja" oder "ar".
settings-wrong-clock = Möglich ist "system", "12" oder "24".
settings-wrong-zones = Hier gehört eine Liste von Zeitzonen wie ["Europe/Lisbon"] hin.
settings-wrong-first-day-of-week = Hier gehört "auto" oder ein Wochentag wie "sunday" hin.
settings-wrong-review-day = Hier gehört "last_working_day", ein Wochentag wie "friday" oder "never" hin.
settings-wrong-path = Hier gehört ein Pfad hin, von der Wurzel oder mit ~ vom Benutzerordner aus.
settings-wrong-after-hours = Hier gehört "off", "apps" oder "all" hin.
settings-wrong-break-rhythm = Hier gehört "off", "offer" oder "start" hin.
settings-wrong-apps = Hier gehört eine Liste von Programmnamen wie ["Slack", "Thunderbird"] hin, höchstens 20.
settings-wrong-usual = Hier steht eine Liste von Aufgaben wie [{"{"} title = "Timesheet", on = "tuesday", estimate_minutes = 15 {"}"}], höchstens 50. „on“ ist weekdays, Namen von Tagen, monthly:1 oder every:2w.
settings-wrong-weekdays = Hier gehört eine Liste von Wochentagen wie ["monday", "tuesday"] hin.
settings-wrong-hours = Hier gehört eine Liste von Stunden wie ["10:00-12:00", "14:00-16:00"] hin.
settings-wrong-addresses = Hier gehört eine Liste von Adressen wie ["you@example.org"] hin, höchstens 20.
settings-wrong-calendars = Hier gehören Tabellen hin: [[calendars]] mit file = "~/work.ics", folder = "~/.calendars", address = "work" oder desktop = true.
settings-wrong-calendar-source = Ein Kalender hat eines davon: file = "~/work.ics", folder = "~/.calendars", address = "work" oder desktop = true.
settings-wrong-calendar-address = Eine Adresse hat hier einen kurzen Namen aus Buchstaben, Ziffern, - und _, etwa "work"; die Adresse selbst kommt woandershin: daydone calendar add --address work
settings-wrong-desktop = Es heißt desktop = true; um sie nicht mehr zu lesen, nimm die Tabelle heraus.
settings-two-desktops = Es gibt nur einen Desktop, von dem Kalender gelesen werden können.
settings-wrong-calendar-name = Der Name eines Kalenders ist eine Zeile Text wie "Work".
settings-many-calendars = Es kann höchstens { $most } Kalender geben.
settings-wrong-places = Hier gehören Tabellen hin: [[places]] mit zone = "Asia/Tokyo".
settings-wrong-place-zone = Ein Ort hat eine Zeitzone: zone = "Asia/Tokyo".
settings-wrong-place-name = Der Name eines Ortes ist eine Zeile Text wie "Design".
settings-wrong-place-hours = Die Stunden eines Ortes sind ein Text wie "09:00-18:00".
settings-unknown-zone = „{ $name }“ ist keine Zeitzone. Finde deine über ihre Stadt: daydone zones find tokyo
settings-unknown-zone-near = „{ $name }“ ist keine Zeitzone. Meintest du { $near }?
settings-no-place = Die Stunden für Meetings nennen „{ $name }“, also muss das einer deiner Orte sein, mit Stunden. Behalte ihn dort oder nimm ihn zuerst aus den Stunden für Meetings.
settings-many-places = Es kann höchstens { $most } Orte geben.
settings-wrong-week = Hier gehört ein Muster für jeden Wochentag hin.
settings-wrong-shape = Hier gehört ein Muster wie {"{"} shape = "standard_hours", until = "17:00" {"}"} hin.
settings-broken-hint = Bring erst die Datei in Ordnung; bis dahin gelten die letzten guten Einstellungen.
settings-unread = { $file } ist nicht lesbar: { $why }.
settings-unwritten = { $file } lässt sich nicht schreiben: { $why }.
settings-not-written = Die Einstellungen ließen sich nicht speichern: { $why }.

## Window: settings

ui-settings-title = Einstellungen
ui-settings-problem = Die letzten guten Einstellungen gelten, bis die Datei in Ordnung ist.
ui-settings-week = Deine übliche Woche
ui-settings-day = Der Tag
ui-settings-items = Aufgaben, die ein Tag fasst
ui-settings-starts = Dein Tag beginnt meist um
ui-settings-boundary = Ein neuer Tag beginnt um
ui-settings-boundary-more = Ein Tag trägt das Datum, an dem er beginnt. Arbeit vor dieser Stunde gehört noch zum Tag davor.
ui-settings-focus = Fokuslänge
ui-settings-break = Pausenlänge
ui-settings-rhythm = Nach einer Phase
ui-settings-rhythm-off = nichts
ui-settings-rhythm-offer = Pause anbieten
ui-settings-rhythm-start = Pause beginnt
ui-settings-long-break = Längere Pause
ui-settings-long-break-after = Länger nach
ui-settings-long-break-never = nie
ui-settings-long-break-sessions = { $count ->
        [one] { $count } Phase
       *[other] { $count } Phasen
    }
ui-settings-bell = Glocke
ui-settings-bell-off = aus
ui-settings-bell-percent = { $percent } %
ui-settings-away = Phase anhalten ohne Tippen und Klicken nach
ui-settings-away-never = nie
ui-settings-away-unsupported = Dein Desktop erkennt nicht, dass niemand da ist.
ui-settings-login = Bei der Anmeldung starten
ui-settings-quiet = Ruhe
ui-settings-nudges = Hinweise am Tag, höchstens
ui-settings-dnd = Im Fokus nicht stören
ui-settings-after-hours = Nach Feierabend still
ui-settings-after-hours-more = Vom Abschluss des Tages bis zum nächsten.
ui-settings-after-hours-off = nichts
ui-settings-after-hours-apps = einige Programme
ui-settings-after-hours-all = alles
ui-settings-quiet-apps = Programme, die dann still sind
ui-settings-quiet-apps-rule = { $who } geht nach der Regel namens daydone in der eigenen Konfiguration.
ui-settings-quiet-apps-add = Der Name eines Programms
ui-settings-quiet-apps-remove = { $name } entfernen
ui-settings-sound = Ton
ui-settings-meetings = Meetings
ui-settings-meeting-days = Tage für Meetings
ui-settings-meeting-days-any = jeder Tag
ui-settings-meeting-hours = Stunden für Meetings
ui-settings-meeting-hours-any = jede Stunde
ui-settings-meetings-a-day = Meetings am Tag, höchstens
ui-settings-meetings-any = beliebig
ui-settings-longest-meeting = Längstes Meeting
ui-settings-meeting-agenda = Ein Meeting hat eine Agenda
ui-settings-meeting-share = Dein Ziel für Meetings in einer Woche
ui-settings-meeting-share-more = Steht neben dem Anteil, den sie hatten. Es folgt nichts daraus.
ui-settings-meeting-share-none = keines
ui-settings-calendars = Kalender
ui-settings-calendar-address = Die Adresse „{ $name }“
ui-settings-calendar-desktop = Die Kalender dieses Desktops
ui-settings-calendar-desktop-add = Die Kalender dieses Desktops hinzufügen
ui-settings-calendar-desktop-more = Was GNOME oder Cinnamon zeigt, auch aus Online-Konten.
ui-settings-calendar-other = Ein Kalender anderer Art
ui-settings-calendar-counts = Zählt
ui-settings-calendar-counts-name = Die Meetings von { $name } zählen
ui-settings-calendar-remove = { $name } entfernen
ui-settings-calendar-offered-add = { $path } hinzufügen
ui-settings-calendar-offered-more = khal zeigt ihn.
ui-settings-calendar-secret = Eine Adresse mit https ist ein Geheimnis und nimmt einen anderen Weg, im Terminal: daydone calendar add --address work
ui-settings-calendar-add = Der Pfad einer Datei oder eines Ordners
ui-settings-calendar-titles = Titel von Meetings übernehmen
ui-settings-calendar-titles-more = Sonst ist ein Meeting nur „Ein Meeting“.
ui-settings-me = Deine eigenen Adressen
ui-settings-me-more = Daran zeigt ein Kalender, was du abgelehnt hast.
ui-settings-me-add = Eine Adresse von dir
ui-settings-me-remove = { $address } entfernen
ui-settings-add = Hinzufügen
ui-settings-zones = Menschen in anderen Zeitzonen
ui-settings-zone-add = Zeitzone hinzufügen
ui-settings-zone-remove = { $zone } entfernen
ui-settings-hours-add = Stunden hinzufügen
ui-settings-hours-add-name = Stunden hinzufügen: { $label }
ui-settings-hours-from = { $label } { $n }, von
ui-settings-hours-to = { $label } { $n }, bis
ui-settings-hours-remove = { $span } entfernen
ui-settings-place-hours = Arbeitszeiten dort hinzufügen
ui-settings-place-hours-name = Arbeitszeiten dort hinzufügen: { $zone }
ui-settings-place-from = { $place }: gearbeitet wird von
ui-settings-place-to = { $place }: gearbeitet wird bis
ui-settings-place-days = { $place }: die Tage, an denen gearbeitet wird
ui-settings-answers-copy = Deine Antwortkarte kopieren
ui-settings-answers-copy-name = Deine Antwortkarte für { $place } kopieren
ui-settings-answer-hours = Wann du antwortest
ui-settings-answer-hours-any = in deinen Arbeitszeiten
ui-settings-answer-days = Die Tage, an denen du antwortest
ui-settings-answer-days-any = deine Arbeitstage
ui-settings-back = Rückblick
ui-settings-review = Wochenrückblick
ui-settings-review-last-working-day = am letzten Arbeitstag
ui-settings-review-monday = Montag
ui-settings-review-tuesday = Dienstag
ui-settings-review-wednesday = Mittwoch
ui-settings-review-thursday = Donnerstag
ui-settings-review-friday = Freitag
ui-settings-review-saturday = Samstag
ui-settings-review-sunday = Sonntag
ui-settings-review-never = an keinem Tag
ui-settings-factor = Sagen, wie lange Aufgaben meist brauchen
ui-settings-factor-more = Neben einem Plan, wo es mehr oder weniger ist als geplant.
ui-usual = Die übliche Liste
ui-usual-title = Aufgaben, die wiederkommen
ui-usual-about = Sie stehen im Plan des Morgens und lassen sich dort streichen. Ein freier Tag hat keine.
ui-usual-add = Eine Aufgabe, vielleicht mit einer Länge
ui-usual-remove = „{ $title }“ von der Liste nehmen
ui-usual-when = Wann „{ $title }“ wiederkommt
ui-usual-weekdays = An jedem Arbeitstag
ui-usual-every =
    { $weeks ->
        [one] Jede Woche
       *[other] Alle { $weeks } Wochen
    }
ui-usual-monthly = Am { $day }. des Monats
ui-usual-month-end = Am letzten Tag des Monats
ui-settings-question = Eine Gewohnheit je Woche hinterfragen
ui-settings-question-more = Nur im Rückblick. Du behältst sie bei, probierst eine Woche etwas anderes, oder nicht jetzt.
ui-settings-notes = Eine Notiz für jeden Tag in
ui-settings-notes-more = Ein Ordner von dir, beschrieben, wenn du den Tag abschließt. Was du darum herum schreibst, bleibt.
ui-settings-notes-none = keinem Ordner
ui-settings-window = Das Fenster
ui-settings-language = Sprache
ui-settings-language-system = Wie das System
ui-settings-clock = Uhr
ui-settings-clock-12 = 12 Stunden
ui-settings-clock-24 = 24 Stunden
ui-settings-look = Aussehen
ui-settings-anywhere = Tasten von überall
ui-settings-anywhere-more = Sie gehen, während ein anderes Programm vorn ist. Dein Desktop fragt, welche Tasten.
ui-settings-anywhere-choose = Tasten wählen
ui-settings-anywhere-others = Andere Tasten
ui-settings-anywhere-leave = Freigeben
ui-settings-letters-more = F startet Fokus, P parkt einen Gedanken. Ausgeschaltet hältst du Alt dazu.
ui-settings-tray-minutes = Restliche Minuten im Infobereich
ui-settings-tray-minutes-more = Neben dem Stand des Tages, solange etwas läuft.
ui-settings-keys = Alle Tasten des Fensters
ui-settings-keys-show = Zeigen
ui-theme-system = Wie das System
ui-theme-light = Hell
ui-theme-dark = Dunkel
ui-settings-hooks = Deine eigenen Programme
ui-settings-hooks-on = Hooks sind eingeschaltet.
ui-settings-hooks-off = Hooks sind ausgeschaltet.
ui-settings-hooks-more = Programme in diesem Ordner laufen, wenn etwas geschieht. Nur die Einstellungsdatei schaltet sie ein und aus; das Fenster zeigt sie.
ui-settings-hooks-folder = Ordner der Hooks
ui-settings-hooks-list = Die Programme darin
ui-settings-hooks-said = Es hat gesagt: { $line }
ui-settings-yours = Deins
ui-settings-data = Datenordner
ui-settings-file = Einstellungsdatei
ui-settings-open = Öffnen
ui-settings-open-folder = Datenordner öffnen
ui-settings-copy = Kopieren
ui-settings-copy-path = Pfad kopieren: { $words }
ui-settings-back-up = Jetzt sichern
ui-settings-back-up-today = Jetzt sichern · zuletzt { $time }
ui-settings-back-up-last = Jetzt sichern · zuletzt { $date }, { $time }
ui-settings-back-up-do = Sichern
ui-settings-backing-up = Wird kopiert …
ui-settings-backed-up = Kopiert um { $time }.
ui-settings-promise = Nichts hier verlässt je diesen Computer.
ui-time-odd = Schreibe es wie 16:30.
ui-length-odd = Schreibe es wie 45 oder 1h30, höchstens 16 h.
ui-week-day = { $day }: { $shape }, { $short }
ui-week-sheet = Üblicher { $day }
ui-week-all = Für jeden Arbeitstag
ui-week-done = Fertig

## Window: shapes

ui-shape-label = Und wann ist Schluss?
ui-shape-tasks-or-time = Aufgaben oder Uhrzeit
ui-shape-task-goals = Aufgabenziel
ui-shape-task-goals-short = Aufgaben
ui-shape-on-off-hours = Blockzeiten
ui-shape-deep = { $count } × { $length } Fokus
ui-shape-talk = { $count } × { $length } Kommunikation
ui-shape-standard-hours = Feste Zeiten
ui-shape-standard-hours-means = bis { $until }
ui-shape-half-day = Halber Tag
ui-shape-day-off = Freier Tag
ui-shape-day-off-means = nichts wird von dir verlangt
ui-shape-day-off-short = frei
ui-shape-custom = Eigene Regel
ui-shape-custom-means = wie du es gesagt hast
ui-shape-custom-short = eigen
ui-shape-until = Der Tag endet um
ui-shape-deep-blocks = Fokusblöcke
ui-shape-deep-length = Länge eines Fokusblocks
ui-shape-talk-blocks = Kommunikationsblöcke
ui-shape-talk-length = Länge eines Kommunikationsblocks

## Window: first run

ui-welcome-name = Willkommen
ui-welcome-title = Wissen, wann Feierabend ist.
ui-welcome-text = Um dich herum steht niemand auf und geht nach Hause. Daydone sagt dir, wann es genug ist.
ui-welcome-next = Heute planen
ui-welcome-usual = Ein üblicher Tag ist genug mit
ui-welcome-usual-change = Ändern
ui-welcome-usual-done = Fertig
ui-welcome-no-days = keine festen Tage
ui-welcome-login-more = Damit es nach einem Neustart da ist und nach einem Tag fragen kann, den du vergessen hast zu beenden.
ui-welcome-calendars = Kalender mit angekündigten Meetings
ui-welcome-calendars-more = Diese Kalender sind auf diesem Computer. Keiner wird gelesen, wenn du es nicht sagst.
ui-welcome-no-tray = Dieser Desktop zeigt keinen Infobereich. Fenster, Benachrichtigungen und Befehlszeile können alles.
ui-welcome-workdays = Tage, an denen du arbeitest
ui-welcome-morning = Am Morgen
ui-welcome-morning-text = sagst du, was heute fertig heißt.
ui-welcome-day = Am Tag
ui-welcome-day-text = hütet es deinen Fokus und hält jede Minute fest.
ui-welcome-evening = Wenn es genug ist
ui-welcome-evening-text = sagt es das einmal, hilft dir beim Beenden und wird still.
