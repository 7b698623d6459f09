### Not yet read by a native speaker.

## The usual list

### Help

cli-help-usual = Tareas que vuelven por día, semana o mes; están en el plan y allí se pueden tachar
cli-help-usual-list = Las enumera
cli-help-usual-add = Añade una
    .title = Qué es, quizá con una duración: "Timesheet 15m"
    .on = weekdays (cada día laborable), tuesday, monday,friday, monthly:1 o every:2w
    .bonus = Como algo más allá de la definición
cli-help-usual-remove = Quita una de la lista
    .item = Su título, o su número en la lista

### What is said

cli-usual-none = Nada vuelve por sí solo. Para añadir algo: daydone usual add "Timesheet 15m" --on tuesday
cli-usual-added = Habitual desde ahora: { $item }
cli-usual-removed = Ya no es habitual: { $item }
cli-usual-there = «{ $title }» ya vuelve entonces.
cli-usual-unknown = Nada habitual se llama «{ $given }».
    .hint = daydone usual muestra la lista.
cli-usual-several = Varias tareas habituales se llaman «{ $given }».
    .hint = Di una por su número: daydone usual las muestra.
cli-bad-rhythm = di weekdays, tuesday, monday,friday, monthly:1 o every:2w
