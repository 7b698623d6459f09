### Not yet read by a native speaker.

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
