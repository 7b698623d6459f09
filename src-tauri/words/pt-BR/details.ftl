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
