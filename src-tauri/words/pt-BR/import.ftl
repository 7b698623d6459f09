### Not yet read by a native speaker.

## What a file brings

say-import-read = { $program }: { $records } { $records ->
        [one] registro lido
       *[other] registros lidos
    }.
say-import-new = { $days ->
        [one] Um dia novo, { $from }
       *[other] { $days } dias novos, { $from } a { $to }
    }: { $focus } de foco, { $meetings } de reuniões.
say-import-nothing-new = Nada de novo nele.
say-import-known = { $days } { $days ->
        [one] dia já está
       *[other] dias já estão
    } aqui.
say-import-skipped = { $count } deixados de fora ou mudados: { $why } ({ $named })
say-import-skipped-time = { $count } deixados de fora ou mudados, { $lost }: { $why } ({ $named })
say-import-nothing-in-it = Não há nada nele.
say-import-days = { $days } { $days ->
        [one] dia
       *[other] dias
    }
say-import-waiting = { $waiting } { $waiting ->
        [one] coisa em espera
       *[other] coisas em espera
    }
say-import-thoughts = { $thoughts } { $thoughts ->
        [one] pensamento
       *[other] pensamentos
    }
say-import-days-off = { $days } { $days ->
        [one] folga
       *[other] folgas
    }
say-import-questions = { $questions } { $questions ->
        [one] pergunta respondida
       *[other] perguntas respondidas
    }
say-import-loose = Além dos dias: { $what }.
say-imported = Importado: { $what }.
say-import-not-importable = O arquivo não pode ser importado: { $why }.
    .hint = Diga com --from-program qual programa o escreveu; daydone import --help lista os conhecidos.
    .person = Diga de quem são os registros com --person e um nome ou endereço; mais de uma vez para uma pessoa com vários.
say-import-trouble-too-long = a leitura demorou demais
say-import-trouble-memory = a leitura usou memória demais
say-import-trouble-too-much = tem mais do que se aceita de uma vez; exporte em partes
say-import-trouble-gave-up = não foi possível ler até o fim
say-import-why-unreadable = não foi possível ler.
say-import-why-still-runs = ainda não terminou.
say-import-why-cut = outro registro começou antes do fim, e ali foi cortado.
say-import-why-overlaps = outro registro já tem o mesmo tempo.
say-import-why-seen-twice = o mesmo tempo foi visto duas vezes, e conta uma.
say-import-why-never-idle = aquela máquina nunca ficou sozinha, e outra viu o dia.
say-import-why-paused = foi pausado, e conta com a duração planejada.
say-import-why-somebody-else = é de outra pessoa.
say-import-why-latin = o arquivo não está em Unicode, e foi lido como europeu ocidental.
say-import-why-title-cut = o título era longo demais ou tinha sinais que não podem ser mostrados, e foi mudado.
say-import-why-no-length = não tem duração.
say-import-why-no-record = é de um tipo que nada diz sobre o trabalho de um dia.
say-import-why-no-clock = não tem horários; posto um depois do outro a partir do início do dia.
say-import-why-past-day = mais do que cabe no dia; o resto ficou de fora.
say-import-why-not-past = a data ainda não acabou.
say-import-why-date-taken = já existe aqui um dia dessa data.
say-import-why-time-taken = outro dia ocupa o mesmo tempo.
say-import-why-shared = outro dia tem os mesmos registros.
say-import-why-unsound = o dia não é coerente.
say-import-why-had-before = este diário já o teve antes.
say-import-why-loose-unsound = as palavras, a data ou a estimativa não são possíveis.
