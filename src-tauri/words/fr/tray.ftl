### Not yet read by a native speaker.

### What a key from anywhere does, as the desktop shows it

say-shortcut-toggle = Commencer, suspendre ou reprendre la concentration
say-shortcut-park = Mettre une pensée de côté
say-shortcut-interrupted = Compter une interruption
say-shortcut-open = Ouvrir Daydone
tray-left = encore { $left } · { $line }

## Tray

tray-open = Ouvrir Daydone
tray-quit = Quitter
tray-plan = Planifier la journée…
tray-focus = Se concentrer
tray-focus-bonus = Se concentrer, en bonus
tray-focus-ask = Se concentrer…
tray-focus-item = { $title } · { $length }
tray-focus-open-ended = Sans fin fixée
tray-break = Faire une pause
tray-pause = Suspendre
tray-resume = Reprendre
tray-extend = +5 min
tray-finish = Terminer
tray-finish-break = Terminer la pause
tray-interrupted = Interruption
tray-park = Mettre une pensée de côté…
tray-meeting = Réunion
tray-start-meeting = Commencer : { $title }
tray-untitled = une réunion
tray-communication = Mails et messagerie
tray-end-meeting = Terminer la réunion
tray-end-day = Finir la journée
tray-end-go-through = Faire le tour…
tray-end-just-close = Clore sans plus
tray-end-forgotten = La finir à { $time }
tray-keep-open = La garder ouverte
tray-move-day = Passer la journée à l’heure locale ({ $place })
tray-undo = Annuler : { $text }
tray-redo = Rétablir : { $text }
