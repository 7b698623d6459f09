### Not yet read by a native speaker.

## Window

ui-window-title = { $line } · Daydone
ui-nav = Navigation
ui-nav-today = Aujourd’hui
ui-nav-history = Historique
ui-nav-settings = Réglages
ui-loading = Recherche de votre journée…
ui-lost-title = Daydone ne répond pas.
ui-lost-damaged = Daydone ne peut pas lire son journal.
ui-lost-trying = La fenêtre réessaie toute seule.
ui-lost-notice = Daydone ne répond pas. Ce que vous voyez date peut-être un peu.
ui-lost-notice-why = Daydone ne répond pas. Ce que vous voyez date peut-être un peu. { $why }
ui-lost-again = Réessayer
ui-travel = Fuseau de cette journée : { $lived } ; le vôtre maintenant : { $here }.
ui-travel-move = Passer la journée ici
ui-travel-stay = La garder
ui-undo = Annuler
ui-undo-what = Annuler : { $what }
ui-redo = Rétablir
ui-redo-what = Rétablir : { $what }
ui-after-finish-focus = Terminé.
ui-after-finish-break = La pause est finie.
ui-after-finish-meeting = La réunion est finie.
ui-after-end-meeting = La réunion est finie.
ui-after-moved = Reporté ({ $day }) : « { $title } ».
ui-after-dropped = « { $title } » est laissée.
ui-after-handed = « { $title } » est confiée.
ui-after-handed-to = « { $title } » est confiée à { $person }.
ui-after-ticked = « { $title } » est cochée.
ui-after-foreseen-open = « { $title } » est de nouveau ouverte.
ui-after-foreseen-held = « { $title } » a eu lieu.
ui-after-foreseen-not-held = « { $title } » n’a pas eu lieu.
ui-after-foreseen-answered = « { $title } » a sa réponse.
ui-after-later = Gardé pour plus tard ({ $day }).
ui-after-park = Mis de côté pour la fin de la journée.
ui-after-park-closed = Mis de côté ({ $day }).
ui-after-drop = Laissé.
ui-after-gap = Le blanc a sa réponse.
ui-after-close = La journée est close.
ui-after-keep-open = La journée reste ouverte.
ui-after-move-day = La journée a suivi.
ui-after-correct = Rectifié.
ui-after-undo = Annulé : { $what }.
ui-after-redo = Rétabli : { $what }.
ui-after-away = Masquer cette ligne
ui-close-sheet = Fermer
ui-step-less = { $label } : moins
ui-step-more = { $label } : plus
ui-cancel = Pas maintenant

ui-duration-minutes = { $minutes } min
ui-duration-hours = { $hours } h
ui-duration-both = { $hours } h { $minutes }

ui-keep = Garder ainsi
ui-minutes = min
ui-of = { $done } sur { $total }
ui-estimate = ~ { $duration }
ui-ends = fin à { $time }
ui-since = depuis { $time }
ui-from = De
ui-to = À
ui-end-day = Finir la journée
ui-end-about = environ une minute
