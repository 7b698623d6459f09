### Not yet read by a native speaker.

## Agent

say-already-there = Un agent est déjà là pour { $folder }.
refused-reading = D’autres fichiers sont en cours de lecture.
    .hint = Réessayez dans un instant.
refused-busy = Trop de programmes parlent à Daydone en même temps.
    .hint = Fermez-en quelques-uns, ou réessayez dans un instant.
refused-slow = Aucune réponse n’est venue à temps.
    .hint = Ce qui a été commencé est peut-être encore en cours. Réessayez dans un instant.
refused-too-long = La réponse est trop longue pour être envoyée.
    .hint = Demandez moins à la fois.
refused-failed = Quelque chose n’a pas marché : { $why }.
refused-leaving = Daydone est en train de s’arrêter.
refused-disk-full = Le disque est plein : ceci n’a pas été gardé. Tout ce qui précède est en sécurité.
    .hint = Libérez de la place et réessayez.
refused-disk-read-only = Impossible d’écrire dans le journal : ceci n’a pas été gardé. Tout ce qui précède est en sécurité.
    .hint = Vérifiez que { $folder } vous appartient et que son disque n’est pas monté en lecture seule.
refused-disk-busy = Un autre programme écrit dans le journal : ceci n’a pas été gardé.
    .hint = Fermez-le et réessayez.
refused-disk-damaged = Le journal est endommagé : ceci n’a pas été gardé.
    .hint = Pour retrouver ce qui est lisible, ou la dernière sauvegarde : daydone doctor --repair
refused-disk-moved = Le journal a été déplacé, supprimé ou remplacé : ceci n’a pas été gardé.
    .hint = Remettez-le dans { $folder }, ou quittez Daydone et relancez-le.
say-journal-damaged = Le journal est endommagé. Il a été laissé tel quel. { $copy }
    .hint = Pour l’écarter et retrouver ce qui est lisible : daydone doctor --repair
say-journal-gone = Le journal a disparu ou est vide, alors qu’il en existe des sauvegardes. { $copy }
    .hint = Pour le retrouver : daydone doctor --repair
say-backup-newest = La dernière sauvegarde date du { $day }.
say-backup-none = Il n’en existe aucune sauvegarde.
refused-disk-failed = Impossible d’écrire dans le journal : ceci n’a pas été gardé. Tout ce qui précède est en sécurité.
    .hint = Réessayez. Si cela persiste, redémarrez Daydone.
refused-backup-full = Le disque est plein : aucune copie n’a été faite. Les précédentes sont toujours là.
    .hint = Libérez de la place et réessayez.
refused-backup-read-only = Aucune copie n’a été faite : impossible d’écrire dans { $folder }.
    .hint = Vérifiez que ce dossier vous appartient et que son disque n’est pas monté en lecture seule.
refused-backup-failed = Aucune copie n’a été faite. { $why }
refused-no-window = La fenêtre n’a pas pu s’ouvrir : { $why }.
    .hint = Tout marche aussi en ligne de commande : daydone --help.
refused-no-display = Il n’y a pas d’écran où ouvrir la fenêtre.
refused-no-file-program = Rien sur ce bureau n’a pu ouvrir le dossier.
    .hint = Son chemin peut être copié à la place.
refused-real-clock = Cet agent suit l’horloge réelle, qui ne peut pas être déplacée.

## Trouble with the journal

say-clock-behind = L’horloge de cet ordinateur retarde sur ce qui est noté. Daydone suit sa propre heure jusqu’à ce que l’horloge soit remise à l’heure.
say-lines-lost = { $lines ->
        [one] La dernière entrée gardée manque
       *[other] Les { $lines } dernières entrées gardées manquent
    } au journal : son fichier de suivi a disparu ou a été coupé. Que faire : daydone doctor
say-trouble-full = Le disque est plein. Ce qui se passe est retenu, et noté dès qu’il y a de la place.
    .hint = Libérez de la place ; le reste se fait tout seul.
say-trouble-read-only = Impossible d’écrire dans le journal. Ce qui se passe est retenu, et noté dès que possible.
    .hint = Vérifiez que { $folder } vous appartient et que son disque n’est pas monté en lecture seule.
say-trouble-busy = Un autre programme écrit dans le journal. Ce qui se passe est retenu, et noté ensuite.
    .hint = Fermez-le ; le reste se fait tout seul.
say-trouble-damaged = Le journal est endommagé. Ce qui se passe n’est retenu que jusqu’à l’arrêt de Daydone.
    .hint = Pour retrouver ce qui est lisible, ou la dernière sauvegarde : daydone doctor --repair
say-trouble-moved = Le journal n’est plus à sa place : il a été déplacé, supprimé ou remplacé. Ce qui se passe n’est retenu que jusqu’à l’arrêt de Daydone.
    .hint = Remettez-le dans { $folder }, ou quittez Daydone et relancez-le.
say-trouble-failed = Impossible d’écrire dans le journal. Ce qui se passe est retenu, et l’écriture réessayée.
    .hint = Si cela persiste, lancez daydone doctor.

## At login

say-login-entry = Sachez quand votre journée de travail est finie.
say-login-starts = Daydone démarre à l’ouverture de votre session.
say-login-off = Daydone ne démarre pas à l’ouverture de votre session.
    .advice = Pour qu’il le fasse : daydone settings set starts_at_login on
say-login-own-folder = Ce Daydone vit dans son propre dossier (DAYDONE_HOME) : il ne démarre pas à l’ouverture de votre session.
say-login-passing = Daydone tourne depuis une AppImage : il ne peut pas démarrer à l’ouverture de votre session.
    .advice = Un Daydone installé le peut.
say-login-switched-off = Votre bureau a désactivé Daydone parmi les programmes qu’il démarre : { $what }
    .advice = Activez-le là-bas.
say-login-not-ours = Une entrée que Daydone n’a pas écrite est laissée telle quelle : { $what }
    .advice = Supprimez-la pour que le réglage starts_at_login décide.
say-login-trouble = L’entrée qui démarre Daydone à l’ouverture de votre session ne peut pas être gardée. { $what }
    .advice = Une fois cela réparé, daydone doctor réessaie.
