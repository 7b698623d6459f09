### Not yet read by a native speaker.

## Command line: history and search

cli-plan-definition = Pronto por hoje com: { $definition }.
cli-history-nothing = Nada anotado nestes dias.
cli-history-enough = { $enough } de { $days } { $days ->
        [one] dia
       *[other] dias
    } o bastante
cli-history-close = em geral fechado às { $time }
cli-history-legend = { $focus } foco  { $meetings } reuniões  { $shallow } outro trabalho
cli-review-to-try = Para testar por uma semana: { $what }.
cli-review-answers = Para responder: daydone review --answer try, keep ou not-now
cli-review-figure = { $name }: { $now }, na semana anterior { $before }.
cli-review-trying = Você está testando por uma semana: { $what }
cli-review-tried = Na semana passada você testou: { $what }
cli-review-help = { $text } Veja: daydone settings get { $setting }
cli-review-judgements = Para responder: daydone review --answer keep, ou drop
cli-review-kept = Fica como está.
cli-review-not-now = Agora não. Volta daqui a oito semanas, no mínimo.
cli-review-stays = Fica.
cli-review-dropped = Sai. Tudo como antes.
cli-review-no-such-answer = Isso não responde a nada que a semana pergunta.
    .hint = Veja o que ela pergunta com: daydone review
cli-review-due = A semana acabou. Para olhar para trás: daydone review
cli-search-nothing = Nada foi encontrado.
cli-search-latest =
    { $count ->
        [one] O mais recente. Pode haver mais antigos.
       *[other] Os { $count } mais recentes. Pode haver mais antigos.
    }
cli-found-item = tarefa
cli-found-note = nota
cli-found-step = passo
cli-found-thought = pensamento
cli-found-waiting = em espera
cli-found-first-step = primeiro passo
cli-found-blocked = bloqueado
cli-found-meeting = reunião
cli-found-interruption = interrupção
cli-found-reopening = reaberto

### Help

cli-help-correct = Corrige o que está anotado dos últimos 30 dias; sem uma palavra, mostra o dia mais recente
    .name = O quê: s1 é uma sessão, g1 uma lacuna, b1 um intervalo, m1 uma reunião, i1 uma interrupção, como daydone day os chama
    .from = Começou nessa hora
    .to = Terminou nessa hora
    .item = Foi nesta tarefa do dia, ou em nenhuma; uma lacuna ou um intervalo vira uma sessão própria
    .split = Eram duas, e a segunda começou nessa hora; com --item, a segunda foi nessa tarefa
    .was = O que foi uma lacuna, ou com --from e --to uma parte dela; ask pergunta de novo
    .title = Sobre o que foi uma reunião, ou a palavra de uma interrupção
    .at = Uma interrupção foi nessa hora
    .by = Quem interrompeu
    .remove = Não foi; numa lacuna removida você trabalhou direto
    .footer =
        daydone correct s2 --from 9:10 --to 10:00     outros horários
        daydone correct s2 --item 3                   outra tarefa; --item none para nenhuma
        daydone correct s2 --split 9:40 --item 2      duas sessões, a segunda em outra tarefa
        daydone correct g1 --was focus                uma lacuna: focus, break, drop ou ask
        daydone correct g1 --was focus --from 10:00 --to 12:50     só uma parte dela
        daydone correct b1 --item 2                   um intervalo que foi trabalho; --to para o fim
        daydone correct m1 --title "Budget"           as palavras de uma reunião; --reason o motivo
        daydone correct i1 --at 10:20                 uma interrupção; --by me, --title para a palavra
        daydone correct item 2 --done --day monday    uma tarefa; --not-done, --dropped
        daydone correct end 17:40 --day monday        quando o dia terminou
        daydone correct add session 20:00 21:00       o que nunca foi anotado, também depois do fim
cli-help-correct-end = O dia terminou nessa hora
    .at = Quando
cli-help-correct-add = O que nunca foi anotado
cli-help-correct-add-session = Uma sessão de foco
    .from = Quando começou
    .to = Quando terminou
    .item = Em que tarefa daquele dia foi
cli-help-correct-add-break = Um intervalo
    .from = Quando começou
    .to = Quando terminou
cli-help-correct-add-interruption = Uma interrupção
    .at = Quando
    .word = Uma palavra sobre isso
    .me = A interrupção foi sua
cli-help-correct-item = Uma tarefa do dia foi feita afinal, ou não foi
    .item = Qual: o número ou uma parte do título
    .done = Foi feita; o que espera por causa dela não espera mais
    .at = Quando foi feita; senão no fim do dia
    .not_done = Não foi feita, e fica para o próximo dia
    .to = O dia para o qual fica em vez disso
    .dropped = Não foi feita, e foi descartada
cli-help-correct-add-meeting = Uma reunião
    .from = Quando começou
    .to = Quando terminou
    .title = Sobre o que foi
cli-help-history = Dias que passaram: uma semana, se outro período não for pedido
    .date = Qualquer data da semana, do mês ou do ano; senão hoje
    .week = A semana, de segunda a domingo
    .month = O mês
    .year = O ano, mês a mês
    .from = A primeira data de qualquer período
    .to = A última data dele; senão hoje
    .filter = Só o que tem estas palavras no título; #tag para uma tag
    .csv = Como CSV, uma linha por dia
    .markdown = Como tabela Markdown
cli-help-review = Um olhar para trás em uma semana, em uma página de Markdown
    .date = Qualquer data da semana; senão hoje
    .answer = Responde ao que a revisão desta semana pergunta: keep, try ou not-now; keep ou drop para o que foi testado
cli-help-search = Busca palavras em tarefas, pensamentos, primeiros passos, reuniões e notas
    .words = As palavras; a última pode estar só começada
    .limit = Quantas respostas no máximo (1 a 200); senão 50
