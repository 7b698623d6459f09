### Not yet read by a native speaker.

## Doctor

doctor-language-whole = O Daydone fala { $language }, por inteiro.
doctor-language-part = O Daydone fala { $language }: { $count } de { $of } textos. O que falta aparece em inglês.
doctor-data-good = Seus dias são guardados em { $folder }.
doctor-journal-good = O diário está íntegro: { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, { $lines ->
        [one] { $lines } entrada
       *[other] { $lines } entradas
    }.
doctor-journal-none = Ainda não há diário; a primeira ação o começa.
doctor-journal-tables = As tabelas feitas a partir do diário não estão em dia com ele.
    .advice = Isto as faz de novo: daydone doctor --repair
doctor-journal-lost = { $lines ->
        [one] A última entrada guardada não está
       *[other] As últimas { $lines } entradas guardadas não estão
    } no diário: o log dele, o arquivo ao lado cujo nome termina em -wal, sumiu ou foi cortado.
    .advice = Se uma cópia da pasta de dados inteira as tem, ponha a pasta de volta enquanto o Daydone não roda. Para seguir sem elas: daydone doctor --repair
doctor-records-beyond = { $count ->
        [one] { $count } dia, { $day }, tem um registro que passa da sua sessão ou do seu dia, então não dá para confiar nos horários.
       *[other] { $count } dias, o mais recente { $day }, têm um registro que passa da sua sessão ou do seu dia, então não dá para confiar nos horários.
    }
    .advice = Uma versão anterior escreveu assim. Veja: daydone day { $day }. Por trinta dias dá para corrigir: daydone correct s1 --from HH:MM --to HH:MM --day { $day }
doctor-journal-unreadable = Não é possível examinar o diário: { $why }
doctor-backups-good = { $count ->
        [one] { $count } backup guardado, de { $day }.
       *[other] { $count } backups guardados, o mais recente de { $day }.
    }
doctor-backups-none = Ainda não há backup.
    .advice = Um é feito com a primeira ação de um dia, ou assim: daydone backup now
doctor-backups-broken = Não foi possível fazer o backup de hoje: { $why }
    .advice = Os anteriores são mantidos, e a tentativa se repete sozinha.
doctor-journal-unseen = Não foi possível percorrer o diário a tempo.
    .advice = Tente de novo daqui a pouco; um diário grande em um disco lento demora mais.
doctor-notes-good = Uma nota de cada dia vai para { $folder }.
doctor-notes-off = Nenhuma pasta para notas do dia está definida.
doctor-notes-broken = As notas do dia não são escritas: { $why }
    .advice = Os dias em si são guardados. Conserte o arquivo ou a configuração; daydone export notes escreve o que falta.
doctor-hooks-off = Os hooks estão desligados.
doctor-hooks-good = { $count ->
        [0] Os hooks estão ligados, e ainda não há nenhum
        [one] { $count } hook é executado
       *[other] { $count } hooks são executados
    } ({ $folder }).
doctor-hooks-refused = Nenhum hook é executado. { $why }
doctor-hooks-unseen = Não foi possível examinar a pasta dos hooks a tempo.
doctor-hook-advice = O dia segue sem ele. Isto mostra o que ele diz: daydone hooks try { $hook }
doctor-calendar-good = { $name }: { $count ->
        [0] nenhuma reunião
        [one] { $count } reunião
       *[other] { $count } reuniões
    } hoje, { $how ->
        [fetched] buscado
       *[read] lido
    } { $time }.
doctor-calendar-partly = { $name }: { $count ->
        [0] nenhuma reunião
        [one] { $count } reunião
       *[other] { $count } reuniões
    } hoje, lido { $time }; sem { $left }, que não respondeu.
    .advice = Veja no calendário do seu desktop. Ele é lido de novo na próxima mudança.
doctor-calendar-stale = { $name }: não lido desde { $time }: { $why }.
    .advice = Até o dia acabar, as reuniões valem como estavam. Ele é lido de novo assim que mudar.
doctor-calendar-unread = { $name }: não lido: { $why }.
    .advice = Ele é lido assim que mudar. Se o caminho estiver errado: daydone calendar list
doctor-calendar-not-fetched-since = { $name }: não buscado desde { $time }: { $why }.
    .advice = As reuniões valem como estavam. Enquanto o dia está aberto, ele é buscado de novo a cada 30 minutos.
doctor-calendar-not-fetched = { $name }: não buscado: { $why }.
    .advice = Enquanto o dia está aberto, a tentativa se repete a cada 30 minutos. Se o endereço estiver errado: daydone calendar remove, e adicione de novo.
doctor-calendar-unseen = { $name }: ainda não lido.
doctor-settings-good = As configurações são lidas de { $file }.
doctor-socket-good = Seus programas alcançam o Daydone em { $socket }.
doctor-tray-good = A bandeja do sistema mostra o Daydone.
doctor-tray-missing = Nenhuma bandeja do sistema mostra o Daydone.
    .advice = Janela, notificações e linha de comando fazem tudo. No GNOME, uma extensão como AppIndicator traz uma bandeja.
doctor-notifications-good = As notificações são mostradas por { $service }.
doctor-notifications-missing = Nenhum serviço de notificações responde ({ $why }).
    .advice = Seu desktop traz um, ou um pequeno como o dunst. Sem ele o Daydone segue, em silêncio.
doctor-keys-off = Nenhuma tecla de qualquer lugar é pedida.
doctor-keys-asked = Seu desktop recebeu o pedido de teclas de qualquer lugar e ainda não respondeu.
doctor-keys-bound = Teclas de qualquer lugar: { $keys }.
doctor-keys-none = Seu desktop conhece as teclas de qualquer lugar do Daydone; escolha-as nas configurações dele.
doctor-keys-not-offered = Este desktop não dá a nenhum programa teclas de qualquer lugar.
    .advice = Nas configurações de teclado dele, ligue uma tecla a: daydone toggle (docs/keys.md).
doctor-keys-closed = A área de trabalho retirou do Daydone as teclas de qualquer lugar.
    .advice = Para pedir de novo: daydone settings set keys-anywhere off, e depois on.
doctor-keys-declined = Seu desktop não deu ao Daydone teclas de qualquer lugar.
    .advice = Para que ele pergunte de novo: daydone settings set keys-anywhere off, e depois on.
doctor-keys-failed = As teclas de qualquer lugar não estão lá: { $why }.
    .advice = Nas configurações de teclado do seu desktop, uma tecla pode ser ligada a: daydone toggle (docs/keys.md).
doctor-key = { $key } ({ $what })
doctor-away-good =
    { $minutes ->
        [one] Depois de { $minutes } minuto sem teclado nem mouse, uma sessão é pausada ({ $source }).
       *[other] Depois de { $minutes } minutos sem teclado nem mouse, uma sessão é pausada ({ $source }).
    }
doctor-away-off = Uma sessão continua quando não há ninguém, porque away_minutes é 0.
doctor-away-missing = Este desktop não diz quando não há ninguém, então uma sessão continua.
    .advice = Pause quando sair. O que foi contado pode ser corrigido depois.
doctor-zone-advice = Defina a variável TZ com um nome como Europe/Lisbon, ou remova-a, e inicie o Daydone de novo.
doctor-clock-good = O relógio é { $source }, em { $zone }.
doctor-clock-behind = O relógio deste computador está atrás do que já foi anotado, então o Daydone segue o próprio tempo.
    .advice = Acerte o relógio. Nada do que passou é movido, e o tempo que ninguém viu é perguntado.
doctor-clock-simulated = O relógio é simulado; a máquina está em { $zone }.
doctor-version = Daydone { $version }, protocolo { $protocol }.
