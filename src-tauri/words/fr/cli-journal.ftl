### Not yet read by a native speaker.

## Command line: settings, backups and repair

cli-settings-file = Fichier de réglages : { $file }
cli-settings-folder = Dossier de données : { $folder }
cli-settings-problem = Le fichier de réglages n’est pas suivi : { $problem }
cli-backup = { $date } · { $size } · { $holds }
cli-backup-size = { $megabytes } Mo
cli-backup-holds =
    { $days ->
        [one] { $days } jour, { $last }
       *[other] { $days } jours, le dernier { $last }
    }
cli-backup-empty = aucun jour encore
cli-backup-unreadable = { $date } · { $size } · illisible
cli-backup-none = Il n’y a pas encore de sauvegarde.
    .hint = Pour en faire une : daydone backup now
cli-backup-made = Copié dans { $file } ({ $size }).
cli-no-such-backup = Il n’y a pas de sauvegarde du { $date }.
    .hint = Celles qui sont là : daydone backup list
cli-no-such-copy = Il n’y a pas de fichier « { $given } », et ce n’est pas une date.
    .hint = Les copies qui sont là : daydone backup list
cli-copy-damaged = La copie { $file } est endommagée. Rien n’a été changé.
    .hint = Celles qui sont là : daydone backup list
cli-copy-foreign = { $file } n’est pas une copie d’un journal de Daydone. Rien n’a été changé.
    .hint = Celles qui sont là : daydone backup list
cli-restore-ask = Revenir à { $file } ({ $holds }) ? Le journal actuel est mis à l’écart, pas supprimé. (y, ou Entrée pour non)
cli-restored = Le journal est maintenant celui de { $file } : { $holds }.
cli-restored-aside = Le précédent est gardé. Pour y revenir : daydone backup restore "{ $file }"
cli-left-as-is = Rien n’a été changé.
cli-needs-yes = Ceci demande d’abord, et personne n’est là pour répondre.
    .hint = Sans demander : --yes
cli-agent-stays = L’agent ne s’arrête pas.
    .hint = Quittez-le et réessayez : daydone quit
cli-repair-nothing = Le journal va bien.
cli-repair-ask = { $what } Le mettre à l’écart et retrouver ce qui est lisible de lui et de la dernière sauvegarde ? (y, ou Entrée pour non)
cli-repair-ask-gone = Le journal a disparu. Retrouver la dernière sauvegarde ? (y, ou Entrée pour non)
cli-repair-ask-tables = Le journal est sain, et les tables tirées de lui ne concordent pas. Les refaire ? (y, ou Entrée pour non)
cli-repair-ask-lost = { $lines ->
        [one] La dernière entrée gardée manque
       *[other] Les { $lines } dernières entrées gardées manquent
    } au journal. Continuer sans réclamer ce qui manque ? (y, ou Entrée pour non)
cli-repair-went-on = Daydone continue sans { $lines ->
        [one] l’entrée qui manque.
       *[other] les { $lines } entrées qui manquent.
    }
cli-repair-tables = Les tables ont été refaites à partir de { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    } du journal.
cli-repair-brought = { $entries ->
        [one] { $entries } entrée retrouvée
       *[other] { $entries } entrées retrouvées
    }, jusqu’à { $until }, { $source }. Ce qui s’est passé ensuite n’y est pas.
cli-repair-from-journal = dans le fichier endommagé
cli-repair-from-backup = dans la sauvegarde du { $date }
cli-repair-from-both = dans le fichier endommagé et la sauvegarde du { $date }
cli-repair-none-missing = Avant cela, rien ne manque.
cli-repair-missing = { $entries ->
        [one] { $entries } entrée manque
       *[other] { $entries } entrées manquent
    } entre { $from } et { $to }.
cli-repair-missing-first = { $entries ->
        [one] { $entries } entrée manque
       *[other] { $entries } entrées manquent
    } avant { $to }.
cli-repair-aside = Le fichier endommagé est gardé : { $file }
cli-repair-anew = Rien n’a pu être lu, et il n’y a pas de sauvegarde. Le prochain démarrage repart de zéro.
cli-doctor-good = bon
cli-doctor-missing = absent
cli-doctor-broken = en panne

### Help

cli-help-settings = Les réglages en vigueur
cli-help-settings-get = L’un d’eux
    .name = Son nom
cli-help-settings-set = Change l’un d’eux
    .name = Son nom
    .value = Sa nouvelle valeur
cli-help-backup = Copies du journal : une par jour se fait toute seule, et sept sont gardées
    .footer =
        daydone backup restore 2026-11-20             la copie de ce jour
        daydone backup restore                        la dernière copie
        daydone backup restore ~/usb/daydone.sqlite   n’importe quelle copie d’un journal
cli-help-backup-now = En fait une maintenant, à la place d’une plus ancienne d’aujourd’hui
cli-help-backup-list = Les copies qui sont là, la dernière d’abord
cli-help-backup-restore = Revient à une copie ; le journal actuel est mis à l’écart, pas supprimé
    .copy = La date d’une copie, ou un fichier ; la dernière copie sauf indication
    .yes = Ne pas demander
cli-help-doctor = Ce qui marche sur cet ordinateur, et ce qui ne marche pas
    .repair = Réparer le journal, ou retrouver ce qui est lisible de lui et de la dernière sauvegarde
    .yes = Avec --repair : ne pas demander
cli-doctor-versions-same = Daydone { $own }, comme l’agent.
cli-doctor-versions-differ = Daydone { $own } ; l’agent est { $agent }.
cli-doctor-versions-advice = Deux versions sont installées, ou l’une l’a été depuis que ce programme tourne. Lance Daydone depuis l’endroit de la plus récente.
