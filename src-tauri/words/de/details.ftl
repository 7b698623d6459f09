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
