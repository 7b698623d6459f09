### Not yet read by a native speaker.

hint-day-is-full = مثلًا: daydone add --swap N، أو --bonus، أو --tomorrow.
hint-day-is-enough = مثلًا: daydone focus --bonus، أو daydone add --bonus، أو --tomorrow.
hint-crosses-day-end = مثلًا: daydone focus --fit لتقصيرها، أو --anyway لتجاوز النهاية.
hint-stop-time-over =
    { $goes_on ->
        [yes] مع --past-boundary يستمر هذا اليوم حتى الصباح. وليوم ينتهي متأخرًا دائمًا: daydone settings set boundary HH:MM.
       *[no] مثلًا: --until HH:MM.
    }
hint-no-day = مثلًا: daydone plan --until HH:MM "الأمر الأول"، أو daydone focus.
hint-forgotten-day = مثلًا: daydone end، أو daydone end --at 17:10، أو daydone keep-open.
hint-day-already-started = مثلًا: daydone add "أمر آخر"، أو daydone define --until HH:MM.
hint-day-is-closed = مثلًا: daydone reopen "السبب".
hint-too-many-items = مثلًا: daydone plan "a" "b" "c" --bonus "d".
hint-focus-goes-on = مثلًا: daydone finish. ولتغيير ما هي له: daydone on ITEM.
hint-no-agent = إن تعذر بدؤه، فهذا يقول السبب: daydone agent
