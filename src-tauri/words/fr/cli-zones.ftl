### Not yet read by a native speaker.

## Command line: places of people

### Help

cli-help-zones = Les lieux des gens avec qui vous travaillez : leur heure, et jusqu’à quand une réponse est possible aujourd’hui
cli-help-zones-add = Ajoute un lieu
    .zone = Son fuseau horaire comme Asia/Tokyo, ou une ville qui en a un
    .name = Comment vous l’appelez ; sinon, il porte le nom de sa ville
    .hours = Les heures où l’on y travaille, comme 9-18 ; sans elles, seule l’heure est connue
    .days = Les jours où l’on y travaille, comme monday,tuesday ou mon-thu ; du lundi au vendredi sauf indication
cli-help-zones-remove = Retire un lieu
    .place = Son nom, son numéro dans la liste, ou son fuseau
cli-help-zones-find = Les fuseaux horaires d’une ville
    .city = Une ville, ou une partie de son nom
cli-help-answers = Quand vous répondez, en texte à envoyer
    .for_zone = Qui le lit : un lieu, une ville, ou un fuseau horaire
    .ics = Les créneaux libres des 7 prochains jours, en fichier de calendrier à la place

### What is shown

cli-zones-none = Aucun lieu n’est connu. Pour en ajouter un : daydone zones add Asia/Tokyo --hours 9-18
cli-zones-now = { $name } { $time }
cli-zones-in = pendant leurs heures
cli-zones-out = hors de leurs heures
cli-zones-until = une réponse aujourd’hui jusqu’à { $time }
cli-zones-after = lu { $read } là-bas ({ $here } ici), réponse reçue { $heard }
cli-zones-never = pas lu pendant leurs heures
cli-zones-overlap = au travail ensemble { $windows }
cli-zones-no-overlap = pas au travail ensemble aujourd’hui
cli-zones-change = {"  "}{ $change }
cli-zones-found = { $zone } · { $time }
cli-zones-added = { $name } est maintenant l’un de vos lieux ({ $zone }).
cli-zones-added-hours = { $name } est maintenant l’un de vos lieux ({ $zone }, { $hours } là-bas).
cli-zones-removed = { $name } n’est plus l’un de vos lieux.
cli-zones-there = Il y a déjà un lieu { $name }.
    .hint = Donnez un autre nom à celui-ci : --name
cli-zones-unknown = Aucun lieu ne s’appelle « { $given } ».
    .hint = daydone zones
cli-zones-several = Plusieurs lieux s’appellent « { $given } ».
    .hint = Désignez-en un par son numéro : daydone zones
cli-zones-hand-off = { $name } est l’un des fuseaux qui lisent votre note de relais.
    .hint = Pour les changer : daydone settings set hand-off-zones
cli-no-such-zone = « { $given } » n’est pas un fuseau horaire.
    .hint = Trouvez-le par sa ville : daydone zones find tokyo
cli-no-such-zone-near = « { $given } » n’est pas un fuseau horaire.
    .hint = Vouliez-vous dire { $near } ?
cli-no-such-city = Aucun fuseau horaire n’a de ville appelée « { $given } ».
    .hint = Essayez une plus grande ville proche ; les fuseaux portent le nom de quelques-unes.
cli-bad-hours = ce ne sont pas des heures : écrivez-les comme 9-18 ou 09:30-17:00
cli-bad-weekdays = ce ne sont pas des jours : écrivez-les comme monday,tuesday ou mon-thu
