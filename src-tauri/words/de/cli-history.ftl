### Not yet read by a native speaker.

## Command line: history and search

cli-plan-definition = Fertig heißt heute: { $definition }.
cli-history-nothing = Von diesen Tagen ist nichts aufgeschrieben.
cli-history-enough = { $enough } von { $days } { $days ->
        [one] Tag
       *[other] Tagen
    } genug
cli-history-close = meist abgeschlossen um { $time }
cli-history-legend = { $focus } Fokus  { $meetings } Meetings  { $shallow } übrige Arbeit
cli-review-to-try = Eine Woche ausprobieren: { $what }.
cli-review-answers = Zum Antworten: daydone review --answer try, keep oder not-now
cli-review-figure = { $name }: { $now }, in der Woche davor { $before }.
cli-review-trying = Du probierst eine Woche lang: { $what }
cli-review-tried = Letzte Woche hast du ausprobiert: { $what }
cli-review-help = { $text } Siehe: daydone settings get { $setting }
cli-review-judgements = Zum Antworten: daydone review --answer keep oder drop
cli-review-kept = Es bleibt, wie es ist.
cli-review-not-now = Nicht jetzt. Frühestens in acht Wochen kommt es wieder.
cli-review-stays = Es bleibt.
cli-review-dropped = Es geht. Alles ist wie zuvor.
cli-review-no-such-answer = Das beantwortet nichts, wonach die Woche fragt.
    .hint = Wonach sie fragt, zeigt: daydone review
cli-review-due = Die Woche ist vorbei. Um auf sie zurückzublicken: daydone review
cli-search-nothing = Nichts gefunden.
cli-search-latest =
    { $count ->
        [one] Der neueste Treffer. Es kann ältere geben.
       *[other] Die neuesten { $count }. Es kann ältere geben.
    }
cli-found-item = Aufgabe
cli-found-note = Notiz
cli-found-step = Schritt
cli-found-thought = Gedanke
cli-found-waiting = wartet
cli-found-first-step = erster Schritt
cli-found-blocked = blockiert
cli-found-meeting = Meeting
cli-found-interruption = Unterbrechung
cli-found-reopening = wieder geöffnet

### Help

cli-help-correct = Berichtigt, was von den letzten 30 Tagen aufgeschrieben ist; ohne ein Wort zeigt es den neuesten Tag
    .name = Was: s1 ist eine Phase, g1 eine Lücke, b1 eine Pause, m1 ein Meeting, i1 eine Unterbrechung, wie daydone day sie nennt
    .from = Es begann da
    .to = Es endete da
    .item = Es ging um diese Aufgabe seines Tages, oder um keine; aus einer Lücke oder Pause wird eine eigene Phase
    .split = Es waren zwei, und die zweite begann da; mit --item ging es bei der zweiten um diese
    .was = Was eine Lücke war, oder mit --from und --to ein Teil davon; ask fragt noch einmal
    .title = Worum es bei einem Meeting ging, oder das Wort zu einer Unterbrechung
    .at = Eine Unterbrechung war da
    .by = Wer unterbrochen hat
    .remove = Es war nicht so; bei einer Lücke wurde durchgearbeitet
    .footer =
        daydone correct s2 --from 9:10 --to 10:00     andere Zeiten
        daydone correct s2 --item 3                   andere Aufgabe; --item none für keine
        daydone correct s2 --split 9:40 --item 2      zwei Phasen, die zweite mit anderer Aufgabe
        daydone correct g1 --was focus                eine Lücke: focus, break, drop oder ask
        daydone correct g1 --was focus --from 10:00 --to 12:50     nur ein Teil davon
        daydone correct b1 --item 2                   eine Pause, die Arbeit war; --to für ihr Ende
        daydone correct m1 --title "Budget"           die Worte zu einem Meeting; --reason sein Grund
        daydone correct i1 --at 10:20                 eine Unterbrechung; --by me, --title für ihr Wort
        daydone correct item 2 --done --day monday    eine Aufgabe; --not-done, --dropped
        daydone correct end 17:40 --day monday        wann der Tag endete
        daydone correct add session 20:00 21:00       was nie vermerkt wurde, auch nach dem Ende
cli-help-correct-end = Der Tag endete da
    .at = Wann
cli-help-correct-add = Was nie vermerkt wurde
cli-help-correct-add-session = Eine Fokusphase
    .from = Wann sie begann
    .to = Wann sie endete
    .item = Um welche Aufgabe jenes Tages es ging
cli-help-correct-add-break = Eine Pause
    .from = Wann sie begann
    .to = Wann sie endete
cli-help-correct-add-interruption = Eine Unterbrechung
    .at = Wann
    .word = Ein Wort dazu
    .me = Du hast dich selbst unterbrochen
cli-help-correct-item = Eine Aufgabe des Tages wurde doch erledigt, oder nicht
    .item = Welche: ihre Nummer oder ein Teil ihres Titels
    .done = Sie wurde erledigt; was ihretwegen wartet, wartet nicht mehr
    .at = Wann sie erledigt wurde; sonst am Ende des Tages
    .not_done = Sie wurde nicht erledigt und wartet auf den nächsten Tag
    .to = Der Tag, auf den sie stattdessen wartet
    .dropped = Sie wurde nicht erledigt und ist gestrichen
cli-help-correct-add-meeting = Ein Meeting
    .from = Wann es begann
    .to = Wann es endete
    .title = Worum es ging
cli-help-history = Vergangene Tage: eine Woche, wenn kein anderer Zeitraum verlangt ist
    .date = Ein Datum der Woche, des Monats oder des Jahres; sonst heute
    .week = Die Woche, Montag bis Sonntag
    .month = Der Monat
    .year = Das Jahr, Monat für Monat
    .from = Das erste Datum eines beliebigen Zeitraums
    .to = Sein letztes Datum; sonst heute
    .filter = Nur was diese Wörter im Titel hat; #tag für ein Tag
    .csv = Als CSV, eine Zeile je Tag
    .markdown = Als Markdown-Tabelle
cli-help-review = Ein Rückblick auf eine Woche, auf einer Seite Markdown
    .date = Ein Datum der Woche; sonst heute
    .answer = Beantwortet, was der Rückblick dieser Woche fragt: keep, try oder not-now; keep oder drop für das Ausprobierte
cli-help-search = Sucht Wörter in Aufgaben, Gedanken, ersten Schritten, Meetings und Notizen
    .words = Die Wörter; das letzte darf nur begonnen sein
    .limit = Wie viele Treffer höchstens (1 bis 200); sonst 50
