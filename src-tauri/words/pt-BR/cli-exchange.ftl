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
cli-import-ask = Importar { $what }?

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
