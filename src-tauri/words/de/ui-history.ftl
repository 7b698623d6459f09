### Not yet read by a native speaker.

## Window: history

ui-history-ago =
    { $days ->
        [0] Heute, bisher
        [1] Gestern
       *[other] Vor { $days } Tagen
    }
ui-history-ago-months = Vor { $months } Monaten
ui-history-ago-years = Vor { $years } Jahren
ui-history-another-date = Anderes Datum
ui-history-date = { $day }. Zu einem anderen Datum
ui-history-month-earlier = Einen Monat früher
ui-history-month-later = Einen Monat später
ui-history-arc = Der Tag von { $start } bis { $end }. Fokus: { $focus }. Meetings: { $meetings }.
ui-history-arc-open = Der Tag seit { $start }, offen. Fokus bisher: { $focus }. Meetings: { $meetings }.
ui-history-of-focus = Fokus
ui-history-and-meetings = Fokus und { $meetings } in Meetings
ui-history-zone = Alle Zeiten wie in { $city }.
ui-history-path = Der Weg des Tages
ui-history-done-meant = Fertig hieß an diesem Tag
ui-history-met = Genug um { $time }.
ui-history-not-met = Abgeschlossen um { $time }; was übrig war, konnte warten.
ui-history-not-yet-met = Noch nicht.
ui-history-commitment = Am Morgen hieß es: { $definition }.
ui-history-was-focus = Fokus
ui-history-was-break = eine Pause
ui-history-was-drop = nicht gezählt
ui-history-was-nothing = nicht beantwortet
ui-history-interrupted-others = Unterbrochen
ui-history-interrupted-myself = Dich selbst unterbrochen
ui-history-nudge = Hinweis von Daydone: { $text }
ui-history-ended = Der Tag endete
ui-history-ticked = abgehakt
ui-history-first-step = Als erster Schritt blieb
ui-history-no-work = Keine Phase und kein Meeting ist aufgeschrieben.
ui-history-day-off = Ein freier Tag. Ruhe gehört zur Arbeit.
ui-history-nothing = Für diesen Tag ist nichts aufgeschrieben, und das ist in Ordnung.
ui-history-not-begun = Dieser Tag hat noch nicht begonnen.
ui-history-not-correctable = Die letzten 30 Tage lassen sich berichtigen; dieser bleibt, wie er ist.

## Window: days in pictures

ui-history-views = Arten zurückzublicken
ui-history-view-day = Tag
ui-history-view-week = Woche
ui-history-view-month = Monat
ui-history-view-year = Jahr
ui-history-view-trends = Trends
ui-history-top-week = Woche { $number }
ui-history-top-month = Monat
ui-history-top-year = Jahr
ui-history-top-trends = Trends
ui-history-top-find = Suchen
ui-history-earlier =
    { $view ->
        [day] Einen Tag früher
        [month] Einen Monat früher
        [year] Ein Jahr früher
        [trends] Ein halbes Jahr früher
       *[week] Eine Woche früher
    }
ui-history-later =
    { $view ->
        [day] Einen Tag später
        [month] Einen Monat später
        [year] Ein Jahr später
        [trends] Ein halbes Jahr später
       *[week] Eine Woche später
    }
ui-history-days-enough =
    { $days ->
        [one] { $enough ->
            [0] { $close ->
                [none] Ein Tag; was übrig war, konnte warten.
               *[other] Ein Tag. Er endete um { $close }; was übrig war, konnte warten.
            }
           *[other] Ein Tag, und er war genug{ $close ->
                [none] .
               *[other] ; er endete um { $close }.
            }
        }
       *[other] { $enough } von { $days } Tagen { $enough ->
            [one] war
           *[other] waren
        } genug{ $close ->
            [none] .
           *[other] ; das übliche Ende war { $close }.
        }
    }
ui-history-going-on = Der Tag läuft noch. Zurückgeblickt wird, wenn er vorbei ist.
ui-history-all-rest = Nur Ruhe. Dafür ist sie da.
ui-history-unasked = An diesen Tagen war nichts vorgenommen.
ui-history-none =
    { $view ->
        [month] Für diesen Monat ist nichts aufgeschrieben, und das ist in Ordnung.
        [year] Für dieses Jahr ist nichts aufgeschrieben, und das ist in Ordnung.
        [trends] Für dieses halbe Jahr ist nichts aufgeschrieben, und das ist in Ordnung.
       *[week] Für diese Woche ist nichts aufgeschrieben, und das ist in Ordnung.
    }
ui-history-none-of =
    { $view ->
        [month] Keine Aufgabe mit „{ $text }“ in diesem Monat.
        [year] Keine Aufgabe mit „{ $text }“ in diesem Jahr.
        [trends] Keine Aufgabe mit „{ $text }“ in diesem halben Jahr.
       *[week] Keine Aufgabe mit „{ $text }“ in dieser Woche.
    }
ui-history-worked =
    { $kind ->
        [focus] { $time } Fokus
        [meetings] { $time } in Meetings{ $percent ->
            [none] { "" }
           *[other] { " " }({ $percent } %)
        }
       *[shallow] { $time } übrige Arbeit
    }
ui-history-sums =
    { $worked ->
        [none] { "" }
       *[other] { $worked }.
    } { $total ->
        [0] { "" }
        [one] { $done } von { $total } Aufgabe.
       *[other] { $done } von { $total } Aufgaben.
    } { $off ->
        [0] { "" }
        [one] Ein freier Tag.
       *[other] { $off } freie Tage.
    }
ui-history-series = Eine Reihe, die einen Blick lohnt
ui-history-series-copy = Einen Text kopieren
ui-history-where-time-went = Wohin die Zeit ging
ui-history-days-that-were-enough = Tage, die genug waren
ui-history-square =
    { $day }: { $was }{ $closed ->
        [none] { "" }
       *[other] , beendet um { $closed }
    }
ui-history-bars = Die Tage
ui-history-bar =
    { $day }: { $worked }{ $closed ->
        [none] { "" }
       *[other] , beendet um { $closed }
    }{ $enough ->
        [true] , genug
       *[false] { "" }
    }
ui-history-bar-no-work = keine Arbeit
ui-history-bar-rest = { $day }: Ruhe
ui-history-bar-nothing = { $day }: nichts aufgeschrieben
ui-history-bar-nothing-of = { $day }: nichts mit „{ $text }“
ui-history-kind-focus = Fokus
ui-history-kind-meetings = Meetings
ui-history-kind-shallow = übrige Arbeit
ui-history-enough-yes = genug
ui-history-enough-unasked = nichts war vorgenommen
ui-history-enough-no = nicht erfüllt
ui-history-enough-yet = noch nicht
ui-history-enough-nothing = nichts aufgeschrieben
ui-history-enough-nothing-of = nichts mit „{ $text }“
ui-history-rest = Ruhe
ui-history-percent = { $percent } %
ui-history-steps = Schritte
ui-history-by-week = Nach Wochen
ui-history-by-month = Nach Monaten
ui-history-step-week = Woche
ui-history-step-month = Monat
ui-history-trend-close = Der Tag endet um
ui-history-trend-enough = Tage, die genug waren
ui-history-trend-by = Genug bis
ui-history-trend-focus = Fokus am Tag
ui-history-trend-interruptions = Unterbrechungen am Tag
ui-history-trend-meetings = Anteil der Meetings
ui-history-trend-clear = Längste Zeit ohne Meeting
ui-history-trend-value = { $what }: { $value }
ui-history-trend-words = { $what }: zuletzt { $latest }; von { $lowest } bis { $highest }
ui-history-days-say = Was deine Tage sagen
ui-history-offer-take = Ja, von jetzt an
ui-history-offer-let-go = Lieber nicht
ui-history-offer-taken =
    { $items ->
        [one] Ein Tag fasst von jetzt an 1 Aufgabe.
       *[other] Ein Tag fasst von jetzt an { $items } Aufgaben.
    }
ui-history-review = Auf die Woche zurückblicken
ui-history-review-beside = Die Woche in Zahlen
ui-history-review-this = Diese Woche
ui-history-review-before = Die Woche davor
ui-history-review-done = Erledigt
ui-history-review-left = Kam woandershin
ui-question = Eine Gewohnheit hinterfragen
ui-question-try = Eine Woche ausprobieren: { $what }
ui-question-keep = Beibehalten
ui-question-not-now = Nicht jetzt
ui-question-trying = Du probierst eine Woche lang
ui-question-tried = Letzte Woche hast du ausprobiert
ui-question-stays = Beibehalten
ui-question-goes = Sein lassen
ui-question-figure = { $name }: { $now }, in der Woche davor { $before }.
ui-question-settings = In den Einstellungen öffnen
ui-question-told-keep = Es bleibt, wie es ist.
ui-question-told-try = Der nächste Wochenrückblick fragt, ob es dir gutgetan hat.
ui-question-told-not-now = Nicht jetzt. Frühestens in acht Wochen kommt es wieder.
ui-question-told-stays = Es bleibt.
ui-question-told-goes = Es geht. Alles ist wie zuvor.
ui-history-review-copy = Als Markdown kopieren
ui-history-review-back = Zurück zur Woche
ui-history-top-review = Rückblick, Woche { $number }
ui-history-sum-enough = Tage, die genug waren
ui-history-sum-close = Das übliche Ende
ui-history-sum-items = Aufgaben
ui-history-sum-focus = Fokus
ui-history-sum-meetings = Meetings
ui-history-sum-share = Anteil der Meetings
ui-history-sum-aim = dein Ziel sind { $percent } %
ui-history-sum-announced = Angekündigte Meetings
ui-history-sum-held = abgehalten
ui-history-sum-given-back = zurückgewonnen
ui-history-sum-off-rules = außerhalb deiner Regeln
ui-history-sum-clear = Längste Zeit ohne Meeting
ui-history-sum-shallow = Übrige Arbeit
ui-history-sum-interruptions = Unterbrechungen
ui-history-find = Wörter oder ein #Tag suchen
ui-history-find-hint = Beliebige Wörter oder #Tag
ui-history-find-close = Zurück
ui-history-count-only = Nur Aufgaben mit „{ $text }“ zählen
ui-history-count-all = Alles zählen
ui-history-only = Nur „{ $text }“ zählt hier.
ui-history-found =
    { $count ->
        [0] Nichts gefunden.
        [one] Einmal gefunden.
       *[other] { $most ->
            [true] Die neuesten { $count }.
           *[false] { $count }-mal gefunden.
        }
    }
ui-history-found-where = { $kind }, { $day }
ui-history-found-item = Aufgabe
ui-history-found-note = Notiz
ui-history-found-step = Schritt
ui-history-found-thought = geparkter Gedanke
ui-history-found-first_step = erster Schritt
ui-history-found-blocked = was blockierte
ui-history-found-meeting = Meeting
ui-history-found-interruption = Unterbrechung
ui-history-found-reopening = warum wieder geöffnet
ui-history-as-table = Als Tabelle
ui-history-as-table-of = Als Tabelle: { $title }
ui-history-column-day = Tag
ui-history-column-enough = Genug
ui-history-column-focus = Fokus
ui-history-column-meetings = Meetings
ui-history-column-shallow = Übrige Arbeit
ui-history-column-closed = Beendet
ui-history-column-items = Aufgaben

## Window: setting right

ui-correct = Berichtigen
ui-correct-new-session = Phase hinzufügen
ui-correct-new-break = Pause hinzufügen
ui-correct-new-meeting = Meeting hinzufügen
ui-correct-when = Es war
ui-correct-add = Hinzufügen
ui-correct-times = Zeiten
ui-correct-item = Es ging um
ui-correct-set = Übernehmen
ui-correct-about = Worum es ging, und warum
ui-correct-split = Es waren zwei; die zweite begann um
ui-correct-split-at = Die zweite begann um
ui-correct-split-item = Bei der zweiten ging es um
ui-correct-split-do = Teilen
ui-correct-was = Was war es?
ui-correct-answer = Antworten
ui-correct-own = Es war eine eigene Phase, für
ui-correct-own-do = Abtrennen
ui-correct-end = Der Tag endete wirklich um
ui-correct-remove-session = Es war keine Phase
ui-correct-remove-meeting = Es war kein Meeting
ui-correct-own-break = Es war Arbeit, an
ui-correct-remove-break = Es war keine Pause
ui-correct-remove-gap = Ich habe durchgearbeitet
ui-correct-item-done = Sie wurde erledigt, um
ui-correct-item-not-done = Sie wurde nicht erledigt
ui-correct-item-place = Sie wurde nicht erledigt, und
ui-correct-item-waits = Auf den nächsten Tag legen
ui-correct-item-drop = Streichen
ui-correct-interruption = Wer es war, und ein Wort dazu
ui-correct-interruption-word = Ein Wort dazu
ui-correct-remove-interruption = Es war keine Unterbrechung
ui-correct-undo-hint = „Rückgängig“ holt es zurück.
