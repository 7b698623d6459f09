### Not yet read by a native speaker.

## What a file brings

say-import-read = { $program } : { $records } { $records ->
        [one] enregistrement lu
       *[other] enregistrements lus
    }.
say-import-new = { $days ->
        [one] Un nouveau jour, { $from }
       *[other] { $days } nouveaux jours, de { $from } à { $to }
    } : { $focus } de concentration, { $meetings } de réunions.
say-import-nothing-new = Rien de nouveau dedans.
say-import-known = { $days } { $days ->
        [one] jour est
       *[other] jours sont
    } déjà là.
say-import-skipped = { $count } omis ou changés : { $why } ({ $named })
say-import-skipped-time = { $count } omis ou changés, { $lost } : { $why } ({ $named })
say-import-nothing-in-it = Il n’y a rien dedans.
say-import-days = { $days } { $days ->
        [one] jour
       *[other] jours
    }
say-import-waiting = { $waiting } { $waiting ->
        [one] chose en attente
       *[other] choses en attente
    }
say-import-thoughts = { $thoughts } { $thoughts ->
        [one] pensée
       *[other] pensées
    }
say-import-days-off = { $days } { $days ->
        [one] jour de repos
       *[other] jours de repos
    }
say-import-questions = { $questions } { $questions ->
        [one] réponse à une question
       *[other] réponses à des questions
    }
say-import-loose = En plus des jours : { $what }.
say-imported = Repris : { $what }.
say-import-not-importable = Le fichier ne peut pas être importé : { $why }.
    .hint = Dites quel programme l’a écrit avec --from-program ; daydone import --help nomme ceux qui sont connus.
    .person = Dites de qui reprendre les données avec --person et un nom ou une adresse ; plusieurs fois pour une personne qui en a plusieurs.
say-import-trouble-too-long = sa lecture a pris trop de temps
say-import-trouble-memory = sa lecture a pris trop de mémoire
say-import-trouble-too-much = il contient plus qu’il n’en est repris à la fois ; exportez-le par parties
say-import-trouble-gave-up = il n’a pas pu être lu jusqu’au bout
say-import-why-unreadable = c’était illisible.
say-import-why-still-runs = ce n’était pas encore fini.
say-import-why-cut = un autre enregistrement a commencé avant la fin, et la coupure est là.
say-import-why-overlaps = un autre enregistrement a déjà le même temps.
say-import-why-seen-twice = le même temps a été vu deux fois, et compte une fois.
say-import-why-never-idle = cette machine n’a jamais été laissée seule, et une autre a vu la journée.
say-import-why-paused = c’était suspendu, et compte avec sa durée prévue.
say-import-why-somebody-else = c’est à une autre personne.
say-import-why-latin = le fichier n’est pas en Unicode, et a été lu en Europe occidentale.
say-import-why-title-cut = son titre était trop long ou avait des signes impossibles à afficher, et a été changé.
say-import-why-no-length = c’est sans durée.
say-import-why-no-record = c’est d’un genre qui ne dit rien du travail d’une journée.
say-import-why-no-clock = c’est sans heures ; placé à la suite depuis le début de la journée.
say-import-why-past-day = plus que n’en contient sa journée ; le reste a été omis.
say-import-why-not-past = la date n’est pas encore passée.
say-import-why-date-taken = il y a ici un jour de cette date.
say-import-why-time-taken = un autre jour prend le même temps.
say-import-why-shared = un autre jour a les mêmes enregistrements.
say-import-why-unsound = le jour ne se tient pas.
say-import-why-had-before = ce journal l’a déjà eu.
say-import-why-loose-unsound = ses mots, sa date ou son estimation sont impossibles.
