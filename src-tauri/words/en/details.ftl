## Notes and steps

say-steps = { $count ->
        [one] { $done } of { $count } step
       *[other] { $done } of { $count } steps
    }
refused-unknown-step = This item has no such step.

## Taking back

say-undo-details-note = write a note
say-undo-details-add-step = { $count ->
        [one] add a step
       *[other] add { $count } steps
    }
say-undo-details-rename-step = rename a step
say-undo-details-tick-step = { $count ->
        [one] tick a step
       *[other] tick { $count } steps
    }
say-undo-details-return-step = open a step again
say-undo-details-move-step = reorder the steps
say-undo-details-remove-step = remove a step
