### Not yet read by a native speaker.

## Notices

# A notification stays on the screen: each of these is true whenever it is read.
notice-last-good-start = Ein letzter guter Start für { $length }
    .body = Bis { $last } begonnen, enden sie bis { $end }, und dein Tag auch.
notice-wrap-up = Dein Tag ist bis { $end } geplant.
    .body = Ein guter Moment, den ersten Schritt für den nächsten Tag aufzuschreiben.
notice-enough = Das reicht für heute.
    .body = { $why }
notice-enough-since = Genug seit { $time }.
notice-past-your-end =
    { $end ->
        [no] Dein Tag ist seit { $since } genug.
       *[other] Dein Tag war bis { $end } geplant.
    }
    .body = Was übrig ist, kann warten.
notice-focus-ended = Deine gesetzte Zeit ist um
    .body = Seit { $since }: { $title }
notice-focus-ended-plain = Deine gesetzte Zeit ist um
    .body = Seit { $since }. Es zählt weiter, bis du beendest.
notice-break-began = Pause bis { $until }
    .body = Die Phase endete wie geplant um { $since }.
notice-break-over = Die Pause ist vorbei
    .body = Seit { $since }. Wann immer du so weit bist.
notice-meeting-ended = Das Meeting war bis { $since } geplant
    .body = Es zählt weiter, bis du es beendest.
notice-hold = Angehalten seit { $since }. Geht es weiter?
    .body = Was du inzwischen tust, wird nicht gezählt.
notice-gap = Was waren die { $length } ab { $from }?
    .body = Ohne Antwort zählt diese Zeit nicht.
notice-do-open = Daydone öffnen
notice-do-start-focus = Fokus starten
notice-do-finish = Beenden
notice-do-extend = Noch 5 Minuten
notice-do-break = Pause machen
notice-do-end-meeting = Meeting beenden
notice-do-end-day = Tag beenden
notice-do-later = Noch 15 Minuten
notice-do-go-on = Weiter
notice-do-gap-focus = Fokus
notice-do-gap-break = Eine Pause
notice-do-gap-drop = Weglassen
