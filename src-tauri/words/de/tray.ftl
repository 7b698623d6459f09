### Not yet read by a native speaker.

### What a key from anywhere does, as the desktop shows it

say-shortcut-toggle = Fokus starten, anhalten oder fortsetzen
say-shortcut-park = Gedanken parken
say-shortcut-interrupted = Unterbrechung zählen
say-shortcut-open = Daydone öffnen
tray-left = noch { $left } · { $line }

## Tray

tray-open = Daydone öffnen
tray-quit = Daydone beenden
tray-plan = Tag planen …
tray-focus = Fokus starten
tray-focus-bonus = Fokus als Bonus starten
tray-focus-ask = Fokus starten …
tray-focus-item = { $title } · { $length }
tray-focus-open-ended = Ohne Ende
tray-break = Pause machen
tray-pause = Anhalten
tray-resume = Fortsetzen
tray-extend = +5 min
tray-finish = Beenden
tray-finish-break = Pause beenden
tray-interrupted = Unterbrochen
tray-park = Gedanken parken …
tray-meeting = Meeting
tray-start-meeting = Starten: { $title }
tray-untitled = ein Meeting
tray-communication = Mail und Chat
tray-end-meeting = Meeting beenden
tray-end-day = Tag beenden
tray-end-go-through = Durchgehen …
tray-end-just-close = Einfach abschließen
tray-end-forgotten = Um { $time } beenden
tray-keep-open = Offen lassen
tray-move-day = Tag auf die Zeit in { $place } umstellen
tray-undo = Rückgängig: { $text }
tray-redo = Wiederholen: { $text }
