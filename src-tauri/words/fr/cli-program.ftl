### Not yet read by a native speaker.

## Command line: the program itself

### Help

cli-help = Sachez quand votre journée de travail est finie. Sans verbe, ouvre la fenêtre.
    .json = Répondre en JSON
    .footer =
        Une tâche se désigne par son numéro ou par une partie de son titre qui ne va qu’à une seule.
        Les durées s’écrivent 50, 50m, 3h, 1h30 ou 1.5h, les heures 16:30, 1630 ou 4:30pm, les jours
        tomorrow, friday ou 2026-12-03.
        Codes de sortie : 0 fait, 1 refusé et rien n’a changé, 2 pas compris, 3 pas d’agent et aucun n’a
        pu démarrer, ou pas encore de réponse de lui, 4 le journal est endommagé ou a disparu, 5 fait en
        partie, ou fait et non affiché.
cli-help-any =
    .all = Toutes ces conditions ensemble
    .any = L’une d’elles, la première venue (sauf indication contraire)
    .of = Au moins tant d’entre elles
    .shape = Une forme toute prête à la place ; ce qu’il lui faut de plus vient de votre semaine habituelle
    .deep = Avec --shape on-off : blocs de travail profond, comme 3x2h
    .talk = Avec --shape on-off : blocs de communication, comme 1x2h
    .past_boundary = Prolonger cette journée au-delà de sa limite, jusqu’à une heure de fin le matin
    .reason = Pourquoi une réunion, et pas un message
    .day = Quel jour : today, yesterday, monday ou 2026-11-20 ; le dernier sauf indication
cli-help-open = Ouvre la fenêtre, ou la met au premier plan
    .room = Dans cette pièce : la fin de la journée, ou la ligne pour une pensée
cli-help-quit = Arrête Daydone ; la journée est gardée
cli-help-agent = Devient le programme résident : lancé à l’ouverture de session, ou par le premier venu
    .clock = Démarrer sur une horloge simulée à cet instant
    .zone = Le fuseau de l’horloge simulée ; celui de cet ordinateur sauf indication
    .away_after = Suspendre une session après tant de millisecondes sans clavier ni souris
    .hook_limit = Combien de millisecondes un hook peut prendre, et autant encore pour finir
cli-help-clock = Déplace l’horloge simulée
cli-help-clock-advance = Laisse passer du temps
    .length = Combien
cli-help-clock-to = Laisse passer du temps jusqu’à ce que l’horloge montre ceci
    .time = L’heure
cli-help-clock-sleep = Met l’ordinateur en veille
    .length = Pour combien de temps
cli-help-completions = Ce que votre shell doit proposer pendant que vous tapez
    .shell = Pour quel shell
cli-help-man = La page de manuel, pour man -l -
cli-man-verbs = VERBES

### What a command did

cli-opened = La fenêtre arrive.
cli-quit = Daydone s’est arrêté. La journée est gardée.
cli-clock = Il est { $time }. { $line }
cli-not-known-yet = Daydone n’a pas encore répondu : on ne sait pas encore si ceci a été gardé.
cli-not-answered-yet = Daydone n’a pas encore répondu.
cli-already-quit = Daydone ne tourne pas.
cli-not-written = Impossible d’écrire { $file } : { $why }
cli-not-shown = Impossible d’écrire sur la sortie standard : { $why }
cli-done-not-shown = C’est fait, mais la réponse n’a pas pu être affichée : { $why }
    .hint = Où en sont les choses : daydone status
