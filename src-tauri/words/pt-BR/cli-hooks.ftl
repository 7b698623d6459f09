### Not yet read by a native speaker.

## Command line: hooks

### Help

cli-help-hooks = Seus próprios programas que rodam quando algo acontece, e como foram
cli-help-hooks-try = Roda agora os hooks de um nome, com um dia inventado, e mostra o que dizem; também com os hooks desligados
    .hook = Para que são executados
    .state = Para o hook state: qual ele recebe; senão focus

### What is shown

cli-hooks-on = Os hooks estão ligados, de { $folder }.
cli-hooks-off = Os hooks estão desligados. Para ligá-los, escreva hooks = true no arquivo de configurações.
cli-hooks-none = Ainda não há nenhum em { $folder }. docs/hooks.md diz para que são executados.
cli-hooks-no-file = Não há hook { $hook } em { $folder }.
    .hint = docs/hooks.md diz como se faz um.
cli-hooks-state = Só o hook state recebe um.
