### Not yet read by a native speaker.

## Command line: export and import

cli-export-in-part = { $why }. Notas escritas antes disso, até a de { $last }: { $count }.
cli-export-backwards = A primeira data, { $from }, vem depois da última, { $to }.
cli-export-no-folder = Nenhuma pasta para notas está definida.
    .hint = Cite uma com --to-file, ou defina notes_folder.
cli-exported = { $days } { $days ->
        [one] dia gravado
       *[other] dias gravados
    } em { $file }.
cli-import-read = { $program }: { $records } { $records ->
        [one] registro lido
       *[other] registros lidos
    }.
cli-import-new = { $days ->
        [one] Um dia novo, { $from }
       *[other] { $days } dias novos, { $from } a { $to }
    }: { $focus } de foco, { $meetings } de reuniões.
cli-import-nothing-new = Nada de novo nele.
cli-import-known = { $days } { $days ->
        [one] dia já está
       *[other] dias já estão
    } aqui.
cli-import-skipped = { $count } deixados de fora ou mudados: { $why } ({ $named })
cli-import-skipped-time = { $count } deixados de fora ou mudados, { $lost }: { $why } ({ $named })
cli-import-nothing-in-it = Não há nada nele.
cli-import-days = { $days } { $days ->
        [one] dia
       *[other] dias
    }
cli-import-waiting = { $waiting } { $waiting ->
        [one] coisa em espera
       *[other] coisas em espera
    }
cli-import-thoughts = { $thoughts } { $thoughts ->
        [one] pensamento
       *[other] pensamentos
    }
cli-import-days-off = { $days } { $days ->
        [one] folga
       *[other] folgas
    }
cli-import-questions = { $questions } { $questions ->
        [one] pergunta respondida
       *[other] perguntas respondidas
    }
cli-import-loose = Além dos dias: { $what }.
cli-import-ask = Importar { $what }?
cli-imported = Importado: { $what }.
cli-import-not-importable = O arquivo não pode ser importado: { $why }.
    .hint = Diga com --from-program qual programa o escreveu; daydone import --help lista os conhecidos.
    .person = Diga de quem são os registros com --person e um nome ou endereço; mais de uma vez para uma pessoa com vários.
cli-import-trouble-too-long = a leitura demorou demais
cli-import-trouble-memory = a leitura usou memória demais
cli-import-trouble-too-much = tem mais do que se aceita de uma vez; exporte em partes
cli-import-trouble-gave-up = não foi possível ler até o fim
cli-import-why-unreadable = não foi possível ler.
cli-import-why-still-runs = ainda não terminou.
cli-import-why-cut = outro registro começou antes do fim, e ali foi cortado.
cli-import-why-overlaps = outro registro já tem o mesmo tempo.
cli-import-why-seen-twice = o mesmo tempo foi visto duas vezes, e conta uma.
cli-import-why-never-idle = aquela máquina nunca ficou sozinha, e outra viu o dia.
cli-import-why-paused = foi pausado, e conta com a duração planejada.
cli-import-why-somebody-else = é de outra pessoa.
cli-import-why-latin = o arquivo não está em Unicode, e foi lido como europeu ocidental.
cli-import-why-title-cut = o título era longo demais ou tinha sinais que não podem ser mostrados, e foi mudado.
cli-import-why-no-length = não tem duração.
cli-import-why-no-record = é de um tipo que nada diz sobre o trabalho de um dia.
cli-import-why-no-clock = não tem horários; posto um depois do outro a partir do início do dia.
cli-import-why-past-day = mais do que cabe no dia; o resto ficou de fora.
cli-import-why-not-past = a data ainda não acabou.
cli-import-why-date-taken = já existe aqui um dia dessa data.
cli-import-why-time-taken = outro dia ocupa o mesmo tempo.
cli-import-why-shared = outro dia tem os mesmos registros.
cli-import-why-unsound = o dia não é coerente.
cli-import-why-had-before = este diário já o teve antes.
cli-import-why-loose-unsound = as palavras, a data ou a estimativa não são possíveis.

### Help

cli-help-export = Escreve seus dias em um formato aberto
    .format = json é tudo, csv uma linha por dia, csv-stretches uma linha por sessão, lacuna, intervalo, reunião e interrupção, csv-items uma linha por tarefa, ics um calendário, notes uma nota Markdown por dia
    .to_file = Escrever ali em vez de mostrar; para notes, a pasta
    .from = A primeira data; senão o começo
    .to = A última data; senão hoje
cli-help-import = Importa dias da exportação do próprio Daydone ou dos registros de outro programa
    .file = O arquivo, ou - para a entrada padrão; antes se mostra o que traria, e nada acontece sem que você concorde
    .from_program = O programa que o escreveu; senão reconhecido pelo arquivo
    .person = De quem tomar os registros em um arquivo com várias pessoas, por nome ou endereço
    .zone = O fuso dos horários sem um, como Europe/Lisbon; senão o deste computador
    .dry_run = Só mostrar o que traria
    .yes = Não perguntar
