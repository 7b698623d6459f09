### Not yet read by a native speaker.

## How other programs’ notifications are held: in the doctor’s report and the settings

quiet-asked = { $who } segura as notificações de outros programas quando o Daydone pede.
quiet-borrowed = A chave de { $who } é emprestada e devolvida como estava.
quiet-no-service = Nenhum programa mostra notificações aqui, então não há nada para segurar.
quiet-loses = A chave de { $who } perde o que chega enquanto isso, por isso o Daydone não mexe nela.
    .advice = Ela funciona como sempre quando é você quem a usa.
quiet-toggles = A chave de { $who } só pode ser virada, nunca definida, por isso o Daydone não mexe nela.
    .advice = Ela funciona como sempre quando é você quem a usa.
quiet-no-mode = O mako não tem um modo para isso, então as notificações de outros programas não são seguradas.
    .advice = Adicione duas linhas à configuração do mako: [mode=do-not-disturb] e invisible=1. Depois: makoctl reload
quiet-sandboxed = Não é possível alcançar a chave de { $who } de onde o Daydone roda.
    .advice = Ela funciona como sempre quando é você quem a usa.
quiet-macos = O macOS não deixa nenhum programa segurar as notificações de outros programas.
    .advice = Um Atalho seu pode ligar e desligar um Foco.
quiet-windows = O Windows só deixa programas aprovados pela Microsoft segurar as notificações de outros programas.
    .advice = O “Não perturbar” dele funciona como sempre, também por horário.
quiet-unknown = { $who } não tem um modo de segurar as notificações de outros programas que o Daydone conheça.
    .advice = O “Não perturbar” dele funciona como sempre quando é você quem o liga.
quiet-no-apps = { $who ->
        [mako] O mako não tem um modo chamado daydone, então nenhum programa fica em silêncio depois do expediente.
        [dunst] O dunst não tem uma regra chamada daydone, então nenhum programa fica em silêncio depois do expediente.
       *[other] Aqui não dá para silenciar programas um a um depois do expediente.
    }
    .advice = { $who ->
        [mako] Dê à configuração do mako uma seção como [app-name="Slack" mode=daydone] com invisible=1.
        [dunst] Dê à configuração do dunst quatro linhas: [daydone], appname = Slack, enabled = no, skip_display = yes. Depois reinicie o dunst.
       *[other] Para tudo: daydone settings set after_hours all
    }
quiet-borrowed-since = A chave da sua área de trabalho está emprestada desde { $time }, e depois é devolvida.
quiet-unreadable = Não foi possível ler o que o Daydone tinha mudado na sua área de trabalho, por isso nada foi devolvido: { $file }
    .advice = Veja se o “não perturbe” está como você quer, e depois apague esse arquivo.
