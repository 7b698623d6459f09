### Not yet read by a native speaker.

## Window: today

ui-arc = Der Tag von { $start } bis { $end }. Es ist { $now }. Fokus bisher: { $focus }. Meetings: { $meetings }.
ui-arc-open = Der Tag seit { $start }. Es ist { $now }. Fokus bisher: { $focus }. Meetings: { $meetings }.
ui-left = noch { $left }
ui-past = { $past } darüber
ui-left-none = Nichts mehr übrig
ui-room =
    { $count ->
        [one] Platz für noch eine Phase von { $minutes } Minuten
       *[other] Platz für noch { $count } Phasen von { $minutes } Minuten
    }
ui-room-short = Platz für eine kurze Phase von { $minutes } Minuten
ui-room-none = kein Platz für eine weitere Phase
ui-room-over = dein gesetztes Ende ist vorbei
ui-room-open = heute kein Ende nach der Uhr
ui-done-when = Fertig heißt heute
ui-change-definition = Was heute fertig heißt
ui-change-noted = als Änderung vermerkt
ui-day-off-today = Heute ist ein freier Tag.
ui-reopened = Wieder geöffnet: „{ $reason }“
ui-tiles = Heute bisher
ui-changes =
    { $count ->
        [one] 1 Änderung nach dem Start: { $last }, { $time }
       *[other] { $count } Änderungen nach dem Start, die letzte: { $last }, { $time }
    }
ui-start = Fokus starten · { $minutes } min
ui-start-short = Kurzen Fokus starten · { $minutes } min
ui-start-other = Andere Länge oder andere Aufgabe
ui-start-title = Fokus starten
ui-start-on = Auf
ui-start-on-nothing = Nichts Bestimmtes
ui-start-open = Kein Ende
ui-start-minutes = Oder so viele Minuten
ui-start-now = Starten
ui-take-break = Pause machen
ui-take-break-due = Pause von { $minutes } Min.
ui-interrupted = Unterbrochen
ui-interrupted-times = Unterbrochen { $count }×
ui-interrupted-told =
    { $count ->
        [one] Vermerkt. Die erste heute.
       *[other] Vermerkt. { $count } heute.
    }
ui-fit-move = Eine auf morgen verschieben
ui-fit-move-name = Eine auf morgen verschieben: { $title }
ui-park = Gedanken parken
ui-park-hint = Was dir in den Sinn kam
ui-park-do = Parken
ui-park-later = fürs Tagesende
ui-park-next = für { $day }
ui-park-stay = Gedanken parken und hierbleiben …
ui-parked = Bisher geparkt
ui-more = und { $count } weitere
ui-parked-last = { $count } geparkt · „{ $text }“
ui-meeting = Meeting
ui-meeting-why = Warum in Echtzeit?
ui-meeting-communication = Mail, Chat und andere Kommunikation
ui-meeting-about = Worum geht es?
ui-meeting-past = Es hat schon stattgefunden
ui-meeting-start = Jetzt starten
ui-meeting-log = Vermerken
ui-meeting-end-so = Mit diesem Grund beenden
ui-back-to-focus = Zurück zum Fokus
ui-back-to-break = Zurück zur Pause
ui-back-to-meeting = Zurück zum Meeting

## Window: the day’s timeline

ui-timeline-clear = ohne Meeting bis { $time } · { $length }
ui-timeline-enough = { $time } · genug

## Window: items

ui-items = Aufgaben von heute
ui-items-gone = Nicht mehr auf der Liste
ui-item-tick = „{ $title }“ abhaken
ui-item-untick = Haken von „{ $title }“ entfernen
ui-item-start = Fokus auf „{ $title }“ starten
ui-item-focus-on = Fokus auf „{ $title }“ lenken
ui-item-more = Mehr zu „{ $title }“
ui-item-rename = Neue Worte für „{ $title }“
ui-item-estimate = Minuten für „{ $title }“
ui-item-moved-to = „{ $title }“ ist jetzt { $position } von { $count }.
ui-item-bonus = Bonus
ui-item-now = jetzt
ui-item-make-bonus = Zum Bonus machen
ui-item-make-must = Für heute zählen lassen
ui-item-to-date = Auf einen anderen Tag verschieben
ui-item-move = Verschieben
ui-item-to-person = Übergeben an
ui-item-hand-over = Übergeben
ui-gone-tomorrow = morgen
ui-gone-date = { $date }
ui-gone-dropped = gestrichen
ui-gone-handed = übergeben
ui-gone-to = bei { $person }
ui-gone-return = Zurückholen
ui-gone-return-name = „{ $title }“ zurückholen
ui-add-item = Aufgabe hinzufügen
ui-add-item-full = Aufgabe hinzufügen – heute ist voll
ui-add-item-room = Aufgabe hinzufügen – der Tag fasst { $limit }
ui-choice-swap = Anstelle von „{ $title }“, das dann bis { $day } wartet
ui-choice-bonus = Als Bonus hinzufügen
ui-choice-next = Für { $day } aufheben
ui-choice-bonus-focus = Weiter, als Bonus
ui-choice-fit = Fokus für die { $minutes } Minuten, die passen
ui-choice-past = Diesmal über das Ende hinaus
ui-choice-past-boundary = Diesen Tag bis { $time } weiterlaufen lassen
ui-choice-ahead = Bis { $time }

## Window: enough

ui-enough = Genug.
ui-enough-early = { $time } · { $early } vor deinem Ende
ui-enough-why = { $why }. Das reicht für heute.
ui-enough-plain = Das reicht für heute.
ui-enough-change = Ändern, was fertig heißt
ui-one-more = Noch eine Phase, als Bonus
ui-note-for-next = Etwas für { $day } notieren
ui-keep-for-next = Für { $day } aufheben
ui-one-more-thing = Noch etwas
ui-one-more-thing-what = Was kann bis { $day } warten?
ui-add-bonus = Heute, als Bonus

## Meetings that calendars announce

ui-foreseen = Angekündigte Meetings
ui-foreseen-asks = Diese waren angekündigt. Fanden sie statt?
ui-foreseen-untitled = Ein Meeting
ui-foreseen-held = Wie geplant
ui-foreseen-held-name = { $title }: fand statt wie geplant
ui-foreseen-not-held = Fiel aus
ui-foreseen-not-held-name = { $title }: fiel aus
ui-foreseen-other = Andere Zeit
ui-foreseen-other-name = { $title }: andere Zeit
ui-foreseen-note = Vermerken
ui-foreseen-note-name = Vermerken: { $what }, „{ $title }“
ui-foreseen-answer = Antworten
ui-foreseen-answer-name = Auf „{ $title }“ antworten
ui-foreseen-replies = Antworten auf „{ $title }“
ui-foreseen-reply-agenda = Nach der Agenda fragen
ui-foreseen-reply-writing = Schriftlich antworten
ui-foreseen-reply-hours = Andere Zeit anbieten
ui-foreseen-copy-name = Kopieren: { $what }, „{ $title }“
ui-foreseen-declined = Abgelehnt
ui-foreseen-declined-name = „{ $title }“ abgelehnt
ui-foreseen-sends-nothing = Kopieren vermerkt die Antwort. Daydone sendet nichts.
ui-foreseen-take-back = Zurücknehmen
ui-foreseen-take-back-name = Zurücknehmen: die Antwort auf „{ $title }“
ui-foreseen-was-held = fand statt
ui-foreseen-was-not-held = fiel aus
ui-foreseen-was-answered = beantwortet
ui-arc-foreseen = { $count ->
        [one] Ein angekündigtes Meeting, { $first }.
       *[other] { $count } angekündigte Meetings, das erste { $first }.
    }

## People elsewhere

ui-zones = Heute noch eine Antwort: { $zones }
ui-places = Deine Orte
ui-places-both = beide bei der Arbeit { $times }
ui-places-until = Antwort noch heute bis { $time }
ui-zone-until = { $name } bis { $time }
ui-arc-overlap = Mit { $name } { $from }–{ $to }.
