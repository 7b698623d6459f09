### Not yet read by a native speaker.

## Command line: notes and steps

cli-help-note = La nota de una tarea: leerla o escribirla
    .item = Su número o una parte de su título; de lo que espera, una parte de su título
    .text = La nota, en Markdown; un texto vacío la quita; sin texto, se muestra
cli-help-step = Los pasos de una tarea, hasta siete
cli-help-step-add = Un paso más
    .item = La tarea: su número o una parte de su título; de lo que espera, una parte de su título
    .text = Sus palabras
cli-help-step-tick = Marca pasos
    .item = La tarea: su número o una parte de su título; de lo que espera, una parte de su título
    .steps = Su número o una parte de sus palabras
cli-help-step-untick = Abre pasos de nuevo
    .item = La tarea: su número o una parte de su título; de lo que espera, una parte de su título
    .steps = Su número o una parte de sus palabras
cli-help-step-rename = Da otras palabras a un paso
    .item = La tarea: su número o una parte de su título; de lo que espera, una parte de su título
    .step = Su número o una parte de sus palabras
    .text = Sus palabras
cli-help-step-move = Mueve un paso entre los demás
    .item = La tarea: su número o una parte de su título; de lo que espera, una parte de su título
    .step = Su número o una parte de sus palabras
    .position = Su número nuevo
cli-help-step-remove = Quita un paso
    .item = La tarea: su número o una parte de su título; de lo que espera, una parte de su título
    .step = Su número o una parte de sus palabras
cli-details-none = “{ $title }” no tiene nota ni pasos.
cli-no-such-step = “{ $title }” no tiene el paso { $given }.
