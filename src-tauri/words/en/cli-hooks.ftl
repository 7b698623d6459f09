## Command line: hooks

### Help

cli-help-hooks = Your own programs that run at what happens, and how they went
cli-help-hooks-try = Runs the hooks of a name now, with a made-up day, and shows what they say; also while hooks are switched off
    .hook = What they are run for
    .state = For the hook state: which one it is given; focus unless said

### What is shown

cli-hooks-on = Hooks are switched on, from { $folder }.
cli-hooks-off = Hooks are switched off. To switch them on, write hooks = true into the settings file.
cli-hooks-none = There is none in { $folder } yet. docs/hooks.md says what they are run for.
cli-hooks-no-file = There is no hook { $hook } in { $folder }.
    .hint = docs/hooks.md says how one is made.
cli-hooks-state = Only the hook state is given one.
