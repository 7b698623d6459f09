### Not yet read by a native speaker.

ui-key-details = Notiz und Schritte
ui-details-of = Notiz und Schritte von „{ $title }“
ui-details-open = Notiz und Schritte von „{ $title }“: { $line }
ui-details-short = Notiz
ui-details-has-note = Notiz
ui-details-next = { $steps } · { $next }
ui-details-steps = Schritte
ui-details-add-step = Schritt hinzufügen
ui-details-steps-full = Mehr als sieben Schritte gehen nicht. Was danach kommt, ist eine eigene Aufgabe.
ui-details-remove-step = „{ $title }“ entfernen
ui-details-note = Notiz
ui-details-note-edit = Bearbeiten
ui-details-note-hint = Wo es ist, woran zu denken ist. Markdown wird so gezeigt, wie es gemeint ist.
ui-details-link = { $address } öffnen
ui-details-ticked = Abgehakt
ui-details-unticked = Offen
