### Not yet read by a native speaker.

## Doctor

doctor-language-whole = Daydone parle { $language }, entièrement.
doctor-language-part = Daydone parle { $language } : { $count } messages sur { $of }. Ce qui manque est dit en anglais.
doctor-data-good = Vos journées sont gardées dans { $folder }.
doctor-journal-good = Le journal est sain : { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, { $lines ->
        [one] { $lines } entrée
       *[other] { $lines } entrées
    }.
doctor-journal-none = Il n’y a pas encore de journal ; la première action le commence.
doctor-journal-tables = Les tables tirées du journal ne concordent pas avec lui.
    .advice = Pour les refaire : daydone doctor --repair
doctor-journal-lost = { $lines ->
        [one] La dernière entrée gardée manque
       *[other] Les { $lines } dernières entrées gardées manquent
    } au journal : son fichier de suivi, à côté de lui et dont le nom finit par -wal, a disparu ou a été coupé.
    .advice = Si une copie de tout le dossier de données les contient, remettez le dossier pendant que Daydone ne tourne pas. Pour continuer sans elles : daydone doctor --repair
doctor-records-beyond = { $count ->
        [one] Le { $day }, une note dépasse sa session ou sa journée : on ne peut pas se fier à ses heures.
       *[other] Sur { $count } jours, le dernier le { $day }, une note dépasse sa session ou sa journée : on ne peut pas se fier à ses heures.
    }
    .advice = Une version antérieure l’a écrite ainsi. À voir : daydone day { $day }. Pendant trente jours, elle peut être rectifiée : daydone correct s1 --from HH:MM --to HH:MM --day { $day }
doctor-journal-unreadable = Le journal ne peut pas être consulté : { $why }
doctor-backups-good = { $count ->
        [one] { $count } sauvegarde est gardée, du { $day }.
       *[other] { $count } sauvegardes sont gardées, la dernière du { $day }.
    }
doctor-backups-none = Il n’y a pas encore de sauvegarde.
    .advice = La première action d’une journée en fait une, ou bien : daydone backup now
doctor-backups-broken = La sauvegarde d’aujourd’hui n’a pas pu être faite : { $why }
    .advice = Les précédentes sont gardées, et un nouvel essai se fait tout seul.
doctor-journal-unseen = Le journal n’a pas pu être parcouru à temps.
    .advice = Réessayez dans un instant ; un grand journal sur un disque lent prend plus de temps.
doctor-notes-good = Une note de chaque journée va dans { $folder }.
doctor-notes-off = Aucun dossier n’est fixé pour les notes de journée.
doctor-notes-broken = Les notes de journée ne sont pas écrites : { $why }
    .advice = Les journées elles-mêmes sont gardées. Réparez le fichier ou le réglage ; daydone export notes écrit ce qui manque.
doctor-hooks-off = Les hooks sont désactivés.
doctor-hooks-good = { $count ->
        [0] Les hooks sont activés, et il n’y en a aucun à exécuter
        [one] { $count } hook est exécuté
       *[other] { $count } hooks sont exécutés
    }, depuis { $folder }.
doctor-hooks-refused = Aucun hook n’est exécuté. { $why }
doctor-hooks-unseen = Le dossier des hooks n’a pas pu être examiné à temps.
doctor-hook-advice = La journée continue sans lui. Pour voir ce qu’il dit : daydone hooks try { $hook }
doctor-calendar-good = { $name } : { $count ->
        [0] aucune réunion
        [one] { $count } réunion
       *[other] { $count } réunions
    } aujourd’hui, { $how ->
        [fetched] dernière récupération
       *[read] dernière lecture
    } : { $time }.
doctor-calendar-partly = { $name } : { $count ->
        [0] aucune réunion
        [one] { $count } réunion
       *[other] { $count } réunions
    } aujourd’hui, dernière lecture : { $time } ; sans { $left }, resté sans réponse.
    .advice = Regardez-le dans le calendrier de votre bureau. Il est relu au prochain changement.
doctor-calendar-stale = { $name } : dernière lecture, { $time } : { $why }.
    .advice = Jusqu’à la fin de la journée, ses réunions sont prises telles qu’elles étaient. Il est relu dès qu’il change.
doctor-calendar-unread = { $name } : non lu : { $why }.
    .advice = Il est lu dès qu’il change. Si le chemin est faux : daydone calendar list
doctor-calendar-not-fetched-since = { $name } : dernière récupération, { $time } : { $why }.
    .advice = Ses réunions sont prises telles qu’elles étaient alors. Tant que la journée est ouverte, il est récupéré toutes les 30 minutes.
doctor-calendar-not-fetched = { $name } : non récupéré : { $why }.
    .advice = Tant que la journée est ouverte, un essai est fait toutes les 30 minutes. Si l’adresse est fausse : daydone calendar remove, puis ajoutez-le de nouveau.
doctor-calendar-unseen = { $name } : pas encore lu.
doctor-settings-good = Les réglages sont lus dans { $file }.
doctor-socket-good = Vos programmes joignent Daydone par { $socket }.
doctor-tray-good = La zone de notification montre Daydone.
doctor-tray-missing = Aucune zone de notification ne montre Daydone.
    .advice = La fenêtre, les notifications et la ligne de commande font tout. Sous GNOME, une extension comme AppIndicator apporte cette zone.
doctor-notifications-good = Les notifications sont affichées par { $service }.
doctor-notifications-missing = Aucun service de notification ne répond ({ $why }).
    .advice = Votre bureau en apporte un, ou un petit comme dunst. Sans lui, Daydone continue, en silence.
doctor-keys-off = Aucune touche globale n’est demandée.
doctor-keys-asked = Des touches globales ont été demandées à votre bureau, qui n’a pas encore répondu.
doctor-keys-bound = Touches globales : { $keys }.
doctor-keys-none = Votre bureau connaît les touches globales de Daydone ; choisissez-les dans ses réglages.
doctor-keys-not-offered = Ce bureau n’offre de touches globales à aucun programme.
    .advice = Dans ses réglages du clavier, associez une touche à : daydone toggle (docs/keys.md).
doctor-keys-closed = Le bureau a repris à Daydone ses touches de partout.
    .advice = Pour les redemander : daydone settings set keys-anywhere off, puis on.
doctor-keys-declined = Votre bureau n’a pas accordé de touches globales à Daydone.
    .advice = Pour le redemander : daydone settings set keys-anywhere off, puis on.
doctor-keys-failed = Les touches globales ne sont pas là : { $why }.
    .advice = Dans les réglages du clavier de votre bureau, une touche peut être associée à : daydone toggle (docs/keys.md).
doctor-key = { $key } ({ $what })
doctor-away-good =
    { $minutes ->
        [one] Après une minute sans clavier ni souris, une session est suspendue ({ $source }).
       *[other] Après { $minutes } minutes sans clavier ni souris, une session est suspendue ({ $source }).
    }
doctor-away-off = Une session continue quand personne n’est là, car away_minutes vaut 0.
doctor-away-missing = Ce bureau ne dit pas quand personne n’est là : une session continue donc.
    .advice = Suspendez-la en partant. Ce qui a été compté peut être rectifié plus tard.
doctor-zone-advice = Donnez à la variable TZ un nom comme Europe/Lisbon, ou effacez-la, et relancez Daydone.
doctor-clock-good = L’horloge est { $source }, fuseau { $zone }.
doctor-clock-behind = L’horloge de cet ordinateur retarde sur ce qui est noté : Daydone suit sa propre heure.
    .advice = Remettez l’horloge à l’heure. Rien de passé n’est déplacé, et le temps que personne n’a vu fera l’objet d’une question.
doctor-clock-simulated = L’horloge est simulée ; la machine est dans { $zone }.
doctor-version = Daydone { $version }, protocole { $protocol }.
