## Definition

say-amounts-done =
    { $one ->
        [1] { $amounts } is done
       *[0] { $amounts } are done
    }
say-and = { $first } and { $second }
say-and-pause = { $first }, and { $second }
say-or = { $first }, or { $second }
say-or-between = { $first } or { $second }
say-either-or = either { $first } or { $second }
say-comma = { $first }, { $second }
say-semicolon = { $first }; { $second }
say-at-least = at least *{ $count }* of these: { $list }
say-at-least-inside = at least *{ $count }* of these ({ $list })
say-day-off = today is a *day off*

say-zone-variable-in-doubt = TZ is “{ $value }”, which names no time zone. Daydone goes by { $zone }.
say-zone-system-in-doubt = The system names no time zone that Daydone knows, so it goes by { $zone }.

## Scope changes

say-nudge-last-good-start = a last good start
say-nudge-wrap-up = time to wrap up
say-nudge-enough = enough
say-nudge-past-your-end = past your end
say-scope-added = added “{ $title }”
say-scope-swapped = swapped “{ $out }” for “{ $into }”
say-scope-left = took off “{ $title }”
say-scope-kind = changed whether “{ $title }” counts
say-scope-redefined = changed what done means
