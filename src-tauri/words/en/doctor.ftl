## Doctor

doctor-language-whole = Daydone speaks { $language }, all of it.
doctor-language-part = Daydone speaks { $language }: { $count } of { $of } messages. What is missing is said in English.
doctor-data-good = Your days are kept in { $folder }.
doctor-journal-good = The journal is sound: { $days ->
        [one] 1 day
       *[other] { $days } days
    }, { $lines ->
        [one] 1 entry
       *[other] { $lines } entries
    }.
doctor-journal-none = There is no journal yet; the first act begins it.
doctor-journal-tables = The tables made from the journal are not in step with it.
    .advice = This makes them anew: daydone doctor --repair
doctor-journal-lost = { $lines ->
        [one] The last entry that was kept is
       *[other] The last { $lines } entries that were kept are
    } missing from the journal: its log, the file beside it whose name ends in -wal, is gone or was cut.
    .advice = Where a copy of the whole data folder has them, put the folder back while Daydone does not run. To go on without them: daydone doctor --repair
doctor-records-beyond = { $count ->
        [one] On { $day } a record reaches beyond its session or its day, so its times are not to be trusted.
       *[other] On { $count } days, the latest { $day }, a record reaches beyond its session or its day, so its times are not to be trusted.
    }
    .advice = An earlier version wrote it so. Look at it: daydone day { $day }. For thirty days it can be set right: daydone correct s1 --from HH:MM --to HH:MM --day { $day }
doctor-journal-unreadable = The journal cannot be looked into: { $why }
doctor-backups-good = { $count ->
        [one] 1 backup is kept, of { $day }.
       *[other] { $count } backups are kept, the newest of { $day }.
    }
doctor-backups-none = There is no backup yet.
    .advice = One is made with the first act of a day, or like this: daydone backup now
doctor-backups-broken = Today’s backup could not be made: { $why }
    .advice = Earlier ones are kept, and it is tried again by itself.
doctor-journal-unseen = The journal could not be looked through in time.
    .advice = Try again in a moment; a large journal on a slow disk takes longer.
doctor-notes-good = A note of each day goes into { $folder }.
doctor-notes-off = No folder for day notes is set.
doctor-notes-broken = Day notes are not written: { $why }
    .advice = The days themselves are kept. Mend the file or the setting; daydone export notes writes what is missing.
doctor-hooks-off = Hooks are switched off.
doctor-hooks-good = { $count ->
        [0] Hooks are switched on, and there is none to run
        [one] 1 hook is run
       *[other] { $count } hooks are run
    }, from { $folder }.
doctor-hooks-refused = No hook is run. { $why }
doctor-hooks-unseen = The folder of the hooks could not be looked at in time.
doctor-hook-advice = The day goes on without it. This shows what it says: daydone hooks try { $hook }
doctor-calendar-good = { $name }: { $count ->
        [0] no meetings
        [one] 1 meeting
       *[other] { $count } meetings
    } today, { $how ->
        [fetched] fetched
       *[read] read
    } { $time }.
doctor-calendar-partly = { $name }: { $count ->
        [0] no meetings
        [one] 1 meeting
       *[other] { $count } meetings
    } today, read { $time }; without { $left }, which gave no answer.
    .advice = Look at it in your desktop’s own calendar. It is read again with the next change.
doctor-calendar-stale = { $name }: not read since { $time }: { $why }.
    .advice = Until the day is over, its meetings are taken as they were. It is read again as soon as it changes.
doctor-calendar-unread = { $name }: not read: { $why }.
    .advice = It is read as soon as it changes. Where the path is wrong: daydone calendar list
doctor-calendar-not-fetched-since = { $name }: not fetched since { $time }: { $why }.
    .advice = Its meetings are taken as they were then. While the day is open it is fetched again every 30 minutes.
doctor-calendar-not-fetched = { $name }: not fetched: { $why }.
    .advice = While the day is open it is tried again every 30 minutes. Where the address is wrong: daydone calendar remove, and add it again.
doctor-calendar-unseen = { $name }: not read yet.
doctor-settings-good = Settings are read from { $file }.
doctor-socket-good = Your programs reach Daydone at { $socket }.
doctor-tray-good = The tray shows Daydone.
doctor-tray-missing = No tray shows Daydone.
    .advice = Window, notifications and command line do everything. On GNOME an extension such as AppIndicator brings a tray.
doctor-notifications-good = Notifications are shown by { $service }.
doctor-notifications-missing = No notification service answers ({ $why }).
    .advice = Your desktop brings one, or a small one such as dunst does. Without it Daydone goes on, silently.
doctor-keys-off = No keys from anywhere are asked for.
doctor-keys-asked = Your desktop was asked for keys from anywhere, and has not answered yet.
doctor-keys-bound = Keys from anywhere: { $keys }.
doctor-keys-none = Your desktop knows Daydone’s keys from anywhere; choose them in its own settings.
doctor-keys-not-offered = This desktop gives no program keys from anywhere.
    .advice = In its own keyboard settings bind a key to: daydone toggle (docs/keys.md).
doctor-keys-closed = Your desktop took Daydone’s keys from anywhere back.
    .advice = To ask for them again: daydone settings set keys-anywhere off, and then on.
doctor-keys-declined = Your desktop did not give Daydone keys from anywhere.
    .advice = To be asked again: daydone settings set keys-anywhere off, and then on.
doctor-keys-failed = Keys from anywhere are not there: { $why }.
    .advice = In your desktop’s keyboard settings a key can be bound to: daydone toggle (docs/keys.md).
doctor-key = { $key } ({ $what })
doctor-away-good =
    { $minutes ->
        [one] After a minute without keyboard or mouse a session is held ({ $source }).
       *[other] After { $minutes } minutes without keyboard or mouse a session is held ({ $source }).
    }
doctor-away-off = A session runs on when nobody is there, because away_minutes is 0.
doctor-away-missing = This desktop does not tell when nobody is there, so a session runs on.
    .advice = Pause when you leave. What was counted can be set right later.
doctor-zone-advice = Set the variable TZ to a name such as Europe/Lisbon, or unset it, and start Daydone again.
doctor-clock-good = The clock is { $source }, in { $zone }.
doctor-clock-behind = This computer’s clock is behind what is written down, so Daydone goes by its own time.
    .advice = Set the clock right. Nothing that is over is moved, and the time nobody saw is asked about.
doctor-clock-simulated = The clock is simulated; the machine is in { $zone }.
doctor-version = Daydone { $version }, protocol { $protocol }.
