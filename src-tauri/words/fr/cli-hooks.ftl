### Not yet read by a native speaker.

## Command line: hooks

### Help

cli-help-hooks = Vos propres programmes qui s’exécutent selon ce qui se passe, et comment cela s’est passé
cli-help-hooks-try = Exécute maintenant les hooks d’un nom, avec une journée inventée, et montre ce qu’ils disent ; aussi quand les hooks sont désactivés
    .hook = Pour quoi ils s’exécutent
    .state = Pour le hook state : lequel lui est donné ; focus sauf indication

### What is shown

cli-hooks-on = Les hooks sont activés, depuis { $folder }.
cli-hooks-off = Les hooks sont désactivés. Pour les activer, écrivez hooks = true dans le fichier de réglages.
cli-hooks-none = Il n’y en a pas encore dans { $folder }. docs/hooks.md dit pour quoi ils s’exécutent.
cli-hooks-no-file = Il n’y a pas de hook { $hook } dans { $folder }.
    .hint = docs/hooks.md dit comment on en fait un.
cli-hooks-state = Seul le hook state en reçoit un.
