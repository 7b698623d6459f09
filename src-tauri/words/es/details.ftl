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
ui-key-details = Nota y pasos
ui-details-of = Nota y pasos de «{ $title }»
ui-details-open = Nota y pasos de «{ $title }»: { $line }
ui-details-short = Nota
ui-details-has-note = Nota
ui-details-next = { $steps } · { $next }
ui-details-steps = Pasos
ui-details-add-step = Añadir un paso
ui-details-steps-full = Siete pasos como máximo. Lo que viene después es otra tarea.
ui-details-remove-step = Quitar «{ $title }»
ui-details-note = Nota
ui-details-note-edit = Editar
ui-details-note-hint = Dónde está, qué tener en cuenta. El Markdown se muestra con su formato.
ui-details-link = Abrir { $address }
ui-details-ticked = Marcado
ui-details-unticked = Pendiente
