### Not yet read by a native speaker.

## State in one line

say-line-unplanned = まだ計画なし
say-line-day-off = 休み
say-line-forgotten = { $day }は終わらないまま
say-line-closed = { $time }に締め
say-line-enough = もう十分
say-line-open = 一日の途中
say-line-beyond = 十分を超えて
say-line-measure = { $value } / { $target }
say-line-enough-at = { $time }で十分
say-line-not-before = { $time }以降
say-line-perhaps-at = { $time }でも十分
say-line-focus-until = { $time }まで集中
say-line-focus-open = { $time }から集中
say-line-focus-over = 集中、{ $time }過ぎ
say-line-paused = { $time }から一時停止
say-line-break-until = { $time }まで休憩
say-line-break-over = 休憩は終わり
say-line-meeting = { $time }から会議
say-line-meeting-until = { $time }まで会議
say-plan-fits = 計画は{ $planned }、余裕は{ $room }です。
say-plan-over =
    計画は{ $planned }、余裕は{ $room }です。{ $items ->
       *[other] 今日の余裕を超えています。
    }
say-plan-usually = { $plan } 普段は見積もりの{ $times }倍かかっています。

## Reasons of a meeting

say-reason-performance-review = 評価面談
say-reason-final-decision = 最終決定
say-reason-urgent = 緊急
say-reason-hype-call = 盛り上げ
say-reason-hangout = 雑談
say-reason-celebration = お祝い
say-reason-ordinary = ふつうの会議
say-reason-could-have-been-async = 非同期でもよかった

## Hand-off

say-hand-off-done = 完了
say-hand-off-next = 次
say-hand-off-blocked = 困りごと
say-hand-off-back = 復帰
say-hand-off-answers = 返答
say-hand-off-answers-next = 次は{ $when }
say-hand-off-nothing = —

## Announced meetings

say-foreseen-count = 会議{ $count }件、{ $length }。
say-foreseen-clear = 会議のない最長時間は{ $from }–{ $to }。
say-foreseen-off = 「{ $title }」：{ $rules }。
say-off-rule-days = 会議をしない曜日
say-off-rule-hours = 会議の時間帯の外
say-off-rule-count = 1日の件数より多い
say-off-rule-length = 希望より長い
say-off-rule-agenda = 議題なし

### Texts to copy; they are sent by the person, to people who need not know Daydone

say-reply-agenda = 何を決める予定か教えていただけますか？ そうすれば準備ができますし、文章でお答えすることもできます。
say-reply-writing = 文章でお答えしてもよいですか？ 事前にご質問をお送りいただければ、{ $time }までにお返事します。
say-reply-hours = 通話は{ $kept }にお願いしています。{ $day } { $time }（{ $place }）はいかがですか？
