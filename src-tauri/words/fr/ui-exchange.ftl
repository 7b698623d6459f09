### Not yet read by a native speaker.

## Window: taking days in and writing them out

ui-import = Reprendre des journées
ui-import-about = Depuis l’export de Daydone, ou ce qu’un autre programme a enregistré. Vous voyez d’abord ce qu’un fichier apporterait.
ui-import-choose = Choisir un fichier
ui-import-another = Choisir un autre fichier
ui-import-handing = Lecture de { $file }…
ui-import-reading = On regarde ce que { $file } apporte…
ui-import-taking = Reprise en cours. Votre journée continue pendant ce temps.
ui-import-do = Reprendre { $what }
ui-import-how = Comment il est lu
ui-import-program = Écrit par
ui-import-program-seen = D’après le fichier
ui-import-zone = Fuseau des heures qui n’en ont pas
ui-import-people = Les enregistrements de qui
ui-import-people-more = Seulement s’il contient ceux de plusieurs personnes. Des noms ou des adresses, séparés par des virgules.
ui-import-again = Regarder à nouveau
ui-export = Écrire des journées dans un fichier
ui-export-about = Des formats ouverts, pour vous ou un autre programme. Le tout en JSON se reprend tel quel.
ui-export-choose = Écrire…
ui-export-format = Format
ui-export-json = Tout (JSON)
ui-export-csv = Une ligne par jour (CSV)
ui-export-csv-stretches = Une ligne par session ou pause (CSV)
ui-export-csv-items = Une ligne par tâche (CSV)
ui-export-ics = Sessions et réunions (calendrier)
ui-export-notes = Une note par jour (Markdown)
ui-export-days = Journées
ui-export-all = Toutes
ui-export-this-month = Ce mois-ci
ui-export-last-month = Le mois dernier
ui-export-this-year = Cette année
ui-export-last-year = L’année dernière
ui-export-writing = Écriture…
ui-export-do = Écrire
ui-exported = { $days ->
        [0] Aucune journée n’était là ; le fichier est écrit tout de même
        [one] { $days } journée écrite
        [many] { $days } journées écrites
       *[other] { $days } journées écrites
    } : { $file }
