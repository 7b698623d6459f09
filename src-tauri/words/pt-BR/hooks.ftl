### Not yet read by a native speaker.

## Hooks

hooks-never = Ainda não rodou.
hooks-ran = Rodou bem às { $time }.
hooks-failed = Falhou às { $time }: { $why }.
hooks-rests = Descansa depois de { $count } falhas seguidas, a última às { $time }: { $why }. Roda de novo quando o arquivo mudar.
hooks-dropped = { $count ->
        [one] { $count } execução ficou de fora, porque havia muitas na fila.
       *[other] { $count } execuções ficaram de fora, porque havia muitas na fila.
    }
hooks-file-off = Desligado: o arquivo não pode ser executado.
hooks-tried = Testado: { $why }.

# Parts of sentences: how a run ended.
hooks-end-fine = terminou bem
hooks-end-code = terminou com o código { $code }
hooks-end-signal = foi encerrado pelo sinal { $signal }
hooks-end-slow = levou mais de { $seconds } segundos e foi encerrado
hooks-end-not-started = não foi possível iniciar ({ $why })
hooks-end-cut = foi encerrado, porque o Daydone saiu

hooks-refused-not-yours = Não executado: { $path } pertence a outra pessoa.
hooks-refused-open = Não executado: outras pessoas podem escrever em { $path }. Isto muda isso: chmod go-w "{ $path }"
hooks-refused-no-file = Não executado: { $path } não é do tipo que deveria ser, um arquivo ou uma pasta.
hooks-refused-many = Não executado: só os primeiros { $most } arquivos de uma pasta são.
hooks-refused-unseen = Não executado: não é possível examinar { $path } ({ $why }).

hooks-sample-item = Escrever o plano de migração
hooks-sample-meeting = Decisão sobre o lançamento
hooks-sample-reason = Testando um hook
