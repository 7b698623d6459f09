### Not yet read by a native speaker.

ui-key-details = Nota e passos
ui-details-of = Nota e passos de “{ $title }”
ui-details-open = Nota e passos de “{ $title }”: { $line }
ui-details-short = Nota
ui-details-has-note = Nota
ui-details-next = { $steps } · { $next }
ui-details-steps = Passos
ui-details-add-step = Adicionar um passo
ui-details-steps-full = Sete passos no máximo. O que vem depois é outra tarefa.
ui-details-remove-step = Tirar “{ $title }”
ui-details-note = Nota
ui-details-note-edit = Editar
ui-details-note-hint = Onde está, o que lembrar. O Markdown aparece formatado.
ui-details-link = Abrir { $address }
ui-details-ticked = Marcado
ui-details-unticked = Em aberto
