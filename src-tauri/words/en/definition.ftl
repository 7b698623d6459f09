## Definition

say-criterion-all-items =
    { $count ->
        [0] *all items* are ticked
        [1] *the one item* is ticked
        [2] *both items* are ticked
       *[other] all *{ $count } items* are ticked
    }
say-criterion-items =
    { $count ->
        [1] *one item* is ticked
       *[other] *{ $count } items* are ticked
    }
say-criterion-clock = it is *{ $time }*
say-criterion-item = *“{ $title }”* is ticked
say-criterion-lost-item = *an item that is gone* is ticked
say-amount-focus = *{ $length }* of focus
say-amount-communication = *{ $length }* of communication
say-amount-sessions =
    { $count ->
        [1] *one focus session*
       *[other] *{ $count } focus sessions*
    }
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
