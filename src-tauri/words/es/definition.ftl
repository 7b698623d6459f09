### Not yet read by a native speaker.

## Definition

say-amounts-done =
    { $one ->
        [1] has hecho { $amounts }
       *[0] has hecho { $amounts }
    }
say-and = { $first } y { $second }
say-and-pause = { $first }, y { $second }
say-or = { $first }, o { $second }
say-or-between = { $first } o { $second }
say-either-or = o bien { $first } o bien { $second }
say-comma = { $first }, { $second }
say-semicolon = { $first }; { $second }
say-at-least = se cumplen al menos *{ $count }* de estas condiciones: { $list }
say-at-least-inside = se cumplen al menos *{ $count }* de estas condiciones ({ $list })
say-day-off = hoy es *día libre*

say-zone-variable-in-doubt = TZ es «{ $value }», que no es una zona horaria. Daydone se guía por { $zone }.
say-zone-system-in-doubt = El sistema no indica una zona horaria que Daydone conozca, así que se guía por { $zone }.

## Scope changes

say-nudge-last-good-start = último buen momento para empezar
say-nudge-wrap-up = hora de ir cerrando
say-nudge-enough = suficiente
say-nudge-past-your-end = pasado tu final
say-scope-added = «{ $title }», añadida
say-scope-swapped = «{ $out }», cambiada por «{ $into }»
say-scope-left = «{ $title }», quitada
say-scope-kind = «{ $title }»: si cuenta o es extra
say-scope-redefined = cambió la definición de terminado
