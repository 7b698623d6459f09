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
cli-import-read = { $program } : { $records } { $records ->
        [one] enregistrement lu
       *[other] enregistrements lus
    }.
cli-import-new = { $days ->
        [one] Un nouveau jour, { $from }
       *[other] { $days } nouveaux jours, de { $from } à { $to }
    } : { $focus } de concentration, { $meetings } de réunions.
cli-import-nothing-new = Rien de nouveau dedans.
cli-import-known = { $days } { $days ->
        [one] jour est
       *[other] jours sont
    } déjà là.
cli-import-skipped = { $count } omis ou changés : { $why } ({ $named })
cli-import-skipped-time = { $count } omis ou changés, { $lost } : { $why } ({ $named })
cli-import-nothing-in-it = Il n’y a rien dedans.
cli-import-days = { $days } { $days ->
        [one] jour
       *[other] jours
    }
cli-import-waiting = { $waiting } { $waiting ->
        [one] chose en attente
       *[other] choses en attente
    }
cli-import-thoughts = { $thoughts } { $thoughts ->
        [one] pensée
       *[other] pensées
    }
cli-import-days-off = { $days } { $days ->
        [one] jour de repos
       *[other] jours de repos
    }
cli-import-questions = { $questions } { $questions ->
        [one] réponse à une question
       *[other] réponses à des questions
    }
cli-import-loose = En plus des jours : { $what }.
cli-import-ask = Reprendre { $what } ?
cli-imported = Repris : { $what }.
cli-import-not-importable = Le fichier ne peut pas être importé : { $why }.
    .hint = Dites quel programme l’a écrit avec --from-program ; daydone import --help nomme ceux qui sont connus.
    .person = Dites de qui reprendre les données avec --person et un nom ou une adresse ; plusieurs fois pour une personne qui en a plusieurs.
cli-import-trouble-too-long = sa lecture a pris trop de temps
cli-import-trouble-memory = sa lecture a pris trop de mémoire
cli-import-trouble-too-much = il contient plus qu’il n’en est repris à la fois ; exportez-le par parties
cli-import-trouble-gave-up = il n’a pas pu être lu jusqu’au bout
cli-import-why-unreadable = c’était illisible.
cli-import-why-still-runs = ce n’était pas encore fini.
cli-import-why-cut = un autre enregistrement a commencé avant la fin, et la coupure est là.
cli-import-why-overlaps = un autre enregistrement a déjà le même temps.
cli-import-why-seen-twice = le même temps a été vu deux fois, et compte une fois.
cli-import-why-never-idle = cette machine n’a jamais été laissée seule, et une autre a vu la journée.
cli-import-why-paused = c’était suspendu, et compte avec sa durée prévue.
cli-import-why-somebody-else = c’est à une autre personne.
cli-import-why-latin = le fichier n’est pas en Unicode, et a été lu en Europe occidentale.
cli-import-why-title-cut = son titre était trop long ou avait des signes impossibles à afficher, et a été changé.
cli-import-why-no-length = c’est sans durée.
cli-import-why-no-record = c’est d’un genre qui ne dit rien du travail d’une journée.
cli-import-why-no-clock = c’est sans heures ; placé à la suite depuis le début de la journée.
cli-import-why-past-day = plus que n’en contient sa journée ; le reste a été omis.
cli-import-why-not-past = la date n’est pas encore passée.
cli-import-why-date-taken = il y a ici un jour de cette date.
cli-import-why-time-taken = un autre jour prend le même temps.
cli-import-why-shared = un autre jour a les mêmes enregistrements.
cli-import-why-unsound = le jour ne se tient pas.
cli-import-why-had-before = ce journal l’a déjà eu.
cli-import-why-loose-unsound = ses mots, sa date ou son estimation sont impossibles.

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
