### Not yet read by a native speaker.

## Command line: a day

cli-total-items =
    { $total ->
        [one] { $done } von einer Aufgabe
       *[other] { $done } von { $total } Aufgaben
    }
cli-total-focus = { $length } Fokus
cli-total-meetings = { $length } in Meetings
cli-total-interruptions =
    { $count ->
        [one] eine Unterbrechung
       *[other] { $count } Unterbrechungen
    }

cli-format-field = {"{"}{ $name }{"}"} ist kein Feld. Es gibt { $known }, jedes auch als JSON-Text, etwa {"{json:title}"}.
cli-format-brace = Ein {"}"} steht allein. Eine Klammer schreibt man doppelt, ein Feld ist {"{line}"}.
cli-status-session-focus = Fokus
cli-status-session-break = Pause
cli-status-session-meeting = Meeting
cli-status-until = bis { $time }, noch { $length }
cli-status-over = { $length } über { $time } hinaus
cli-status-paused = angehalten seit { $time }
cli-status-since = seit { $time }
cli-status-worked = { $length } bisher
cli-status-next-meeting = Als Nächstes: { $title } { $times }
cli-status-parked = Geparkt: { $text }
cli-more = und { $count } weitere
cli-status-first-step = Der erste Schritt, den du dir für heute hinterlassen hast: { $text }
cli-status-waiting = Wartet auf heute: { $titles }
cli-status-change = Geändert { $time }: { $text }
cli-status-plan = So wird er geplant: daydone plan "Das Erste" "Das Zweite"
cli-status-forgotten = Abschließen: daydone end (um { $time }, deinem letzten Zeichen von Arbeit) oder daydone end --at HH:MM
cli-status-keep-open = Oder damit weitermachen: daydone keep-open
cli-status-zone = Du bist jetzt in { $place }, der Tag nicht. Um ihn umzustellen: daydone move-day
cli-status-gap = { $length } ab { $from } warten auf eine Antwort: daydone gap
cli-status-reopened = Wieder geöffnet: { $reason }
cli-item-estimate = etwa { $length }
cli-item-bonus = Bonus
cli-item-moved = wartet bis { $day }
cli-item-dropped = gestrichen
cli-item-handed = übergeben
cli-item-handed-to = bei { $person }

cli-day-open = noch offen
cli-day-closed = abgeschlossen um { $time }
cli-day-zone = Alle Zeiten sind die in { $place }.
cli-day-commitment = Am Morgen hieß es: { $definition }.
cli-day-now = jetzt
cli-day-end-open = …
cli-day-nothing-in-particular = Fokus
cli-day-communication = Kommunikation
cli-day-break = Pause
cli-day-interrupted = unterbrochen
cli-day-interrupted-myself = von dir selbst unterbrochen
cli-day-change = geändert: { $text }
cli-day-nudge = Hinweis: { $text }
cli-day-enough = genug
cli-day-gap-focus = als Fokus gezählt
cli-day-gap-break = eine Pause
cli-day-gap-drop = nicht gezählt
cli-day-gap-open = nicht beantwortet, also nicht gezählt
cli-day-first-step = Für den nächsten Tag hinterlassen: { $step }
cli-day-none = Nichts aufgeschrieben für { $day }.
cli-day-none-yet = Heute ist noch nichts geschehen.
cli-day-ahead = { $day } kommt erst noch.
cli-gap-cause-sleep = der Computer war im Ruhezustand
cli-gap-cause-away = niemand war am Computer
cli-gap-cause-crash = Daydone war nicht da, um es zu sehen
cli-gap-cause-taken-back = zwischen einem Schritt und dem Zurücknehmen
cli-gap-cause-held = angehalten, und jemand war da

## Command line: set right

cli-corrected-day = { $day }: { $sums }
cli-corrected-nothing-left = kein Fokus, keine Meetings
cli-corrected-end = { $day } endete um { $time }.
cli-corrected-same = So ist es schon aufgeschrieben.
cli-corrected-gone = { $name } gibt es nicht mehr.

## Command line: the end of the day

cli-end-place = „tomorrow“ für morgen (Enter), ein Datum, „drop“ zum Streichen, „hand [Name]“ zum Übergeben oder „done“?
cli-end-place-thought = „tomorrow“ für morgen (Enter), ein Datum, „drop“ zum Streichen oder „hand [Name]“ zum Übergeben?
cli-end-first-step = Der erste Schritt für morgen? (Enter für keinen)
cli-end-blocked = Blockiert dich etwas? (Enter für nichts)
cli-end-close = Den Tag abschließen? (Enter, oder n für nein)
cli-end-forgotten = { $day } wurde nie beendet. Dein letztes Zeichen von Arbeit war um { $time }: Enter, um dort zu beenden, eine andere Zeit, oder open, um weiterzumachen.
cli-end-left-open = Der Tag ist noch offen.

### Help

cli-help-status = Der Tag, wie er steht
    .format = Eine eigene Zeile mit Feldern: {"{line} {state} {class} {title} {ends_at} {left} {done} {total} {focus} {next}"}; {"{json:title}"} ist eines als JSON-Text
    .waybar = In der Form, die Waybars eigenes Modul liest
    .follow = Eine Zeile jetzt und bei jeder Änderung
cli-help-plan = Sagt, was heute fertig heißt, und startet den Tag
    .bonus = Eine Aufgabe über die Definition hinaus; kann mehrfach angegeben werden
    .take = Etwas, das wartet (siehe daydone waiting); kann mehrfach angegeben werden
    .without_usual = Die üblichen Aufgaben dieses Tages weglassen
    .titles = Die Aufgaben des Tages, der Reihe nach
cli-help-define = Ändert nach dem Start, was fertig heißt
cli-help-end = Beendet den Tag; in einem Terminal fragt es nach allem, was übrig ist
    .short = Ohne Fragen abschließen; was übrig ist, wartet auf den nächsten Tag
    .just_close = Ohne Fragen abschließen und vermerken, dass der Tag einfach abgeschlossen wurde
    .first_step = Der erste Schritt für morgen
    .blocked = Was dich blockiert, für die Übergabe
    .at = Wann der Tag wirklich endete
cli-help-handoff = Die Notiz für Menschen, die zu anderen Zeiten arbeiten
    .markdown = Als Markdown
cli-help-reopen = Öffnet den abgeschlossenen Tag wieder
    .reason = Warum; es wird gemerkt
cli-help-keep-open = Lässt einen nie beendeten Tag weiterlaufen, statt ihn zu beenden
cli-help-move-day = Stellt den offenen Tag auf die Zeitzone um, in der dieser Computer jetzt ist
cli-help-day = Alles, was von einem Tag aufgeschrieben ist, mit den Namen zum Berichtigen
    .date = Welcher Tag: today, yesterday, monday oder 2026-11-20; sonst der neueste

### What a command did

cli-plan-day-off = Heute ist ein freier Tag.
cli-state-enough = Das reicht für heute.
cli-state-enough-again = Nicht mehr genug: { $line }.
cli-gave-way = Der Tag dazu ist jetzt vorbei. Um ihn abzuschließen: daydone end. Um damit weiterzumachen: daydone keep-open
cli-closed = Abgeschlossen um { $time }
cli-closed-step = Dein erster Schritt für { $day }: { $step }
cli-closed-quiet = Nichts von Daydone bis { $day }.
cli-closed-forgotten = { $day } ist abgeschlossen um { $time }.
cli-closed-gap = { $length } ab { $from } werden nicht gezählt. Wenn das Arbeit war: daydone correct { $name } --was focus --day { $date }
cli-handoff-none = Noch nichts zu übergeben: Heute ist nicht geplant.
cli-reopened = Der Tag ist wieder offen. { $line }
cli-kept-open = { $day } läuft weiter.
cli-day-moved = Der Tag geht jetzt nach den Uhren in { $place }.
