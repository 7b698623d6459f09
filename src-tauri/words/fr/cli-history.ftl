### Not yet read by a native speaker.

## Command line: history and search

cli-plan-definition = Fini pour aujourd’hui quand { $definition }.
cli-history-nothing = Rien n’est noté pour ces jours.
cli-history-enough = { $enough ->
        [one] { $enough } journée sur { $days } a suffi
       *[other] { $enough } journées sur { $days } ont suffi
    }
cli-history-close = clôture habituelle à { $time }
cli-history-legend = { $focus } concentration  { $meetings } réunions  { $shallow } travail léger
cli-review-to-try = À essayer une semaine : { $what }.
cli-review-answers = Pour répondre : daydone review --answer try, keep ou not-now
cli-review-figure = { $name } : { $now }, la semaine d’avant { $before }.
cli-review-trying = À l’essai une semaine : { $what }
cli-review-tried = Essayé la semaine dernière : { $what }
cli-review-help = { $text } Voir : daydone settings get { $setting }
cli-review-judgements = Pour répondre : daydone review --answer keep, ou drop
cli-review-kept = Cela reste comme c’est.
cli-review-not-now = Pas maintenant. La question revient dans huit semaines au plus tôt.
cli-review-stays = Cela reste.
cli-review-dropped = C’est laissé. Tout est comme avant.
cli-review-no-such-answer = Cela ne répond à rien de ce que la semaine demande.
    .hint = Voir ce qu’elle demande : daydone review
cli-review-due = La semaine est finie. Pour en faire le bilan : daydone review
cli-search-nothing = Rien n’a été trouvé.
cli-search-latest =
    { $count ->
        [one] Le plus récent. Il y en a peut-être de plus anciens.
       *[other] Les { $count } plus récents. Il y en a peut-être de plus anciens.
    }
cli-found-item = tâche
cli-found-note = note
cli-found-step = étape
cli-found-thought = pensée
cli-found-waiting = en attente
cli-found-first-step = premier pas
cli-found-blocked = bloqué
cli-found-meeting = réunion
cli-found-interruption = interruption
cli-found-reopening = réouverture

### Help

cli-help-correct = Rectifie ce qui est noté des 30 derniers jours ; sans rien de plus, montre la dernière journée
    .name = Quoi : s1 est une session, g1 un blanc, b1 une pause, m1 une réunion, i1 une interruption, comme les nomme daydone day
    .from = Cela a commencé alors
    .to = Cela a fini alors
    .item = C’était sur cette tâche de sa journée, ou sur aucune ; un blanc ou une pause devient une session à part
    .split = C’étaient deux, et la seconde a commencé alors ; avec --item, la seconde était sur celle-là
    .was = Ce qu’était un blanc, ou avec --from et --to une partie ; ask repose la question
    .title = De quoi traitait une réunion, ou le mot d’une interruption
    .at = Une interruption a eu lieu alors
    .by = Qui a interrompu
    .remove = Cela n’a pas été ; un blanc retiré était du travail
    .footer =
        daydone correct s2 --from 9:10 --to 10:00     d’autres heures
        daydone correct s2 --item 3                   une autre tâche ; --item none pour aucune
        daydone correct s2 --split 9:40 --item 2      deux sessions, la seconde sur une autre tâche
        daydone correct g1 --was focus                un blanc : focus, break, drop, ou ask
        daydone correct g1 --was focus --from 10:00 --to 12:50     une partie seulement
        daydone correct b1 --item 2                   une pause qui était du travail ; --to pour sa fin
        daydone correct m1 --title "Budget"           les mots d’une réunion ; --reason sa raison
        daydone correct i1 --at 10:20                 une interruption ; --by me, --title pour son mot
        daydone correct item 2 --done --day monday    une tâche ; --not-done, --dropped
        daydone correct end 17:40 --day monday        quand la journée a fini
        daydone correct add session 20:00 21:00       ce qui n’a jamais été noté, aussi après la fin
cli-help-correct-end = La journée a fini alors
    .at = Quand
cli-help-correct-add = Ce qui n’a jamais été noté
cli-help-correct-add-session = Une session de concentration
    .from = Quand elle a commencé
    .to = Quand elle a fini
    .item = Sur quelle tâche de ce jour
cli-help-correct-add-break = Une pause
    .from = Quand elle a commencé
    .to = Quand elle a fini
cli-help-correct-add-interruption = Une interruption
    .at = Quand
    .word = Un mot à ce sujet
    .me = L’interruption venait de vous
cli-help-correct-item = Une tâche de la journée a finalement été faite, ou ne l’a pas été
    .item = Laquelle : son numéro ou une partie de son titre
    .done = Elle a été faite ; ce qui attend à cause d’elle n’attend plus
    .at = Quand elle a été faite ; à la fin de la journée sauf indication
    .not_done = Elle n’a pas été faite, et attend la prochaine journée
    .to = Le jour pour lequel elle attend à la place
    .dropped = Elle n’a pas été faite, et est laissée
cli-help-correct-add-meeting = Une réunion
    .from = Quand elle a commencé
    .to = Quand elle a fini
    .title = De quoi elle traitait
cli-help-history = Les journées passées : une semaine, sauf si une autre période est demandée
    .date = Une date de la semaine, du mois ou de l’année ; aujourd’hui sauf indication
    .week = La semaine, du lundi au dimanche
    .month = Le mois
    .year = L’année, mois par mois
    .from = La première date d’une période quelconque
    .to = Sa dernière date ; aujourd’hui sauf indication
    .filter = Seulement ce qui a ces mots dans son titre ; #tag pour un tag
    .csv = En CSV, une ligne par jour
    .markdown = En tableau Markdown
cli-help-review = Le bilan d’une semaine, sur une page de Markdown
    .date = Une date de la semaine ; aujourd’hui sauf indication
    .answer = Répondre à ce que demande le bilan de cette semaine : keep, try ou not-now ; keep ou drop pour ce qui a été essayé
cli-help-search = Cherche des mots dans les tâches, pensées, premiers pas, réunions et notes
    .words = Les mots ; le dernier peut être seulement commencé
    .limit = Combien de réponses au plus (1 à 200) ; 50 sauf indication
