### Not yet read by a native speaker.

## Settings file

settings-head =
    As configurações do Daydone. Edite e salve: um agente em execução as adota na hora, e a janela mantém
    seus comentários. Uma configuração que não aparece tem o valor habitual.
settings-focus-minutes = A duração habitual de uma sessão de foco, em minutos.
settings-break-minutes = A duração habitual de um intervalo, em minutos.
settings-break-rhythm = O que vem depois de uma sessão de foco: "off" para nada, "offer" para um intervalo oferecido, "start" para um intervalo que começa sozinho no fim previsto e quando você termina.
settings-long-break-minutes = A duração do intervalo mais longo, em minutos.
settings-long-break-after = Depois de quantas sessões seguidas o intervalo é o mais longo. 0 é nunca.
settings-bell = O volume do sino no fim de uma sessão e de um intervalo, em por cento. 0 é nenhum. Ele se cala em reuniões.
settings-item-limit = Quantas tarefas cabem em um dia.
settings-nudges = Quantos lembretes um dia pode trazer, no máximo.
settings-day-starts = Quando seu dia costuma começar; um repasse diz isso a pessoas em outros fusos.
settings-boundary = Quando um novo dia começa, a qualquer hora. Um dia leva a data em que começa: até lá, o trabalho depois da meia-noite pertence ao dia anterior.
settings-do-not-disturb = Segurar as notificações de outros programas enquanto você está em foco, onde o desktop permite.
settings-after-hours = O que é segurado das notificações de outros programas depois que você fecha o dia, até o próximo: "off" para nada, "apps" para os programas abaixo, "all" para tudo, também o que sua família escreve.
settings-quiet-apps = Os programas que "apps" mantém em silêncio, como ["Slack", "Thunderbird"]: no Xfce pelos nomes, no GNOME pelos dos arquivos desktop. dunst e mako seguem uma regra ou um modo chamado daydone na própria configuração.
settings-away-minutes = Depois de tantos minutos sem teclado nem mouse, uma sessão de foco é pausada, onde o desktop sabe dizer. 0 é nunca.
settings-review-day = O dia em que se olha para trás na semana.
settings-weekly-question = Questionar um hábito de trabalho por semana, na revisão da semana e em nenhum outro lugar.
settings-usual-factor = Dizer ao lado de um plano quanto suas tarefas costumam levar, quando é mais ou menos que o planejado.
settings-usual = Tarefas que voltam, como [{"{"} title = "Timesheet", on = "tuesday", estimate_minutes = 15 {"}"}]. “on” é weekdays (todo dia de trabalho), nomes de dias, monthly:1 ou every:2w com from = "2026-12-01". Ficam no plano da manhã e lá podem ser riscadas.
settings-language = O idioma do Daydone: en, de, fr, es, pt-BR, ja ou ar; "system" segue o do sistema (LC_MESSAGES).
settings-clock = Como as horas aparecem: "24" para 16:30, "12" para 4:30 PM; "system" segue o sistema (LC_TIME). Você pode digitar dos dois jeitos.
settings-first-day-of-week = O dia em que a semana começa; "auto" segue a localidade do sistema (LC_TIME) e, sem ela, o dia depois do seu maior descanso.
settings-notes-folder = Uma pasta para notas do dia: um arquivo Markdown por dia, escrito quando o dia é fechado. Vazio para nenhuma.
settings-notes-template = Um arquivo com o modelo das notas. Vazio para o habitual.
settings-sound = Deixar as notificações fazerem som.
settings-hand-off-zones = Fusos horários das pessoas que leem seu repasse, como "Europe/Lisbon".
settings-starts-at-login = Iniciar o Daydone com a sessão, para que o dia esteja lá depois de reiniciar.
settings-tray-minutes = Dizer na bandeja do sistema quantos minutos faltam de uma sessão; uma olhada no relógio por minuto enquanto ela dura.
settings-keys-anywhere = Pedir ao desktop teclas que funcionam enquanto outro programa está na frente: iniciar, pausar e retomar o foco, guardar um pensamento, contar uma interrupção, abrir a janela.
settings-hooks = Executar seus próprios programas da pasta hooks, ao lado deste arquivo, quando algo acontece (docs/hooks.md). Só este arquivo os liga: nenhuma janela, comando ou importação faz isso.
settings-by-hand = Os hooks só são ligados e desligados no arquivo de configurações, porque executam programas seus.
    .hint = Escreva hooks = true, ou false, em { $file }. Vale assim que você salvar.
settings-theme = As cores da janela.
settings-letter-keys = Deixar letras sozinhas fazerem coisas na janela; desligado, só teclas combinadas com outra.
settings-welcomed = Se o primeiro uso já foi percorrido.
settings-me = Seus próprios endereços, como "you@example.org": por eles um calendário diz quais reuniões você recusou.
settings-meeting-days = Os dias em que reuniões são bem-vindas. Vazio para todos os dias.
settings-meeting-hours = Os horários em que reuniões são bem-vindas, como ["10:00-12:00"], ou ["overlap New York"] para aqueles em que você e um dos seus lugares trabalham. Vazio para todos.
settings-meetings-a-day = Quantas reuniões por dia são bem-vindas. 0 é qualquer número.
settings-longest-meeting = Quanto uma reunião deve durar no máximo, em minutos. 0 é qualquer duração.
settings-meeting-agenda = Se uma reunião deve vir com pauta.
settings-meeting-share = Quanto do trabalho de uma semana as reuniões devem tomar no máximo, em porcentagem. 0 é nenhuma meta.
settings-calendar-titles = Usar os títulos das reuniões dos calendários; desligado, só os horários são conhecidos.
settings-calendars = Os calendários cujas reuniões anunciadas o Daydone conhece, no máximo 20. Cada um tem um arquivo, ou uma pasta de arquivos (vdir), a partir de / ou ~, ou o nome de um endereço (daydone calendar add --address work), ou desktop = true para os que o GNOME ou o Cinnamon mostra; um nome, se quiser; e counts = false onde as reuniões são só tempo ocupado.
settings-answer-hours = Os horários em que você responde, como ["09:30-10:00", "16:00-16:30"]. Vazio para o dia todo.
settings-answer-days = Os dias em que você responde. Vazio para os dias que não costumam ser de folga.
settings-places = Os lugares das pessoas com quem você trabalha, no máximo 20. Cada um tem um fuso (daydone zones find tokyo); um nome, se quiser; e os horários e dias em que se trabalha lá.
settings-week = O formato habitual de cada dia da semana.
settings-problem = Linha { $line }, coluna { $column }: { $what }
settings-not-toml = Não dá para ler ali ({ $why }).
settings-unknown = Não existe a configuração “{ $key }”.
settings-unknown-near = Não existe a configuração “{ $key }”. Você quis dizer “{ $near }”?
settings-stands-below = “{ $key }” está abaixo de { $table } e por isso conta como parte dela. Ponha a linha acima de { $table }.
settings-belongs-to-week = “{ $key }” faz parte da semana. Ponha a linha abaixo de [week].
settings-needs-no-table = “{ $key }” fica sozinha: escreva-a sem { $table }, no topo do arquivo.
settings-wrong-range = Pode ser de { $least } a { $most }.
settings-wrong-number = Aqui vai um número inteiro.
settings-wrong-switch = Aqui vai true ou false.
settings-wrong-time = Aqui vai um horário como "16:30".
settings-wrong-theme = Aqui vai "system", "light" ou "dark".
settings-wrong-language = Pode ser "system", "en", "de", "fr", "es", "pt-BR", "ja" ou "ar".
settings-wrong-clock = Pode ser "system", "12" ou "24".
settings-wrong-zones = Aqui vai uma lista de fusos horários como ["Europe/Lisbon"].
settings-wrong-first-day-of-week = Aqui vai "auto" ou um dia da semana como "sunday".
settings-wrong-review-day = Aqui vai "last_working_day", um dia da semana como "friday", ou "never".
settings-wrong-path = Aqui vai um caminho a partir da raiz, ou da pasta pessoal com ~.
settings-wrong-after-hours = Aqui vai "off", "apps" ou "all".
settings-wrong-break-rhythm = Aceita "off", "offer" ou "start".
settings-wrong-apps = Aqui vai uma lista de nomes de programas como ["Slack", "Thunderbird"], no máximo 20.
settings-wrong-usual = Recebe uma lista de tarefas como [{"{"} title = "Timesheet", on = "tuesday", estimate_minutes = 15 {"}"}], no máximo 50. “on” é weekdays, nomes de dias, monthly:1 ou every:2w.
settings-wrong-weekdays = Aqui vai uma lista de dias da semana como ["monday", "tuesday"].
settings-wrong-hours = Aqui vai uma lista de horários como ["10:00-12:00", "14:00-16:00"].
settings-wrong-addresses = Aqui vai uma lista de endereços como ["you@example.org"], no máximo 20.
settings-wrong-calendars = Aqui vão tabelas: [[calendars]] com file = "~/work.ics", folder = "~/.calendars", address = "work" ou desktop = true.
settings-wrong-calendar-source = Um calendário tem um destes: file = "~/work.ics", folder = "~/.calendars", address = "work" ou desktop = true.
settings-wrong-calendar-address = Um endereço tem aqui um nome curto, de letras, dígitos, - e _, como "work"; o endereço em si vai em outro lugar: daydone calendar add --address work
settings-wrong-desktop = É desktop = true; para não os ler mais, tire a tabela.
settings-two-desktops = Só há um desktop de onde ler calendários.
settings-wrong-calendar-name = O nome de um calendário é uma linha de palavras como "Work".
settings-many-calendars = Pode haver no máximo { $most } calendários.
settings-wrong-places = Aqui vão tabelas: [[places]] com zone = "Asia/Tokyo".
settings-wrong-place-zone = Um lugar tem um fuso horário: zone = "Asia/Tokyo".
settings-wrong-place-name = O nome de um lugar é uma linha de palavras como "Design".
settings-wrong-place-hours = Os horários de um lugar são um texto como "09:00-18:00".
settings-unknown-zone = “{ $name }” não é um fuso horário. Encontre o seu pela cidade: daydone zones find tokyo
settings-unknown-zone-near = “{ $name }” não é um fuso horário. Você quis dizer { $near }?
settings-no-place = Os horários de reunião citam “{ $name }”, então esse precisa ser um dos seus lugares, com horários. Mantenha-o lá, ou tire-o antes dos horários de reunião.
settings-many-places = Pode haver no máximo { $most } lugares.
settings-wrong-week = Aqui vai um formato para cada dia da semana.
settings-wrong-shape = Aqui vai um formato como {"{"} shape = "standard_hours", until = "17:00" {"}"}.
settings-broken-hint = Conserte antes o arquivo; as últimas configurações boas continuam valendo.
settings-unread = Não é possível ler { $file }: { $why }.
settings-unwritten = Não é possível escrever { $file }: { $why }.
settings-not-written = Não foi possível guardar as configurações: { $why }.

## Window: settings

ui-settings-title = Configurações
ui-settings-problem = As últimas configurações boas valem até o arquivo ser consertado.
ui-settings-week = Sua semana habitual
ui-settings-day = O dia
ui-settings-items = Tarefas que cabem em um dia
ui-settings-starts = Seu dia costuma começar às
ui-settings-boundary = Um novo dia começa às
ui-settings-boundary-more = Um dia leva a data em que começa. O trabalho antes desta hora ainda pertence ao dia anterior.
ui-settings-focus = Duração do foco
ui-settings-break = Duração do intervalo
ui-settings-rhythm = Depois de uma sessão
ui-settings-rhythm-off = nada
ui-settings-rhythm-offer = oferecer intervalo
ui-settings-rhythm-start = o intervalo começa
ui-settings-long-break = Intervalo mais longo
ui-settings-long-break-after = Mais longo após
ui-settings-long-break-never = nunca
ui-settings-long-break-sessions = { $count ->
        [one] { $count } sessão
       *[other] { $count } sessões
    }
ui-settings-bell = Sino
ui-settings-bell-off = nenhum
ui-settings-bell-percent = { $percent }%
ui-settings-away = Pausar a sessão sem digitar nem clicar após
ui-settings-away-never = nunca
ui-settings-away-unsupported = Seu desktop não sabe dizer que não há ninguém.
ui-settings-login = Iniciar com a sessão
ui-settings-quiet = Silêncio
ui-settings-nudges = Lembretes por dia, no máximo
ui-settings-dnd = Não perturbar durante o foco
ui-settings-after-hours = Silêncio depois do expediente
ui-settings-after-hours-more = Do fechamento do dia até o próximo.
ui-settings-after-hours-off = nada
ui-settings-after-hours-apps = alguns programas
ui-settings-after-hours-all = tudo
ui-settings-quiet-apps = Programas que ficam em silêncio
ui-settings-quiet-apps-rule = { $who } segue a regra chamada daydone na própria configuração.
ui-settings-quiet-apps-add = O nome de um programa
ui-settings-quiet-apps-remove = Remover { $name }
ui-settings-sound = Som
ui-settings-meetings = Reuniões
ui-settings-meeting-days = Dias para reuniões
ui-settings-meeting-days-any = qualquer dia
ui-settings-meeting-hours = Horários para reuniões
ui-settings-meeting-hours-any = qualquer horário
ui-settings-meetings-a-day = Reuniões por dia, no máximo
ui-settings-meetings-any = qualquer
ui-settings-longest-meeting = Reunião mais longa
ui-settings-meeting-agenda = Uma reunião tem pauta
ui-settings-meeting-share = Sua meta de reuniões na semana
ui-settings-meeting-share-more = Aparece ao lado da parcela que tiveram. Nada decorre dela.
ui-settings-meeting-share-none = nenhuma
ui-settings-calendars = Calendários
ui-settings-calendar-address = O endereço “{ $name }”
ui-settings-calendar-desktop = Os calendários deste desktop
ui-settings-calendar-desktop-add = Adicionar os calendários deste desktop
ui-settings-calendar-desktop-more = O que o GNOME ou o Cinnamon mostra, também de contas online.
ui-settings-calendar-other = Um calendário de outro tipo
ui-settings-calendar-counts = Conta
ui-settings-calendar-counts-name = As reuniões de { $name } contam
ui-settings-calendar-remove = Remover { $name }
ui-settings-calendar-offered-add = Adicionar { $path }
ui-settings-calendar-offered-more = O khal o mostra.
ui-settings-calendar-secret = Um endereço com https é um segredo e segue outro caminho, em um terminal: daydone calendar add --address work
ui-settings-calendar-add = O caminho de um arquivo ou pasta
ui-settings-calendar-titles = Usar os títulos das reuniões
ui-settings-calendar-titles-more = Desligado, uma reunião é só “Uma reunião”.
ui-settings-me = Seus próprios endereços
ui-settings-me-more = Por eles um calendário mostra o que você recusou.
ui-settings-me-add = Um endereço seu
ui-settings-me-remove = Remover { $address }
ui-settings-add = Adicionar
ui-settings-zones = Pessoas em outros fusos
ui-settings-zone-add = Adicionar um fuso horário
ui-settings-zone-remove = Remover { $zone }
ui-settings-hours-add = Adicionar horários
ui-settings-hours-add-name = Adicionar horários: { $label }
ui-settings-hours-from = { $label } { $n }, de
ui-settings-hours-to = { $label } { $n }, até
ui-settings-hours-remove = Remover { $span }
ui-settings-place-hours = Adicionar os horários de lá
ui-settings-place-hours-name = Adicionar os horários de lá: { $zone }
ui-settings-place-from = { $place }: trabalham de
ui-settings-place-to = { $place }: trabalham até
ui-settings-place-days = { $place }: os dias em que trabalham
ui-settings-answers-copy = Copiar seu cartão de respostas
ui-settings-answers-copy-name = Copiar seu cartão de respostas para { $place }
ui-settings-answer-hours = Quando você responde
ui-settings-answer-hours-any = no seu horário de trabalho
ui-settings-answer-days = Os dias em que você responde
ui-settings-answer-days-any = seus dias de trabalho
ui-settings-back = Olhar para trás
ui-settings-review = Revisão da semana
ui-settings-review-last-working-day = no último dia de trabalho
ui-settings-review-monday = segunda-feira
ui-settings-review-tuesday = terça-feira
ui-settings-review-wednesday = quarta-feira
ui-settings-review-thursday = quinta-feira
ui-settings-review-friday = sexta-feira
ui-settings-review-saturday = sábado
ui-settings-review-sunday = domingo
ui-settings-review-never = em nenhum dia
ui-settings-factor = Dizer quanto as tarefas costumam levar
ui-settings-factor-more = Ao lado de um plano, quando é mais ou menos que o planejado.
ui-usual = A lista habitual
ui-usual-title = Tarefas que voltam
ui-usual-about = Ficam no plano da manhã e lá podem ser riscadas. Uma folga não tem nenhuma.
ui-usual-add = Uma tarefa, talvez com uma duração
ui-usual-remove = Tirar “{ $title }” da lista
ui-usual-when = Quando “{ $title }” volta
ui-usual-weekdays = Todo dia de trabalho
ui-usual-every =
    { $weeks ->
        [one] Toda semana
       *[other] A cada { $weeks } semanas
    }
ui-usual-monthly = No dia { $day } do mês
ui-usual-month-end = No último dia do mês
ui-settings-question = Questionar um hábito por semana
ui-settings-question-more = Só na revisão. Você mantém, testa outro jeito por uma semana, ou agora não.
ui-settings-notes = Uma nota para cada dia em
ui-settings-notes-more = Uma pasta sua, escrita quando você fecha o dia. O que você escreve em volta fica.
ui-settings-notes-none = nenhuma pasta
ui-settings-window = A janela
ui-settings-language = Idioma
ui-settings-language-system = Como o sistema
ui-settings-clock = Relógio
ui-settings-clock-12 = 12 horas
ui-settings-clock-24 = 24 horas
ui-settings-look = Aparência
ui-settings-anywhere = Teclas de qualquer lugar
ui-settings-anywhere-more = Funcionam enquanto outro programa está na frente. Seu desktop pergunta quais teclas.
ui-settings-anywhere-choose = Escolher teclas
ui-settings-anywhere-others = Outras teclas
ui-settings-anywhere-leave = Liberar
ui-settings-letters-more = F inicia o foco, P guarda um pensamento. Desligado, segure Alt com a letra.
ui-settings-tray-minutes = Minutos que faltam, na bandeja
ui-settings-tray-minutes-more = Ao lado do estado do dia, enquanto há uma sessão.
ui-settings-keys = Todas as teclas da janela
ui-settings-keys-show = Mostrar
ui-theme-system = Como o sistema
ui-theme-light = Claro
ui-theme-dark = Escuro
ui-settings-hooks = Seus próprios programas
ui-settings-hooks-on = Os hooks estão ligados.
ui-settings-hooks-off = Os hooks estão desligados.
ui-settings-hooks-more = Os programas desta pasta rodam quando algo acontece. Só o arquivo de configurações os liga e desliga; a janela os mostra.
ui-settings-hooks-folder = Pasta dos hooks
ui-settings-hooks-list = Os programas que estão nela
ui-settings-hooks-said = Ele disse: { $line }
ui-settings-yours = Seus
ui-settings-data = Pasta de dados
ui-settings-file = Arquivo de configurações
ui-settings-open = Abrir
ui-settings-open-folder = Abrir a pasta de dados
ui-settings-copy = Copiar
ui-settings-copy-path = Copiar o caminho: { $words }
ui-settings-back-up = Fazer backup agora
ui-settings-back-up-today = Fazer backup agora · último { $time }
ui-settings-back-up-last = Fazer backup agora · último { $date }, { $time }
ui-settings-back-up-do = Fazer backup
ui-settings-backing-up = Copiando…
ui-settings-backed-up = Copiado às { $time }.
ui-settings-promise = Nada daqui jamais sai deste computador.
ui-time-odd = Escreva como 16:30.
ui-length-odd = Escreva como 45 ou 1h30, no máximo 16 h.
ui-week-day = { $day }: { $shape }, { $short }
ui-week-sheet = Dia habitual: { $day }
ui-week-all = Para todos os dias de trabalho
ui-week-done = Pronto

## Window: shapes

ui-shape-label = E quando termina?
ui-shape-tasks-or-time = Tarefas ou horário
ui-shape-task-goals = Meta de tarefas
ui-shape-task-goals-short = tarefas
ui-shape-on-off-hours = Blocos de tempo
ui-shape-deep = { $count } × { $length } de foco
ui-shape-talk = { $count } × { $length } de comunicação
ui-shape-standard-hours = Horário fixo
ui-shape-standard-hours-means = até { $until }
ui-shape-half-day = Meio dia
ui-shape-day-off = Folga
ui-shape-day-off-means = nada é pedido a você
ui-shape-day-off-short = folga
ui-shape-custom = Sua própria regra
ui-shape-custom-means = como você disse
ui-shape-custom-short = própria
ui-shape-until = O dia termina às
ui-shape-deep-blocks = Blocos de foco
ui-shape-deep-length = Duração de um bloco de foco
ui-shape-talk-blocks = Blocos de comunicação
ui-shape-talk-length = Duração de um bloco de comunicação

## Window: first run

ui-welcome-name = Boas-vindas
ui-welcome-title = Saiba quando seu dia de trabalho está completo.
ui-welcome-text = Ninguém à sua volta se levanta e vai para casa. O Daydone avisa quando é o bastante.
ui-welcome-next = Planejar hoje
ui-welcome-usual = Um dia habitual é o bastante com
ui-welcome-usual-change = Mudar
ui-welcome-usual-done = Pronto
ui-welcome-no-days = sem dias fixos
ui-welcome-login-more = Para que esteja lá depois de reiniciar, e possa perguntar sobre um dia que você esqueceu de encerrar.
ui-welcome-calendars = Calendários com reuniões anunciadas
ui-welcome-calendars-more = Estes calendários estão neste computador. Nenhum é lido sem que você diga.
ui-welcome-no-tray = Este desktop não mostra bandeja do sistema. A janela, as notificações e a linha de comando fazem tudo.
ui-welcome-workdays = Dias em que você trabalha
ui-welcome-morning = De manhã
ui-welcome-morning-text = você diz o que conta como pronto hoje.
ui-welcome-day = Durante o dia
ui-welcome-day-text = ele protege seu foco e guarda cada minuto.
ui-welcome-evening = Quando é o bastante
ui-welcome-evening-text = ele diz isso uma vez, ajuda você a encerrar e fica em silêncio.
