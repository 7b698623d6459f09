### Not yet read by a native speaker.

## Command line: notes and steps

cli-help-note = A nota de uma tarefa: ler ou escrever
    .item = O número ou uma parte do título; do que espera, uma parte do título
    .text = A nota, em Markdown; um texto vazio a retira; sem texto, ela é mostrada
cli-help-step = Os passos de uma tarefa, até sete
cli-help-step-add = Mais um passo
    .item = A tarefa: o número ou uma parte do título; do que espera, uma parte do título
    .text = As palavras
cli-help-step-tick = Marca passos
    .item = A tarefa: o número ou uma parte do título; do que espera, uma parte do título
    .steps = O número ou uma parte das palavras
cli-help-step-untick = Reabre passos
    .item = A tarefa: o número ou uma parte do título; do que espera, uma parte do título
    .steps = O número ou uma parte das palavras
cli-help-step-rename = Dá outras palavras a um passo
    .item = A tarefa: o número ou uma parte do título; do que espera, uma parte do título
    .step = O número ou uma parte das palavras
    .text = As palavras
cli-help-step-move = Move um passo entre os outros
    .item = A tarefa: o número ou uma parte do título; do que espera, uma parte do título
    .step = O número ou uma parte das palavras
    .position = O novo número
cli-help-step-remove = Tira um passo
    .item = A tarefa: o número ou uma parte do título; do que espera, uma parte do título
    .step = O número ou uma parte das palavras
cli-details-none = “{ $title }” não tem nota nem passos.
cli-no-such-step = “{ $title }” não tem o passo { $given }.
