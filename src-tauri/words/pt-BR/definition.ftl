### Not yet read by a native speaker.

## Definition

say-amounts-done =
    { $one ->
        [1] { $amounts }
       *[0] { $amounts }
    }
say-and = { $first } e { $second }
say-and-pause = { $first }, e { $second }
say-or = { $first }, ou { $second }
say-or-between = { $first } ou { $second }
say-either-or = um dos dois ({ $first } ou { $second })
say-comma = { $first }, { $second }
say-semicolon = { $first }; { $second }
say-at-least = pelo menos *{ $count }* destes critérios: { $list }
say-at-least-inside = pelo menos *{ $count }* destes critérios ({ $list })
say-day-off = um *dia de folga*

say-zone-variable-in-doubt = TZ é “{ $value }”, que não é um fuso horário. O Daydone segue { $zone }.
say-zone-system-in-doubt = O sistema não indica um fuso horário que o Daydone conheça, por isso ele segue { $zone }.

## Scope changes

say-nudge-last-good-start = um último bom começo
say-nudge-wrap-up = hora de ir concluindo
say-nudge-enough = o bastante
say-nudge-past-your-end = além do seu fim
say-scope-added = “{ $title }” adicionada
say-scope-swapped = “{ $out }” trocada por “{ $into }”
say-scope-left = “{ $title }” retirada
say-scope-kind = mudou se “{ $title }” conta
say-scope-redefined = mudou o que conta como pronto
