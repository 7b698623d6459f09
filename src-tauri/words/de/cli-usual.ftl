### Not yet read by a native speaker.

## The usual list

### Help

cli-help-usual = Aufgaben, die nach Wochentag, Woche oder Monat wiederkommen; sie stehen im Plan und lassen sich dort streichen
cli-help-usual-list = Zählt sie auf
cli-help-usual-add = Nimmt eine auf
    .title = Was es ist, vielleicht mit einer Länge: "Timesheet 15m"
    .on = weekdays (jeder Arbeitstag), tuesday, monday,friday, monthly:1 oder every:2w
    .bonus = Als etwas über die Definition hinaus
cli-help-usual-remove = Nimmt eine von der Liste
    .item = Ihr Titel oder ihre Nummer in der Liste

### What is said

cli-usual-none = Nichts kommt von selbst wieder. Etwas aufnehmen: daydone usual add "Timesheet 15m" --on tuesday
cli-usual-added = Von jetzt an üblich: { $item }
cli-usual-removed = Nicht mehr üblich: { $item }
cli-usual-there = „{ $title }“ kommt dann schon wieder.
cli-usual-unknown = Nichts Übliches heißt „{ $given }“.
    .hint = daydone usual zeigt die Liste.
cli-usual-several = Mehrere übliche Aufgaben heißen „{ $given }“.
    .hint = Nenne eine mit ihrer Nummer: daydone usual zeigt sie.
cli-bad-rhythm = sag weekdays, tuesday, monday,friday, monthly:1 oder every:2w
