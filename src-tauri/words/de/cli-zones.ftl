### Not yet read by a native speaker.

## Command line: places of people

### Help

cli-help-zones = Die Orte der Menschen, mit denen du arbeitest: ihre Zeit, und bis wann heute noch eine Antwort möglich ist
cli-help-zones-add = Fügt einen Ort hinzu
    .zone = Seine Zeitzone, etwa Asia/Tokyo, oder eine Stadt, die eine hat
    .name = Wie du ihn nennst; sonst heißt er nach seiner Stadt
    .hours = Die Stunden, in denen dort gearbeitet wird, etwa 9-18; ohne sie ist nur die Zeit bekannt
    .days = Die Tage, an denen gearbeitet wird, etwa monday,tuesday oder mon-thu; sonst Montag bis Freitag
cli-help-zones-remove = Entfernt einen Ort
    .place = Sein Name, seine Nummer in der Liste oder seine Zeitzone
cli-help-zones-find = Die Zeitzonen einer Stadt
    .city = Eine Stadt oder ein Teil ihres Namens
cli-help-answers = Wann du antwortest, als Text zum Versenden
    .for_zone = Wer ihn liest: ein Ort, eine Stadt oder eine Zeitzone
    .ics = Stattdessen deine Antwortzeiten der nächsten 7 Tage als Kalenderdatei

### What is shown

cli-zones-none = Kein Ort ist bekannt. Füge einen hinzu: daydone zones add Asia/Tokyo --hours 9-18
cli-zones-now = { $name } { $time }
cli-zones-in = dort Arbeitszeit
cli-zones-out = dort keine Arbeitszeit
cli-zones-until = heute noch eine Antwort bis { $time }
cli-zones-after = dort gelesen { $read } (hier { $here }), Antwort { $heard }
cli-zones-never = wird dort nicht in der Arbeitszeit gelesen
cli-zones-overlap = gemeinsame Arbeitszeit { $windows }
cli-zones-no-overlap = heute keine gemeinsame Arbeitszeit
cli-zones-change = {"  "}{ $change }
cli-zones-found = { $zone } · { $time }
cli-zones-added = { $name } ist jetzt einer deiner Orte ({ $zone }).
cli-zones-added-hours = { $name } ist jetzt einer deiner Orte ({ $zone }, dort { $hours }).
cli-zones-removed = { $name } ist keiner deiner Orte mehr.
cli-zones-there = Es gibt schon einen Ort { $name }.
    .hint = Nenne diesen anders: --name
cli-zones-unknown = Kein Ort heißt „{ $given }“.
    .hint = daydone zones
cli-zones-several = Mehrere Orte heißen „{ $given }“.
    .hint = Nenne einen mit seiner Nummer: daydone zones
cli-zones-hand-off = { $name } ist eine der Zeitzonen, in denen deine Übergabe gelesen wird.
    .hint = Du änderst sie so: daydone settings set hand-off-zones
cli-no-such-zone = „{ $given }“ ist keine Zeitzone.
    .hint = Finde sie über ihre Stadt: daydone zones find tokyo
cli-no-such-zone-near = „{ $given }“ ist keine Zeitzone.
    .hint = Meintest du { $near }?
cli-no-such-city = Keine Zeitzone hat eine Stadt namens „{ $given }“.
    .hint = Versuche eine größere Stadt in der Nähe; Zeitzonen heißen nur nach wenigen.
cli-bad-hours = das sind keine Stunden: schreibe sie wie 9-18 oder 09:30-17:00
cli-bad-weekdays = das sind keine Tage: schreibe sie wie monday,tuesday oder mon-thu
