## What to type instead; after a refusal, and in the window without an agent

hint-day-is-full = Like this: daydone add --swap N, --bonus or --tomorrow.
hint-day-is-enough = Like this: daydone focus --bonus, daydone add --bonus or --tomorrow.
hint-crosses-day-end = Like this: daydone focus --fit to shorten it, --anyway to run past.
hint-stop-time-over =
    { $goes_on ->
        [yes] With --past-boundary this day goes on into the morning. A day that ends later every time: daydone settings set boundary HH:MM.
       *[no] Like this: --until HH:MM.
    }
hint-no-day = Like this: daydone plan --until HH:MM "First thing", or daydone focus.
hint-forgotten-day = Like this: daydone end, daydone end --at 17:10, or daydone keep-open.
hint-day-already-started = Like this: daydone add "One more", or daydone define --until HH:MM.
hint-day-is-closed = Like this: daydone reopen "why".
hint-too-many-items = Like this: daydone plan "a" "b" "c" --bonus "d".
hint-focus-goes-on = Like this: daydone finish. To change what it is on: daydone on ITEM.
hint-no-agent = Like this it says why, if it cannot start: daydone agent
