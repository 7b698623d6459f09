### Not yet read by a native speaker.

## What days say

say-finding-finished = いつも{ $asked }件のうち{ $done }件が完了しています。
say-finding-finished-by = いつも{ $asked }件のうち{ $done }件が、{ $by }までに完了しています。
say-finding-items-fit = 最近の{ $days }日のうち{ $on }日に、{ $items }件の項目が収まる計算です。
say-finding-focus-fits = 最近の{ $days }日のうち{ $on }日に、{ $focus }の集中が収まる計算です。求めたのは{ $asked }でした。
say-finding-estimates = 項目には、見積もりの{ $times }倍の時間がかかっています。
say-finding-estimates-tag = #{ $tag } の付いたものには、見積もりの{ $times }倍の時間がかかっています。
say-finding-interruptions = 割り込みのあと、次に静かな15分が始まるのは{ $cost }後です。
say-finding-closed-late = いつも、決めた時刻の{ $late }後に一日を締めています。
say-finding-rests = { $days }日の記録から
say-number-asked = 1日に求めた項目
say-number-done = 1日に完了した項目
say-number-by = 最後の項目が完了するいつもの時刻
say-number-items-fit = 収まる項目
say-number-on = その日数
say-number-focus-asked = 求めた集中
say-number-focus-fits = 収まる集中
say-number-times = いつもの見積もりの倍数
say-number-items = 調べた項目
say-number-interruptions = 調べた割り込み
say-number-cost = また静かになるまでのいつもの時間
say-number-for-good = その日に静かな15分が戻らなかった回数
say-number-late = 決めた時刻からのいつもの遅れ
say-better-fit = これから1日{ $items }件の項目にしますか？

## A week looked back on

say-review-title = { $year }年 { $from }〜{ $to }
say-review-nothing = この週の記録はありません。
say-review-sum = { $asked }日のうち{ $enough }日が十分でした。
say-review-time = 集中{ $focus }、会議{ $meetings }。
say-meetings-share = 仕事のうち会議は{ $share }%{ $aim ->
        [none] { "" }
       *[other] 、目安は{ $aim }%
    }。
say-meetings-clear = 会議のない最長時間：{ $length }。
say-meetings-announced = 予定の会議：{ $announced }。うち実施：{ $held }。
say-meetings-given-back = 取り戻した時間：{ $length }（リアルタイム以外で返答）。
say-meetings-off-rules = 予定の会議{ $count }件がルールの外でした。
say-meetings-reasons = リアルタイムの理由：{ $reasons }。
say-series = 「{ $title }」を{ $held }回実施、合わせて{ $length }{ $needless ->
        [0] { "" }
       *[other] 。うち{ $needless }回は非同期でもよかったもの
    }。{ $end ->
        [none] 終わりの日付はありません。
       *[some] { "" }
    }
say-series-untitled = 繰り返しの会議
say-series-reply = 「{ $title }」を1か月、文章でやってみませんか？ 困るようなら元に戻します。
say-review-meetings = 会議
say-review-close = いつもの締めは{ $close }でした。
say-review-done = 完了
say-review-left = この週にしなかったもの
say-review-says = 日々からわかること
say-review-head-day = 日
say-review-head-focus = 集中
say-review-head-meetings = 会議
say-review-head-shallow = その他の作業
say-review-head-closed = 締め
say-review-head-enough = 十分
say-review-enough = 十分
say-review-off = 休み
say-became-open = 未完了
say-became-moved = { $day }に移動
say-became-dropped = 手放した
say-became-handed-over = 任せた
say-became-handed-to = { $person }に任せた
