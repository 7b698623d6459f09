### Not yet read by a native speaker.

## Calendars: why one is not read

calendar-missing = il n’y a rien
calendar-not-regular = c’est un dossier ou un périphérique, pas un fichier
calendar-too-large = il dépasse 16 Mo
calendar-many-files = le dossier contient plus de 2 000 fichiers de calendrier ou 200 dossiers
calendar-half = il s’arrête au milieu de quelque chose
calendar-empty = il n’y a rien dedans
calendar-web-page = c’est une page web, pas un calendrier
calendar-none = ce n’est pas un calendrier
calendar-too-long = sa lecture a pris trop de temps
calendar-too-much-memory = sa lecture a pris trop de mémoire
calendar-no-bus = il n’y a pas de session de bureau à qui demander des calendriers
calendar-not-offered = ce bureau n’offre pas de calendriers
calendar-silent = les calendriers du bureau n’ont pas répondu à temps
calendar-broke-off = les calendriers du bureau ont refusé, ou se sont arrêtés au milieu
calendar-gave-up = il n’a pas pu être lu jusqu’au bout

### Why one with an address was not fetched

calendar-fetch-not-installed = le programme daydone-fetch manque. C’est le paquet daydone-fetch
    .hint = Installez-le, puis ajoutez de nouveau le calendrier. Les fichiers et les dossiers n’en ont pas besoin.
calendar-fetch-gave-up = daydone-fetch s’est arrêté au milieu
calendar-fetch-usage = daydone-fetch n’a pas la même version que Daydone
calendar-fetch-unreachable = le serveur est resté injoignable
    .hint = Cet ordinateur est-il en ligne ? Sinon, vérifiez le nom du serveur dans l’adresse.
calendar-fetch-not-allowed = le serveur ne laisse pas entrer cette adresse
    .hint = Créez une nouvelle adresse là où vous avez pris celle-ci.
calendar-fetch-gone = le serveur n’a pas de calendrier à cette adresse
    .hint = Créez une nouvelle adresse là où vous avez pris celle-ci.
calendar-fetch-server-trouble = le serveur a répondu par une erreur
calendar-fetch-half = le serveur s’est interrompu au milieu
calendar-fetch-too-large = le calendrier dépasse 16 Mo
    .hint = Publiez une période plus courte, si le serveur le permet.
calendar-fetch-not-a-calendar = ce qui se trouve à cette adresse n’est pas un calendrier
    .hint = Prenez l’adresse iCalendar (.ics), pas celle de la page qui montre le calendrier.
calendar-fetch-too-slow = le serveur a mis plus de 30 secondes
calendar-fetch-not-trusted = cet ordinateur ne fait pas confiance au certificat du serveur
    .hint = Si le serveur est celui de votre entreprise, ajoutez son certificat racine à cet ordinateur.
calendar-fetch-led-away = l’adresse mène à une autre qui n’est pas en https, ou passe par plus de trois autres
calendar-fetch-no-address = son adresse manque dans calendars.secret
calendar-fetch-open-to-others = d’autres personnes peuvent lire calendars.secret, il n’est donc pas utilisé. Pour le fermer : chmod 600 calendars.secret, dans le dossier de settings.toml
calendar-fetch-bad-address = son adresse dans calendars.secret est illisible
calendar-fetch-not-kept = ce qui a été récupéré n’a pas pu être écrit
