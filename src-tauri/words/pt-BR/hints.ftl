### Not yet read by a native speaker.

hint-day-is-full = Assim: daydone add --swap N, --bonus ou --tomorrow.
hint-day-is-enough = Assim: daydone focus --bonus, daydone add --bonus ou --tomorrow.
hint-crosses-day-end = Assim: daydone focus --fit para encurtar, --anyway para passar do fim.
hint-stop-time-over =
    { $goes_on ->
        [yes] Com --past-boundary este dia entra pela manhã. Para um dia que sempre termina mais tarde: daydone settings set boundary HH:MM.
       *[no] Assim: --until HH:MM.
    }
hint-no-day = Assim: daydone plan --until HH:MM "Primeira coisa", ou daydone focus.
hint-forgotten-day = Assim: daydone end, daydone end --at 17:10, ou daydone keep-open.
hint-day-already-started = Assim: daydone add "Mais uma", ou daydone define --until HH:MM.
hint-day-is-closed = Assim: daydone reopen "por quê".
hint-too-many-items = Assim: daydone plan "a" "b" "c" --bonus "d".
hint-focus-goes-on = Assim: daydone finish. Para mudar a tarefa: daydone on TAREFA.
hint-no-agent = Assim ele diz por quê, se não consegue iniciar: daydone agent
