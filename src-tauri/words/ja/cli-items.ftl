### Not yet read by a native speaker.

## Command line: items, and what waits

### Help

cli-help-add = 項目を追加します
    .title = 内容
    .bonus = 定義の外のおまけ
    .swap = この項目と入れ替え。入れ替えた項目は明日まで待機します
    .tomorrow = 今日ではなく明日
    .on = 今日ではなくあとの日
    .estimate = かかりそうな時間
cli-help-done = 項目を完了にします
    .items = 番号、または題名の一部
cli-help-undone = 項目を未完了に戻します（完了や移動の取り消し）
    .items = 番号、または題名の一部
cli-help-item = 項目を1つ変えます
cli-help-item-rename = 題名を変えます
    .item = 番号、または題名の一部
    .title = 新しい題名
cli-help-item-estimate = かかりそうな時間を見積もります
    .item = 番号、または題名の一部
    .length = 長さ。省くと見積もりを消します
cli-help-item-order = 一覧の中で動かします
    .item = 番号、または題名の一部
    .position = 新しい番号
cli-help-item-must = 必須にします
    .item = 番号、または題名の一部
cli-help-item-bonus = おまけにします
    .item = 番号、または題名の一部
cli-help-item-move = 項目や書き留めた思いつきを、あとの日に回します
    .item = 番号、または言葉の一部
    .day = どの日か
cli-help-item-drop = 項目や書き留めた思いつきを、手放します
    .item = 番号、または言葉の一部
cli-help-item-hand-over = 項目や書き留めた思いつきを、ほかの人に任せます
    .item = 番号、または言葉の一部
    .person = 任せた相手
cli-help-waiting = 今日やあとの日まで待機しているもの、日ごとに
    .all = どれだけあってもすべて
    .tag = このタグが付いたものだけ（例: acme）
cli-help-waiting-take = 待機中のものを今日に入れます
    .waiting = 番号、または題名の一部
    .bonus = おまけとして
    .swap = この項目と入れ替え。入れ替えた項目は明日まで待機します
cli-help-waiting-rename = 待機中のものの言葉を変えます
    .waiting = 番号、または題名の一部
    .words = 新しい言葉
cli-help-waiting-move = 待機中のものを別の日に移します
    .waiting = 番号、または題名の一部
    .day = 移す日：tomorrow、friday、2026-12-03 など
cli-help-waiting-drop = 待機中のものを手放します
    .waiting = 番号、または題名の一部
cli-help-off = これからの休み。残ったことは休み明けに回り、引き継ぎメモに戻る日が載ります
    .days = 1日（friday、2026-12-24）、または続く数日（2026-12-21..2027-01-04）
cli-help-off-list = 予定している休み
cli-help-off-cancel = 休みの予定だった日を、やはり働く日に戻します
    .days = 一覧の番号、日付、または all

### What a command did

cli-done = 「{ $title }」を完了にしました。
cli-done-of = { $done } / { $total }。
cli-undone = 「{ $title }」を未完了に戻しました。
cli-added = 「{ $title }」を追加しました。
cli-added-bonus = 「{ $title }」をおまけに追加しました。
cli-later = 「{ $title }」は{ $day }まで待機します。
cli-renamed = 「{ $title }」に変えました。
cli-estimated = 「{ $title }」：約{ $length }。
cli-not-estimated = 「{ $title }」の見積もりを消しました。
cli-must = 「{ $title }」を必須にしました。
cli-bonus = 「{ $title }」をおまけにしました。
cli-ordered = 「{ $title }」を{ $position }番にしました。
cli-dropped = 「{ $title }」を手放しました。
cli-handed = 「{ $title }」を任せました。
cli-handed-to = 「{ $title }」を{ $person }に任せました。
cli-waiting-none = 待機中のものはありません。
cli-waiting-none-tagged = #{ $tag } の付いたものは、何も待っていません。
cli-waiting-day = { $day }
cli-waiting-today = 今日の分
cli-waiting = { $number }  { $title }
cli-waiting-about = { $number }  { $title } · 約{ $length }
cli-waiting-more = ほか{ $count }件：daydone waiting --all
cli-off-none = 予定している休みはありません。
cli-off = { $number }  { $days } · { $back }に戻る
cli-off-days = { $from }〜{ $to }
cli-off-planned = 休み：{ $days }。{ $back }に戻ります。
cli-off-cancelled = 休みを取りやめました：{ $days }。
cli-no-such-days-off = 休み { $number } はありません。
    .hint = 予定している休みを見るには：daydone off
