### Not yet read by a native speaker.

## Window: taking days in and writing them out

ui-import = Importar dias
ui-import-about = Da exportação do próprio Daydone, ou do que outro programa registrou. Primeiro você vê o que um arquivo traria.
ui-import-choose = Escolher um arquivo
ui-import-another = Escolher outro arquivo
ui-import-handing = Lendo { $file }…
ui-import-reading = Vendo o que { $file } traz…
ui-import-taking = Importando. Seu dia continua enquanto isso.
ui-import-do = Importar { $what }
ui-import-how = Como ele é lido
ui-import-program = Escrito por
ui-import-program-seen = Conforme o arquivo
ui-import-zone = Fuso das horas que não têm um
ui-import-people = Registros de quem
ui-import-people-more = Só se ele tiver os de várias pessoas. Nomes ou endereços, separados por vírgulas.
ui-import-again = Ver de novo
ui-export = Gravar dias em um arquivo
ui-export-about = Formatos abertos, para você ou outro programa. Tudo em JSON volta como era.
ui-export-choose = Gravar…
ui-export-format = Formato
ui-export-json = Tudo (JSON)
ui-export-csv = Uma linha por dia (CSV)
ui-export-csv-stretches = Uma linha por sessão ou intervalo (CSV)
ui-export-csv-items = Uma linha por tarefa (CSV)
ui-export-ics = Sessões e reuniões (calendário)
ui-export-notes = Uma nota por dia (Markdown)
ui-export-days = Dias
ui-export-all = Todos
ui-export-this-month = Este mês
ui-export-last-month = Mês passado
ui-export-this-year = Este ano
ui-export-last-year = Ano passado
ui-export-writing = Gravando…
ui-export-do = Gravar
ui-exported = { $days ->
        [0] Não havia nenhum dia; o arquivo foi gravado mesmo assim
        [one] { $days } dia gravado
        [many] { $days } dias gravados
       *[other] { $days } dias gravados
    }: { $file }
