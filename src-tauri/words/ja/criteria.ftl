### Not yet read by a native speaker.

## What a definition of done can ask for: one block a criterion

# Its part of the sentence (say-criterion-, or say-amount- where several share one verb), its part of the tray's line
# (say-line-), its option on the command line (cli-criterion-), and in the window: choosing it (ui-measure-), what is
# left of it (ui-left-), its tile (ui-tile-).

### All items

say-criterion-all-items =
    { $count ->
        [0] *すべての項目*の完了
        [1] *1件の項目*の完了
        [2] *2件の項目両方*の完了
       *[other] *{ $count }件の項目すべて*の完了
    }
ui-measure-all-items = すべての項目の完了

### Some of the items

say-criterion-items =
    { $count ->
        [1] *1件の項目*の完了
       *[other] *{ $count }件の項目*の完了
    }
cli-criterion-items = 完了した項目がこの数で十分
ui-measure-items = 項目の完了数
ui-left-items = あと{ $count }件
ui-tile-items = 項目

### Focus

say-amount-focus = *{ $length }*の集中
cli-criterion-focus = 集中がこの長さで十分
ui-measure-focus = 集中の長さ
ui-left-focus = 集中あと{ $left }
ui-tile-focus = 集中

### Sessions

say-amount-sessions =
    { $count ->
        [1] *1回の集中セッション*
       *[other] *{ $count }回の集中セッション*
    }
say-line-sessions = セッション { $value } / { $target }
cli-criterion-sessions = 終えた集中セッションがこの回数で十分
ui-measure-sessions = セッションの回数
ui-left-sessions = あと{ $count }回
ui-tile-sessions = セッション

### Undisturbed

say-amount-undisturbed =
    { $count ->
        [1] *{ $length }*の途切れない集中
       *[other] *{ $length } × { $count }回*の途切れない集中
    }
say-line-undisturbed = 途切れない集中 { $value } / { $target }
cli-criterion-undisturbed = 会議も割り込みもない集中がこれだけで十分：90m、2x60m など
ui-measure-undisturbed = 途切れない集中
ui-left-undisturbed = 途切れない集中あと{ $count }回
ui-tile-undisturbed = 途切れない集中

### Communication

say-amount-communication = *{ $length }*のやり取り
cli-criterion-communication = やり取り（会議、メール、チャット）がこの長さで十分
ui-measure-communication = やり取りの長さ
ui-left-communication = やり取りあと{ $left }
ui-tile-communication = やり取り
ui-tile-meetings = 会議

### A clock time

say-criterion-clock = *{ $time }*到達
cli-criterion-until = この時刻で十分
ui-measure-clock = 時刻

### One named item

say-criterion-item = *「{ $title }」*の完了
say-criterion-lost-item = *なくなった項目*の完了
cli-criterion-item = この項目の完了で十分。何度でも指定できます
ui-measure-item = 特定の項目の完了
