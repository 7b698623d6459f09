### Not yet read by a native speaker.

## Refused

refused-text-empty = Da steht kein Wort.
    .hint = Schreibe mindestens ein Zeichen.
refused-text-too-long = { $length } Zeichen sind zu viele.
    .hint = { $limit } passen.
refused-text-control = Darin ist ein Zeichen, das sich nicht anzeigen lässt ({ $character }).
    .hint = Nimm es heraus und versuche es noch einmal.
refused-no-day = Heute ist noch nicht geplant.
    .hint = Sag, was heute fertig heißt, oder starte eine Fokusphase.
refused-day-already-started = Heute ist schon geplant.
    .hint = Füge etwas hinzu oder ändere, was fertig heißt.
refused-day-is-closed = Der Tag ist abgeschlossen.
    .hint = Öffne ihn mit einem Grund wieder, oder lass es für den nächsten Tag.
refused-day-is-not-closed = Der Tag ist nicht abgeschlossen.
refused-day-is-past = Dieser Tag ist vorbei und bleibt abgeschlossen.
    .hint = Plane stattdessen heute.
refused-forgotten-day = { $day } wurde nie beendet.
    .hint = Beende zuerst diesen Tag.
refused-day-is-full = Der Tag fasst { $limit } { $limit ->
        [one] Aufgabe
       *[other] Aufgaben
    }.
    .hint = Verschiebe eine andere auf später, füge diese als Bonus hinzu oder lege sie auf den nächsten Tag.
refused-day-is-enough = Heute ist es genug.
    .hint = Tu es als Bonus, oder lege es auf den nächsten Tag.
refused-too-many-items = Das sind { $named } Aufgaben, und der Tag fasst { $limit }.
    .hint = Wähle { $limit } aus. Die anderen können warten oder ein Bonus sein.
refused-list-is-long = { $list ->
        [waiting] Höchstens { $limit } Dinge warten auf spätere Tage.
        [thoughts] Höchstens { $limit } Gedanken werden ohne Platz behalten.
        [days_off] Höchstens { $limit } Zeiträume freier Tage werden behalten.
        [records] Von diesem Tag ist so viel aufgeschrieben, dass er nichts mehr aufnimmt: Die Grenze ist { $limit }.
        [steps] In eine Aufgabe passen höchstens { $limit } Schritte.
       *[items] Die Liste fasst höchstens { $limit } Aufgaben.
    }
    .hint = { $list ->
        [waiting] Hole oder streiche erst einige davon.
        [thoughts] Gib erst einigen davon einen Platz.
        [days_off] Freie Tage, die aufeinander folgen, zählen als ein Zeitraum.
        [records] Was da ist, bleibt, und der Tag lässt sich beenden.
        [steps] Entferne einige, oder mach zwei Aufgaben daraus.
       *[items] Lege es auf einen späteren Tag.
    }
refused-crosses-day-end = Das ginge über { $end } hinaus.
    .hint =
        { $fits ->
            [0] Bis dahin bleiben weniger als 5 Minuten. Morgen ist auch eine gute Zeit.
           *[other] { $fits } Minuten passen noch vor { $end }.
        }
refused-crosses-day-end-end = das Ende deines Tages
refused-length-out-of-range = Diese Länge ist nicht möglich.
    .hint = Wähle zwischen { $least } und { $most } Minuten.
refused-number-out-of-range = Diese Zahl ist nicht möglich.
    .hint = Wähle zwischen { $least } und { $most }.
refused-stop-time-over = { $time } ist an diesem Tag vorbei, er endet um { $ends }.
    .hint =
        { $until ->
            [no] { $ahead ->
                [no] Wähle eine Zeit, die noch kommt.
               *[other] Wähle eine Zeit, die noch kommt, zum Beispiel { $ahead }.
            }
           *[other] Dieser Tag kann über { $ends } hinaus bis { $time } weitergehen.
        }
refused-definition-unsound = Diese Definition lässt sich nicht erfüllen.
    .hint = Nenne mindestens eines, höchstens neun, und verlange nicht mehr, als es gibt.
refused-unknown-item = Eine solche Aufgabe gibt es heute nicht.
    .hint = Nenne sie mit ihrer Nummer oder einem Teil ihres Titels.
refused-item-not-open = Diese Aufgabe ist nicht offen.
    .hint = Hole sie zuerst zurück.
refused-item-is-open = Diese Aufgabe ist schon offen.
refused-unknown-waiting = Nichts dergleichen wartet.
refused-unknown-thought = Kein solcher Gedanke ist geparkt.
refused-unknown-gap = Diese Lücke ist schon beantwortet, oder es gab sie nie.
refused-date-not-ahead = Dieses Datum liegt nicht in der Zukunft.
    .hint = Wähle einen Tag nach heute, innerhalb eines Jahres.
refused-days-off-not-ahead = Diese Tage lassen sich nicht als freie Tage planen.
    .hint = Beginne frühestens { $day }, und höre innerhalb eines Jahres auf.
refused-no-days-off = Keiner dieser Tage ist ein geplanter freier Tag, der noch kommt.
    .hint = Die geplanten zeigt: daydone off
refused-focus-goes-on = Eine Fokusphase läuft.
    .hint = Beende sie zuerst.
refused-break-goes-on = Eine Pause läuft.
    .hint = Beende sie zuerst.
refused-meeting-is-held = Dieses Meeting fand statt.
    .hint = Wenn es anders war, berichtige es: daydone correct
refused-no-such-foreseen = Kein Kalender kündigt dieses Meeting jetzt an.
    .hint = Was angekündigt ist, zeigt: daydone meetings
refused-meeting-goes-on = Ein Meeting läuft.
    .hint = Beende es zuerst.
refused-nothing-goes-on = Gerade läuft nichts.
refused-no-focus = Keine Fokusphase läuft.
    .hint = Starte zuerst eine.
refused-already-paused = Die Phase ist schon angehalten.
    .hint = Setze sie fort oder beende sie.
refused-not-paused = Die Phase ist nicht angehalten.
refused-open-ended = Eine Phase ohne Ende hat keines, das sich verschieben ließe.
    .hint = Sie zählt, bis du beendest.
refused-no-meeting = Kein Meeting läuft.
refused-stretch-unsound = Diese Zeiten sind nicht möglich.
    .hint = Der Beginn liegt vor dem Ende und alles in seinem Tag: nicht nach dessen Ende, nicht in der Zukunft. Eine Teilung liegt in dem, was sie teilt.
refused-stretch-taken = Diese Zeit ist schon belegt.
    .hint = Wähle einen Zeitraum ohne Fokus, Pause oder Meeting darin.
refused-end-unsound = Da kann der Tag nicht geendet haben.
    .hint = Wähle eine Zeit nach deinem letzten Zeichen von Arbeit, und nicht in der Zukunft.
refused-nothing-forgotten = Kein früherer Tag wartet auf sein Ende.
refused-same-zone = Der Tag ist schon in dieser Zeitzone.
refused-other-day-there = Dort ist schon ein anderer Tag.
    .hint = Beende zuerst diesen Tag; der nächste beginnt, wo du bist.
refused-not-correctable = Dieser Tag lässt sich nicht mehr berichtigen.
    .hint = Die letzten 30 Tage schon.
refused-unknown-record = Nichts dergleichen ist an diesem Tag aufgeschrieben.
refused-still-goes-on = Es läuft noch.
    .hint = Beende es zuerst.
refused-day-unsound = { $day } lässt sich nicht aufnehmen: Der Tag ist nicht vorbei, passt nicht zusammen oder beansprucht Zeit, die schon bekannt ist. Nichts wurde importiert.
    .hint = Exportiere ihn noch einmal, oder lass diesen Tag weg.
refused-too-many-days = Höchstens { $limit } Tage auf einmal.
    .hint = Importiere sie in Teilen.
refused-loose-unsound = Etwas, das wartet, ein Gedanke oder ein freier Tag lässt sich nicht aufnehmen: Wortlaut, Datum oder Schätzung sind nicht möglich. Nichts wurde importiert.
    .hint = Exportiere es noch einmal.
refused-no-question-now = Gerade wird keine Gewohnheit hinterfragt.
    .hint = Ein Rückblick stellt höchstens eine Frage in der Woche: daydone review
refused-nothing-tried = Nichts wurde ausprobiert, das sich jetzt beurteilen ließe.
    .hint = Der nächste Wochenrückblick fragt danach: daydone review
refused-keys-none = Gerade ist keine Taste von überall belegt.
    .hint = daydone doctor sagt, warum.
refused-keys-own-settings = Dieser Desktop ändert Tasten nur in seinen eigenen Tastatureinstellungen.
    .hint = Suche dort nach Daydone.
refused-nothing-to-take-back = Es gibt nichts zurückzunehmen.
refused-nothing-to-redo = Es wurde nichts zurückgenommen, das sich wiederholen ließe.

## Bad requests

refused-bad-id = „{ $given }“ ist keine ID.
refused-bad-date = „{ $given }“ ist kein Datum.
    .hint = Schreibe es wie 2026-11-24.
refused-bad-time = „{ $given }“ ist keine Uhrzeit.
    .hint = Schreibe sie wie 16:30.
refused-bad-stretch = „{ $given }“ ist kein Zeitraum von Tagen.
    .hint = Der Beginn liegt vor dem Ende, und mehr als 25 Jahre gehen nicht.
refused-bad-shape = Ein eigenes Muster lässt sich nicht wählen.
    .hint = Sag die Regel selbst.
refused-bad-zone = „{ $given }“ ist keine Zeitzone.
    .hint = Schreibe sie wie Europe/Lisbon.
refused-bad-import-program = „{ $given }“ ist kein Programm, dessen Dateien sich importieren lassen.
    .hint = daydone import --help nennt sie.
refused-bad-rhythm = „{ $given }“ sagt nicht, wann etwas wiederkommt.
    .hint = Schreib weekdays, tuesday, monday, friday, monthly:1 oder every:2w.
refused-bad-several = { $given } Befehle können nicht einer sein.
    .hint = 1 bis 100 können es, und weder undo noch redo noch several ist darunter.
refused-bad-week = Eine Woche hat sieben Tage.
