### Not yet read by a native speaker.

## Window

ui-window-title = { $line } · Daydone
ui-nav = Navegación
ui-nav-today = Hoy
ui-nav-history = Historial
ui-nav-settings = Ajustes
ui-loading = Buscando tu jornada…
ui-lost-title = Daydone no responde.
ui-lost-damaged = Daydone no puede leer su diario.
ui-lost-trying = La ventana lo intenta sola otra vez.
ui-lost-notice = Daydone no responde. Lo que ves puede ser de hace un rato.
ui-lost-notice-why = Daydone no responde. Lo que ves puede ser de hace un rato. { $why }
ui-lost-again = Intentar de nuevo
ui-travel = Esta jornada sigue la hora de { $lived }; ahora estás en la de { $here }.
ui-travel-move = Pasar la jornada
ui-travel-stay = Mantenerla
ui-undo = Deshacer
ui-undo-what = Deshacer: { $what }
ui-redo = Rehacer
ui-redo-what = Rehacer: { $what }
ui-after-finish-focus = Terminada.
ui-after-finish-break = El descanso ha terminado.
ui-after-finish-meeting = La reunión ha terminado.
ui-after-end-meeting = La reunión ha terminado.
ui-after-moved = Para otro día ({ $day }): «{ $title }».
ui-after-dropped = «{ $title }» queda descartada.
ui-after-handed = «{ $title }» queda delegada.
ui-after-handed-to = «{ $title }» la tiene ahora { $person }.
ui-after-ticked = «{ $title }» está marcada.
ui-after-foreseen-open = «{ $title }» está abierta de nuevo.
ui-after-foreseen-held = «{ $title }» se celebró.
ui-after-foreseen-not-held = «{ $title }» no se celebró.
ui-after-foreseen-answered = «{ $title }» queda respondida.
ui-after-later = Guardado para otro día: { $day }.
ui-after-park = Apartada para el final de la jornada.
ui-after-park-closed = Apartada para otro día: { $day }.
ui-after-drop = Descartado.
ui-after-gap = El hueco tiene respuesta.
ui-after-close = La jornada está cerrada.
ui-after-keep-open = La jornada sigue abierta.
ui-after-move-day = La jornada te ha seguido.
ui-after-correct = Corregido.
ui-after-undo = Deshecho: { $what }.
ui-after-redo = Rehecho: { $what }.
ui-after-away = Ocultar esta línea
ui-close-sheet = Cerrar
ui-step-less = { $label }: menos
ui-step-more = { $label }: más
ui-cancel = Ahora no

ui-duration-minutes = { $minutes } min
ui-duration-hours = { $hours } h
ui-duration-both = { $hours } h { $minutes }

ui-keep = Dejarlo así
ui-minutes = min
ui-of = { $done } de { $total }
ui-estimate = ~ { $duration }
ui-ends = acaba a las { $time }
ui-since = desde las { $time }
ui-from = De
ui-to = A
ui-end-day = Terminar la jornada
ui-end-about = un minuto más o menos
