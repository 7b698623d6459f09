### Not yet read by a native speaker.

## Command line: settings, backups and repair

cli-settings-file = Arquivo de configurações: { $file }
cli-settings-folder = Pasta de dados: { $folder }
cli-settings-problem = O arquivo de configurações não está sendo seguido: { $problem }
cli-backup = { $date } · { $size } · { $holds }
cli-backup-size = { $megabytes } MB
cli-backup-holds =
    { $days ->
        [one] { $days } dia, { $last }
       *[other] { $days } dias, o último { $last }
    }
cli-backup-empty = nenhum dia ainda
cli-backup-unreadable = { $date } · { $size } · não dá para ler
cli-backup-none = Ainda não há backup.
    .hint = Assim: daydone backup now
cli-backup-made = Copiado para { $file } ({ $size }).
cli-no-such-backup = Não há backup de { $date }.
    .hint = Estes existem: daydone backup list
cli-no-such-copy = Não há arquivo “{ $given }”, e não é uma data.
    .hint = As cópias que existem: daydone backup list
cli-copy-damaged = A cópia { $file } está danificada. Nada foi mudado.
    .hint = Estas existem: daydone backup list
cli-copy-foreign = { $file } não é cópia de um diário do Daydone. Nada foi mudado.
    .hint = Estas existem: daydone backup list
cli-restore-ask = Voltar para { $file } ({ $holds })? O diário de agora é posto de lado, não apagado. (y para sim, Enter para não)
cli-restored = O diário agora é o de { $file }: { $holds }.
cli-restored-aside = O anterior é mantido. Isto volta para ele: daydone backup restore "{ $file }"
cli-left-as-is = Nada foi mudado.
cli-needs-yes = Aqui se pergunta antes, e não há ninguém para responder.
    .hint = Sem perguntar: --yes
cli-agent-stays = O agente não sai.
    .hint = Saia dele e tente de novo: daydone quit
cli-repair-nothing = Não há nada de errado com o diário.
cli-repair-ask = { $what } Pôr de lado e trazer de volta o que se lê dele e do backup mais recente? (y para sim, Enter para não)
cli-repair-ask-gone = O diário sumiu. Trazer de volta o backup mais recente? (y para sim, Enter para não)
cli-repair-ask-tables = O diário está íntegro, mas as tabelas feitas dele não estão em dia. Fazê-las de novo? (y para sim, Enter para não)
cli-repair-ask-lost = { $lines ->
        [one] A última entrada guardada não está
       *[other] As últimas { $lines } entradas guardadas não estão
    } no diário. Seguir sem procurar o que falta? (y para sim, Enter para não)
cli-repair-went-on = O Daydone segue sem { $lines ->
        [one] a entrada que falta.
       *[other] as { $lines } entradas que faltam.
    }
cli-repair-tables = As tabelas foram feitas de novo a partir de { $entries ->
        [one] { $entries } entrada
       *[other] { $entries } entradas
    } do diário.
cli-repair-brought = De volta: { $entries ->
        [one] { $entries } entrada
       *[other] { $entries } entradas
    }, até { $until }, { $source }. O que aconteceu depois não está aí.
cli-repair-from-journal = do arquivo danificado
cli-repair-from-backup = do backup de { $date }
cli-repair-from-both = do arquivo danificado e do backup de { $date }
cli-repair-none-missing = Antes disso não falta nada.
cli-repair-missing = { $entries ->
        [one] Falta { $entries } entrada
       *[other] Faltam { $entries } entradas
    } entre { $from } e { $to }.
cli-repair-missing-first = { $entries ->
        [one] Falta { $entries } entrada
       *[other] Faltam { $entries } entradas
    } antes de { $to }.
cli-repair-aside = O arquivo danificado é mantido: { $file }
cli-repair-anew = Nada pôde ser lido, e não há backup. O próximo início começa do zero.
cli-doctor-good = bom
cli-doctor-missing = falta
cli-doctor-broken = com defeito

### Help

cli-help-settings = As configurações em vigor
cli-help-settings-get = Uma delas
    .name = O nome dela
cli-help-settings-set = Muda uma delas
    .name = O nome dela
    .value = O novo valor
cli-help-backup = Cópias do diário: uma por dia se faz sozinha, e sete são mantidas
    .footer =
        daydone backup restore 2026-11-20             a cópia daquele dia
        daydone backup restore                        a cópia mais recente
        daydone backup restore ~/usb/daydone.sqlite   qualquer cópia de um diário
cli-help-backup-now = Faz uma agora, no lugar de uma anterior de hoje
cli-help-backup-list = As cópias que existem, a mais recente primeiro
cli-help-backup-restore = Volta para uma cópia; o diário de agora é posto de lado, não apagado
    .copy = A data de uma cópia, ou um arquivo; senão a cópia mais recente
    .yes = Não perguntar
cli-help-doctor = O que funciona neste computador, e o que não
    .repair = Conserta o diário, ou traz de volta o que se lê dele e do backup mais recente
    .yes = Com --repair: não perguntar
cli-doctor-versions-same = Daydone { $own }, como o agente.
cli-doctor-versions-differ = Daydone { $own }; o agente é { $agent }.
cli-doctor-versions-advice = Há duas versões instaladas, ou uma foi instalada desde que este programa começou. Inicie o Daydone a partir da mais nova.
