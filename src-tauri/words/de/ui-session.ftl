### Not yet read by a native speaker.

## Window: session

ui-session-focus = Fokus
ui-session-break = Pause
ui-session-meeting = Meeting
ui-session-held = Fokus · angehalten
ui-session-nth = Fokus · { $nth }. Phase heute
ui-session-bonus = { $name } · Bonus
ui-strip = Die Zeit, als Streifen
ui-strip-keep = Im Blick behalten, als Streifen
ui-strip-back = Zurück zum Fenster
ui-session-to-list = { $name }. Zur Liste von heute
ui-session-break-plain = Schau eine Weile woandershin.
ui-session-meeting-plain = Mit anderen
ui-session-tick = Abhaken
ui-session-untick = Abgehakt · zurücknehmen
ui-focus-on-nothing = Nichts Bestimmtes
ui-focus-turn = Worauf liegt dieser Fokus?
ui-ends-before-day = { $time } vor dem Ende deines Tages
ui-ends-after-day = { $time } nach dem Ende deines Tages
ui-ends-with-day = mit deinem Tag
ui-of-minutes = von { $minutes } Minuten
ui-past-minutes = über { $minutes } Minuten hinaus; alles zählt
ui-past-plan = über deine gesetzte Zeit hinaus; alles zählt
ui-paused = angehalten
ui-paused-since = angehalten seit { $time }
ui-break-over = Die Pause ist vorbei, wann immer du so weit bist
ui-counting-focus = Fokus, ohne gesetztes Ende
ui-counting-break = Ruhe
ui-counting-meeting = bisher
ui-spoken-left = noch { $time }
ui-spoken-over = { $time } darüber
ui-spoken-up = { $time } bisher
ui-spoken-held = Angehalten bei { $time }
ui-pause = Anhalten
ui-go-on = Weiter
ui-extend = + 5 min
ui-finish-focus = Beenden
ui-finish-break = Zurück an die Arbeit
ui-finish-meeting = Meeting beenden

## Window: after sleep

ui-gap = Eine Lücke
ui-gap-cause-sleep = Dein Computer war im Ruhezustand
ui-gap-cause-away = Niemand war am Computer
ui-gap-cause-crash = Daydone war nicht da, um es zu sehen
ui-gap-cause-taken-back = Du hast ein Anhalten oder Beenden zurückgenommen
ui-gap-cause-held = Es war angehalten, und du warst da
ui-gap-question =
    { $minutes ->
        [0] Was waren die { $length } ab { $from }?
        [one] Was war die Minute ab { $from }?
       *[other] Was waren die { $minutes } Minuten ab { $from }?
    }
ui-gap-others =
    { $count ->
        [one] Danach noch ein Zeitraum.
       *[other] Danach noch { $count } Zeiträume.
    }
ui-gap-focus = Fokus
ui-gap-focus-more = Ich habe abseits vom Bildschirm weitergemacht
ui-gap-break = Eine Pause
ui-gap-drop = Weglassen
ui-gap-drop-more = zählt nicht
ui-gap-not-answered = Ohne Antwort zählt es nicht. Im Verlauf des Tages kannst du es jederzeit ändern.
ui-gap-go-on = Weiter · noch { $left }
ui-gap-keep = Diese Antwort behalten
ui-gap-stay-held = Antworten und angehalten bleiben

## Window: a day never ended

ui-forgotten = Ein Tag ohne Ende
ui-forgotten-question = Dieser Tag wurde nie beendet. War { $time } sein Ende?
ui-forgotten-why = Das war das letzte Zeichen von Arbeit. Was davon übrig ist, wartet auf heute.
ui-forgotten-other = Oder er endete um
ui-forgotten-accept = Er endete um { $time }
ui-forgotten-keep = Er läuft noch; offen lassen
