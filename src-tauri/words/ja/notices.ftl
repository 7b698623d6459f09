### Not yet read by a native speaker.

## Notices

# A notification stays on the screen: each of these is true whenever it is read.
notice-last-good-start = { $length }の集中の、最後の始めどき
    .body = { $last }までに始めれば、{ $end }までに終わり、一日もそこで終わります。
notice-wrap-up = 今日の予定は{ $end }までです。
    .body = 次の日の最初の一歩を書いておくのによいときです。
notice-enough = 今日はもう十分です。
    .body = { $why }
notice-enough-since = { $time }から十分です。
notice-past-your-end =
    { $end ->
        [no] 今日は{ $since }から、もう十分です。
       *[other] 今日の予定は{ $end }まででした。
    }
    .body = 残ったことは、あとで大丈夫です。
notice-focus-ended = 決めた時間が過ぎました
    .body = { $since }に過ぎました：{ $title }
notice-focus-ended-plain = 決めた時間が過ぎました
    .body = { $since }に過ぎました。終えるまで数え続けます。
notice-break-began = { $until }まで休憩
    .body = セッションは予定どおり{ $since }に終わりました。
notice-break-over = 休憩は終わりです
    .body = { $since }に終わりました。準備ができたらどうぞ。
notice-meeting-ended = 会議の予定は{ $since }まででした
    .body = 終えるまで数え続けます。
notice-hold = { $since }から一時停止中です。続けますか？
    .body = この間にしたことは数えません。
notice-gap = { $from }からの{ $length }は何でしたか？
    .body = 答えがなければ、この時間は数えません。
notice-do-open = Daydoneを開く
notice-do-start-focus = 集中を始める
notice-do-finish = 終える
notice-do-extend = あと5分
notice-do-break = 休憩する
notice-do-end-meeting = 会議を終える
notice-do-end-day = 一日を終える
notice-do-later = あと15分
notice-do-go-on = 続ける
notice-do-gap-focus = 集中
notice-do-gap-break = 休憩
notice-do-gap-drop = 数えない
