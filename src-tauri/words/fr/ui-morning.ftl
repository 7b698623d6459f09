### Not yet read by a native speaker.

## Window: morning

ui-morning = Planifier la journée
ui-good-morning = Bonjour.
ui-good-afternoon = Bonjour.
ui-good-evening = Bonsoir.
ui-morning-plain = Quelques lignes, et la journée a une fin.
ui-day-off-usual = Aujourd’hui est d’habitude un jour de repos. Il peut le rester.
ui-day-off-planned = Aujourd’hui est un jour de repos, comme prévu. Il peut le rester.
ui-first-step-left = La dernière fois, vous avez laissé ceci pour maintenant :
ui-first-step-take = Le mettre en premier
ui-plan-items = Qu’est-ce qui suffit pour aujourd’hui ?
ui-plan-end = Et quand finit la journée ?
ui-plan-line = Tâche
ui-plan-line-bonus = Tâche bonus
ui-plan-add = Tâche suivante
ui-plan-add-first = La première chose qui compte aujourd’hui
ui-plan-add-more = Une de plus, s’il le faut aujourd’hui
ui-plan-add-bonus = La journée en contient { $limit } ; une de plus est un bonus
ui-plan-moved = reportée à aujourd’hui
ui-plan-remove = Retirer « { $title } » du plan
ui-waiting-title = Plus tard
ui-waiting-tags = Tags
ui-waiting-this-week = Cette semaine
ui-waiting-next-week = La semaine prochaine
ui-waiting-week-of = Semaine du { $day }
ui-waiting-about = Mis sur des jours à venir. Chaque chose revient le jour dit.
ui-waiting-none = Rien n’attend pour plus tard.
ui-waiting-today = Pour aujourd’hui
ui-waiting-into = Aujourd’hui
ui-waiting-into-name = Mettre « { $title } » dans la liste d’aujourd’hui
ui-waiting-move = Reporter
ui-waiting-move-name = Reporter « { $title } » à un autre jour
ui-waiting-waits = En attente pour le { $day }.
ui-waiting-to-next = Au { $day }
ui-waiting-to-date = À une autre date
ui-waiting-more = Afficher la suite ({ $count })
ui-waiting-more-found =
    { $count ->
        [one] Encore { $count } chose en attente. La recherche de l’historique la trouve.
       *[other] Encore { $count } choses en attente. La recherche de l’historique trouve chacune.
    }
ui-waiting-back = Retour
ui-waiting-to = { $count ->
    [one] { $count } chose attend pour plus tard
   *[other] { $count } choses attendent pour plus tard
    }
ui-off-away = Absence plus longue ? Prévoir des jours de repos
ui-off-planned = Jours de repos prévus
ui-off-plan = Prévoir des jours de repos
ui-off-about = Ce qui reste passe au jour d’après, et la note de relais dit quand vous revenez.
ui-off-from = Premier jour de repos
ui-off-to = Dernier jour de repos
ui-off-do = Les prévoir
ui-off-back = De retour le { $day }
ui-off-cancel = Travailler quand même
ui-off-cancel-name = Travailler quand même : { $days }
ui-settings-first-day = La semaine commence le
ui-settings-first-day-auto = comme le système ({ $day })
ui-key-waiting = Ce qui attend pour plus tard
ui-history-found-waiting = en attente
ui-waiting = Aussi en attente
ui-waiting-take = Ajouter
ui-waiting-take-name = Ajouter « { $title } » au plan
ui-waiting-drop = Laisser tomber
ui-waiting-drop-name = Laisser tomber « { $title } »
ui-start-day = Commencer la journée
ui-start-day-off = Prendre le jour de repos

## Window: shapes and rules

ui-shape-own = Le dire vous-même
ui-shape-whenever =
    { $items ->
        [0] toutes les tâches, sans heure
        [one] { $items } tâche, sans heure
       *[other] les { $items } tâches, sans heure
    }
ui-shape-items-or =
    { $items ->
        [0] toutes les tâches, ou { $until }
        [one] { $items } tâche, ou { $until }
       *[other] les { $items } tâches, ou { $until }
    }
ui-rule-need = Combien il en faut
ui-rule-all = Tous
ui-rule-any = N’importe lequel
ui-rule-at-least = Au moins
ui-rule-how-many = Nombre nécessaire
ui-rule-measure = Critère { $n }
ui-rule-add = Ajouter un critère
ui-rule-remove = Retirer « { $what } »
