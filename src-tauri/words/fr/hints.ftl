### Not yet read by a native speaker.

hint-day-is-full = Comme ceci : daydone add --swap N, --bonus ou --tomorrow.
hint-day-is-enough = Comme ceci : daydone focus --bonus, daydone add --bonus ou --tomorrow.
hint-crosses-day-end = Comme ceci : daydone focus --fit pour raccourcir, --anyway pour dépasser.
hint-stop-time-over =
    { $goes_on ->
        [yes] Avec --past-boundary, cette journée se prolonge jusqu’au matin. Une journée qui finit toujours plus tard : daydone settings set boundary HH:MM.
       *[no] Comme ceci : --until HH:MM.
    }
hint-no-day = Comme ceci : daydone plan --until HH:MM "Première chose", ou daydone focus.
hint-forgotten-day = Comme ceci : daydone end, daydone end --at 17:10, ou daydone keep-open.
hint-day-already-started = Comme ceci : daydone add "Une de plus", ou daydone define --until HH:MM.
hint-day-is-closed = Comme ceci : daydone reopen "pourquoi".
hint-too-many-items = Comme ceci : daydone plan "a" "b" "c" --bonus "d".
hint-focus-goes-on = Comme ceci : daydone finish. Pour changer de tâche : daydone on ITEM.
hint-no-agent = Pour savoir pourquoi il ne démarre pas, le cas échéant : daydone agent
