### Not yet read by a native speaker.

## Notes and steps

say-steps = { $count ->
        [one] { $done } von { $count } Schritt
       *[other] { $done } von { $count } Schritten
    }
refused-unknown-step = Diese Aufgabe hat keinen solchen Schritt.

## Taking back

say-undo-details-note = Notiz schreiben
say-undo-details-add-step = { $count ->
        [one] Schritt hinzufügen
       *[other] { $count } Schritte hinzufügen
    }
say-undo-details-rename-step = Schritt umbenennen
say-undo-details-tick-step = { $count ->
        [one] Schritt abhaken
       *[other] { $count } Schritte abhaken
    }
say-undo-details-return-step = Schritt wieder öffnen
say-undo-details-move-step = Schritte umordnen
say-undo-details-remove-step = Schritt entfernen
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
