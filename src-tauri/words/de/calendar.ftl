### Not yet read by a native speaker.

## Calendars: why one is not read

calendar-missing = dort ist nichts
calendar-not-regular = es ist ein Ordner oder ein Gerät, keine Datei
calendar-too-large = er ist größer als 16 MB
calendar-many-files = der Ordner enthält mehr als 2.000 Kalenderdateien oder 200 Ordner
calendar-half = er bricht mittendrin ab
calendar-empty = es steht nichts darin
calendar-web-page = es ist eine Webseite, kein Kalender
calendar-none = es ist kein Kalender
calendar-too-long = das Lesen dauerte zu lange
calendar-too-much-memory = das Lesen brauchte zu viel Speicher
calendar-no-bus = es gibt keine Desktop-Sitzung, die man nach Kalendern fragen könnte
calendar-not-offered = dieser Desktop bietet keine Kalender an
calendar-silent = die Kalender des Desktops haben nicht rechtzeitig geantwortet
calendar-broke-off = die Kalender des Desktops haben abgelehnt oder mittendrin abgebrochen
calendar-gave-up = er ließ sich nicht bis zum Ende lesen

### Why one with an address was not fetched

calendar-fetch-not-installed = das Programm daydone-fetch fehlt. Es steckt im Paket daydone-fetch
    .hint = Installiere es und füge den Kalender noch einmal hinzu. Dateien und Ordner brauchen kein solches Programm.
calendar-fetch-gave-up = daydone-fetch brach mittendrin ab
calendar-fetch-usage = daydone-fetch hat eine andere Version als Daydone
calendar-fetch-unreachable = der Server war nicht zu erreichen
    .hint = Ist dieser Computer online? Dann prüfe den Namen des Servers in der Adresse.
calendar-fetch-not-allowed = der Server lässt diese Adresse nicht ein
    .hint = Erstelle dort, wo diese her ist, eine neue Adresse.
calendar-fetch-gone = der Server hat unter dieser Adresse keinen Kalender
    .hint = Erstelle dort, wo diese her ist, eine neue Adresse.
calendar-fetch-server-trouble = der Server antwortete mit einem Fehler
calendar-fetch-half = der Server brach mittendrin ab
calendar-fetch-too-large = der Kalender ist größer als 16 MB
    .hint = Veröffentliche einen kürzeren Zeitraum, wenn der Server das kann.
calendar-fetch-not-a-calendar = unter dieser Adresse steht kein Kalender
    .hint = Nimm die iCalendar-Adresse (.ics), nicht die der Seite, die den Kalender zeigt.
calendar-fetch-too-slow = der Server brauchte länger als 30 Sekunden
calendar-fetch-not-trusted = dieser Computer vertraut dem Zertifikat des Servers nicht
    .hint = Gehört der Server deiner Firma, füge ihr Stammzertifikat auf diesem Computer hinzu.
calendar-fetch-led-away = die Adresse führt weiter zu einer ohne https oder über mehr als drei andere
calendar-fetch-no-address = seine Adresse fehlt in calendars.secret
calendar-fetch-open-to-others = andere können calendars.secret lesen, deshalb wird die Datei nicht benutzt. So wird sie geschlossen: chmod 600 calendars.secret, im Ordner von settings.toml
calendar-fetch-bad-address = seine Adresse in calendars.secret ist nicht lesbar
calendar-fetch-not-kept = was abgerufen wurde, ließ sich nicht schreiben
