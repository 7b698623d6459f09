### Not yet read by a native speaker.

### What a key from anywhere does, as the desktop shows it

say-shortcut-toggle = Empezar, pausar o reanudar la concentración
say-shortcut-park = Apartar una idea
say-shortcut-interrupted = Contar una interrupción
say-shortcut-open = Abrir Daydone
tray-left = { $left } por delante · { $line }

## Tray

tray-open = Abrir Daydone
tray-quit = Salir
tray-plan = Planear la jornada…
tray-focus = Concentrarme
tray-focus-bonus = Concentrarme, como extra
tray-focus-ask = Concentrarme…
tray-focus-item = { $title } · { $length }
tray-focus-open-ended = Sin hora de fin
tray-break = Tomar un descanso
tray-pause = Pausar
tray-resume = Reanudar
tray-extend = +5 min
tray-finish = Terminar
tray-finish-break = Terminar el descanso
tray-interrupted = Interrupción
tray-park = Apartar una idea…
tray-meeting = Reunión
tray-start-meeting = Empezar: { $title }
tray-untitled = una reunión
tray-communication = Correo y chat
tray-end-meeting = Terminar la reunión
tray-end-day = Terminar la jornada
tray-end-go-through = Repasarla…
tray-end-just-close = Solo cerrar
tray-end-forgotten = Terminarla a las { $time }
tray-keep-open = Dejarla abierta
tray-move-day = Pasar la jornada a la hora de { $place }
tray-undo = Deshacer: { $text }
tray-redo = Rehacer: { $text }
