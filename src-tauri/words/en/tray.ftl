### What a key from anywhere does, as the desktop shows it

say-shortcut-toggle = Start, hold or resume focus
say-shortcut-park = Park a thought
say-shortcut-interrupted = Count an interruption
say-shortcut-open = Open Daydone

## Tray

# Where the minutes left are shown: what is left of a session, and the line of the day.
tray-left = { $left } left · { $line }
tray-open = Open Daydone
tray-quit = Quit
tray-plan = Plan the day…
tray-focus = Start focus
tray-focus-bonus = Start focus as a bonus
tray-focus-ask = Start focus…
tray-focus-item = { $title } · { $length }
tray-focus-open-ended = Without an end
tray-break = Take a break
tray-pause = Pause
tray-resume = Resume
tray-extend = +5 min
tray-finish = Finish
tray-finish-break = Finish the break
tray-interrupted = Interrupted
tray-park = Park a thought…
tray-meeting = Meeting
tray-start-meeting = Start: { $title }
tray-untitled = a meeting
tray-communication = Mail and chat
tray-end-meeting = End the meeting
tray-end-day = End the day
tray-end-go-through = Go through it…
tray-end-just-close = Just close
tray-end-forgotten = End it at { $time }
tray-keep-open = Keep it open
tray-move-day = Move the day to { $place } time
tray-undo = Undo: { $text }
tray-redo = Redo: { $text }
