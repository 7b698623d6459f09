### Not yet read by a native speaker.

## Command line: items, and what waits

### Help

cli-help-add = Fügt eine Aufgabe hinzu
    .title = Was es ist
    .bonus = Über die Definition hinaus
    .swap = Anstelle dieser Aufgabe, die dann bis morgen wartet
    .tomorrow = Für morgen, nicht heute
    .on = Für einen späteren Tag, nicht heute
    .estimate = Wie lange es dauern mag
cli-help-done = Hakt Aufgaben ab
    .items = Nummern oder Teile von Titeln
cli-help-undone = Öffnet Aufgaben wieder: ein Haken oder ein Verschieben, zurückgenommen
    .items = Nummern oder Teile von Titeln
cli-help-item = Ändert eine Aufgabe
cli-help-item-rename = Gibt ihr neue Worte
    .item = Ihre Nummer oder ein Teil ihres Titels
    .title = Die neuen Worte
cli-help-item-estimate = Sagt, wie lange sie dauern mag
    .item = Ihre Nummer oder ein Teil ihres Titels
    .length = Wie lange; weglassen nimmt die Schätzung weg
cli-help-item-order = Verschiebt sie in der Liste
    .item = Ihre Nummer oder ein Teil ihres Titels
    .position = Ihre neue Nummer
cli-help-item-must = Lässt sie für den Tag zählen
    .item = Ihre Nummer oder ein Teil ihres Titels
cli-help-item-bonus = Macht sie zum Bonus
    .item = Ihre Nummer oder ein Teil ihres Titels
cli-help-item-move = Legt sie oder einen geparkten Gedanken auf einen späteren Tag
    .item = Ihre Nummer oder ein Teil ihrer Worte
    .day = Welcher Tag
cli-help-item-drop = Streicht sie oder einen geparkten Gedanken
    .item = Ihre Nummer oder ein Teil ihrer Worte
cli-help-item-hand-over = Übergibt sie oder einen geparkten Gedanken jemand anderem
    .item = Ihre Nummer oder ein Teil ihrer Worte
    .person = Wer sie jetzt hat
cli-help-waiting = Was auf heute oder später wartet, nach Tagen
    .all = Alles davon, wie viel es auch ist
    .tag = Nur was dieses Schlagwort hat, etwa acme
cli-help-waiting-take = Holt etwas, das wartet, auf heute
    .waiting = Seine Nummer oder ein Teil seines Titels
    .bonus = Als Bonus
    .swap = Anstelle dieser Aufgabe, die dann bis morgen wartet
cli-help-waiting-rename = Gibt etwas, das wartet, andere Worte
    .waiting = Seine Nummer oder ein Teil seines Titels
    .words = Die Worte
cli-help-waiting-move = Legt etwas, das wartet, auf einen anderen Tag
    .waiting = Seine Nummer oder ein Teil seines Titels
    .day = Der Tag: tomorrow, friday oder 2026-12-03
cli-help-waiting-drop = Streicht etwas, das wartet
    .waiting = Seine Nummer oder ein Teil seines Titels
cli-help-off = Kommende freie Tage: Was übrig ist, kommt auf den Tag danach, und die Übergabe sagt, wann du zurück bist
    .days = Ein Tag (friday, 2026-12-24) oder mehrere am Stück (2026-12-21..2027-01-04)
cli-help-off-list = Die geplanten freien Tage
cli-help-off-cancel = Doch arbeiten an Tagen, die als freie Tage geplant waren
    .days = Eine Nummer der Liste, die Tage selbst oder all

### What a command did

cli-done = „{ $title }“ abgehakt.
cli-done-of = { $done } von { $total }.
cli-undone = „{ $title }“ ist wieder offen.
cli-added = „{ $title }“ hinzugefügt.
cli-added-bonus = „{ $title }“ als Bonus hinzugefügt.
cli-later = „{ $title }“ wartet bis { $day }.
cli-renamed = Heißt jetzt „{ $title }“.
cli-estimated = „{ $title }“: etwa { $length }.
cli-not-estimated = „{ $title }“ hat jetzt keine Schätzung.
cli-must = „{ $title }“ zählt für den Tag.
cli-bonus = „{ $title }“ ist ein Bonus.
cli-ordered = „{ $title }“ ist Nummer { $position }.
cli-dropped = „{ $title }“ gestrichen.
cli-handed = „{ $title }“ ist übergeben.
cli-handed-to = „{ $title }“ ist an { $person } übergeben.
cli-waiting-none = Nichts wartet.
cli-waiting-none-tagged = Nichts, was wartet, hat #{ $tag }.
cli-waiting-day = { $day }
cli-waiting-today = für heute
cli-waiting = { $number }  { $title }
cli-waiting-about = { $number }  { $title } · etwa { $length }
cli-waiting-more = Und { $count } weitere: daydone waiting --all
cli-off-none = Keine freien Tage geplant.
cli-off = { $number }  { $days } · zurück { $back }
cli-off-days = { $from } – { $to }
cli-off-planned = Frei: { $days }. Zurück { $back }.
cli-off-cancelled = Nicht mehr frei: { $days }.
cli-no-such-days-off = Freie Tage { $number } gibt es nicht.
    .hint = Die geplanten zeigt: daydone off
