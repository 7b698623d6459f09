### Not yet read by a native speaker.

## Window: today

ui-arc = { $start }から{ $end }までの一日。今は{ $now }。ここまでの集中：{ $focus }。会議：{ $meetings }。
ui-arc-open = { $start }からの一日。今は{ $now }。ここまでの集中：{ $focus }。会議：{ $meetings }。
ui-left = あと{ $left }
ui-past = { $past }過ぎ
ui-left-none = 残りなし
ui-room = { $minutes }分のセッションがあと{ $count }回入ります
ui-room-short = { $minutes }分の短いセッションが1回入ります
ui-room-none = もうセッションは入りません
ui-room-over = 決めた終わりは過ぎました
ui-room-open = 今日は時刻による終わりなし
ui-done-when = 今日の完了の定義
ui-change-definition = 今日の完了の定義を変える
ui-change-noted = 変更として記録
ui-day-off-today = 今日は休みです。
ui-reopened = 再開：「{ $reason }」
ui-tiles = 今日ここまで
ui-changes =
    { $count ->
        [1] 開始後の変更1件：{ $last }、{ $time }
       *[other] 開始後の変更{ $count }件、最後は：{ $last }、{ $time }
    }
ui-start = 集中を始める · { $minutes }分
ui-start-short = 短い集中を始める · { $minutes }分
ui-start-other = 別の長さ、別の項目
ui-start-title = 集中を始める
ui-start-on = 対象
ui-start-on-nothing = 特になし
ui-start-open = 終わりを決めない
ui-start-minutes = または分数を指定
ui-start-now = 始める
ui-take-break = 休憩する
ui-take-break-due = { $minutes }分休憩する
ui-interrupted = 割り込み
ui-interrupted-times = 割り込み { $count }回
ui-interrupted-told = 記録しました。今日{ $count }回目です。
ui-fit-move = 一つを明日に移す
ui-fit-move-name = 一つを明日に移す：{ $title }
ui-park = 思いつきを書き留める
ui-park-hint = 思いついたこと
ui-park-do = 書き留める
ui-park-later = 一日の終わりに
ui-park-next = { $day }に
ui-park-stay = このまま思いつきを書き留める…
ui-parked = ここまでに書き留めたもの
ui-more = ほか{ $count }件
ui-parked-last = 思いつき{ $count }件 · 「{ $text }」
ui-meeting = 会議
ui-meeting-why = なぜリアルタイムで？
ui-meeting-communication = メール、チャットなどのやり取り
ui-meeting-about = 何についてですか？
ui-meeting-past = もう終わった会議
ui-meeting-start = 今始める
ui-meeting-log = 記録する
ui-meeting-end-so = この理由で終える
ui-back-to-focus = 集中に戻る
ui-back-to-break = 休憩に戻る
ui-back-to-meeting = 会議に戻る

## Window: the day’s timeline

ui-timeline-clear = { $time }まで会議なし · { $length }
ui-timeline-enough = { $time } · 十分

## Window: items

ui-items = 今日の項目
ui-items-gone = 今日の一覧から外れたもの
ui-item-tick = 「{ $title }」を完了にする
ui-item-untick = 「{ $title }」の完了を取り消す
ui-item-start = 「{ $title }」に集中を始める
ui-item-focus-on = 集中を「{ $title }」に向ける
ui-item-more = 「{ $title }」のそのほかの操作
ui-item-rename = 「{ $title }」の新しい題名
ui-item-estimate = 「{ $title }」の分数
ui-item-moved-to = 「{ $title }」は{ $count }件中{ $position }番になりました。
ui-item-bonus = おまけ
ui-item-now = 今
ui-item-make-bonus = おまけにする
ui-item-make-must = 今日の必須にする
ui-item-to-date = 別の日に移す
ui-item-move = 移す
ui-item-to-person = 任せる相手
ui-item-hand-over = 任せる
ui-gone-tomorrow = 明日
ui-gone-date = { $date }
ui-gone-dropped = 手放した
ui-gone-handed = 任せた
ui-gone-to = { $person }に任せた
ui-gone-return = 戻す
ui-gone-return-name = 「{ $title }」を戻す
ui-add-item = 項目を追加
ui-add-item-full = 項目を追加（今日はいっぱい）
ui-add-item-room = 項目を追加（一日に{ $limit }件まで）
ui-choice-swap = 「{ $title }」と入れ替え、そちらは{ $day }まで待機
ui-choice-bonus = おまけとして追加
ui-choice-next = { $day }に回す
ui-choice-bonus-focus = おまけとして続ける
ui-choice-fit = 入る{ $minutes }分だけ集中
ui-choice-past = 今回だけ、終わりを過ぎて続ける
ui-choice-past-boundary = この一日を{ $time }まで続ける
ui-choice-ahead = { $time }まで

## Window: enough

ui-enough = 十分です。
ui-enough-early = { $time } · 終わりの{ $early }前
ui-enough-why = { $why }。今日はもう十分です。
ui-enough-plain = 今日はもう十分です。
ui-enough-change = 完了の定義を変える
ui-one-more = おまけにもう1回
ui-note-for-next = { $day }のために書き留める
ui-keep-for-next = { $day }に回す
ui-one-more-thing = もうひとつ
ui-one-more-thing-what = { $day }まで待てることは？
ui-add-bonus = 今日、おまけとして

## Meetings that calendars announce

ui-foreseen = 予定の会議
ui-foreseen-asks = 予定にあった会議です。実施しましたか？
ui-foreseen-untitled = 会議
ui-foreseen-held = 予定どおり
ui-foreseen-held-name = { $title }：予定どおり実施
ui-foreseen-not-held = 実施せず
ui-foreseen-not-held-name = { $title }：実施せず
ui-foreseen-other = 別の時間
ui-foreseen-other-name = { $title }：別の時間
ui-foreseen-note = 記録する
ui-foreseen-note-name = 記録する：{ $what }、「{ $title }」
ui-foreseen-answer = 返答
ui-foreseen-answer-name = 「{ $title }」に返答
ui-foreseen-replies = 「{ $title }」への返答
ui-foreseen-reply-agenda = 議題を尋ねる
ui-foreseen-reply-writing = 文章で返答する
ui-foreseen-reply-hours = 別の時間を提案する
ui-foreseen-copy-name = コピー：{ $what }、「{ $title }」
ui-foreseen-declined = 辞退した
ui-foreseen-declined-name = 「{ $title }」を辞退した
ui-foreseen-sends-nothing = コピーすると返答として記録します。Daydoneは何も送りません。
ui-foreseen-take-back = 元に戻す
ui-foreseen-take-back-name = 元に戻す：「{ $title }」への返答
ui-foreseen-was-held = 実施
ui-foreseen-was-not-held = 実施せず
ui-foreseen-was-answered = 返答済み
ui-arc-foreseen = { $count ->
        [1] 予定の会議1件、{ $first }。
       *[other] 予定の会議{ $count }件、最初は{ $first }。
    }

## People elsewhere

ui-zones = 今日中の返答：{ $zones }
ui-places = 場所
ui-places-both = どちらも仕事中 { $times }
ui-places-until = 今日の返事は{ $time }まで
ui-zone-until = { $name }は{ $time }まで
ui-arc-overlap = { $name }とは{ $from }–{ $to }。
