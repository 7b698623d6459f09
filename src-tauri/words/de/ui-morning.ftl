### Not yet read by a native speaker.

## Window: morning

ui-morning = Tag planen
ui-good-morning = Guten Morgen.
ui-good-afternoon = Guten Tag.
ui-good-evening = Guten Abend.
ui-morning-plain = Ein paar Zeilen, und der Tag hat ein Ende.
ui-day-off-usual = Heute ist meist ein freier Tag. Er kann einer bleiben.
ui-day-off-planned = Heute ist ein freier Tag, wie geplant. Er kann einer bleiben.
ui-first-step-left = Das hast du dir für jetzt hinterlassen:
ui-first-step-take = An den Anfang
ui-plan-items = Womit ist es heute genug?
ui-plan-end = Und wann ist Schluss?
ui-plan-line = Aufgabe
ui-plan-line-bonus = Bonusaufgabe
ui-plan-add = Nächste Aufgabe
ui-plan-add-first = Das Erste, worauf es heute ankommt
ui-plan-add-more = Noch eine, wenn heute sie braucht
ui-plan-add-bonus = Der Tag fasst { $limit }; noch eine ist ein Bonus
ui-plan-moved = auf heute verschoben
ui-plan-remove = „{ $title }“ aus dem Plan nehmen
ui-waiting-title = Später
ui-waiting-tags = Schlagwörter
ui-waiting-this-week = Diese Woche
ui-waiting-next-week = Nächste Woche
ui-waiting-week-of = Woche vom { $day }
ui-waiting-about = Auf spätere Tage gelegt. Jedes kommt an seinem Tag hervor.
ui-waiting-none = Nichts wartet auf einen späteren Tag.
ui-waiting-today = Für heute
ui-waiting-into = Heute
ui-waiting-into-name = „{ $title }“ auf die Liste von heute setzen
ui-waiting-move = Verschieben
ui-waiting-move-name = „{ $title }“ auf einen anderen Tag verschieben
ui-waiting-waits = Wartet bis { $day }.
ui-waiting-to-next = Auf { $day }
ui-waiting-to-date = Auf ein anderes Datum
ui-waiting-more = Mehr von den { $count } zeigen, die folgen
ui-waiting-more-found = { $count } weitere warten. Die Suche im Verlauf findet sie alle.
ui-waiting-back = Zurück
ui-waiting-to = { $count ->
    [one] 1 Aufgabe wartet auf einen späteren Tag
   *[other] { $count } Aufgaben warten auf spätere Tage
    }
ui-off-away = Länger weg? Freie Tage planen
ui-off-planned = Geplante freie Tage
ui-off-plan = Freie Tage planen
ui-off-about = Was übrig ist, kommt auf den Tag danach, und die Übergabe sagt, wann du zurück bist.
ui-off-from = Erster freier Tag
ui-off-to = Letzter freier Tag
ui-off-do = Einplanen
ui-off-back = Zurück am { $day }
ui-off-cancel = Doch arbeiten
ui-off-cancel-name = Doch arbeiten: { $days }
ui-settings-first-day = Wochenbeginn
ui-settings-first-day-auto = wie im System ({ $day })
ui-key-waiting = Was auf spätere Tage wartet
ui-history-found-waiting = wartet
ui-waiting = Wartet außerdem
ui-waiting-take = Hinzufügen
ui-waiting-take-name = „{ $title }“ in den Plan aufnehmen
ui-waiting-drop = Streichen
ui-waiting-drop-name = „{ $title }“ streichen
ui-start-day = Tag starten
ui-start-day-off = Den Tag freinehmen

## Window: shapes and rules

ui-shape-own = Selbst sagen
ui-shape-whenever =
    { $items ->
        [0] alle Aufgaben, egal wann
        [one] 1 Aufgabe, egal wann
       *[other] alle { $items } Aufgaben, egal wann
    }
ui-shape-items-or =
    { $items ->
        [0] alle Aufgaben oder { $until }
        [one] 1 Aufgabe oder { $until }
       *[other] alle { $items } Aufgaben oder { $until }
    }
ui-rule-need = Wie viel davon nötig ist
ui-rule-all = Alles davon
ui-rule-any = Eines davon
ui-rule-at-least = Mindestens
ui-rule-how-many = Wie viele nötig sind
ui-rule-measure = Kriterium { $n }
ui-rule-add = Kriterium hinzufügen
ui-rule-remove = „{ $what }“ weglassen
