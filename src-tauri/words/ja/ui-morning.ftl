### Not yet read by a native speaker.

## Window: morning

ui-morning = 一日を計画
ui-good-morning = おはようございます。
ui-good-afternoon = こんにちは。
ui-good-evening = こんばんは。
ui-morning-plain = 数行書けば、一日に終わりができます。
ui-day-off-usual = 今日はいつも休みの日です。休みのままにできます。
ui-day-off-planned = 今日は予定どおり休みです。休みのままにできます。
ui-first-step-left = 前回、ここに残したもの：
ui-first-step-take = 最初に置く
ui-plan-items = 今日は何ができれば十分ですか？
ui-plan-end = 一日はいつ終わりますか？
ui-plan-line = 項目
ui-plan-line-bonus = おまけの項目
ui-plan-add = 次の項目
ui-plan-add-first = 今日、いちばん大切なこと
ui-plan-add-more = 今日に要るなら、もうひとつ
ui-plan-add-bonus = 一日に入るのは{ $limit }件。次はおまけ
ui-plan-moved = 今日に移したもの
ui-plan-remove = 「{ $title }」を計画から外す
ui-waiting-title = あとで
ui-waiting-tags = タグ
ui-waiting-this-week = 今週
ui-waiting-next-week = 来週
ui-waiting-week-of = { $day }の週
ui-waiting-about = あとの日に回したもの。それぞれの日に出てきます。
ui-waiting-none = あとの日まで待機しているものはありません。
ui-waiting-today = 今日の分
ui-waiting-into = 今日へ
ui-waiting-into-name = 「{ $title }」を今日の一覧に入れる
ui-waiting-move = 移す
ui-waiting-move-name = 「{ $title }」を別の日に移す
ui-waiting-waits = { $day }まで待機します。
ui-waiting-to-next = { $day }へ
ui-waiting-to-date = 別の日付へ
ui-waiting-more = 続く{ $count }件からさらに表示
ui-waiting-more-found = ほかに{ $count }件が待機中。履歴の検索でどれも見つかります。
ui-waiting-back = 戻る
ui-waiting-to = あとの日まで待機中：{ $count }件
ui-off-away = しばらく離れますか？ 休みを計画
ui-off-planned = 予定している休み
ui-off-plan = 休みを計画
ui-off-about = 残ったことは休み明けに回り、引き継ぎメモに戻る日が載ります。
ui-off-from = 休みの最初の日
ui-off-to = 休みの最後の日
ui-off-do = 計画する
ui-off-back = { $day }に戻る
ui-off-cancel = やはり働く
ui-off-cancel-name = やはり働く：{ $days }
ui-settings-first-day = 一週間の始まり
ui-settings-first-day-auto = システムに合わせる（{ $day }）
ui-key-waiting = あとの日まで待機中のもの
ui-history-found-waiting = 待機中
ui-waiting = ほかに待機中
ui-waiting-take = 追加
ui-waiting-take-name = 「{ $title }」を計画に追加
ui-waiting-drop = 手放す
ui-waiting-drop-name = 「{ $title }」を手放す
ui-start-day = 一日を始める
ui-start-day-off = 休みにする

## Window: shapes and rules

ui-shape-own = 自分で決める
ui-shape-whenever =
    { $items ->
        [0] すべての項目、時刻は自由
       *[other] { $items }件の項目、時刻は自由
    }
ui-shape-items-or =
    { $items ->
        [0] すべての項目、または{ $until }
       *[other] { $items }件の項目、または{ $until }
    }
ui-rule-need = どれだけ要るか
ui-rule-all = すべて
ui-rule-any = どれか
ui-rule-at-least = 数を指定
ui-rule-how-many = 要る数
ui-rule-measure = 条件 { $n }
ui-rule-add = 条件を追加
ui-rule-remove = 「{ $what }」を外す
