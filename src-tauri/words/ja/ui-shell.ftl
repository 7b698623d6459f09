### Not yet read by a native speaker.

## Window

ui-window-title = { $line } · Daydone
ui-nav = 画面
ui-nav-today = 今日
ui-nav-history = 履歴
ui-nav-settings = 設定
ui-loading = 一日を読み込んでいます…
ui-lost-title = Daydoneが応答しません。
ui-lost-damaged = Daydoneがジャーナルを読めません。
ui-lost-trying = ウィンドウが自動でまた試します。
ui-lost-notice = Daydoneが応答しません。この表示は少し古いかもしれません。
ui-lost-notice-why = Daydoneが応答しません。この表示は少し古いかもしれません。{ $why }
ui-lost-again = もう一度試す
ui-travel = この一日は{ $lived }の時刻ですが、今は{ $here }にいます。
ui-travel-move = 一日を移す
ui-travel-stay = このまま
ui-undo = 元に戻す
ui-undo-what = 元に戻す：{ $what }
ui-redo = やり直す
ui-redo-what = やり直す：{ $what }
ui-after-finish-focus = 終えました。
ui-after-finish-break = 休憩を終えました。
ui-after-finish-meeting = 会議を終えました。
ui-after-end-meeting = 会議を終えました。
ui-after-moved = 「{ $title }」は{ $day }まで待機します。
ui-after-dropped = 「{ $title }」を手放しました。
ui-after-handed = 「{ $title }」を任せました。
ui-after-handed-to = 「{ $title }」を{ $person }に任せました。
ui-after-ticked = 「{ $title }」を完了にしました。
ui-after-foreseen-open = 「{ $title }」を未確認に戻しました。
ui-after-foreseen-held = 「{ $title }」を実施したと記録しました。
ui-after-foreseen-not-held = 「{ $title }」は実施しなかったと記録しました。
ui-after-foreseen-answered = 「{ $title }」に返答したと記録しました。
ui-after-later = { $day }まで待機します。
ui-after-park = 一日の終わりのために書き留めました。
ui-after-park-closed = { $day }のために書き留めました。
ui-after-drop = 手放しました。
ui-after-gap = 空白に答えました。
ui-after-close = 一日を締めました。
ui-after-keep-open = 一日はまだ続きます。
ui-after-move-day = 一日を移しました。
ui-after-correct = 訂正しました。
ui-after-undo = 元に戻しました：{ $what }。
ui-after-redo = やり直しました：{ $what }。
ui-after-away = この行を片付ける
ui-close-sheet = 閉じる
ui-step-less = { $label }：減らす
ui-step-more = { $label }：増やす
ui-cancel = 今はしない

ui-duration-minutes = { $minutes }分
ui-duration-hours = { $hours }時間
ui-duration-both = { $hours }時間{ $minutes }分

ui-keep = これでよい
ui-minutes = 分
ui-of = { $done } / { $total }
ui-estimate = 約{ $duration }
ui-ends = { $time }まで
ui-since = { $time }から
ui-from = 開始
ui-to = 終了
ui-end-day = 一日を終える
ui-end-about = 1分ほど
