### Not yet read by a native speaker.

## Definition

say-amounts-done =
    { $one ->
        [1] { $amounts }
       *[0] { $amounts }
    }
say-and = { $first }と{ $second }
say-and-pause = { $first }、さらに{ $second }
say-or = { $first }、または{ $second }
say-or-between = { $first }か{ $second }
say-either-or = { $first }か{ $second }のどちらか
say-comma = { $first }、{ $second }
say-semicolon = { $first }／{ $second }
say-at-least = 次のうち*{ $count }*つ以上：{ $list }
say-at-least-inside = 次のうち*{ $count }*つ以上（{ $list }）
say-day-off = 今日は*休み*

say-zone-variable-in-doubt = TZが「{ $value }」ですが、これはタイムゾーンではありません。Daydoneは{ $zone }で動きます。
say-zone-system-in-doubt = システムのタイムゾーンがDaydoneの知らないものなので、{ $zone }で動きます。

## Scope changes

say-nudge-last-good-start = 最後の始めどき
say-nudge-wrap-up = まとめの時間
say-nudge-enough = 十分
say-nudge-past-your-end = 終わりの時刻を過ぎています
say-scope-added = 「{ $title }」を追加
say-scope-swapped = 「{ $out }」を「{ $into }」に入れ替え
say-scope-left = 「{ $title }」を除外
say-scope-kind = 「{ $title }」の必須とおまけを切り替え
say-scope-redefined = 完了の定義を変更
