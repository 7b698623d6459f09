### Not yet read by a native speaker.

## Notes and steps

say-steps = { $count ->
        [one] { $done } de { $count } passo
       *[other] { $done } de { $count } passos
    }
refused-unknown-step = Essa tarefa não tem esse passo.

## Taking back

say-undo-details-note = escrever uma nota
say-undo-details-add-step = { $count ->
        [one] acrescentar um passo
       *[other] acrescentar { $count } passos
    }
say-undo-details-rename-step = renomear um passo
say-undo-details-tick-step = { $count ->
        [one] marcar um passo
       *[other] marcar { $count } passos
    }
say-undo-details-return-step = reabrir um passo
say-undo-details-move-step = reordenar os passos
say-undo-details-remove-step = tirar um passo
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
