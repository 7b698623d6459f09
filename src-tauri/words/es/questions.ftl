### Not yet read by a native speaker.

## Questioning a default: the question, why it is a default (.why), what to try (.try), how that is called
## while it is tried (.trying), what the days say (.says, two numbers), and where it can be set (.help)

say-default-notifications = ¿A quién sirven tus notificaciones?
    .why = Los programas vienen con todas las notificaciones activadas, porque cada uno quiere que lo miren.
    .try = Ningún aviso emergente mientras me concentro
    .trying = ningún aviso emergente mientras te concentras
    .says = { $count ->
        [one] 1 interrupción
       *[other] { $count } interrupciones
    } en { $of ->
        [one] 1 sesión
       *[other] { $of } sesiones
    }.
    .help = Daydone puede retener las notificaciones de otros programas mientras te concentras.
say-default-everyone-at-once = ¿Hace falta que estén todos a la vez?
    .why = Una reunión es lo más rápido de pedir, y la pagan los demás.
    .try = Preguntar primero por escrito
    .trying = las preguntas, primero por escrito
    .says = De { $of } reuniones, { $count ->
        [one] 1 pudo ser asíncrona
       *[other] { $count } pudieron ser asíncronas
    }.
say-default-half-hour = ¿Por qué cada llamada dura media hora?
    .why = El calendario ofrece treinta minutos porque siempre lo ha hecho.
    .try = 25 minutos, o 50
    .trying = llamadas de 25 minutos, o de 50
    .says = { $count ->
        [0] Reuniones fijadas en media hora o una hora: { $of }.
       *[other] Reuniones fijadas en media hora o una hora: { $of }; { $count } acabaron antes.
    }
    .help = Tus reglas de reuniones pueden fijar la duración máxima que quieres.
say-default-days-for-talk = ¿Cabría toda la charla en uno o dos días?
    .why = Las reuniones caen donde el calendario tiene sitio, y eso es todos los días.
    .try = Reuniones solo dos días
    .trying = reuniones solo dos días
    .says = Reuniones en { $count } de { $of } días.
    .help = Tus reglas de reuniones pueden fijar los días.
say-default-who-decides = ¿Quién decide cuándo te vas?
    .why = Sin un final elegido, la jornada dura hasta que otra cosa la termina.
    .try = Irme a la hora fijada
    .trying = irte a la hora fijada
    .says = Cerraste más tarde de lo fijado en { $count } de { $of } días.
    .help = La forma habitual de cada día de la semana lleva su final.
say-default-tonight = ¿Tiene que llegarte esta noche?
    .why = Lo que puede llegarte a cualquier hora pronto lo hace.
    .try = Nada después del cierre
    .trying = nada después del cierre
    .says = { $count ->
        [one] Se reabrió 1
       *[other] Se reabrieron { $count }
    } de { $of } jornadas.
    .help = Daydone puede callar las notificaciones de otros programas después de la jornada.
say-default-first-thing = ¿Qué va primero por la mañana?
    .why = Había mensajes esperando, así que fueron primero.
    .try = Ni chat ni llamadas antes de la primera sesión
    .trying = nada de chat antes de la primera sesión
    .says = En { $count } de { $of } días, una llamada o mensajes fueron primero.
say-default-eating = ¿Cuándo comes?
    .why = Un descanso no tiene invitación, así que cede ante lo que sí la tiene.
    .try = Un descanso de verdad antes de tres horas
    .trying = un descanso de verdad antes de tres horas
    .says = { $count } de { $of } días tuvieron más de tres horas sin descanso.
    .help = La duración habitual de un descanso es un ajuste.
say-default-full-list = ¿Tiene que estar llena la jornada?
    .why = Una lista admite tantas tareas como líneas tiene.
    .try = Una tarea menos al día
    .trying = una tarea menos al día
    .says = Casi todos los días habrían cabido { $count }; la jornada admite { $of }.
    .help = Cuántas tareas admite una jornada es un ajuste.
say-default-five-equal-days = ¿Por qué cinco días iguales?
    .why = La semana se cortó en cinco para una fábrica, y tu trabajo no sabe nada de eso.
    .try = Media jornada en uno de ellos
    .trying = media jornada un día de la semana
    .says = Los últimos { $of } días tuvieron todos la misma forma.
    .help = Cada día de la semana puede tener su propia forma.
say-default-answer-at-once = ¿Una respuesta tiene que llegar enseguida?
    .why = Un mensaje muestra que se ha leído, así que esperar parece una respuesta.
    .try = Responder en dos momentos fijos al día
    .trying = respuestas en dos momentos fijos al día
    .help = Las horas en que respondes se pueden fijar, y mostrar a los demás.
say-default-one-desk = ¿Todo tiene que hacerse en el mismo escritorio?
    .why = La oficina tenía un escritorio por persona, y la casa lo heredó.
    .try = Otro lugar para un tipo de trabajo
    .trying = otro lugar para un tipo de trabajo
say-default-status-green = ¿Tu estado tiene que estar en verde?
    .why = La luz muestra quién está, ya que nada muestra qué se ha hecho.
    .try = No tocar el estado una semana
    .trying = no tocar el estado
say-default-chat-on-phone = ¿Tu teléfono necesita el chat?
    .why = Se puso ahí por un día en que hizo falta.
    .try = Un teléfono sin chat
    .trying = un teléfono sin chat
say-default-camera-on = ¿La cámara tiene que estar encendida?
    .why = Una llamada parece una sala, así que parece descortés que no te vean.
    .try = Llamadas sin cámara
    .trying = llamadas sin cámara
say-default-alarm = ¿Tu día tiene que empezar con una alarma?
    .why = El reloj tenía que estar ahí cuando se abrían las puertas.
    .try = Despertar sin alarma
    .trying = despertar sin alarma

say-trying = A prueba: { $what }.
say-question-served = ¿Te sirvió?
say-question-what = { $what }.
say-question-figure-focus = Concentración
say-question-figure-meetings = Reuniones
say-question-figure-needless = Pudieron ser asíncronas
say-question-figure-shallow = Trabajo ligero
say-question-figure-rest = Descansos
say-question-figure-longest-clear = Mayor tiempo despejado
say-question-figure-interruptions = Interrupciones
say-question-figure-items-done = Tareas hechas
say-question-figure-close = Cierre habitual
