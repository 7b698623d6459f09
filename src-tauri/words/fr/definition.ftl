### Not yet read by a native speaker.

## Definition

say-amounts-done =
    { $one ->
        [1] vous avez fait { $amounts }
       *[0] vous avez fait { $amounts }
    }
say-and = { $first } et { $second }
say-and-pause = { $first }, et { $second }
say-or = { $first }, ou { $second }
say-or-between = { $first } ou { $second }
say-either-or = soit { $first }, soit { $second }
say-comma = { $first }, { $second }
say-semicolon = { $first } ; { $second }
say-at-least = au moins *{ $count }* de ces conditions sont remplies : { $list }
say-at-least-inside = au moins *{ $count }* de ces conditions sont remplies ({ $list })
say-day-off = c’est un *jour de repos*

say-zone-variable-in-doubt = TZ vaut « { $value } », qui n’est pas un fuseau horaire. Daydone suit { $zone }.
say-zone-system-in-doubt = Le système n’indique aucun fuseau horaire que Daydone connaisse : il suit { $zone }.

## Scope changes

say-nudge-last-good-start = un dernier bon départ
say-nudge-wrap-up = il est temps de conclure
say-nudge-enough = c’est assez
say-nudge-past-your-end = au-delà de votre fin
say-scope-added = « { $title } » ajoutée
say-scope-swapped = « { $out } » remplacée par « { $into } »
say-scope-left = « { $title } » retirée
say-scope-kind = « { $title } » : compte ou bonus
say-scope-redefined = définition de fini changée
