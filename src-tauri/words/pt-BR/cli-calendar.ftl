### Not yet read by a native speaker.

## Command line: calendars

### Help

cli-help-calendar = Os calendários cujas reuniões anunciadas o Daydone conhece
cli-help-calendar-add = Lê um calendário de agora em diante, sempre que mudar: um arquivo, uma pasta de arquivos (vdir), um atrás de um endereço (--address), ou os do desktop (--desktop)
    .path = O arquivo no formato iCalendar, ou a pasta; com --address, - para um endereço vindo da entrada padrão
    .address = Um nome curto para um endereço, como work. O endereço em si é perguntado e não aparece; o daydone-fetch busca o calendário
    .desktop = Todos os calendários que o GNOME ou o Cinnamon mostra, também os de contas online
    .name = Como você o chama; senão leva o nome do arquivo, da pasta ou do endereço, ou Desktop
    .not_counting = As reuniões dele são só tempo ocupado, como no calendário de outra pessoa
cli-help-calendar-list = Os calendários que são lidos
cli-help-calendar-remove = Não lê mais um calendário; um arquivo fica, um endereço é esquecido
    .calendar = O nome, o número na lista ou o caminho
cli-help-calendar-read = Os eventos de um arquivo de calendário em alguns dias; nada é mudado, e não é preciso um agente
    .file = O arquivo no formato iCalendar, ou - para a entrada padrão
    .from = A primeira data
    .to = A última data
    .zone = Seu fuso, como Europe/Lisbon: os horários aparecem nele, e os sem fuso valem como dele

### Which are read

cli-calendar-added = { $name } é lido de agora em diante. { $counts ->
        [no] As reuniões dele não contam.
       *[yes] { $count ->
            [0] Nenhuma reunião dele nos próximos 7 dias conta.
            [one] { $count } reunião dele nos próximos 7 dias conta.
           *[other] { $count } reuniões dele nos próximos 7 dias contam.
        }
    }
cli-calendar-listed = { $number } · { $name } · { $path }{ $counts ->
        [no] { " · não conta" }
       *[yes] { "" }
    }
cli-calendar-desktop = os do desktop
cli-calendar-by-address = endereço “{ $name }”
cli-calendar-offered = Há também { $path }: daydone calendar add { $what }
cli-calendar-no-calendars = Nenhum calendário é lido. Adicione um: daydone calendar add ~/work.ics
cli-calendar-removed = { $name } não é mais lido.
cli-calendar-there = Este calendário já é lido, como { $name }.
cli-calendar-name-taken = Já existe um calendário { $name }.
    .hint = Dê outro nome a este: --name
cli-calendar-no-path = “{ $given }” não é um caminho que as configurações possam guardar.
cli-calendar-unknown = Nenhum calendário se chama “{ $given }”.
    .hint = daydone calendar list
cli-calendar-several = Vários calendários se chamam “{ $given }”.
    .hint = Cite um pelo número: daydone calendar list
cli-calendar-many-files = { $file } tem mais de 2.000 arquivos de calendário ou 200 pastas, mais do que se lê.
    .hint = Adicione uma pasta dentro dela.
cli-calendar-half = { $file } termina no meio de algo.
    .hint = Exporte ou baixe o calendário mais uma vez.

### An address

cli-calendar-address-ask = O endereço https de { $name } (não aparece):
cli-calendar-address-name = “{ $given }” não pode ser o nome de um endereço.
    .hint = Um nome tem letras, dígitos, - e _, como work.
cli-calendar-address-typed = Um endereço é uma senha, e o que se digita aqui pode ser visto por outros.
    .hint = Dê a ele um nome e deixe-o de fora; ele é perguntado depois: daydone calendar add --address work
cli-needs-unseen = O endereço é perguntado em um terminal que possa escondê-lo, e não há nenhum.
    .hint = Passe-o pela entrada padrão: daydone calendar add --address work - < arquivo-com-o-endereco
cli-calendar-address-http = Todos no caminho podem ler o que o http traz, por isso só se usa https.
    .hint = A maioria dos calendários tem o mesmo endereço com https.
cli-calendar-address-wrong = Isso não é o endereço de um calendário.
    .hint = Ele começa com https:// ou webcal://, e muitas vezes termina com .ics.
cli-calendar-addresses-open = Outras pessoas podem ler { $file }, por isso o arquivo não é usado.
    .hint = Feche-o: chmod 600 { $file }
cli-calendar-addresses-wrong = Não é possível entender { $file }.
    .hint = Ele tem uma linha para cada endereço: work = "https://…"
cli-calendar-addresses-unread = Não é possível usar { $file }: { $why }
cli-calendar-not-fetched = { $name } não foi adicionado: { $why }.
cli-calendar-not-removed = Não foi possível remover { $file }: { $why }

### What is read

cli-calendar-line = { $day } · { $time } · { $title }{ $counts ->
        [yes] { " · conta" }
        [cancelled] { " · cancelada" }
       *[no] { "" }
    }
cli-calendar-all-day = o dia todo
cli-calendar-days = o dia todo, até { $last }
cli-calendar-piped = entrada padrão
cli-calendar-untitled = sem título
cli-calendar-nothing = Nada nesses dias.
cli-calendar-cut = O calendário termina no meio de algo. O que veio antes foi lido.
cli-calendar-many-events = Ele tem mais de 20.000 eventos que podem cair nesses dias. Os primeiros foram lidos.
cli-calendar-many-occurrences = Mais de 50.000 caem nesses dias. Peça menos dias.
cli-calendar-bad-start = Um evento tem um início que não dá para ler, e ficou de fora: { $uid }
cli-calendar-long-series = Uma série não pôde ser lida até o fim: { $uid }
cli-calendar-bad-rule = Uma série se repete por uma regra que não dá para ler; só a primeira vez aparece: { $uid }
cli-calendar-no-events = Não há eventos em { $file }.
    .hint = Se deveria haver, exporte ou baixe o calendário mais uma vez.
cli-calendar-not-regular = { $file } é uma pasta ou um dispositivo.
    .hint = Cite um arquivo, ou passe o calendário pela entrada padrão: daydone calendar read -
cli-calendar-too-large = { $file } tem mais de 16 MB, mais do que se lê de um calendário.
    .hint = Exporte um período menor, ou um calendário de cada vez.
cli-calendar-empty = Não há nada em { $file }.
    .hint = Exporte ou baixe o calendário mais uma vez.
cli-calendar-web-page = { $file } é uma página da web, não um calendário.
    .hint = Baixe o calendário pelo endereço iCalendar (.ics), não pela página que o mostra.
cli-calendar-none = { $file } não é um calendário.
    .hint = Um calendário é um arquivo no formato iCalendar, com a extensão .ics.
cli-calendar-too-long = Ler { $file } demorou demais.
    .hint = Exporte um período menor, ou um calendário de cada vez.
cli-calendar-no-bus = Não há sessão de desktop a quem pedir calendários.
    .hint = Tente em um terminal do seu desktop.
cli-calendar-not-offered = Este desktop não oferece calendários.
    .hint = GNOME e Cinnamon oferecem, pelo Evolution Data Server. Um arquivo ou uma pasta também pode ser adicionado.
cli-calendar-silent = Os calendários do desktop não responderam a tempo.
    .hint = Veja se o calendário do seu desktop abre, e tente de novo.
cli-calendar-broke-off = Os calendários do desktop recusaram ou pararam no meio.
    .hint = Veja se o calendário do seu desktop abre, e tente de novo.
cli-calendar-too-much-memory = Ler { $file } usou memória demais.
    .hint = Exporte um período menor, ou um calendário de cada vez.
cli-calendar-gave-up = Não foi possível ler { $file } até o fim.
    .hint = Exporte ou baixe o calendário mais uma vez.
cli-calendar-unread = Não é possível ler { $file }: { $why }
    .hint = Veja se o arquivo está lá e pode ser lido.

### What is announced for today

cli-help-meetings = As reuniões que seus calendários anunciam para hoje
cli-help-meetings-held = Aconteceu: anota com os horários anunciados, ou com os que teve
    .meeting = O número, ou uma parte do título
    .from = Quando começou, se não como anunciado
    .to = Quando terminou
cli-help-meetings-not-held = Não aconteceu
    .meeting = O número, ou uma parte do título
cli-help-meetings-answer = Como você respondeu; o Daydone não envia nada
    .meeting = O número, ou uma parte do título
    .answer = O que você fez: recusou, pediu uma pauta, ofereceu resposta por escrito, ou um horário dentro dos seus
cli-meetings-none = Nenhum calendário anuncia reunião para hoje.
cli-meetings-row = { $number }  { $times }  { $title }{ $state ->
        [held] { " · realizada" }
        [not-held] { " · não aconteceu" }
        [answered] { " · respondida" }
       *[open] { "" }
    }{ $rules ->
        [none] { "" }
       *[other] { " · " }{ $rules }
    }
cli-meetings-clear = Maior tempo sem reunião até o fim do dia: { $length }.
cli-meetings-held = Anotado: “{ $title }” aconteceu.
cli-meetings-not-held = Anotado: “{ $title }” não aconteceu.
cli-meetings-answered = Anotado: “{ $title }” está respondida.
cli-meetings-copy = Suas palavras, se quiser; o Daydone não envia nada:
cli-no-such-foreseen = Nenhuma reunião anunciada se chama “{ $given }”.
    .hint = Veja-as com: daydone meetings
cli-end-meeting = como planejado (Enter), “not held” se não aconteceu, ou “skip” para pular?
cli-end-meeting-taken = Esse tempo já está ocupado por outra coisa. Diga not held ou skip; outros horários: daydone meetings held TÍTULO --from HH:MM --to HH:MM
