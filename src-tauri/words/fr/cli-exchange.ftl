### Not yet read by a native speaker.

## Command line: export and import

cli-export-in-part = { $why }. Des notes avaient été écrites avant, jusqu’à celle du { $last } : { $count }.
cli-export-backwards = La première date, { $from }, vient après la dernière, { $to }.
cli-export-no-folder = Aucun dossier n’est fixé pour les notes.
    .hint = Indiquez-en un avec --to-file, ou fixez notes_folder.
cli-exported = { $days } { $days ->
        [one] jour écrit
       *[other] jours écrits
    } dans { $file }.
cli-import-ask = Reprendre { $what } ?

### Help

cli-help-export = Écrit vos journées dans un format ouvert
    .format = json est tout, csv une ligne par jour, csv-stretches une ligne par session, blanc, pause, réunion et interruption, csv-items une ligne par tâche, ics un calendrier, notes une note Markdown par jour
    .to_file = Écrire là au lieu d’afficher ; pour des notes, le dossier
    .from = La première date ; le début sauf indication
    .to = La dernière date ; aujourd’hui sauf indication
cli-help-import = Reprend des journées de l’export de Daydone ou des données d’un autre programme
    .file = Le fichier, ou - pour ce qui vient d’un tube ; ce qu’il apporterait est d’abord montré, et rien ne se passe sans votre accord
    .from_program = Le programme qui l’a écrit ; reconnu d’après le fichier sauf indication
    .person = De qui reprendre les données, dans un fichier de plusieurs personnes, par nom ou adresse
    .zone = Le fuseau des heures qui n’en ont pas, comme Europe/Lisbon ; celui de cet ordinateur sauf indication
    .dry_run = Montrer seulement ce qu’il apporterait
    .yes = Ne pas demander
