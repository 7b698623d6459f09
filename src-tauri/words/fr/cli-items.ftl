### Not yet read by a native speaker.

## Command line: items, and what waits

### Help

cli-help-add = Ajoute une tâche
    .title = Ce que c’est
    .bonus = Au-delà de la définition
    .swap = À la place de cette tâche, qui attend alors demain
    .tomorrow = Pour demain, pas aujourd’hui
    .on = Pour un jour à venir, pas aujourd’hui
    .estimate = Combien de temps elle peut prendre
cli-help-done = Coche des tâches
    .items = Numéros ou parties de titres
cli-help-undone = Rouvre des tâches : décocher, ou annuler un report
    .items = Numéros ou parties de titres
cli-help-item = Change une tâche
cli-help-item-rename = Lui donne un nouveau titre
    .item = Son numéro ou une partie de son titre
    .title = Le nouveau titre
cli-help-item-estimate = Dit combien de temps elle peut prendre
    .item = Son numéro ou une partie de son titre
    .length = Combien de temps ; à omettre pour enlever l’estimation
cli-help-item-order = La déplace dans la liste
    .item = Son numéro ou une partie de son titre
    .position = Son nouveau numéro
cli-help-item-must = La compte pour la journée
    .item = Son numéro ou une partie de son titre
cli-help-item-bonus = En fait un bonus
    .item = Son numéro ou une partie de son titre
cli-help-item-move = La reporte à un autre jour, elle ou une pensée mise de côté
    .item = Son numéro ou une partie de ses mots
    .day = Quel jour
cli-help-item-drop = La laisse tomber, elle ou une pensée mise de côté
    .item = Son numéro ou une partie de ses mots
cli-help-item-hand-over = La confie à quelqu’un d’autre, elle ou une pensée mise de côté
    .item = Son numéro ou une partie de ses mots
    .person = Qui l’a maintenant
cli-help-waiting = Ce qui attend pour aujourd’hui ou plus tard, par jour
    .all = Tout, quel qu’en soit le nombre
    .tag = Seulement ce qui porte ce tag, comme acme
cli-help-waiting-take = Reprend aujourd’hui une chose en attente
    .waiting = Son numéro ou une partie de son titre
    .bonus = En bonus
    .swap = À la place de cette tâche, qui attend alors demain
cli-help-waiting-rename = Donne d’autres mots à une chose en attente
    .waiting = Son numéro ou une partie de son titre
    .words = Les mots
cli-help-waiting-move = Met une chose en attente sur un autre jour
    .waiting = Son numéro ou une partie de son titre
    .day = Le jour : tomorrow, friday ou 2026-12-03
cli-help-waiting-drop = Laisse tomber une chose en attente
    .waiting = Son numéro ou une partie de son titre
cli-help-off = Jours de repos à venir : ce qui reste passe au jour d’après, et la note de relais dit quand vous revenez
    .days = Un jour (friday, 2026-12-24) ou plusieurs de suite (2026-12-21..2027-01-04)
cli-help-off-list = Les jours de repos prévus
cli-help-off-cancel = Travailler quand même des jours prévus comme jours de repos
    .days = Un numéro de la liste, les jours eux-mêmes, ou all

### What a command did

cli-done = « { $title } » est cochée.
cli-done-of = { $done } sur { $total }.
cli-undone = « { $title } » est de nouveau ouverte.
cli-added = « { $title } » est ajoutée.
cli-added-bonus = « { $title } » est ajoutée en bonus.
cli-later = En attente pour { $day } : « { $title } ».
cli-renamed = C’est maintenant « { $title } ».
cli-estimated = « { $title } » : environ { $length }.
cli-not-estimated = « { $title } » n’a plus d’estimation.
cli-must = « { $title } » compte pour la journée.
cli-bonus = « { $title } » est un bonus.
cli-ordered = « { $title } » a le numéro { $position }.
cli-dropped = « { $title } » est laissée.
cli-handed = « { $title } » est confiée.
cli-handed-to = « { $title } » est confiée à { $person }.
cli-waiting-none = Rien n’est en attente.
cli-waiting-none-tagged = Rien de ce qui attend n’a #{ $tag }.
cli-waiting-day = { $day }
cli-waiting-today = pour aujourd’hui
cli-waiting = { $number }  { $title }
cli-waiting-about = { $number }  { $title } · environ { $length }
cli-waiting-more = Et { $count } de plus : daydone waiting --all
cli-off-none = Aucun jour de repos n’est prévu.
cli-off = { $number }  { $days } · retour { $back }
cli-off-days = { $from } – { $to }
cli-off-planned = Repos : { $days } · retour { $back }
cli-off-cancelled = Plus de repos : { $days }
cli-no-such-days-off = Il n’y a pas de jours de repos { $number }.
    .hint = Voir ceux qui sont prévus : daydone off
