### Not yet read by a native speaker.

hint-day-is-full = So: daydone add --swap N, --bonus oder --tomorrow.
hint-day-is-enough = So: daydone focus --bonus, daydone add --bonus oder --tomorrow.
hint-crosses-day-end = So: daydone focus --fit zum Kürzen, --anyway, um darüber hinauszugehen.
hint-stop-time-over =
    { $goes_on ->
        [yes] Mit --past-boundary läuft dieser Tag bis in den Morgen. Damit ein Tag immer später endet: daydone settings set boundary HH:MM.
       *[no] So: --until HH:MM.
    }
hint-no-day = So: daydone plan --until HH:MM "Das Erste", oder daydone focus.
hint-forgotten-day = So: daydone end, daydone end --at 17:10 oder daydone keep-open.
hint-day-already-started = So: daydone add "Noch eine", oder daydone define --until HH:MM.
hint-day-is-closed = So: daydone reopen "warum".
hint-too-many-items = So: daydone plan "a" "b" "c" --bonus "d".
hint-focus-goes-on = So: daydone finish. Um zu ändern, worum es geht: daydone on AUFGABE.
hint-no-agent = So sagt er, warum, falls er nicht starten kann: daydone agent
