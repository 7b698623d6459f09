### Not yet read by a native speaker.

## Window: the end of the day

ui-end-top = Tag beenden
ui-end-minute = etwa eine Minute
ui-end-just-close = einfach abschließen
ui-end-title-enough = Das reicht für heute.
ui-end-title = Lass den Tag hier enden.
ui-end-loose-ends = Lose Enden
ui-end-first-step =
    { $next ->
        [tomorrow] Der erste Schritt für morgen
       *[later] Der erste Schritt für { $day }
    }
ui-end-first-step-hint = Was du als Erstes öffnest
ui-end-hand-off = Übergabe, für Menschen in anderen Zeitzonen
ui-end-leave-out = Auslassen
ui-end-put-back = Zurücklegen
ui-end-blocked = Was dich blockiert, falls etwas
ui-end-blocked-hint = Warte auf Zugang zum Testsystem
ui-end-close = Tag abschließen
ui-end-not-yet = Noch nicht
ui-end-quiet = Ruhe bis zu deinem nächsten Tag
ui-end-session-finishes = Was jetzt läuft, wird beendet und behalten
ui-place-of = Wohin mit „{ $title }“?
ui-place-done = Erledigt
ui-place-next =
    { $next ->
        [tomorrow] Morgen
       *[later] { $day }
    }
ui-place-later = Später
ui-place-drop = Streichen
ui-place-hand-over = Übergeben
ui-place-date = An welchem Tag „{ $title }“
ui-place-person = Wer „{ $title }“ übernimmt
ui-place-person-hint = Wer übernimmt, wenn du magst
ui-copy = Kopieren
ui-copy-hand-off = Übergabe kopieren
ui-copy-markdown = Als Markdown
ui-copied = Kopiert.
ui-copy-failed = Kopieren ging hier nicht.
ui-deep = { $length } Fokus
ui-sum-items =
    { $total ->
        [one] { $done } von { $total } Aufgabe
       *[other] { $done } von { $total } Aufgaben
    }
ui-sum-meetings = { $length } in Meetings
ui-sum-interruptions =
    { $count ->
        [one] 1 Unterbrechung
       *[other] { $count } Unterbrechungen
    }
ui-sum-quiet = Ein ruhiger Tag.

## Window: closed

ui-closed-title = Der Tag ist abgeschlossen.
ui-closed-day-off = Ein freier Tag.
ui-closed-rest = Ruhe gehört zur Arbeit.
ui-closed-nothing-waits = Heute wartet nichts auf dich.
ui-closed-of = { $done } von { $total }
ui-closed-tomorrow =
    { $next ->
        [tomorrow] Morgen beginnt mit
       *[later] { $day } beginnt mit
    }
ui-closed-reopen = Tag wieder öffnen …
ui-reopen-title = Den Tag wieder öffnen?
ui-reopen-why = Sag, warum. Es bleibt beim Tag.
ui-reopen-leave = Abgeschlossen lassen
ui-reopen-do = Wieder öffnen
