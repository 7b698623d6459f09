### Not yet read by a native speaker.

## Command line: sessions, meetings, gaps

### Help

cli-help-focus = Commence une session de concentration
    .words = Combien de temps (5 à 240 minutes ; votre durée habituelle sauf indication) et sur quelle tâche ; un nombre seul sous 5 est une tâche
    .open_ended = Compter jusqu’à ce que vous terminiez
    .fit = La raccourcir pour finir avec votre journée
    .anyway = La laisser dépasser la fin de votre journée
    .bonus = Accepter que ce soit au-delà de ce qui est assez
cli-help-on = Dit sur quelle tâche porte désormais la session
    .item = Son numéro ou une partie de son titre ; à omettre pour aucune tâche
cli-help-toggle = Commence une session de concentration, suspend celle en cours, ou la reprend : pour une touche ou un bouton
cli-help-pause = Suspend la session
cli-help-resume = Reprend la session suspendue
cli-help-extend = Déplace la fin de la session ou de la pause
    .minutes = De combien (1 à 120 minutes)
cli-help-finish = Termine la session, la pause ou la réunion ; chaque minute compte
cli-help-break = Commence une pause
    .minutes = Combien de temps (1 à 120 minutes ; votre durée habituelle sauf indication)
cli-help-interrupted = Marque une interruption
    .me = C’était vous
    .word = Un mot à ce sujet
cli-help-park = Met une pensée de côté sans quitter ce que vous faites
    .text = La pensée
cli-help-meeting = Réunions et autres échanges
cli-help-meeting-start = En commence une ; une session de concentration est suspendue entre-temps
    .length = Combien de temps elle doit durer
    .title = De quoi il s’agit
cli-help-meeting-end = La termine
cli-help-meeting-log = En note une qui a déjà eu lieu aujourd’hui
    .from = Quand elle a commencé
    .to = Quand elle a fini
    .title = De quoi il s’agissait
cli-help-gap = Qu’était le temps dont personne ne peut répondre ? Sans rien de plus, en donne la liste
    .was = Ce que c’était ; seul focus compte
    .number = Quel blanc, s’il y en a plusieurs
    .go_on = Reprendre la session suspendue, quel qu’ait été le blanc
    .stay = Laisser la session suspendue, quel qu’ait été le blanc
    .footer =
        Un blanc est un temps dans une session où l’ordinateur était en veille, où personne n’était là,
        ou où Daydone ne tournait pas, ou qui était suspendu alors que vous étiez là. Tant que vous ne
        dites pas ce que c’était, il ne compte pas. Une session qu’un blanc suspend reprend si le blanc
        était de la concentration.

        daydone gap             ce qui attend une réponse, avec des numéros
        daydone gap focus       le premier était du travail
        daydone gap drop 2      le deuxième n’était ni du travail ni une pause
        daydone correct g1 --was break      une autre réponse plus tard ; daydone day montre les noms
cli-help-undo = Annule la dernière commande, quelle qu’elle soit
    .footer =
        Une fois de plus annule celle d’avant, jusqu’à dix ; une ligne qui a fait plusieurs choses, comme
        daydone done 1 2, en est une. Ce qui précède un redémarrage de Daydone, une veille, une horloge
        réglée ou une nouvelle date reste, de même que les réglages et les copies. Les sessions, blancs,
        réunions et fins des 30 derniers jours se rectifient avec daydone correct.
cli-help-redo = Rétablit ce que undo a annulé en dernier
    .footer =
        Encore une fois rétablit la suivante. Toute autre commande y met fin, comme ce qui met fin à undo ;
        ce qu’un import avait apporté revient avec son fichier.
cli-help-snooze = Demande le silence
    .minutes = Combien de temps (1 à 240 minutes)

### What a command did

cli-focus-until = Concentration jusqu’à { $time }.
cli-focus-past = Concentration, { $time } passé.
cli-focus-until-on = Concentration jusqu’à { $time } sur « { $title } ».
cli-focus-open = Concentration, jusqu’à ce que vous terminiez.
cli-focus-open-on = Concentration sur « { $title } », jusqu’à ce que vous terminiez.
cli-focus-fitted = Raccourcie à { $length }, pour tenir dans votre journée.
cli-focus-fitted-meeting = Raccourcie à { $length } : une réunion commence à { $time }.
cli-on = La session porte sur « { $title } ».
cli-on-nothing = La session ne porte plus sur aucune tâche.
cli-on-stays = Le temps jusqu’ici ({ $length }) reste à « { $title } ». Si c’était celle-ci depuis le début : daydone correct { $name } --item { $item }
cli-on-stays-nothing = Le temps jusqu’ici ({ $length }) reste sans tâche. Si c’était celle-ci depuis le début : daydone correct { $name } --item { $item }
cli-still-paused = Suspendue depuis { $since }. Pour reprendre : daydone resume
cli-paused = Suspendue après { $length }.
cli-finished-focus = Terminé : { $length } de concentration.
cli-finished-focus-on = Terminé : { $length } de concentration sur « { $title } ».
cli-finished-break = La pause est finie après { $length }.
cli-finished-meeting = La réunion est finie après { $length }.
cli-held = La session de concentration est encore suspendue. Pour la reprendre : daydone resume. Pour la terminer : daydone finish
cli-break = Pause jusqu’à { $time }.
cli-break-due = C’est l’heure d’une pause de { $length } : daydone break
cli-meeting = La réunion compte à partir de maintenant.
cli-meeting-until = La réunion compte à partir de maintenant ; prévue jusqu’à { $time }.
cli-meeting-holds = La session de concentration est suspendue d’ici là.
cli-meeting-logged = Noté : { $length } de réunion.
cli-interrupted = Noté. { $count ->
        [one] { $count } interruption
       *[other] { $count } interruptions
    } aujourd’hui.
cli-parked = Mis de côté : « { $text } ».
cli-gap-none = Aucun blanc n’attend de réponse.
    .hint = Celui d’une journée passée se rectifie ainsi : daydone correct g1 --was focus --day yesterday
cli-gap = { $number }  { $from }–{ $to } · { $length } · { $cause }
cli-gap-ask = De quoi s’agissait-il ? Dites daydone gap focus, daydone gap break ou daydone gap drop. Sans réponse, ce temps ne compte pas.
cli-gap-focus = Compté comme concentration : { $length }.
cli-gap-break = Gardé comme pause : { $length }.
cli-gap-drop = Non compté : { $length }.
cli-undo = Annulé : { $text }.
cli-undo-something = la dernière commande
cli-redo = Rétabli : { $text }.
cli-snoozed = Silence jusqu’à { $time }.
