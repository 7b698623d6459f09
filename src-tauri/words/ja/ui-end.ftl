### Not yet read by a native speaker.

## Window: the end of the day

ui-end-top = 一日を終える
ui-end-minute = 1分ほど
ui-end-just-close = 締めるだけ
ui-end-title-enough = 今日はもう十分です。
ui-end-title = ここで一日を終えましょう。
ui-end-loose-ends = 残ったこと
ui-end-first-step =
    { $next ->
        [tomorrow] 明日の最初の一歩
       *[later] { $day }の最初の一歩
    }
ui-end-first-step-hint = 最初に開くものをひとつ
ui-end-hand-off = 別のタイムゾーンの人への引き継ぎメモ
ui-end-leave-out = 外す
ui-end-put-back = 戻す
ui-end-blocked = 困っていること（あれば）
ui-end-blocked-hint = ステージング環境の権限待ち
ui-end-close = 一日を締める
ui-end-not-yet = まだ
ui-end-quiet = 次の一日まで静かにします
ui-end-session-finishes = 進行中のものは終えて保存します
ui-place-of = 「{ $title }」の行き先は？
ui-place-done = 完了
ui-place-next =
    { $next ->
        [tomorrow] 明日
       *[later] { $day }
    }
ui-place-later = あとで
ui-place-drop = 手放す
ui-place-hand-over = 任せる
ui-place-date = 「{ $title }」をどの日に
ui-place-person = 「{ $title }」を誰に
ui-place-person-hint = 任せる相手（書かなくても可）
ui-copy = コピー
ui-copy-hand-off = 引き継ぎメモをコピー
ui-copy-markdown = Markdownで
ui-copied = コピーしました。
ui-copy-failed = ここではコピーできませんでした。
ui-deep = 集中 { $length }
ui-sum-items = 項目 { $done } / { $total }
ui-sum-meetings = 会議 { $length }
ui-sum-interruptions = 割り込み { $count }回
ui-sum-quiet = 静かな一日。

## Window: closed

ui-closed-title = 一日を締めました。
ui-closed-day-off = 休みの日。
ui-closed-rest = 休むことも、仕事のうちです。
ui-closed-nothing-waits = 今日、待っているものはありません。
ui-closed-of = { $done } / { $total }
ui-closed-tomorrow =
    { $next ->
        [tomorrow] 明日はここから
       *[later] { $day }はここから
    }
ui-closed-reopen = 一日を再開…
ui-reopen-title = 一日を再開しますか？
ui-reopen-why = 理由を書いてください。一日の記録に残ります。
ui-reopen-leave = 締めたままにする
ui-reopen-do = 再開
