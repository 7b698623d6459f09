### Not yet read by a native speaker.

## Questioning a default: the question, why it is a default (.why), what to try (.try), how that is called
## while it is tried (.trying), what the days say (.says, two numbers), and where it can be set (.help)

say-default-notifications = Qui vos notifications servent-elles ?
    .why = Les programmes arrivent avec toutes leurs notifications activées, car chacun veut être regardé.
    .try = Aucune notification pendant la concentration
    .trying = aucune notification pendant la concentration
    .says = { $count ->
        [one] { $count } interruption
       *[other] { $count } interruptions
    } en { $of ->
        [one] { $of } session
       *[other] { $of } sessions
    }.
    .help = Daydone peut retenir les notifications des autres programmes pendant que vous vous concentrez.
say-default-everyone-at-once = Faut-il tout le monde en même temps ?
    .why = Une réunion est ce qu’il y a de plus vite demandé, et ce sont les autres qui la paient.
    .try = Demander d’abord par écrit
    .trying = les questions d’abord par écrit
    .says = Sur { $of } réunions, { $count ->
        [one] { $count } aurait pu être asynchrone
       *[other] { $count } auraient pu être asynchrones
    }.
say-default-half-hour = Pourquoi chaque appel dure-t-il une demi-heure ?
    .why = L’agenda propose trente minutes parce qu’il l’a toujours fait.
    .try = 25 minutes, ou 50
    .trying = des appels de 25 minutes, ou de 50
    .says = { $count ->
        [0] Réunions fixées à une demi-heure ou une heure : { $of }.
       *[other] Réunions fixées à une demi-heure ou une heure : { $of }, dont { $count } finies plus tôt.
    }
    .help = Vos règles de réunion peuvent fixer la durée maximale que vous voulez.
say-default-days-for-talk = Un ou deux jours suffiraient-ils pour tous les échanges ?
    .why = Les réunions tombent là où l’agenda a de la place, donc tous les jours.
    .try = Des réunions deux jours seulement
    .trying = des réunions deux jours seulement
    .says = Des réunions { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    } sur { $of }.
    .help = Vos règles de réunion peuvent fixer les jours.
say-default-who-decides = Qui décide quand vous partez ?
    .why = Sans fin choisie, la journée dure jusqu’à ce qu’autre chose y mette fin.
    .try = Partir à l’heure fixée
    .trying = partir à l’heure fixée
    .says = Vous avez clos plus tard que prévu { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    } sur { $of }.
    .help = La forme habituelle de chaque jour de la semaine contient sa fin.
say-default-tonight = Faut-il que cela vous parvienne ce soir ?
    .why = Ce qui peut vous joindre à toute heure finit par le faire.
    .try = Rien après la clôture
    .trying = rien après la clôture
    .says = { $count } { $count ->
        [one] journée rouverte
       *[other] journées rouvertes
    } sur { $of }.
    .help = Daydone peut rendre muettes les notifications des autres programmes une fois la journée finie.
say-default-first-thing = Qu’est-ce qui vient en premier le matin ?
    .why = Des messages attendaient, alors ils sont passés d’abord.
    .try = Ni messagerie ni appel avant la première session
    .trying = pas de messagerie avant la première session
    .says = Un appel ou des messages sont passés d’abord { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    } sur { $of }.
say-default-eating = Quand mangez-vous ?
    .why = Une pause n’a pas d’invitation, alors elle cède à ce qui en a une.
    .try = Une vraie pause avant que trois heures soient passées
    .trying = une vraie pause avant que trois heures soient passées
    .says = Plus de trois heures sans pause { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    } sur { $of }.
    .help = La durée habituelle d’une pause est un réglage.
say-default-full-list = La journée doit-elle être pleine ?
    .why = Une liste prend autant de tâches qu’elle a de lignes.
    .try = Une tâche de moins par jour
    .trying = une tâche de moins par jour
    .says = La plupart des jours, il y avait de la place pour { $count } ; la journée en contient { $of }.
    .help = Le nombre de tâches d’une journée est un réglage.
say-default-five-equal-days = Pourquoi cinq jours égaux ?
    .why = La semaine a été coupée en cinq pour une usine, et votre travail n’en sait rien.
    .try = Une demi-journée l’un d’eux
    .trying = une demi-journée un jour de la semaine
    .says = Les { $of } derniers jours ont tous eu la même forme.
    .help = Chaque jour de la semaine peut avoir sa propre forme.
say-default-answer-at-once = Une réponse doit-elle venir tout de suite ?
    .why = Un message montre qu’il a été lu, alors attendre ressemble à une réponse.
    .try = Répondre à deux moments fixes par jour
    .trying = les réponses à deux moments fixes par jour
    .help = Les heures où vous répondez peuvent être fixées et montrées aux autres.
say-default-one-desk = Tout cela doit-il se faire au même bureau ?
    .why = Au travail, chacun avait un bureau, et la maison a repris cela.
    .try = Un autre endroit pour un type de travail
    .trying = un autre endroit pour un type de travail
say-default-status-green = Votre statut doit-il être vert ?
    .why = Le voyant montre qui est là, puisque rien ne montre ce qui a été fait.
    .try = Ne pas toucher au statut pendant une semaine
    .trying = ne pas toucher au statut
say-default-chat-on-phone = Votre téléphone a-t-il besoin de la messagerie ?
    .why = On l’y a mise pour le jour où il la fallait.
    .try = Un téléphone sans messagerie
    .trying = un téléphone sans messagerie
say-default-camera-on = La caméra doit-elle être allumée ?
    .why = Un appel ressemble à une pièce, alors il semble impoli de ne pas s’y montrer.
    .try = Des appels sans caméra
    .trying = des appels sans caméra
say-default-alarm = Un réveil doit-il ouvrir votre journée ?
    .why = L’horloge devait être là quand les portes s’ouvraient.
    .try = Se lever sans réveil
    .trying = se lever sans réveil

say-trying = À l’essai : { $what }.
say-question-served = Cela vous a-t-il servi ?
say-question-what = { $what }.
say-question-figure-focus = Concentration
say-question-figure-meetings = Réunions
say-question-figure-needless = Auraient pu être asynchrones
say-question-figure-shallow = Travail léger
say-question-figure-rest = Pauses
say-question-figure-longest-clear = Plus longue plage libre
say-question-figure-interruptions = Interruptions
say-question-figure-items-done = Tâches faites
say-question-figure-close = Clôture habituelle
