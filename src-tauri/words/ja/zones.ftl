### Not yet read by a native speaker.

## Places of people

say-zone-near = { $near } のことですか？
say-zone-between = { $from }から{ $until }まで
say-zone-until = { $until }まで
say-zone-from = { $from }から
say-zone-never = なし
say-zone-change = { $when }：{ $name }との時差が{ $how ->
        [nearer] { $length }縮まります
        [further] { $length }広がります
       *[across] 同じ大きさで逆向きになります
    }。ともに働く時間：{ $usual } → { $then }。
say-reply-overlap = { $name }と重なる勤務時間
say-all-and = { $all }と{ $last }

### The answer card

say-answers-week = 返答できるのは{ $week }（{ $place }）です。
say-answers-today = { $own ->
        [yes] 今日は
       *[no] そちらの今日は
    }{ $windows }です。
say-answers-then = {"、その後 "}
say-answers-back = { $day } { $time }{ $own ->
        [yes] { "" }
       *[no] （そちらの時刻）
    }に戻ります。
say-answers-never = 返答の時間帯はありません。
say-calendar-answers = 返答できる時間
