### Not yet read by a native speaker.

## Window: session

ui-session-focus = 集中
ui-session-break = 休憩
ui-session-meeting = 会議
ui-session-held = 集中 · 一時停止中
ui-session-nth = 集中 · 今日{ $nth }回目
ui-session-bonus = { $name } · おまけ
ui-strip = 帯の時計
ui-strip-keep = 帯にして見えるところに置く
ui-strip-back = ウィンドウに戻る
ui-session-to-list = { $name }。今日の一覧を見る
ui-session-break-plain = しばらく目を離しましょう。
ui-session-meeting-plain = ほかの人と一緒に
ui-session-tick = 完了にする
ui-session-untick = 完了 · 取り消す
ui-focus-on-nothing = 特になし
ui-focus-turn = 何に集中していますか？
ui-ends-before-day = 一日の終わりの{ $time }前
ui-ends-after-day = 一日の終わりの{ $time }後
ui-ends-with-day = 一日の終わりと同時
ui-of-minutes = { $minutes }分のうち
ui-past-minutes = { $minutes }分を過ぎました。すべて数えます
ui-past-plan = 決めた時間を過ぎました。すべて数えます
ui-paused = 一時停止中
ui-paused-since = { $time }から一時停止中
ui-break-over = 休憩は終わりです。準備ができたらどうぞ
ui-counting-focus = 集中、終わりは決めずに
ui-counting-break = 休憩
ui-counting-meeting = ここまで
ui-spoken-left = あと{ $time }
ui-spoken-over = { $time }過ぎ
ui-spoken-up = ここまで{ $time }
ui-spoken-held = { $time }で一時停止中
ui-pause = 一時停止
ui-go-on = 続ける
ui-extend = +5分
ui-finish-focus = 終える
ui-finish-break = 仕事に戻る
ui-finish-meeting = 会議を終える

## Window: after sleep

ui-gap = 空白
ui-gap-cause-sleep = コンピューターがスリープしていました
ui-gap-cause-away = 席を離れていました
ui-gap-cause-crash = Daydoneが動いていませんでした
ui-gap-cause-taken-back = 一時停止か終わりを元に戻しました
ui-gap-cause-held = 一時停止中でしたが、席にいました
ui-gap-question =
    { $minutes ->
        [0] { $from }からの{ $length }は何でしたか？
       *[other] { $from }からの{ $minutes }分は何でしたか？
    }
ui-gap-others = このあと、ほかに{ $count }件。
ui-gap-focus = 集中
ui-gap-focus-more = 画面から離れて続けていた
ui-gap-break = 休憩
ui-gap-drop = 数えない
ui-gap-drop-more = 仕事でも休憩でもない
ui-gap-not-answered = 答えなければ数えません。その日の履歴でいつでも変えられます。
ui-gap-go-on = 続ける · あと{ $left }
ui-gap-keep = この答えにする
ui-gap-stay-held = 答えて、一時停止のまま

## Window: a day never ended

ui-forgotten = 終わりのない一日
ui-forgotten-question = この日は終わらないままです。終わりは{ $time }でしたか？
ui-forgotten-why = 最後に仕事をしていた時刻です。その日に残ったことは、今日まで待機しています。
ui-forgotten-other = または、終わった時刻
ui-forgotten-accept = { $time }に終わった
ui-forgotten-keep = まだ続いているので、終えない
