### Not yet read by a native speaker.

hint-day-is-full = Así: daydone add --swap N, --bonus o --tomorrow.
hint-day-is-enough = Así: daydone focus --bonus, daydone add --bonus o --tomorrow.
hint-crosses-day-end = Así: daydone focus --fit para acortarla, --anyway para pasar del final.
hint-stop-time-over =
    { $goes_on ->
        [yes] Con --past-boundary esta jornada sigue hasta la mañana. Una jornada que siempre termina más tarde: daydone settings set boundary HH:MM.
       *[no] Así: --until HH:MM.
    }
hint-no-day = Así: daydone plan --until HH:MM "Lo primero", o daydone focus.
hint-forgotten-day = Así: daydone end, daydone end --at 17:10, o daydone keep-open.
hint-day-already-started = Así: daydone add "Una más", o daydone define --until HH:MM.
hint-day-is-closed = Así: daydone reopen "por qué".
hint-too-many-items = Así: daydone plan "a" "b" "c" --bonus "d".
hint-focus-goes-on = Así: daydone finish. Para cambiar de tarea: daydone on ITEM.
hint-no-agent = Así dice por qué, si no puede iniciarse: daydone agent
