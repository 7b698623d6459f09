### Not yet read by a native speaker.

## Doctor

doctor-language-whole = Daydone spricht { $language }, und zwar alles.
doctor-language-part = Daydone spricht { $language }: { $count } von { $of } Texten. Was fehlt, steht auf Englisch da.
doctor-data-good = Deine Tage liegen in { $folder }.
doctor-journal-good = Das Journal ist heil: { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    }, { $lines ->
        [one] 1 Eintrag
       *[other] { $lines } Einträge
    }.
doctor-journal-none = Es gibt noch kein Journal; die erste Handlung beginnt es.
doctor-journal-tables = Die Tabellen aus dem Journal stimmen nicht mit ihm überein.
    .advice = So werden sie neu gemacht: daydone doctor --repair
doctor-journal-lost = { $lines ->
        [one] Der letzte gespeicherte Eintrag fehlt
       *[other] Die letzten { $lines } gespeicherten Einträge fehlen
    } im Journal: Sein Protokoll, die Datei daneben, deren Name auf -wal endet, ist weg oder wurde gekürzt.
    .advice = Wenn eine Kopie des ganzen Datenordners sie hat, lege den Ordner zurück, während Daydone nicht läuft. Um ohne sie weiterzumachen: daydone doctor --repair
doctor-records-beyond = { $count ->
        [one] { $day }: Eine Aufzeichnung reicht über ihre Phase oder ihren Tag hinaus, auf ihre Zeiten ist also kein Verlass.
       *[other] An { $count } Tagen, zuletzt { $day }, reicht eine Aufzeichnung über ihre Phase oder ihren Tag hinaus, auf ihre Zeiten ist also kein Verlass.
    }
    .advice = Eine frühere Version hat es so geschrieben. Sieh es dir an: daydone day { $day }. Dreißig Tage lang lässt es sich berichtigen: daydone correct s1 --from HH:MM --to HH:MM --day { $day }
doctor-journal-unreadable = In das Journal lässt sich nicht hineinsehen: { $why }
doctor-backups-good = { $count ->
        [one] Es gibt 1 Sicherung: { $day }.
       *[other] Es gibt { $count } Sicherungen, die neueste: { $day }.
    }
doctor-backups-none = Es gibt noch keine Sicherung.
    .advice = Mit der ersten Handlung eines Tages wird eine gemacht, oder so: daydone backup now
doctor-backups-broken = Die heutige Sicherung ließ sich nicht machen: { $why }
    .advice = Frühere bleiben, und es wird von selbst noch einmal versucht.
doctor-journal-unseen = Das Journal ließ sich nicht rechtzeitig durchsehen.
    .advice = Versuche es gleich noch einmal; ein großes Journal auf einem langsamen Datenträger braucht länger.
doctor-notes-good = Eine Notiz zu jedem Tag kommt nach { $folder }.
doctor-notes-off = Für Tagesnotizen ist kein Ordner gesetzt.
doctor-notes-broken = Tagesnotizen werden nicht geschrieben: { $why }
    .advice = Die Tage selbst bleiben erhalten. Bring die Datei oder die Einstellung in Ordnung; daydone export notes schreibt, was fehlt.
doctor-hooks-off = Hooks sind ausgeschaltet.
doctor-hooks-good = { $count ->
        [0] Hooks sind eingeschaltet, und noch ist keiner da
        [one] 1 Hook wird ausgeführt
       *[other] { $count } Hooks werden ausgeführt
    } ({ $folder }).
doctor-hooks-refused = Kein Hook wird ausgeführt. { $why }
doctor-hooks-unseen = Der Ordner der Hooks ließ sich nicht rechtzeitig ansehen.
doctor-hook-advice = Der Tag geht ohne ihn weiter. Das zeigt, was er sagt: daydone hooks try { $hook }
doctor-calendar-good = { $name }: { $count ->
        [0] keine Meetings
        [one] 1 Meeting
       *[other] { $count } Meetings
    } heute, { $how ->
        [fetched] abgerufen
       *[read] gelesen
    } { $time }.
doctor-calendar-partly = { $name }: { $count ->
        [0] keine Meetings
        [one] 1 Meeting
       *[other] { $count } Meetings
    } heute, gelesen { $time }; ohne { $left }, wo keine Antwort kam.
    .advice = Sieh ihn dir im Kalender deines Desktops an. Mit der nächsten Änderung wird er wieder gelesen.
doctor-calendar-stale = { $name }: nicht gelesen seit { $time }: { $why }.
    .advice = Bis der Tag vorbei ist, gelten seine Meetings, wie sie waren. Er wird wieder gelesen, sobald er sich ändert.
doctor-calendar-unread = { $name }: nicht gelesen: { $why }.
    .advice = Er wird gelesen, sobald er sich ändert. Wenn der Pfad falsch ist: daydone calendar list
doctor-calendar-not-fetched-since = { $name }: nicht abgerufen seit { $time }: { $why }.
    .advice = Seine Meetings gelten, wie sie damals waren. Solange der Tag offen ist, wird er alle 30 Minuten wieder abgerufen.
doctor-calendar-not-fetched = { $name }: nicht abgerufen: { $why }.
    .advice = Solange der Tag offen ist, wird es alle 30 Minuten wieder versucht. Wenn die Adresse falsch ist: daydone calendar remove, und noch einmal hinzufügen.
doctor-calendar-unseen = { $name }: noch nicht gelesen.
doctor-settings-good = Einstellungen werden aus { $file } gelesen.
doctor-socket-good = Deine Programme erreichen Daydone unter { $socket }.
doctor-tray-good = Der Infobereich zeigt Daydone.
doctor-tray-missing = Kein Infobereich zeigt Daydone.
    .advice = Fenster, Benachrichtigungen und Befehlszeile können alles. Unter GNOME bringt eine Erweiterung wie AppIndicator einen Infobereich.
doctor-notifications-good = Benachrichtigungen zeigt { $service }.
doctor-notifications-missing = Kein Dienst für Benachrichtigungen antwortet ({ $why }).
    .advice = Dein Desktop bringt einen mit, oder ein kleiner wie dunst. Ohne ihn macht Daydone still weiter.
doctor-keys-off = Um Tasten von überall wird nicht gebeten.
doctor-keys-asked = Dein Desktop wurde um Tasten von überall gebeten und hat noch nicht geantwortet.
doctor-keys-bound = Tasten von überall: { $keys }.
doctor-keys-none = Dein Desktop kennt Daydones Tasten von überall; wähle sie in seinen eigenen Einstellungen.
doctor-keys-not-offered = Dieser Desktop gibt keinem Programm Tasten von überall.
    .advice = Lege in seinen Tastatureinstellungen eine Taste auf: daydone toggle (docs/keys.md).
doctor-keys-closed = Dein Desktop hat Daydone die Tasten von überall wieder genommen.
    .advice = Um erneut darum zu bitten: daydone settings set keys-anywhere off, danach on.
doctor-keys-declined = Dein Desktop hat Daydone keine Tasten von überall gegeben.
    .advice = Um noch einmal gefragt zu werden: daydone settings set keys-anywhere off, und dann on.
doctor-keys-failed = Tasten von überall sind nicht da: { $why }.
    .advice = In den Tastatureinstellungen deines Desktops lässt sich eine Taste legen auf: daydone toggle (docs/keys.md).
doctor-key = { $key } ({ $what })
doctor-away-good =
    { $minutes ->
        [one] Nach einer Minute ohne Tastatur oder Maus wird eine Phase angehalten ({ $source }).
       *[other] Nach { $minutes } Minuten ohne Tastatur oder Maus wird eine Phase angehalten ({ $source }).
    }
doctor-away-off = Eine Phase läuft weiter, wenn niemand da ist, weil away_minutes 0 ist.
doctor-away-missing = Dieser Desktop sagt nicht, wann niemand da ist, deshalb läuft eine Phase weiter.
    .advice = Halte an, wenn du gehst. Was gezählt wurde, lässt sich später berichtigen.
doctor-zone-advice = Setze die Variable TZ auf einen Namen wie Europe/Lisbon oder lösche sie, und starte Daydone neu.
doctor-clock-good = Die Uhr ist { $source }, in { $zone }.
doctor-clock-behind = Die Uhr dieses Computers liegt hinter dem, was aufgeschrieben ist, deshalb geht Daydone nach seiner eigenen Zeit.
    .advice = Stelle die Uhr richtig. Nichts Vergangenes wird verschoben, und nach der ungesehenen Zeit wird gefragt.
doctor-clock-simulated = Die Uhr ist simuliert; der Rechner ist in { $zone }.
doctor-version = Daydone { $version }, Protokoll { $protocol }.
