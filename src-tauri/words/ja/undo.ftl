### Not yet read by a native speaker.

## Taking back

say-undo-start-day = 一日の開始
say-undo-change-definition = 完了の定義の変更
say-undo-add-item = 項目の追加
say-undo-add-for-later = あとの日への追加
say-undo-take-waiting = 待機中のものの取り入れ
say-undo-drop-waiting = 待機中のものの手放し
say-undo-rename-waiting = 待機中のものの題名変更
say-undo-move-waiting = 待機中のものの移動
say-undo-plan-days-off = 休みの計画
say-undo-cancel-days-off = 休みの取りやめ
say-undo-answer-default = この週の問いへの答え
say-undo-judge-default = 試したことを続けるかの答え
say-undo-rename-item = 項目の題名変更
say-undo-estimate-item = 項目の見積もり
say-undo-change-item-kind = 必須とおまけの切り替え
say-undo-reorder-item = 項目の並べ替え
say-undo-tick-item = { $count }件の項目の完了
say-undo-return-item = { $count }件の項目を未完了に戻す操作
say-undo-place-item = { $count }件の項目の行き先
say-undo-place-thought = 思いつきの行き先
say-undo-start-focus = 集中の開始
say-undo-pause = 一時停止
say-undo-resume = 再開
say-undo-extend = 延長
say-undo-finish = 終える操作
say-undo-focus-on = 集中の対象の変更
say-undo-start-break = 休憩の開始
say-undo-start-meeting = 会議の開始
say-undo-end-meeting = 会議の終了
say-undo-settle-meeting = 会議の確認
say-undo-log-meeting = 会議の記録
say-undo-interrupted = 割り込みの記録
say-undo-park = 思いつきの書き留め
say-undo-resolve-gap = 空白への答え
say-undo-snooze = 静かにする指定
say-undo-set-first-step = 最初の一歩の記入
say-undo-set-blocked = 困りごとの記入
say-undo-close-day = 一日の締め
say-undo-reopen-day = 一日の再開
say-undo-keep-day-open = 終えずに続ける指定
say-undo-move-day = 一日のタイムゾーンの変更
say-undo-correct-session = セッションの訂正
say-undo-correct-new-session = セッションの記録
say-undo-correct-gap = 空白の訂正
say-undo-correct-break = 休憩の訂正
say-undo-correct-meeting = 会議の訂正
say-undo-correct-new-break = 休憩の記録
say-undo-correct-item = 項目の訂正
say-undo-correct-interruption = 割り込みの訂正
say-undo-correct-new-interruption = 割り込みの記録
say-undo-correct-end = 一日の終わりの訂正
say-undo-import = { $days ->
        [0] 待機中のものの取り込み
       *[other] { $days }日分の取り込み
    }
