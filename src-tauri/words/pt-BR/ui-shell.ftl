### Not yet read by a native speaker.

## Window

ui-window-title = { $line } · Daydone
ui-nav = Áreas
ui-nav-today = Hoje
ui-nav-history = Histórico
ui-nav-settings = Configurações
ui-loading = Procurando seu dia…
ui-lost-title = O Daydone não está respondendo.
ui-lost-damaged = O Daydone não consegue ler o diário dele.
ui-lost-trying = A janela tenta de novo sozinha.
ui-lost-notice = O Daydone não está respondendo. Esta imagem pode estar um pouco antiga.
ui-lost-notice-why = O Daydone não está respondendo. Esta imagem pode estar um pouco antiga. { $why }
ui-lost-again = Tentar de novo
ui-travel = Este dia segue o horário de { $lived }; você está em { $here } agora.
ui-travel-move = Mudar o dia
ui-travel-stay = Deixar assim
ui-undo = Desfazer
ui-undo-what = Desfazer: { $what }
ui-redo = Refazer
ui-redo-what = Refazer: { $what }
ui-after-finish-focus = Terminado.
ui-after-finish-break = O intervalo acabou.
ui-after-finish-meeting = A reunião acabou.
ui-after-end-meeting = A reunião acabou.
ui-after-moved = “{ $title }” fica para { $day }.
ui-after-dropped = “{ $title }” foi descartada.
ui-after-handed = “{ $title }” foi repassada.
ui-after-handed-to = “{ $title }” está com { $person } agora.
ui-after-ticked = “{ $title }” está marcada.
ui-after-foreseen-open = “{ $title }” está em aberto de novo.
ui-after-foreseen-held = “{ $title }” foi realizada.
ui-after-foreseen-not-held = “{ $title }” não foi realizada.
ui-after-foreseen-answered = “{ $title }” está respondida.
ui-after-later = Fica para { $day }.
ui-after-park = Guardado para o fim do dia.
ui-after-park-closed = Guardado até { $day }.
ui-after-drop = Descartado.
ui-after-gap = A lacuna está respondida.
ui-after-close = O dia está fechado.
ui-after-keep-open = O dia continua aberto.
ui-after-move-day = O dia mudou junto.
ui-after-correct = Corrigido.
ui-after-undo = Desfeito: { $what }.
ui-after-redo = Refeito: { $what }.
ui-after-away = Tirar esta linha da frente
ui-close-sheet = Fechar
ui-step-less = { $label }: menos
ui-step-more = { $label }: mais
ui-cancel = Agora não

ui-duration-minutes = { $minutes } min
ui-duration-hours = { $hours } h
ui-duration-both = { $hours } h { $minutes }

ui-keep = Manter assim
ui-minutes = min
ui-of = { $done } de { $total }
ui-estimate = ~ { $duration }
ui-ends = termina { $time }
ui-since = desde { $time }
ui-from = De
ui-to = Até
ui-end-day = Encerrar o dia
ui-end-about = cerca de um minuto
