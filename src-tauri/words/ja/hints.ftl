### Not yet read by a native speaker.

hint-day-is-full = 例：daydone add --swap N、--bonus、または --tomorrow
hint-day-is-enough = 例：daydone focus --bonus、daydone add --bonus、または --tomorrow
hint-crosses-day-end = 例：短くするなら daydone focus --fit、過ぎてもよいなら --anyway
hint-stop-time-over =
    { $goes_on ->
        [yes] --past-boundary を付けると、この一日は朝まで続きます。いつも遅くまで続く一日なら：daydone settings set boundary HH:MM
       *[no] 例：--until HH:MM
    }
hint-no-day = 例：daydone plan --until HH:MM "ひとつめ"、または daydone focus
hint-forgotten-day = 例：daydone end、daydone end --at 17:10、または daydone keep-open
hint-day-already-started = 例：daydone add "もうひとつ"、または daydone define --until HH:MM
hint-day-is-closed = 例：daydone reopen "理由"
hint-too-many-items = 例：daydone plan "a" "b" "c" --bonus "d"
hint-focus-goes-on = 例：daydone finish。対象の項目を変えるなら：daydone on ITEM
hint-no-agent = 起動できない理由を見るには：daydone agent
