### Not yet read by a native speaker.

## Taking back

say-undo-start-day = Tag starten
say-undo-change-definition = ändern, was fertig heißt
say-undo-add-item = Aufgabe hinzufügen
say-undo-add-for-later = etwas auf einen späteren Tag legen
say-undo-take-waiting = Wartendes auf heute holen
say-undo-drop-waiting = Wartendes streichen
say-undo-rename-waiting = Wartendes umbenennen
say-undo-move-waiting = Wartendes verschieben
say-undo-plan-days-off = freie Tage planen
say-undo-cancel-days-off = freie Tage absagen
say-undo-answer-default = Frage der Woche beantworten
say-undo-judge-default = sagen, ob das Ausprobierte bleibt
say-undo-rename-item = Aufgabe umbenennen
say-undo-estimate-item = Aufgabe schätzen
say-undo-change-item-kind = ändern, ob eine Aufgabe zählt
say-undo-reorder-item = Aufgaben umordnen
say-undo-tick-item = { $count ->
        [one] Aufgabe abhaken
       *[other] { $count } Aufgaben abhaken
    }
say-undo-return-item = { $count ->
        [one] Aufgabe wieder öffnen
       *[other] { $count } Aufgaben wieder öffnen
    }
say-undo-place-item = { $count ->
        [one] einer Aufgabe ihren Platz geben
       *[other] { $count } Aufgaben ihren Platz geben
    }
say-undo-place-thought = einem Gedanken seinen Platz geben
say-undo-start-focus = Fokus starten
say-undo-pause = anhalten
say-undo-resume = fortsetzen
say-undo-extend = verlängern
say-undo-finish = beenden
say-undo-focus-on = ändern, worauf der Fokus liegt
say-undo-start-break = Pause beginnen
say-undo-start-meeting = Meeting starten
say-undo-end-meeting = Meeting beenden
say-undo-settle-meeting = sagen, was aus einem Meeting wurde
say-undo-log-meeting = Meeting vermerken
say-undo-interrupted = Unterbrechung vermerken
say-undo-park = Gedanken parken
say-undo-resolve-gap = Lücke beantworten
say-undo-snooze = um Ruhe bitten
say-undo-set-first-step = ersten Schritt aufschreiben
say-undo-set-blocked = aufschreiben, was blockiert
say-undo-close-day = Tag beenden
say-undo-reopen-day = Tag wieder öffnen
say-undo-keep-day-open = Tag offen lassen
say-undo-move-day = Tag auf eine andere Zeitzone umstellen
say-undo-correct-session = Phase berichtigen
say-undo-correct-new-session = Phase vermerken
say-undo-correct-gap = Lücke berichtigen
say-undo-correct-break = Pause berichtigen
say-undo-correct-meeting = Meeting berichtigen
say-undo-correct-new-break = Pause vermerken
say-undo-correct-item = Aufgabe berichtigen
say-undo-correct-interruption = Unterbrechung berichtigen
say-undo-correct-new-interruption = Unterbrechung vermerken
say-undo-correct-end = Ende eines Tages berichtigen
say-undo-import = { $days ->
        [0] Wartendes importieren
        [one] einen Tag importieren
       *[other] { $days } Tage importieren
    }
