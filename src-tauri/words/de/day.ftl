### Not yet read by a native speaker.

## State in one line

say-line-unplanned = Noch nicht geplant
say-line-day-off = Ein freier Tag
say-line-forgotten = { $day } wurde nie beendet
say-line-closed = Abgeschlossen um { $time }
say-line-enough = Genug
say-line-open = Der Tag ist offen
say-line-beyond = über genug hinaus
say-line-measure = { $value } von { $target }
say-line-enough-at = genug um { $time }
say-line-not-before = nicht vor { $time }
say-line-perhaps-at = { $time } ist ein Weg
say-line-focus-until = Fokus bis { $time }
say-line-focus-open = Fokus seit { $time }
say-line-focus-over = Fokus, über { $time } hinaus
say-line-paused = Angehalten seit { $time }
say-line-break-until = Pause bis { $time }
say-line-break-over = Die Pause ist vorbei
say-line-meeting = Meeting seit { $time }
say-line-meeting-until = Meeting bis { $time }
say-plan-fits = { $planned } geplant, { $room } übrig.
say-plan-over =
    { $planned } geplant, { $room } übrig: { $items ->
        [one] das passt heute nicht ganz.
       *[other] eine davon ist für morgen.
    }
say-plan-usually = { $plan } Deine brauchen meist { $times } ×.

## Reasons of a meeting

say-reason-performance-review = Mitarbeitergespräch
say-reason-final-decision = endgültige Entscheidung
say-reason-urgent = dringend
say-reason-hype-call = Motivationsrunde
say-reason-hangout = Plausch
say-reason-celebration = Feier
say-reason-ordinary = gewöhnlich
say-reason-could-have-been-async = wäre auch schriftlich gegangen

## Hand-off

say-hand-off-done = Erledigt
say-hand-off-next = Als Nächstes
say-hand-off-blocked = Blockiert
say-hand-off-back = Zurück
say-hand-off-answers = Antworten
say-hand-off-answers-next = als Nächstes { $when }
say-hand-off-nothing = –

## Announced meetings

say-foreseen-count = { $count ->
        [one] 1 Meeting
       *[other] { $count } Meetings
    }, { $length }.
say-foreseen-clear = Längste Zeit ohne Meeting { $from }–{ $to }.
say-foreseen-off = „{ $title }“: { $rules }.
say-off-rule-days = an einem Tag ohne Meetings
say-off-rule-hours = außerhalb deiner Zeiten
say-off-rule-count = mehr, als du am Tag möchtest
say-off-rule-length = länger, als du möchtest
say-off-rule-agenda = ohne Agenda

### Texts to copy; they are sent by the person, to people who need not know Daydone

say-reply-agenda = Was soll entschieden werden? Dann kann ich mich vorbereiten oder schriftlich antworten.
say-reply-writing = Darf ich schriftlich antworten? Wenn ich die Frage vorher bekomme, kommt meine Antwort bis { $time }.
say-reply-hours = Für Gespräche halte ich mir { $kept } frei. Passt { $day }, { $time } ({ $place })?
