### Not yet read by a native speaker.

## Command line: not understood

cli-no-such-item = Aucune tâche de la journée ne s’appelle « { $given } ».
    .hint = Désignez-la par son numéro ou une partie de son titre.
cli-no-such-number = Il n’y a pas de tâche { $given }.
    .hint = La liste { $count ->
        [0] n’a pas encore de tâches
        [one] a une seule tâche
       *[other] a { $count } tâches
    }.
cli-several-items = « { $given } » peut être { $titles }.
    .hint = Dites-en un peu plus, ou prenez son numéro.
cli-no-such-waiting = Rien en attente ne s’appelle « { $given } ».
    .hint = daydone waiting montre ce qui attend, avec des numéros.
cli-no-such-gap = Il n’y a pas de blanc { $given }.
    .hint = Ceux qui sont là : daydone gap
cli-bad-length = ce n’est pas une durée : écrivez 50, 50m, 3h, 1h30 ou 1.5h
cli-bad-clock = ce n’est pas une heure : écrivez 16:30, 1630 ou 4:30pm
cli-bad-day = ce n’est pas un jour : écrivez tomorrow, friday ou 2026-12-03
cli-bad-date = ce n’est pas une date : écrivez-la comme 2026-12-03
cli-bad-zone = ce n’est pas un fuseau horaire : écrivez-en un comme Europe/Lisbon
cli-bad-days = ce ne sont pas des jours : écrivez friday, 2026-12-24 ou 2026-12-21..2027-01-04
cli-bad-past-day = ce n’est pas un jour passé : écrivez today, yesterday, monday ou 2026-11-20
cli-bad-record = ce n’est pas le nom d’une note : écrivez s1 pour une session, g1 pour un blanc, b1 pour une pause, m1 pour une réunion, i1 pour une interruption
cli-no-such-record = Il n’y a pas de { $name } le { $day }.
    .hint = daydone day montre ce qui est noté, avec les noms.
cli-correct-what = Dites ce qui est à rectifier.
    .hint = daydone day montre les noms : daydone correct s2 --to 10:00.
cli-correct-not-closed = La journée n’est pas encore finie.
    .hint = Pour la finir : daydone end
cli-correct-one-thing = Une chose à la fois.
    .hint = Des heures, une tâche, une coupure, une réponse, des mots, ou --remove.
cli-correct-session = { $name } est une session.
    .hint = Possible : --from et --to, --item, --split, ou --remove.
cli-correct-gap = { $name } est un blanc.
    .hint = Possible : --was, --from et --to, --item, --split, ou --remove.
cli-correct-break = { $name } est une pause.
    .hint = Possible : --from et --to, --item, ou --remove.
cli-correct-meeting = { $name } est une réunion.
    .hint = Possible : --from et --to, --title et --reason, --split, ou --remove.
cli-correct-interruption = { $name } est une interruption.
    .hint = Possible : --at, --by et --title, ou --remove.
cli-bad-blocks = ce ne sont pas des blocs : écrivez 3x2h
cli-needs-item = Ce n’est pas une durée et une tâche.
    .hint = Comme ceci : daydone focus 50 2, ou daydone focus 50 "migration".
cli-shape-with-criteria = Une forme est déjà une définition entière.
    .hint = Omettez { $flag }, ou omettez --shape.
cli-nothing-defined = Cela ne dit pas quand la journée est finie.
    .hint = Dites quand elle est finie : { $options }, --shape.
cli-no-such-setting = Aucun réglage ne s’appelle « { $given } ».
    .hint = Ce sont : { $names }.
cli-bad-setting = « { $given } » n’est pas possible pour { $name }.
    .hint = Il faut { $takes }.
cli-settings-calendars = Les calendriers s’ajoutent et se retirent un à un.
    .hint = daydone calendar add ~/work.ics --name Work; daydone calendar remove Work
cli-settings-places = Les lieux s’ajoutent et se retirent un à un.
    .hint = daydone zones add Asia/Tokyo --hours 9-18; daydone zones remove Tokyo
cli-takes-shape = une forme : standard-hours 17:00, on-off 3x2h 1x2h, task-goals, tasks-or-time 16:30, half-day 13:00, ou day-off
cli-takes-clock-time = une heure comme 09:00
cli-takes-count = un nombre de { $least } à { $most }
cli-takes-length = une durée de { $least } à { $most } minutes
cli-takes-length-or-off = une durée de { $least } à { $most } minutes, ou off
cli-takes-switch = on ou off
cli-takes-language = system, en, de, fr, es, pt-BR, ja ou ar
cli-takes-clock = system, 12 ou 24
cli-takes-first-day-of-week = auto, ou un jour comme sunday
cli-takes-review-day = last_working_day, un jour comme friday, ou never
cli-takes-notes-folder = un dossier comme ~/Notes, ou none
cli-takes-notes-template = un fichier comme ~/Notes/template.md, ou none
cli-takes-zones = des fuseaux horaires comme Asia/Tokyo, America/New_York, ou none
cli-takes-count-or-off = un nombre de { $least } à { $most }, ou off
cli-takes-weekdays = des jours comme monday, tuesday, ou none
cli-takes-hours = des heures comme 10:00-12:00, 14:00-16:00, ou none ; pour les réunions aussi overlap New York, l’un de vos lieux
cli-takes-addresses = vos adresses comme you@example.org, ou none
cli-takes-calendars = des calendriers, un à un : daydone calendar add
cli-takes-places = des lieux, un à un : daydone zones add
cli-takes-apps = des noms de programmes séparés par des virgules, ou none
cli-takes-usual = des tâches qui reviennent ; daydone usual add
cli-takes-after-hours = off, apps ou all
cli-takes-break-rhythm = off, offer ou start
cli-takes-theme = system, light ou dark
cli-error = daydone : { $message }

cli-past-boundary-ask = { $time } est passé dans cette journée, qui finit à { $ends }. La prolonger jusqu’à { $time } ? [y/N]
