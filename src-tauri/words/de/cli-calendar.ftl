### Not yet read by a native speaker.

## Command line: calendars

### Help

cli-help-calendar = Die Kalender, deren angekündigte Meetings Daydone kennt
cli-help-calendar-add = Liest von jetzt an einen Kalender, sooft er sich ändert: eine Datei, einen Ordner mit Dateien (vdir), einen hinter einer Adresse (--address) oder die des Desktops (--desktop)
    .path = Die Datei im iCalendar-Format oder der Ordner; mit --address ein - für eine Adresse aus der Standardeingabe
    .address = Ein kurzer Name für eine Adresse, etwa work. Die Adresse selbst wird erfragt und nicht gezeigt; daydone-fetch ruft den Kalender ab
    .desktop = Alle Kalender, die GNOME oder Cinnamon zeigt, auch die aus Online-Konten
    .name = Wie du ihn nennst; sonst heißt er nach seiner Datei, seinem Ordner, seiner Adresse oder Desktop
    .not_counting = Seine Meetings sind nur belegte Zeit, wie in einem fremden Kalender
cli-help-calendar-list = Die Kalender, die gelesen werden
cli-help-calendar-remove = Liest einen Kalender nicht mehr; eine Datei bleibt, eine Adresse wird vergessen
    .calendar = Sein Name, seine Nummer in der Liste oder sein Pfad
cli-help-calendar-read = Die Termine einer Kalenderdatei an bestimmten Tagen; nichts wird geändert, und es braucht keinen Agenten
    .file = Die Datei im iCalendar-Format, oder - für die Standardeingabe
    .from = Das erste Datum
    .to = Das letzte Datum
    .zone = Deine Zeitzone, etwa Europe/Lisbon: Zeiten werden in ihr gezeigt, und die ohne Zone gelten als ihre

### Which are read

cli-calendar-added = { $name } wird von jetzt an gelesen. { $counts ->
        [no] Seine Meetings zählen nicht.
       *[yes] { $count ->
            [0] Keines seiner Meetings in den nächsten 7 Tagen zählt.
            [one] 1 seiner Meetings in den nächsten 7 Tagen zählt.
           *[other] { $count } seiner Meetings in den nächsten 7 Tagen zählen.
        }
    }
cli-calendar-listed = { $number } · { $name } · { $path }{ $counts ->
        [no] { " · zählt nicht" }
       *[yes] { "" }
    }
cli-calendar-desktop = die des Desktops
cli-calendar-by-address = Adresse „{ $name }“
cli-calendar-offered = Es gibt auch { $path }: daydone calendar add { $what }
cli-calendar-no-calendars = Kein Kalender wird gelesen. Füge einen hinzu: daydone calendar add ~/work.ics
cli-calendar-removed = { $name } wird nicht mehr gelesen.
cli-calendar-there = Dieser Kalender wird schon gelesen, als { $name }.
cli-calendar-name-taken = Es gibt schon einen Kalender { $name }.
    .hint = Nenne diesen anders: --name
cli-calendar-no-path = „{ $given }“ ist kein Pfad, den die Einstellungen halten können.
cli-calendar-unknown = Kein Kalender heißt „{ $given }“.
    .hint = daydone calendar list
cli-calendar-several = Mehrere Kalender heißen „{ $given }“.
    .hint = Nenne einen mit seiner Nummer: daydone calendar list
cli-calendar-many-files = { $file } enthält mehr als 2.000 Kalenderdateien oder 200 Ordner, mehr, als gelesen werden.
    .hint = Füge einen Ordner darin hinzu.
cli-calendar-half = { $file } bricht mittendrin ab.
    .hint = Exportiere den Kalender noch einmal oder lade ihn neu herunter.

### An address

cli-calendar-address-ask = Die https-Adresse von { $name } (sie wird nicht gezeigt):
cli-calendar-address-name = „{ $given }“ kann nicht der Name einer Adresse sein.
    .hint = Ein Name hat Buchstaben, Ziffern, - und _, etwa work.
cli-calendar-address-typed = Eine Adresse ist ein Passwort, und was hier getippt wird, können andere sehen.
    .hint = Gib ihr einen Namen und lass sie weg; dann wird sie erfragt: daydone calendar add --address work
cli-needs-unseen = Die Adresse wird in einem Terminal erfragt, das sie verbergen kann, und es gibt keines.
    .hint = Leite sie hinein: daydone calendar add --address work - < datei-mit-der-adresse
cli-calendar-address-http = Alle auf dem Weg können lesen, was http bringt, deshalb wird nur https gefragt.
    .hint = Die meisten Kalender haben dieselbe Adresse mit https.
cli-calendar-address-wrong = Das ist keine Adresse eines Kalenders.
    .hint = Sie beginnt mit https:// oder webcal:// und endet oft auf .ics.
cli-calendar-addresses-open = Andere können { $file } lesen, deshalb wird die Datei nicht benutzt.
    .hint = So wird sie geschlossen: chmod 600 { $file }
cli-calendar-addresses-wrong = { $file } ist nicht zu verstehen.
    .hint = Darin steht eine Zeile je Adresse: work = "https://…"
cli-calendar-addresses-unread = { $file } lässt sich nicht benutzen: { $why }
cli-calendar-not-fetched = { $name } wird nicht hinzugefügt: { $why }.
cli-calendar-not-removed = { $file } ließ sich nicht entfernen: { $why }

### What is read

cli-calendar-line = { $day } · { $time } · { $title }{ $counts ->
        [yes] { " · zählt" }
        [cancelled] { " · abgesagt" }
       *[no] { "" }
    }
cli-calendar-all-day = ganztägig
cli-calendar-days = ganztägig, bis { $last }
cli-calendar-piped = Standardeingabe
cli-calendar-untitled = ohne Titel
cli-calendar-nothing = Nichts an diesen Tagen.
cli-calendar-cut = Der Kalender bricht mittendrin ab. Was davor kam, wurde gelesen.
cli-calendar-many-events = Er hat mehr als 20.000 Termine, die an diesen Tagen liegen können. Die ersten davon wurden gelesen.
cli-calendar-many-occurrences = Mehr als 50.000 fallen auf diese Tage. Frag nach weniger Tagen.
cli-calendar-bad-start = Ein Termin hat einen Beginn, der nicht lesbar ist, und wurde ausgelassen: { $uid }
cli-calendar-long-series = Eine Reihe ließ sich nicht bis zum Ende lesen: { $uid }
cli-calendar-bad-rule = Eine Reihe wiederholt sich nach einer Regel, die nicht lesbar ist; nur ihr erstes Mal wird gezeigt: { $uid }
cli-calendar-no-events = In { $file } gibt es keine Termine.
    .hint = Wenn es welche geben sollte, exportiere den Kalender noch einmal oder lade ihn neu herunter.
cli-calendar-not-regular = { $file } ist ein Ordner oder ein Gerät.
    .hint = Nenne eine Datei, oder leite den Kalender hinein: daydone calendar read -
cli-calendar-too-large = { $file } ist größer als 16 MB, mehr, als von einem Kalender gelesen wird.
    .hint = Exportiere einen kürzeren Zeitraum oder einen Kalender nach dem anderen.
cli-calendar-empty = In { $file } steht nichts.
    .hint = Exportiere den Kalender noch einmal oder lade ihn neu herunter.
cli-calendar-web-page = { $file } ist eine Webseite, kein Kalender.
    .hint = Lade den Kalender von seiner iCalendar-Adresse (.ics) herunter, nicht von der Seite, die ihn zeigt.
cli-calendar-none = { $file } ist kein Kalender.
    .hint = Ein Kalender ist eine Datei im iCalendar-Format, mit der Endung .ics.
cli-calendar-too-long = Das Lesen von { $file } dauerte zu lange.
    .hint = Exportiere einen kürzeren Zeitraum oder einen Kalender nach dem anderen.
cli-calendar-no-bus = Es gibt keine Desktop-Sitzung, die man nach Kalendern fragen könnte.
    .hint = Versuche es in einem Terminal deines Desktops.
cli-calendar-not-offered = Dieser Desktop bietet keine Kalender an.
    .hint = GNOME und Cinnamon tun es, über Evolution Data Server. Eine Datei oder ein Ordner geht auch.
cli-calendar-silent = Die Kalender des Desktops haben nicht rechtzeitig geantwortet.
    .hint = Sieh nach, ob sich der Kalender deines Desktops öffnet, und versuche es noch einmal.
cli-calendar-broke-off = Die Kalender des Desktops haben abgelehnt oder mittendrin abgebrochen.
    .hint = Sieh nach, ob sich der Kalender deines Desktops öffnet, und versuche es noch einmal.
cli-calendar-too-much-memory = Das Lesen von { $file } brauchte zu viel Speicher.
    .hint = Exportiere einen kürzeren Zeitraum oder einen Kalender nach dem anderen.
cli-calendar-gave-up = { $file } ließ sich nicht bis zum Ende lesen.
    .hint = Exportiere den Kalender noch einmal oder lade ihn neu herunter.
cli-calendar-unread = { $file } ist nicht lesbar: { $why }
    .hint = Sieh nach, ob die Datei da ist und gelesen werden darf.

### What is announced for today

cli-help-meetings = Die Meetings, die deine Kalender für heute ankündigen
cli-help-meetings-held = Es fand statt: vermerkt es mit den angekündigten Zeiten oder mit denen, die es hatte
    .meeting = Seine Nummer oder ein Teil seines Titels
    .from = Wann es begann, wenn nicht wie angekündigt
    .to = Wann es endete
cli-help-meetings-not-held = Es fand nicht statt
    .meeting = Seine Nummer oder ein Teil seines Titels
cli-help-meetings-answer = Wie du darauf geantwortet hast; Daydone sendet nichts
    .meeting = Seine Nummer oder ein Teil seines Titels
    .answer = Was du getan hast: abgelehnt, nach einer Agenda gefragt, eine schriftliche Antwort angeboten oder eine Zeit in deinen Stunden
cli-meetings-none = Kein Kalender kündigt für heute ein Meeting an.
cli-meetings-row = { $number }  { $times }  { $title }{ $state ->
        [held] { " · fand statt" }
        [not-held] { " · fiel aus" }
        [answered] { " · beantwortet" }
       *[open] { "" }
    }{ $rules ->
        [none] { "" }
       *[other] { " · " }{ $rules }
    }
cli-meetings-clear = Längste Zeit ohne Meeting, bis der Tag endet: { $length }.
cli-meetings-held = Vermerkt: „{ $title }“ fand statt.
cli-meetings-not-held = Vermerkt: „{ $title }“ fiel aus.
cli-meetings-answered = Vermerkt: „{ $title }“ ist beantwortet.
cli-meetings-copy = Deine Worte, wenn du magst; Daydone sendet nichts:
cli-no-such-foreseen = Kein angekündigtes Meeting heißt „{ $given }“.
    .hint = Sie zeigt: daydone meetings
cli-end-meeting = wie geplant (Enter), „not held“, wenn es ausfiel, oder „skip“ zum Überspringen?
cli-end-meeting-taken = Diese Zeit ist schon belegt. Sag not held oder skip; andere Zeiten: daydone meetings held TITEL --from HH:MM --to HH:MM
