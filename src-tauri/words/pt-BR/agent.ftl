### Not yet read by a native speaker.

## Agent

say-already-there = Já existe um agente para { $folder }.
refused-reading = Outros arquivos estão sendo lidos agora.
    .hint = Tente de novo daqui a pouco.
refused-busy = Programas demais falam com o Daydone ao mesmo tempo.
    .hint = Feche alguns, ou tente de novo daqui a pouco.
refused-slow = Nenhuma resposta chegou a tempo.
    .hint = O que foi iniciado pode ainda estar em andamento. Tente de novo daqui a pouco.
refused-too-long = A resposta é longa demais para ser enviada.
    .hint = Peça menos de uma vez.
refused-failed = Algo deu errado: { $why }.
refused-leaving = O Daydone está saindo.
refused-disk-full = O disco está cheio, por isso isto não foi guardado. Tudo o que veio antes está seguro.
    .hint = Libere espaço e tente de novo.
refused-disk-read-only = Não é possível escrever no diário, por isso isto não foi guardado. Tudo o que veio antes está seguro.
    .hint = Verifique se { $folder } pertence a você e se o disco não está montado só para leitura.
refused-disk-busy = Outro programa está escrevendo no diário, por isso isto não foi guardado.
    .hint = Feche-o e tente de novo.
refused-disk-damaged = O diário está danificado, por isso isto não foi guardado.
    .hint = Isto traz de volta o que ainda se lê, ou o backup mais recente: daydone doctor --repair
refused-disk-moved = O diário foi movido, apagado ou substituído, por isso isto não foi guardado.
    .hint = Coloque-o de volta em { $folder }, ou saia do Daydone e inicie-o de novo.
say-journal-damaged = O diário está danificado. Ficou como está. { $copy }
    .hint = Isto o põe de lado e traz de volta o que ainda se lê: daydone doctor --repair
say-journal-gone = O diário sumiu ou está vazio, embora haja backups dele. { $copy }
    .hint = Isto o traz de volta: daydone doctor --repair
say-backup-newest = O backup mais recente é de { $day }.
say-backup-none = Não há backup dele.
refused-disk-failed = Não foi possível escrever no diário, por isso isto não foi guardado. Tudo o que veio antes está seguro.
    .hint = Tente de novo. Se continuar assim, reinicie o Daydone.
refused-backup-full = O disco está cheio, por isso nenhuma cópia foi feita. As anteriores continuam lá.
    .hint = Libere espaço e tente de novo.
refused-backup-read-only = Nenhuma cópia foi feita: não é possível escrever em { $folder }.
    .hint = Verifique se a pasta pertence a você e se o disco não está montado só para leitura.
refused-backup-failed = Nenhuma cópia foi feita. { $why }
refused-no-window = Não foi possível abrir a janela: { $why }.
    .hint = Tudo funciona também pela linha de comando: daydone --help.
refused-no-display = Não há tela onde abrir a janela.
refused-no-file-program = Nada neste desktop conseguiu abrir a pasta.
    .hint = O caminho dela pode ser copiado.
refused-real-clock = Este agente segue o relógio real, que não pode ser movido.

## Trouble with the journal

say-clock-behind = O relógio deste computador está atrás do que já foi anotado. O Daydone segue o próprio tempo até o relógio ser acertado.
say-lines-lost = { $lines ->
        [one] A última entrada guardada não está
       *[other] As últimas { $lines } entradas guardadas não estão
    } no diário: o log dele sumiu ou foi cortado. Como seguir: daydone doctor
say-trouble-full = O disco está cheio. O que acontece fica na memória e é anotado quando houver espaço.
    .hint = Libere espaço; o resto vai sozinho.
say-trouble-read-only = Não é possível escrever no diário. O que acontece fica na memória e é anotado quando for possível.
    .hint = Verifique se { $folder } pertence a você e se o disco não está montado só para leitura.
say-trouble-busy = Outro programa está escrevendo no diário. O que acontece fica na memória e é anotado depois dele.
    .hint = Feche-o; o resto vai sozinho.
say-trouble-damaged = O diário está danificado. O que acontece só fica na memória até o Daydone sair.
    .hint = Isto traz de volta o que ainda se lê, ou o backup mais recente: daydone doctor --repair
say-trouble-moved = O diário não está onde estava: foi movido, apagado ou substituído. O que acontece só fica na memória até o Daydone sair.
    .hint = Coloque-o de volta em { $folder }, ou saia do Daydone e inicie-o de novo.
say-trouble-failed = Não foi possível escrever no diário. O que acontece fica na memória e é tentado de novo.
    .hint = Se continuar assim, execute daydone doctor.

## At login

say-login-entry = Saiba quando seu dia de trabalho está completo.
say-login-starts = O Daydone inicia quando você entra na sessão.
say-login-off = O Daydone não inicia quando você entra na sessão.
    .advice = Assim ele inicia: daydone settings set starts_at_login on
say-login-own-folder = Este Daydone tem uma pasta própria (DAYDONE_HOME), por isso não inicia quando você entra na sessão.
say-login-passing = O Daydone roda de um AppImage, por isso não pode iniciar quando você entra na sessão.
    .advice = Um Daydone instalado pode.
say-login-switched-off = Seu desktop desligou o Daydone entre os programas que inicia: { $what }
    .advice = Ligue-o lá.
say-login-not-ours = Uma entrada que o Daydone não escreveu fica como está: { $what }
    .advice = Remova-a para que a configuração starts_at_login decida.
say-login-trouble = Não é possível manter a entrada que inicia o Daydone com a sessão. { $what }
    .advice = Quando isso estiver resolvido, daydone doctor tenta de novo.
