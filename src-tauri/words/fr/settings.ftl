### Not yet read by a native speaker.

## Settings file

settings-head =
    Les réglages de Daydone. Modifiez et enregistrez : un agent en marche les prend aussitôt, et la fenêtre
    garde vos commentaires. Un réglage qui n’est pas nommé a sa valeur habituelle.
settings-focus-minutes = La durée habituelle d’une session de concentration, en minutes.
settings-break-minutes = La durée habituelle d’une pause, en minutes.
settings-break-rhythm = Ce qui suit une session de concentration : "off" pour rien, "offer" pour une pause proposée, "start" pour une pause qui commence d’elle-même à la fin prévue, et quand vous terminez.
settings-long-break-minutes = La durée de la pause plus longue, en minutes.
settings-long-break-after = Après combien de sessions d’affilée la pause est la plus longue. 0 : jamais.
settings-bell = Le volume de la cloche à la fin d’une session et d’une pause, en pour cent. 0 : aucune. Elle se tait en réunion.
settings-item-limit = Combien de tâches une journée contient.
settings-nudges = Combien de rappels une journée peut apporter au plus.
settings-day-starts = Quand votre journée commence d’habitude ; une note de relais le dit aux gens d’autres fuseaux.
settings-boundary = Quand un nouveau jour commence, à n’importe quelle heure. Une journée porte la date où elle commence : jusque-là, le travail après minuit appartient au jour d’avant.
settings-do-not-disturb = Retenir les notifications des autres programmes pendant la concentration, là où le bureau le peut.
settings-after-hours = Ce qui est retenu des notifications des autres programmes après la clôture de la journée, jusqu’à la suivante : "off" pour rien, "apps" pour les programmes ci-dessous, "all" pour tout, même ce que votre famille écrit.
settings-quiet-apps = Les programmes que "apps" rend muets, comme ["Slack", "Thunderbird"] : sous Xfce par leur nom, sous GNOME par celui de leur fichier desktop. dunst et mako suivent une règle ou un mode nommé daydone dans leur propre configuration.
settings-away-minutes = Après tant de minutes sans clavier ni souris, une session de concentration est suspendue, là où le bureau peut le dire. 0 veut dire jamais.
settings-review-day = Le jour du bilan de la semaine.
settings-weekly-question = Questionner une habitude de travail par semaine, dans le bilan de la semaine et nulle part ailleurs.
settings-usual-factor = Dire à côté d’un plan combien de temps vos tâches prennent d’habitude, quand c’est plus ou moins que prévu.
settings-usual = Les tâches qui reviennent, comme [{"{"} title = "Timesheet", on = "tuesday", estimate_minutes = 15 {"}"}]. « on » est weekdays (chaque jour travaillé), des noms de jours, monthly:1 ou every:2w avec from = "2026-12-01". Elles sont dans le plan du matin, où l’on peut les rayer.
settings-language = La langue de Daydone : en, de, fr, es, pt-BR, ja ou ar ; "system" suit la langue du système (LC_MESSAGES).
settings-clock = L’affichage des heures : "24" pour 16:30, "12" pour 4:30 PM ; "system" suit le système (LC_TIME). Les deux se tapent toujours.
settings-first-day-of-week = Le jour où la semaine commence ; "auto" suit la langue du système (LC_TIME), et sans elle le jour après votre plus long repos.
settings-notes-folder = Un dossier pour les notes de journée : un fichier Markdown par jour, écrit à la clôture. Vide pour aucun.
settings-notes-template = Un fichier avec le modèle des notes. Vide pour le modèle habituel.
settings-sound = Permettre un son aux notifications.
settings-hand-off-zones = Les fuseaux horaires des gens qui lisent votre note de relais, comme "Europe/Lisbon".
settings-starts-at-login = Démarrer Daydone à l’ouverture de votre session, pour que la journée soit là après un redémarrage.
settings-tray-minutes = Dire dans la zone de notification combien de minutes restent à une session ; un coup d’œil à l’horloge chaque minute tant qu’elle dure.
settings-keys-anywhere = Demander au bureau des touches qui marchent quand un autre programme est au premier plan : commencer, suspendre et reprendre la concentration, mettre une pensée de côté, compter une interruption, ouvrir la fenêtre.
settings-hooks = Exécuter vos propres programmes du dossier hooks, à côté de ce fichier, selon ce qui se passe (docs/hooks.md). Seul ce fichier les active : ni fenêtre, ni commande, ni import.
settings-by-hand = Les hooks s’activent et se désactivent seulement dans le fichier de réglages, car ils exécutent vos programmes.
    .hint = Écrivez hooks = true, ou false, dans { $file }. Cela vaut dès l’enregistrement.
settings-theme = Les couleurs de la fenêtre.
settings-letter-keys = Laisser des lettres seules agir dans la fenêtre ; sinon, seulement des combinaisons de touches.
settings-welcomed = Si le premier lancement a été parcouru.
settings-me = Vos propres adresses, comme "you@example.org" : un calendrier dit par elles quelles réunions vous avez refusées.
settings-meeting-days = Les jours où les réunions sont bienvenues. Vide pour tous les jours.
settings-meeting-hours = Les heures où les réunions sont bienvenues, comme ["10:00-12:00"], ou ["overlap New York"] pour celles où vous et l’un de vos lieux travaillez tous deux. Vide pour toutes.
settings-meetings-a-day = Combien de réunions par jour sont bienvenues. 0 veut dire sans limite.
settings-longest-meeting = La durée maximale d’une réunion, en minutes. 0 veut dire sans limite.
settings-meeting-agenda = Si une réunion doit avoir un ordre du jour.
settings-meeting-share = La part du travail de la semaine que les réunions devraient prendre au plus, en pour cent. 0 veut dire aucun but.
settings-calendar-titles = Reprendre les titres des réunions dans les calendriers ; sinon, seules leurs heures sont connues.
settings-calendars = Les calendriers dont les réunions sont prévues, 20 au plus. Chacun a un fichier (file), ou un dossier de fichiers (folder, vdir), à partir de / ou ~, ou le nom d’une adresse (daydone calendar add --address work), ou desktop = true pour ceux que montrent GNOME ou Cinnamon ; un nom (name), si on le veut ; et counts = false si ses réunions ne sont que du temps pris.
settings-answer-hours = Les heures où vous répondez, comme ["09:30-10:00", "16:00-16:30"]. Vide pour toute votre journée.
settings-answer-days = Les jours où vous répondez. Vide pour les jours qui ne sont pas d’habitude de repos.
settings-places = Les lieux des gens avec qui vous travaillez, 20 au plus. Chacun a un fuseau (zone ; daydone zones find tokyo) ; un nom (name), si on le veut ; et les heures (hours) et jours (days) où l’on y travaille.
settings-week = La forme habituelle de chaque jour de la semaine.
settings-problem = Ligne { $line }, colonne { $column } : { $what }
settings-not-toml = C’est illisible à cet endroit ({ $why }).
settings-unknown = Il n’y a pas de réglage « { $key } ».
settings-unknown-near = Il n’y a pas de réglage « { $key } ». Vouliez-vous dire « { $near } » ?
settings-stands-below = « { $key } » se trouve sous { $table } et en fait donc partie. Mettez la ligne au-dessus de { $table }.
settings-belongs-to-week = « { $key } » fait partie de la semaine. Mettez la ligne sous [week].
settings-needs-no-table = « { $key } » va tout seul : écrivez-le sans { $table }, en haut du fichier.
settings-wrong-range = La valeur va de { $least } à { $most }.
settings-wrong-number = Il faut un nombre entier.
settings-wrong-switch = Il faut true ou false.
settings-wrong-time = Il faut une heure comme "16:30".
settings-wrong-theme = Il faut "system", "light" ou "dark".
settings-wrong-language = Valeurs possibles : "system", "en", "de", "fr", "es", "pt-BR", "ja" ou "ar".
settings-wrong-clock = Valeurs possibles : "system", "12" ou "24".
settings-wrong-zones = Il faut une liste de fuseaux horaires comme ["Europe/Lisbon"].
settings-wrong-first-day-of-week = Il faut "auto" ou un jour comme "sunday".
settings-wrong-review-day = Il faut "last_working_day", un jour comme "friday", ou "never".
settings-wrong-path = Il faut un chemin depuis la racine, ou depuis votre dossier personnel avec ~.
settings-wrong-after-hours = Il faut "off", "apps" ou "all".
settings-wrong-break-rhythm = Il faut "off", "offer" ou "start".
settings-wrong-apps = Il faut une liste de noms de programmes comme ["Slack", "Thunderbird"], 20 au plus.
settings-wrong-usual = Il faut une liste de tâches comme [{"{"} title = "Timesheet", on = "tuesday", estimate_minutes = 15 {"}"}], 50 au plus. « on » est weekdays, des noms de jours, monthly:1 ou every:2w.
settings-wrong-weekdays = Il faut une liste de jours comme ["monday", "tuesday"].
settings-wrong-hours = Il faut une liste d’heures comme ["10:00-12:00", "14:00-16:00"].
settings-wrong-addresses = Il faut une liste d’adresses comme ["you@example.org"], 20 au plus.
settings-wrong-calendars = Il faut des tables : [[calendars]] avec file = "~/work.ics", folder = "~/.calendars", address = "work" ou desktop = true.
settings-wrong-calendar-source = Un calendrier a l’un de ceux-ci : file = "~/work.ics", folder = "~/.calendars", address = "work" ou desktop = true.
settings-wrong-calendar-address = Une adresse a ici un nom court, fait de lettres, de chiffres, de - et de _, comme "work" ; l’adresse elle-même se donne ailleurs : daydone calendar add --address work
settings-wrong-desktop = C’est desktop = true ; pour ne plus les lire, enlevez la table.
settings-two-desktops = Il n’y a qu’un bureau où lire des calendriers.
settings-wrong-calendar-name = Le nom d’un calendrier est une ligne de mots comme "Work".
settings-many-calendars = Il peut y avoir au plus { $most } calendriers.
settings-wrong-places = Il faut des tables : [[places]] avec zone = "Asia/Tokyo".
settings-wrong-place-zone = Un lieu a un fuseau horaire : zone = "Asia/Tokyo".
settings-wrong-place-name = Le nom d’un lieu est une ligne de mots comme "Design".
settings-wrong-place-hours = Les heures d’un lieu sont un seul texte comme "09:00-18:00".
settings-unknown-zone = « { $name } » n’est pas un fuseau horaire. Trouvez le vôtre par sa ville : daydone zones find tokyo
settings-unknown-zone-near = « { $name } » n’est pas un fuseau horaire. Vouliez-vous dire { $near } ?
settings-no-place = Les heures de réunion nomment « { $name } » : ce doit donc être l’un de vos lieux, avec des heures. Gardez-le là, ou enlevez-le d’abord des heures de réunion.
settings-many-places = Il peut y avoir au plus { $most } lieux.
settings-wrong-week = Il faut une forme pour chaque jour de la semaine.
settings-wrong-shape = Il faut une forme comme {"{"} shape = "standard_hours", until = "17:00" {"}"}.
settings-broken-hint = Réparez d’abord le fichier ; les derniers réglages valables restent en vigueur.
settings-unread = { $file } est illisible : { $why }.
settings-unwritten = Impossible d’écrire dans { $file } : { $why }.
settings-not-written = Les réglages n’ont pas pu être gardés : { $why }.

## Window: settings

ui-settings-title = Réglages
ui-settings-problem = Les derniers réglages valables restent en vigueur jusqu’à la réparation du fichier.
ui-settings-week = Votre semaine habituelle
ui-settings-day = La journée
ui-settings-items = Tâches par journée
ui-settings-starts = Début habituel de votre journée
ui-settings-boundary = Un nouveau jour commence à
ui-settings-boundary-more = Une journée porte la date où elle commence. Avant cette heure, le travail appartient encore à la veille.
ui-settings-focus = Durée de concentration
ui-settings-break = Durée de pause
ui-settings-rhythm = Après une session
ui-settings-rhythm-off = rien
ui-settings-rhythm-offer = proposer une pause
ui-settings-rhythm-start = une pause commence
ui-settings-long-break = Pause plus longue
ui-settings-long-break-after = Plus longue après
ui-settings-long-break-never = jamais
ui-settings-long-break-sessions = { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
ui-settings-bell = Cloche
ui-settings-bell-off = aucune
ui-settings-bell-percent = { $percent } %
ui-settings-away = Suspendre si rien n’est tapé ni cliqué pendant
ui-settings-away-never = jamais
ui-settings-away-unsupported = Votre bureau ne sait pas dire que personne n’est là.
ui-settings-login = Démarrer à l’ouverture de ma session
ui-settings-quiet = Silence
ui-settings-nudges = Rappels par jour, au plus
ui-settings-dnd = Ne pas déranger pendant la concentration
ui-settings-after-hours = Après la journée
ui-settings-after-hours-more = De la clôture de la journée jusqu’à la suivante.
ui-settings-after-hours-off = rien
ui-settings-after-hours-apps = certains programmes
ui-settings-after-hours-all = tout
ui-settings-quiet-apps = Programmes alors muets
ui-settings-quiet-apps-rule = { $who } suit la règle nommée daydone dans sa propre configuration.
ui-settings-quiet-apps-add = Le nom d’un programme
ui-settings-quiet-apps-remove = Retirer { $name }
ui-settings-sound = Son
ui-settings-meetings = Réunions
ui-settings-meeting-days = Jours de réunion
ui-settings-meeting-days-any = tous les jours
ui-settings-meeting-hours = Heures de réunion
ui-settings-meeting-hours-any = toute heure
ui-settings-meetings-a-day = Réunions par jour, au plus
ui-settings-meetings-any = sans limite
ui-settings-longest-meeting = Durée maximale d’une réunion
ui-settings-meeting-agenda = Une réunion a un ordre du jour
ui-settings-meeting-share = Votre but pour les réunions d’une semaine
ui-settings-meeting-share-more = Montré à côté de leur part réelle. Rien n’en découle.
ui-settings-meeting-share-none = aucun
ui-settings-calendars = Calendriers
ui-settings-calendar-address = L’adresse « { $name } »
ui-settings-calendar-desktop = Les calendriers de ce bureau
ui-settings-calendar-desktop-add = Ajouter les calendriers de ce bureau
ui-settings-calendar-desktop-more = Ce que montrent GNOME ou Cinnamon, aussi des comptes en ligne.
ui-settings-calendar-other = Un calendrier d’un autre type
ui-settings-calendar-counts = Est compté
ui-settings-calendar-counts-name = Les réunions de { $name } comptent
ui-settings-calendar-remove = Retirer { $name }
ui-settings-calendar-offered-add = Ajouter { $path }
ui-settings-calendar-offered-more = khal l’affiche.
ui-settings-calendar-secret = Une adresse en https est un secret et passe ailleurs, par un terminal : daydone calendar add --address work
ui-settings-calendar-add = Le chemin d’un fichier ou dossier
ui-settings-calendar-titles = Reprendre les titres des réunions
ui-settings-calendar-titles-more = Sinon, une réunion est seulement « Une réunion ».
ui-settings-me = Vos propres adresses
ui-settings-me-more = Par elles, un calendrier montre ce que vous avez refusé.
ui-settings-me-add = Une adresse à vous
ui-settings-me-remove = Retirer { $address }
ui-settings-add = Ajouter
ui-settings-zones = Des gens dans d’autres fuseaux
ui-settings-zone-add = Ajouter un fuseau horaire
ui-settings-zone-remove = Retirer { $zone }
ui-settings-hours-add = Ajouter des heures
ui-settings-hours-add-name = Ajouter des heures : { $label }
ui-settings-hours-from = { $label } { $n }, de
ui-settings-hours-to = { $label } { $n }, à
ui-settings-hours-remove = Retirer { $span }
ui-settings-place-hours = Ajouter leurs heures
ui-settings-place-hours-name = Ajouter leurs heures : { $zone }
ui-settings-place-from = { $place } : travail à partir de
ui-settings-place-to = { $place } : travail jusqu’à
ui-settings-place-days = { $place } : jours travaillés
ui-settings-answers-copy = Copier votre carte de réponse
ui-settings-answers-copy-name = Copier votre carte de réponse pour { $place }
ui-settings-answer-hours = Quand vous répondez
ui-settings-answer-hours-any = pendant vos heures de travail
ui-settings-answer-days = Les jours où vous répondez
ui-settings-answer-days-any = vos jours de travail
ui-settings-back = Bilan
ui-settings-review = Faire le bilan de la semaine le
ui-settings-review-last-working-day = dernier jour travaillé
ui-settings-review-monday = lundi
ui-settings-review-tuesday = mardi
ui-settings-review-wednesday = mercredi
ui-settings-review-thursday = jeudi
ui-settings-review-friday = vendredi
ui-settings-review-saturday = samedi
ui-settings-review-sunday = dimanche
ui-settings-review-never = aucun jour
ui-settings-factor = Dire combien de temps les tâches prennent d’habitude
ui-settings-factor-more = À côté d’un plan, quand c’est plus ou moins que prévu.
ui-usual = La liste habituelle
ui-usual-title = Tâches qui reviennent
ui-usual-about = Elles sont dans le plan du matin, où l’on peut les rayer. Un jour de repos n’en a pas.
ui-usual-add = Une tâche, peut-être avec une durée
ui-usual-remove = Retirer « { $title } » de la liste
ui-usual-when = Quand « { $title } » revient
ui-usual-weekdays = Chaque jour travaillé
ui-usual-every =
    { $weeks ->
        [one] Chaque semaine
       *[other] Toutes les { $weeks } semaines
    }
ui-usual-monthly = Le { $day } du mois
ui-usual-month-end = Le dernier jour du mois
ui-settings-question = Questionner une habitude par semaine
ui-settings-question-more = Dans le bilan seulement. Vous la gardez, essayez autre chose une semaine, ou pas maintenant.
ui-settings-notes = Une note pour chaque jour dans
ui-settings-notes-more = Un dossier à vous, écrit à la clôture de la journée. Ce que vous écrivez autour reste.
ui-settings-notes-none = aucun dossier
ui-settings-window = La fenêtre
ui-settings-language = Langue
ui-settings-language-system = Comme le système
ui-settings-clock = Heures
ui-settings-clock-12 = 12 heures
ui-settings-clock-24 = 24 heures
ui-settings-look = Apparence
ui-settings-anywhere = Touches globales
ui-settings-anywhere-more = Elles marchent quand un autre programme est au premier plan. Votre bureau demande lesquelles.
ui-settings-anywhere-choose = Choisir des touches
ui-settings-anywhere-others = D’autres touches
ui-settings-anywhere-leave = Y renoncer
ui-settings-letters-more = F lance la concentration, P met une pensée de côté. Sinon, tenez Alt avec la lettre.
ui-settings-tray-minutes = Minutes restantes dans la zone de notification
ui-settings-tray-minutes-more = À côté de l’état de la journée, tant qu’une session est en cours.
ui-settings-keys = Toutes les touches de la fenêtre
ui-settings-keys-show = Afficher
ui-theme-system = Comme le système
ui-theme-light = Clair
ui-theme-dark = Sombre
ui-settings-hooks = Vos propres programmes
ui-settings-hooks-on = Les hooks sont activés.
ui-settings-hooks-off = Les hooks sont désactivés.
ui-settings-hooks-more = Les programmes de ce dossier s’exécutent selon ce qui se passe. Seul le fichier de réglages les active ou désactive ; la fenêtre les montre.
ui-settings-hooks-folder = Dossier des hooks
ui-settings-hooks-list = Les programmes du dossier
ui-settings-hooks-said = Il a dit : { $line }
ui-settings-yours = À vous
ui-settings-data = Dossier de données
ui-settings-file = Fichier de réglages
ui-settings-open = Ouvrir
ui-settings-open-folder = Ouvrir le dossier de données
ui-settings-copy = Copier
ui-settings-copy-path = Copier le chemin : { $words }
ui-settings-back-up = Sauvegarder maintenant
ui-settings-back-up-today = Sauvegarder maintenant · dernière à { $time }
ui-settings-back-up-last = Sauvegarder maintenant · dernière le { $date }, { $time }
ui-settings-back-up-do = Sauvegarder
ui-settings-backing-up = Copie en cours…
ui-settings-backed-up = Copié à { $time }.
ui-settings-promise = Rien d’ici ne quitte jamais cet ordinateur.
ui-time-odd = Écrivez-la comme 16:30.
ui-length-odd = Écrivez-la comme 45 ou 1h30, 16 h au plus.
ui-week-day = { $day } : { $shape }, { $short }
ui-week-sheet = Journée habituelle : { $day }
ui-week-all = Pour tous les jours de travail
ui-week-done = OK

## Window: shapes

ui-shape-label = Et quand finit-elle ?
ui-shape-tasks-or-time = Tâches ou heure
ui-shape-task-goals = Toutes les tâches
ui-shape-task-goals-short = tâches
ui-shape-on-off-hours = Heures par blocs
ui-shape-deep = { $count } × { $length } de travail profond
ui-shape-talk = { $count } × { $length } d’échanges
ui-shape-standard-hours = Horaires fixes
ui-shape-standard-hours-means = jusqu’à { $until }
ui-shape-half-day = Demi-journée
ui-shape-day-off = Jour de repos
ui-shape-day-off-means = rien ne vous est demandé
ui-shape-day-off-short = repos
ui-shape-custom = Votre propre règle
ui-shape-custom-means = comme vous l’avez dite
ui-shape-custom-short = perso
ui-shape-until = La journée finit à
ui-shape-deep-blocks = Blocs de travail profond
ui-shape-deep-length = Durée d’un bloc profond
ui-shape-talk-blocks = Blocs de communication
ui-shape-talk-length = Durée d’un bloc de communication

## Window: first run

ui-welcome-name = Bienvenue
ui-welcome-title = Sachez quand votre journée de travail est finie.
ui-welcome-text = Autour de vous, personne ne se lève pour rentrer. Daydone vous dit quand c’est assez.
ui-welcome-next = Planifier aujourd’hui
ui-welcome-usual = Une journée habituelle, c’est
ui-welcome-usual-change = Changer
ui-welcome-usual-done = OK
ui-welcome-no-days = pas de jours fixes
ui-welcome-login-more = Pour qu’il soit là après un redémarrage, et puisse demander ce qu’il en est d’une journée que vous avez oublié de finir.
ui-welcome-calendars = Les réunions qu’il peut prévoir
ui-welcome-calendars-more = Ces calendriers sont sur cet ordinateur. Aucun n’est lu sans votre accord.
ui-welcome-no-tray = Ce bureau n’a pas de zone de notification. La fenêtre, les notifications et la ligne de commande font tout.
ui-welcome-workdays = Vos jours de travail
ui-welcome-morning = Le matin
ui-welcome-morning-text = vous dites quand la journée sera finie.
ui-welcome-day = Dans la journée
ui-welcome-day-text = il protège votre concentration et garde chaque minute.
ui-welcome-evening = Quand c’est assez
ui-welcome-evening-text = il le dit une fois, vous aide à finir, puis se tait.
