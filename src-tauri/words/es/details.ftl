### Not yet read by a native speaker.

## Notes and steps

say-steps = { $count ->
        [one] { $done } de { $count } paso
       *[other] { $done } de { $count } pasos
    }
refused-unknown-step = Esta tarea no tiene ese paso.

## Taking back

say-undo-details-note = nota de una tarea
say-undo-details-add-step = { $count ->
        [one] paso añadido
       *[other] { $count } pasos añadidos
    }
say-undo-details-rename-step = nuevo título de un paso
say-undo-details-tick-step = { $count ->
        [one] paso marcado
       *[other] { $count } pasos marcados
    }
say-undo-details-return-step = paso reabierto
say-undo-details-move-step = orden de los pasos
say-undo-details-remove-step = paso quitado
