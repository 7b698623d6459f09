### Not yet read by a native speaker.

## What days say

say-finding-finished = Meist erledigst du { $done } von { $asked } Aufgaben.
say-finding-finished-by = Meist erledigst du { $done } von { $asked } Aufgaben, die letzte davon bis { $by }.
say-finding-items-fit = { $items ->
        [one] Eine Aufgabe hätte
       *[other] { $items } Aufgaben hätten
    } an { $on } der letzten { $days } Tage gepasst.
say-finding-focus-fits = { $focus } Fokus hätten an { $on } der letzten { $days } Tage gepasst; verlangt waren { $asked }.
say-finding-estimates = Aufgaben dauern { $times }-mal so lange, wie du denkst.
say-finding-estimates-tag = Was #{ $tag } trägt, dauert { $times }-mal so lange, wie du denkst.
say-finding-interruptions = Nach einer Unterbrechung beginnt die nächste ungestörte Viertelstunde { $cost } später.
say-finding-closed-late = Meist schließt du den Tag { $late } nach deiner gesetzten Zeit ab.
say-finding-rests = aus { $days } Tagen
say-number-asked = Verlangte Aufgaben am Tag
say-number-done = Erledigte Aufgaben am Tag
say-number-by = Die letzte davon, meist
say-number-items-fit = Aufgaben, die gepasst hätten
say-number-on = An wie vielen Tagen
say-number-focus-asked = Verlangter Fokus
say-number-focus-fits = Fokus, der gepasst hätte
say-number-times = Vielfaches der Schätzung, meist
say-number-items = Betrachtete Aufgaben
say-number-interruptions = Betrachtete Unterbrechungen
say-number-cost = Bis wieder Ruhe war, meist
say-number-for-good = Danach an diesem Tag keine ruhige Viertelstunde
say-number-late = Nach der gesetzten Zeit, meist
say-better-fit = { $items ->
        [one] Von jetzt an eine Aufgabe am Tag planen?
       *[other] Von jetzt an { $items } Aufgaben am Tag planen?
    }

## A week looked back on

say-review-title = { $from } – { $to } { $year }
say-review-nothing = Von dieser Woche ist nichts aufgeschrieben.
say-review-sum = { $enough } von { $asked } { $asked ->
        [one] Tag war
       *[other] Tagen { $enough ->
            [one] war
           *[other] waren
        }
    } genug.
say-review-time = { $focus } Fokus, { $meetings } in Meetings.
say-meetings-share = Meetings nahmen { $share } % der Arbeit ein{ $aim ->
        [none] { "" }
       *[other] ; dein Ziel sind { $aim } %
    }.
say-meetings-clear = Längste Zeit ohne Meeting: { $length }.
say-meetings-announced = Angekündigt: { $announced }. Davon abgehalten: { $held }.
say-meetings-given-back = Zurückgewonnen: { $length }, anders als in Echtzeit beantwortet.
say-meetings-off-rules = { $count ->
        [one] 1 angekündigtes Meeting lag
       *[other] { $count } angekündigte Meetings lagen
    } außerhalb deiner Regeln.
say-meetings-reasons = Warum in Echtzeit: { $reasons }.
say-series = „{ $title }“ fand { $held }-mal statt, insgesamt { $length }{ $needless ->
        [0] { "" }
        [one] ; einmal wäre es auch schriftlich gegangen
       *[other] ; { $needless }-mal wäre es auch schriftlich gegangen
    }.{ $end ->
        [none] { " " }Es hat kein Enddatum.
       *[some] { "" }
    }
say-series-untitled = Ein wiederkehrendes Meeting
say-series-reply = Wollen wir „{ $title }“ einen Monat lang schriftlich versuchen? Wenn es fehlt, holen wir es zurück.
say-review-meetings = Meetings
say-review-close = Meist hast du um { $close } abgeschlossen.
say-review-done = Erledigt
say-review-left = Nicht diese Woche
say-review-says = Was die Tage sagen
say-review-head-day = Tag
say-review-head-focus = Fokus
say-review-head-meetings = Meetings
say-review-head-shallow = Übrige
say-review-head-closed = Abgeschlossen
say-review-head-enough = Genug
say-review-enough = genug
say-review-off = freier Tag
say-became-open = offen
say-became-moved = auf { $day } verschoben
say-became-dropped = gestrichen
say-became-handed-over = übergeben
say-became-handed-to = an { $person } übergeben
