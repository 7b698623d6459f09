### Not yet read by a native speaker.

## Window

ui-window-title = { $line } · Daydone
ui-nav = Bereiche
ui-nav-today = Heute
ui-nav-history = Verlauf
ui-nav-settings = Einstellungen
ui-loading = Dein Tag wird gesucht …
ui-lost-title = Daydone antwortet nicht.
ui-lost-damaged = Daydone kann sein Journal nicht lesen.
ui-lost-trying = Das Fenster versucht es von selbst wieder.
ui-lost-notice = Daydone antwortet nicht. Dieses Bild ist vielleicht ein wenig alt.
ui-lost-notice-why = Daydone antwortet nicht. Dieses Bild ist vielleicht ein wenig alt. { $why }
ui-lost-again = Noch einmal versuchen
ui-travel = Dieser Tag geht nach der Zeit in { $lived }; du bist jetzt in { $here }.
ui-travel-move = Tag umstellen
ui-travel-stay = So lassen
ui-undo = Rückgängig
ui-undo-what = Rückgängig: { $what }
ui-redo = Wiederholen
ui-redo-what = Wiederholen: { $what }
ui-after-finish-focus = Beendet.
ui-after-finish-break = Die Pause ist vorbei.
ui-after-finish-meeting = Das Meeting ist vorbei.
ui-after-end-meeting = Das Meeting ist vorbei.
ui-after-moved = „{ $title }“ wartet bis { $day }.
ui-after-dropped = „{ $title }“ ist gestrichen.
ui-after-handed = „{ $title }“ ist übergeben.
ui-after-handed-to = „{ $title }“ liegt jetzt bei { $person }.
ui-after-ticked = „{ $title }“ ist abgehakt.
ui-after-foreseen-open = „{ $title }“ ist wieder offen.
ui-after-foreseen-held = „{ $title }“ wurde abgehalten.
ui-after-foreseen-not-held = „{ $title }“ fand nicht statt.
ui-after-foreseen-answered = „{ $title }“ ist beantwortet.
ui-after-later = Wartet bis { $day }.
ui-after-park = Geparkt fürs Tagesende.
ui-after-park-closed = Geparkt bis { $day }.
ui-after-drop = Gestrichen.
ui-after-gap = Die Lücke ist beantwortet.
ui-after-close = Der Tag ist abgeschlossen.
ui-after-keep-open = Der Tag bleibt offen.
ui-after-move-day = Der Tag ist umgestellt.
ui-after-correct = Berichtigt.
ui-after-undo = Zurückgenommen: { $what }.
ui-after-redo = Wiederholt: { $what }.
ui-after-away = Diese Zeile weglegen
ui-close-sheet = Schließen
ui-step-less = { $label }: weniger
ui-step-more = { $label }: mehr
ui-cancel = Nicht jetzt

ui-duration-minutes = { $minutes } min
ui-duration-hours = { $hours } h
ui-duration-both = { $hours } h { $minutes }

ui-keep = So behalten
ui-minutes = min
ui-of = { $done } von { $total }
ui-estimate = ~ { $duration }
ui-ends = endet { $time }
ui-since = seit { $time }
ui-from = Von
ui-to = Bis
ui-end-day = Tag beenden
ui-end-about = etwa eine Minute
