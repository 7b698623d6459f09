### Not yet read by a native speaker.

## Command line: notes and steps

cli-help-note = Die Notiz einer Aufgabe: lesen oder schreiben
    .item = Ihre Nummer oder ein Teil ihres Titels; was wartet: ein Teil seines Titels
    .text = Die Notiz, als Markdown; ein leerer Text nimmt sie zurück; ohne Text wird sie gezeigt
cli-help-step = Schritte in einer Aufgabe, bis zu sieben
cli-help-step-add = Ein Schritt mehr
    .item = Die Aufgabe: ihre Nummer oder ein Teil ihres Titels; was wartet: ein Teil seines Titels
    .text = Seine Worte
cli-help-step-tick = Hakt Schritte ab
    .item = Die Aufgabe: ihre Nummer oder ein Teil ihres Titels; was wartet: ein Teil seines Titels
    .steps = Seine Nummer oder ein Teil seiner Worte
cli-help-step-untick = Öffnet Schritte wieder
    .item = Die Aufgabe: ihre Nummer oder ein Teil ihres Titels; was wartet: ein Teil seines Titels
    .steps = Seine Nummer oder ein Teil seiner Worte
cli-help-step-rename = Gibt einem Schritt andere Worte
    .item = Die Aufgabe: ihre Nummer oder ein Teil ihres Titels; was wartet: ein Teil seines Titels
    .step = Seine Nummer oder ein Teil seiner Worte
    .text = Seine Worte
cli-help-step-move = Verschiebt einen Schritt unter den anderen
    .item = Die Aufgabe: ihre Nummer oder ein Teil ihres Titels; was wartet: ein Teil seines Titels
    .step = Seine Nummer oder ein Teil seiner Worte
    .position = Seine neue Nummer
cli-help-step-remove = Entfernt einen Schritt
    .item = Die Aufgabe: ihre Nummer oder ein Teil ihres Titels; was wartet: ein Teil seines Titels
    .step = Seine Nummer oder ein Teil seiner Worte
cli-details-none = „{ $title }“ hat keine Notiz und keine Schritte.
cli-no-such-step = „{ $title }“ hat keinen Schritt { $given }.
