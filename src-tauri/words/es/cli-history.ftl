### Not yet read by a native speaker.

## Command line: history and search

cli-plan-definition = Terminado por hoy si { $definition }.
cli-history-nothing = No hay nada anotado de estos días.
cli-history-enough = { $enough } de { $days } { $days ->
        [one] jornada
       *[other] jornadas
    }, suficiente
cli-history-close = cierre habitual a las { $time }
cli-history-legend = { $focus } concentración  { $meetings } reuniones  { $shallow } trabajo ligero
cli-review-to-try = Para probar una semana: { $what }.
cli-review-answers = Para responder: daydone review --answer try, keep o not-now
cli-review-figure = { $name }: { $now }, la semana anterior { $before }.
cli-review-trying = A prueba una semana: { $what }
cli-review-tried = La semana pasada probaste: { $what }
cli-review-help = { $text } Mira: daydone settings get { $setting }
cli-review-judgements = Para responder: daydone review --answer keep, o drop
cli-review-kept = Se queda como está.
cli-review-not-now = Ahora no. Vuelve en ocho semanas como pronto.
cli-review-stays = Se queda.
cli-review-dropped = Se deja. Todo está como antes.
cli-review-no-such-answer = Eso no responde a nada de lo que pregunta la semana.
    .hint = Para ver qué pregunta: daydone review
cli-review-due = La semana ha terminado. Para repasarla: daydone review
cli-search-nothing = No se encontró nada.
cli-search-latest =
    { $count ->
        [one] El último. Puede haber anteriores.
       *[other] Los últimos { $count }. Puede haber anteriores.
    }
cli-found-item = tarea
cli-found-note = nota
cli-found-step = paso
cli-found-thought = idea
cli-found-waiting = en espera
cli-found-first-step = primer paso
cli-found-blocked = bloqueo
cli-found-meeting = reunión
cli-found-interruption = interrupción
cli-found-reopening = reapertura

### Help

cli-help-correct = Corrige lo anotado de los últimos 30 días; sin más palabras, muestra la última jornada
    .name = Qué: s1 es una sesión, g1 un hueco, b1 un descanso, m1 una reunión, i1 una interrupción, como los nombra daydone day
    .from = Empezó entonces
    .to = Acabó entonces
    .item = Fue sobre esta tarea de su jornada, o sobre ninguna; un hueco o un descanso pasa a ser una sesión aparte
    .split = Fueron dos, y la segunda empezó entonces; con --item, la segunda fue sobre esa
    .was = Qué fue un hueco, o con --from y --to una parte de él; ask pregunta otra vez
    .title = De qué trató una reunión, o las palabras de una interrupción
    .at = Una interrupción fue entonces
    .by = Quién interrumpió
    .remove = No fue; un hueco que se quita fue trabajo
    .footer =
        daydone correct s2 --from 9:10 --to 10:00     otras horas
        daydone correct s2 --item 3                   otra tarea; --item none para ninguna
        daydone correct s2 --split 9:40 --item 2      dos sesiones, la segunda sobre otra tarea
        daydone correct g1 --was focus                un hueco: focus, break, drop, o ask
        daydone correct g1 --was focus --from 10:00 --to 12:50     solo una parte de él
        daydone correct b1 --item 2                   un descanso que fue trabajo; --to para su final
        daydone correct m1 --title "Budget"           las palabras de una reunión; --reason su motivo
        daydone correct i1 --at 10:20                 una interrupción; --by me, --title para sus palabras
        daydone correct item 2 --done --day monday    una tarea; --not-done, --dropped
        daydone correct end 17:40 --day monday        cuándo terminó la jornada
        daydone correct add session 20:00 21:00       lo que nunca se anotó, también tras el final
cli-help-correct-end = La jornada terminó entonces
    .at = Cuándo
cli-help-correct-add = Lo que nunca se anotó
cli-help-correct-add-session = Una sesión de concentración
    .from = Cuándo empezó
    .to = Cuándo acabó
    .item = Sobre qué tarea de ese día fue
cli-help-correct-add-break = Un descanso
    .from = Cuándo empezó
    .to = Cuándo acabó
cli-help-correct-add-interruption = Una interrupción
    .at = Cuándo
    .word = Unas palabras sobre ella
    .me = La interrupción fue tuya
cli-help-correct-item = Una tarea de la jornada al final se hizo, o no se hizo
    .item = Cuál: su número o una parte de su título
    .done = Se hizo; lo que espera por ella ya no espera
    .at = Cuándo se hizo; al final de la jornada si no se dice
    .not_done = No se hizo, y espera a la próxima jornada
    .to = El día que espera en su lugar
    .dropped = No se hizo, y queda descartada
cli-help-correct-add-meeting = Una reunión
    .from = Cuándo empezó
    .to = Cuándo acabó
    .title = De qué trató
cli-help-history = Jornadas pasadas: una semana, si no se pide otro periodo
    .date = Una fecha de la semana, del mes o del año; hoy si no se dice
    .week = La semana, de lunes a domingo
    .month = El mes
    .year = El año, mes a mes
    .from = La primera fecha de cualquier periodo
    .to = Su última fecha; hoy si no se dice
    .filter = Solo lo que tiene estas palabras en su título; #tag para una etiqueta
    .csv = Como CSV, una fila por día
    .markdown = Como tabla Markdown
cli-help-review = El repaso de una semana, en una página de Markdown
    .date = Una fecha de la semana; hoy si no se dice
    .answer = Responder lo que pregunta el repaso de esta semana: keep, try o not-now; keep o drop para lo que se probó
cli-help-search = Busca palabras en tareas, ideas, primeros pasos, reuniones y notas
    .words = Las palabras; la última puede estar solo empezada
    .limit = Cuántas respuestas como mucho (de 1 a 200); 50 si no se dice
