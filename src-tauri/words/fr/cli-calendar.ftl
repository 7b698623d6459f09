### Not yet read by a native speaker.

## Command line: calendars

### Help

cli-help-calendar = Les calendriers dont les réunions sont prévues
cli-help-calendar-add = Lit désormais un calendrier, chaque fois qu’il change : un fichier, un dossier de fichiers (vdir), un calendrier derrière une adresse (--address), ou ceux du bureau (--desktop)
    .path = Le fichier au format iCalendar, ou le dossier ; avec --address, - pour une adresse transmise par un tube
    .address = Un nom court pour une adresse, comme work. L’adresse elle-même est demandée et n’est pas affichée ; daydone-fetch récupère le calendrier
    .desktop = Tous les calendriers que montrent GNOME ou Cinnamon, aussi ceux des comptes en ligne
    .name = Comment vous l’appelez ; sinon, il porte le nom de son fichier, de son dossier ou de son adresse, ou Desktop
    .not_counting = Ses réunions ne sont que du temps pris, comme dans le calendrier de quelqu’un d’autre
cli-help-calendar-list = Les calendriers qui sont lus
cli-help-calendar-remove = Ne lit plus un calendrier ; un fichier reste, une adresse est oubliée
    .calendar = Son nom, son numéro dans la liste, ou son chemin
cli-help-calendar-read = Les événements d’un fichier de calendrier sur quelques jours ; rien n’est changé, et aucun agent n’est nécessaire
    .file = Le fichier au format iCalendar, ou - pour ce qui vient d’un tube
    .from = La première date
    .to = La dernière date
    .zone = Votre fuseau, comme Europe/Lisbon : les heures y sont affichées, et celles sans fuseau y sont placées

### Which are read

cli-calendar-added = { $name } est lu désormais. { $counts ->
        [no] Ses réunions ne comptent pas.
       *[yes] { $count ->
            [0] Aucune de ses réunions des 7 prochains jours ne compte.
            [one] { $count } de ses réunions des 7 prochains jours compte.
           *[other] { $count } de ses réunions des 7 prochains jours comptent.
        }
    }
cli-calendar-listed = { $number } · { $name } · { $path }{ $counts ->
        [no] { " · ne compte pas" }
       *[yes] { "" }
    }
cli-calendar-desktop = ceux du bureau
cli-calendar-by-address = adresse « { $name } »
cli-calendar-offered = Il y a aussi { $path } : daydone calendar add { $what }
cli-calendar-no-calendars = Aucun calendrier n’est lu. Pour en ajouter un : daydone calendar add ~/work.ics
cli-calendar-removed = { $name } n’est plus lu.
cli-calendar-there = Ce calendrier est déjà lu, sous le nom { $name }.
cli-calendar-name-taken = Il y a déjà un calendrier { $name }.
    .hint = Donnez un autre nom à celui-ci : --name
cli-calendar-no-path = « { $given } » n’est pas un chemin que les réglages peuvent garder.
cli-calendar-unknown = Aucun calendrier ne s’appelle « { $given } ».
    .hint = daydone calendar list
cli-calendar-several = Plusieurs calendriers s’appellent « { $given } ».
    .hint = Désignez-en un par son numéro : daydone calendar list
cli-calendar-many-files = { $file } contient plus de 2 000 fichiers de calendrier ou 200 dossiers, plus qu’il n’en est lu.
    .hint = Ajoutez un dossier à l’intérieur.
cli-calendar-half = { $file } s’arrête au milieu de quelque chose.
    .hint = Exportez ou téléchargez le calendrier encore une fois.

### An address

cli-calendar-address-ask = L’adresse https de { $name } (elle n’est pas affichée) :
cli-calendar-address-name = « { $given } » ne peut pas être le nom d’une adresse.
    .hint = Un nom a des lettres, des chiffres, - et _, comme work.
cli-calendar-address-typed = Une adresse est un mot de passe, et ce qui est tapé ici peut être vu par d’autres.
    .hint = Donnez-lui un nom et omettez-la ; elle sera demandée : daydone calendar add --address work
cli-needs-unseen = L’adresse se demande dans un terminal qui peut la cacher, et il n’y en a pas.
    .hint = Passez-la par un tube : daydone calendar add --address work - < file-with-the-address
cli-calendar-address-http = Tout le monde en chemin peut lire ce que http apporte : seul https est demandé.
    .hint = La plupart des calendriers ont la même adresse en https.
cli-calendar-address-wrong = Ce n’est pas l’adresse d’un calendrier.
    .hint = Elle commence par https:// ou webcal://, et finit souvent par .ics.
cli-calendar-addresses-open = D’autres personnes peuvent lire { $file }, il n’est donc pas utilisé.
    .hint = Pour le fermer : chmod 600 { $file }
cli-calendar-addresses-wrong = { $file } est incompréhensible.
    .hint = Il a une ligne pour chaque adresse : work = "https://…"
cli-calendar-addresses-unread = { $file } est inutilisable : { $why }
cli-calendar-not-fetched = { $name } n’est pas ajouté : { $why }.
cli-calendar-not-removed = { $file } n’a pas pu être supprimé : { $why }

### What is read

cli-calendar-line = { $day } · { $time } · { $title }{ $counts ->
        [yes] { " · compte" }
        [cancelled] { " · annulé" }
       *[no] { "" }
    }
cli-calendar-all-day = toute la journée
cli-calendar-days = toute la journée, jusqu’au { $last }
cli-calendar-piped = entrée standard
cli-calendar-untitled = sans titre
cli-calendar-nothing = Rien ces jours-là.
cli-calendar-cut = Le calendrier s’arrête au milieu de quelque chose. Ce qui précède a été lu.
cli-calendar-many-events = Il a plus de 20 000 événements possibles sur ces jours. Les premiers ont été lus.
cli-calendar-many-occurrences = Plus de 50 000 tombent sur ces jours. Demandez moins de jours.
cli-calendar-bad-start = Un événement a un début illisible et a été omis : { $uid }
cli-calendar-long-series = Une série n’a pas pu être lue jusqu’au bout : { $uid }
cli-calendar-bad-rule = Une série se répète selon une règle illisible ; seule sa première fois est montrée : { $uid }
cli-calendar-no-events = Il n’y a pas d’événements dans { $file }.
    .hint = S’il devait y en avoir, exportez ou téléchargez le calendrier encore une fois.
cli-calendar-not-regular = { $file } est un dossier ou un périphérique.
    .hint = Indiquez un fichier, ou passez le calendrier par un tube : daydone calendar read -
cli-calendar-too-large = { $file } dépasse 16 Mo, plus qu’il n’est lu d’un calendrier.
    .hint = Exportez une période plus courte, ou un calendrier à la fois.
cli-calendar-empty = Il n’y a rien dans { $file }.
    .hint = Exportez ou téléchargez le calendrier encore une fois.
cli-calendar-web-page = { $file } est une page web, pas un calendrier.
    .hint = Téléchargez le calendrier par son adresse iCalendar (.ics), pas par la page qui le montre.
cli-calendar-none = { $file } n’est pas un calendrier.
    .hint = Un calendrier est un fichier au format iCalendar, avec l’extension .ics.
cli-calendar-too-long = La lecture de { $file } a pris trop de temps.
    .hint = Exportez une période plus courte, ou un calendrier à la fois.
cli-calendar-no-bus = Il n’y a pas de session de bureau à qui demander des calendriers.
    .hint = Essayez dans un terminal de votre bureau.
cli-calendar-not-offered = Ce bureau n’offre pas de calendriers.
    .hint = GNOME et Cinnamon en offrent, par Evolution Data Server. Un fichier ou un dossier peut aussi être ajouté.
cli-calendar-silent = Les calendriers du bureau n’ont pas répondu à temps.
    .hint = Voyez si le calendrier de votre bureau s’ouvre, et réessayez.
cli-calendar-broke-off = Les calendriers du bureau ont refusé, ou se sont arrêtés au milieu.
    .hint = Voyez si le calendrier de votre bureau s’ouvre, et réessayez.
cli-calendar-too-much-memory = La lecture de { $file } a pris trop de mémoire.
    .hint = Exportez une période plus courte, ou un calendrier à la fois.
cli-calendar-gave-up = { $file } n’a pas pu être lu jusqu’au bout.
    .hint = Exportez ou téléchargez le calendrier encore une fois.
cli-calendar-unread = { $file } est illisible : { $why }
    .hint = Voyez si le fichier est là et si sa lecture est permise.

### What is announced for today

cli-help-meetings = Les réunions que vos calendriers annoncent pour aujourd’hui
cli-help-meetings-held = Elle a eu lieu : la noter avec les heures annoncées, ou avec les siennes
    .meeting = Son numéro, ou une partie de son titre
    .from = Quand elle a commencé, si autrement qu’annoncé
    .to = Quand elle a fini
cli-help-meetings-not-held = Elle n’a pas eu lieu
    .meeting = Son numéro, ou une partie de son titre
cli-help-meetings-answer = Comment vous y avez répondu ; Daydone n’envoie rien
    .meeting = Son numéro, ou une partie de son titre
    .answer = Ce que vous avez fait : dire non, demander un ordre du jour, proposer une réponse écrite, ou une heure parmi les vôtres
cli-meetings-none = Aucun calendrier n’annonce de réunion aujourd’hui.
cli-meetings-row = { $number }  { $times }  { $title }{ $state ->
        [held] { " · tenue" }
        [not-held] { " · non tenue" }
        [answered] { " · réponse donnée" }
       *[open] { "" }
    }{ $rules ->
        [none] { "" }
       *[other] { " · " }{ $rules }
    }
cli-meetings-clear = Plus longue plage libre avant la fin de la journée : { $length }.
cli-meetings-held = Noté : « { $title } » a eu lieu.
cli-meetings-not-held = Noté : « { $title } » n’a pas eu lieu.
cli-meetings-answered = Noté : « { $title } » a sa réponse.
cli-meetings-copy = Vos mots, si vous voulez ; Daydone n’envoie rien :
cli-no-such-foreseen = Aucune réunion annoncée ne s’appelle « { $given } ».
    .hint = Les voir : daydone meetings
cli-end-meeting = comme prévu (Entrée), not held (non tenue) ou skip (passer) ?
cli-end-meeting-taken = Ce temps est pris par autre chose. Dites not held ou skip ; d’autres heures : daydone meetings held TITLE --from HH:MM --to HH:MM
