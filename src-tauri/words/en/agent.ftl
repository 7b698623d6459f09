## Agent

say-already-there = An agent is already there for { $folder }.
refused-reading = Other files are being read just now.
    .hint = Try again in a moment.
refused-busy = Too many programs talk to Daydone at once.
    .hint = Close some of them, or try again in a moment.
refused-slow = No answer came in time.
    .hint = What was begun may still be going on. Try again in a moment.
refused-too-long = The answer is too long to be sent.
    .hint = Ask for less at once.
refused-failed = Something went wrong: { $why }.
refused-leaving = Daydone is leaving.
refused-disk-full = The disk is full, so this was not kept. Everything before it is safe.
    .hint = Free some space and try again.
refused-disk-read-only = The journal cannot be written, so this was not kept. Everything before it is safe.
    .hint = Check that { $folder } belongs to you and that its disk is not mounted read-only.
refused-disk-busy = Another program is writing to the journal, so this was not kept.
    .hint = Close it and try again.
refused-disk-damaged = The journal is damaged, so this was not kept.
    .hint = This brings back what can be read, or the newest backup: daydone doctor --repair
refused-disk-moved = The journal was moved, deleted or replaced, so this was not kept.
    .hint = Put it back into { $folder }, or quit Daydone and start it again.
say-journal-damaged = The journal is damaged. It was left as it is. { $copy }
    .hint = This sets it aside and brings back what can be read: daydone doctor --repair
say-journal-gone = The journal is gone or empty, though there are backups of it. { $copy }
    .hint = This brings it back: daydone doctor --repair
say-backup-newest = The newest backup is of { $day }.
say-backup-none = There is no backup of it.
refused-disk-failed = The journal could not be written, so this was not kept. Everything before it is safe.
    .hint = Try again. If it stays, restart Daydone.
refused-backup-full = The disk is full, so no copy was made. The earlier ones are still there.
    .hint = Free some space and try again.
refused-backup-read-only = No copy was made: { $folder } cannot be written.
    .hint = Check that it belongs to you and that its disk is not mounted read-only.
refused-backup-failed = No copy was made. { $why }
refused-no-window = The window could not be opened: { $why }.
    .hint = Everything works from the command line too: daydone --help.
refused-no-display = There is no display to open the window on.
refused-no-file-program = Nothing on this desktop could open the folder.
    .hint = Its path can be copied instead.
refused-real-clock = This agent goes by the real clock, which cannot be moved.

## Trouble with the journal

say-clock-behind = This computer’s clock is behind what is written down. Daydone goes by its own time until the clock is set right.
say-lines-lost = { $lines ->
        [one] The last entry that was kept is
       *[other] The last { $lines } entries that were kept are
    } missing from the journal: its log is gone or was cut. Ways on: daydone doctor
say-trouble-full = The disk is full. What happens is remembered, and written down when there is room.
    .hint = Free some space; the rest goes by itself.
say-trouble-read-only = The journal cannot be written. What happens is remembered, and written down when it can be.
    .hint = Check that { $folder } belongs to you and that its disk is not mounted read-only.
say-trouble-busy = Another program is writing to the journal. What happens is remembered, and written down after it.
    .hint = Close it; the rest goes by itself.
say-trouble-damaged = The journal is damaged. What happens is remembered only until Daydone quits.
    .hint = This brings back what can be read, or the newest backup: daydone doctor --repair
say-trouble-moved = The journal is not where it was: it was moved, deleted or replaced. What happens is remembered only until Daydone quits.
    .hint = Put it back into { $folder }, or quit Daydone and start it again.
say-trouble-failed = The journal could not be written. What happens is remembered, and tried again.
    .hint = If it stays, run daydone doctor.

## At login

say-login-entry = Know when your workday is done.
say-login-starts = Daydone starts when you log in.
say-login-off = Daydone does not start when you log in.
    .advice = Like this it does: daydone settings set starts_at_login on
say-login-own-folder = This Daydone lives in a folder of its own (DAYDONE_HOME), so it does not start when you log in.
say-login-passing = Daydone runs from an AppImage, so it cannot be started when you log in.
    .advice = An installed Daydone can.
say-login-switched-off = Your desktop has Daydone switched off among the programs it starts: { $what }
    .advice = Switch it on there.
say-login-not-ours = An entry that Daydone did not write is left as it is: { $what }
    .advice = Remove it to let the setting starts_at_login decide.
say-login-trouble = The entry that starts Daydone when you log in cannot be kept. { $what }
    .advice = Once that is mended, daydone doctor tries again.
