### Not yet read by a native speaker.

## Definition

say-amounts-done =
    { $one ->
        [1] { $amounts } ist erreicht
       *[0] { $amounts } sind erreicht
    }
say-and = { $first } und { $second }
say-and-pause = { $first }, und { $second }
say-or = { $first }, oder { $second }
say-or-between = { $first } oder { $second }
say-either-or = entweder { $first } oder { $second }
say-comma = { $first }, { $second }
say-semicolon = { $first }; { $second }
say-at-least = { $count ->
        [one] mindestens *{ $count }* dieser Punkte gilt: { $list }
       *[other] mindestens *{ $count }* dieser Punkte gelten: { $list }
    }
say-at-least-inside = { $count ->
        [one] mindestens *{ $count }* dieser Punkte gilt ({ $list })
       *[other] mindestens *{ $count }* dieser Punkte gelten ({ $list })
    }
say-day-off = es ist ein *freier Tag*

say-zone-variable-in-doubt = TZ ist „{ $value }“, das ist keine Zeitzone. Daydone geht nach { $zone }.
say-zone-system-in-doubt = Das System nennt keine Zeitzone, die Daydone kennt, deshalb geht es nach { $zone }.

## Scope changes

say-nudge-last-good-start = ein letzter guter Start
say-nudge-wrap-up = Zeit, zum Ende zu kommen
say-nudge-enough = genug
say-nudge-past-your-end = über dein Ende hinaus
say-scope-added = „{ $title }“ hinzugefügt
say-scope-swapped = „{ $out }“ gegen „{ $into }“ getauscht
say-scope-left = „{ $title }“ von der Liste genommen
say-scope-kind = geändert, ob „{ $title }“ zählt
say-scope-redefined = geändert, was fertig heißt
