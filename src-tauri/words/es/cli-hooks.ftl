### Not yet read by a native speaker.

## Command line: hooks

### Help

cli-help-hooks = Programas tuyos que se ejecutan según lo que pase, y cómo fueron
cli-help-hooks-try = Ejecuta ahora los hooks de un nombre, con una jornada inventada, y muestra lo que dicen; también con los hooks desactivados
    .hook = Para qué se ejecutan
    .state = Para el hook state: cuál se le da; focus si no se dice

### What is shown

cli-hooks-on = Los hooks están activados, desde { $folder }.
cli-hooks-off = Los hooks están desactivados. Para activarlos, escribe hooks = true en el archivo de ajustes.
cli-hooks-none = Aún no hay ninguno en { $folder }. docs/hooks.md dice para qué se ejecutan.
cli-hooks-no-file = No hay ningún hook { $hook } en { $folder }.
    .hint = docs/hooks.md dice cómo se hace uno.
cli-hooks-state = Solo al hook state se le da uno.
