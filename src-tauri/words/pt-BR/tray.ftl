### Not yet read by a native speaker.

### What a key from anywhere does, as the desktop shows it

say-shortcut-toggle = Iniciar, pausar ou retomar o foco
say-shortcut-park = Guardar um pensamento
say-shortcut-interrupted = Contar uma interrupção
say-shortcut-open = Abrir o Daydone
tray-left = faltam { $left } · { $line }

## Tray

tray-open = Abrir o Daydone
tray-quit = Sair
tray-plan = Planejar o dia…
tray-focus = Iniciar foco
tray-focus-bonus = Iniciar foco como bônus
tray-focus-ask = Iniciar foco…
tray-focus-item = { $title } · { $length }
tray-focus-open-ended = Sem fim marcado
tray-break = Fazer um intervalo
tray-pause = Pausar
tray-resume = Retomar
tray-extend = +5 min
tray-finish = Terminar
tray-finish-break = Terminar o intervalo
tray-interrupted = Interrupção
tray-park = Guardar um pensamento…
tray-meeting = Reunião
tray-start-meeting = Iniciar: { $title }
tray-untitled = uma reunião
tray-communication = E-mail e chat
tray-end-meeting = Encerrar a reunião
tray-end-day = Encerrar o dia
tray-end-go-through = Passar por tudo…
tray-end-just-close = Só fechar
tray-end-forgotten = Encerrar às { $time }
tray-keep-open = Manter aberto
tray-move-day = Mudar o dia para o horário de { $place }
tray-undo = Desfazer: { $text }
tray-redo = Refazer: { $text }
