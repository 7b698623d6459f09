### Not yet read by a native speaker.

## Command line: hooks

### Help

cli-help-hooks = Deine eigenen Programme, die laufen, wenn etwas geschieht, und wie es ging
cli-help-hooks-try = Führt die Hooks eines Namens jetzt aus, mit einem erfundenen Tag, und zeigt, was sie sagen; auch wenn Hooks ausgeschaltet sind
    .hook = Wofür sie ausgeführt werden
    .state = Für den Hook state: welchen er bekommt; sonst focus

### What is shown

cli-hooks-on = Hooks sind eingeschaltet, aus { $folder }.
cli-hooks-off = Hooks sind ausgeschaltet. Um sie einzuschalten, schreibe hooks = true in die Einstellungsdatei.
cli-hooks-none = In { $folder } gibt es noch keinen. docs/hooks.md sagt, wofür sie ausgeführt werden.
cli-hooks-no-file = Es gibt keinen Hook { $hook } in { $folder }.
    .hint = docs/hooks.md sagt, wie einer gemacht wird.
cli-hooks-state = Nur der Hook state bekommt einen.
