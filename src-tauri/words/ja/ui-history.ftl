### Not yet read by a native speaker.

## Window: history

ui-history-ago =
    { $days ->
        [0] 今日、ここまで
        [1] 昨日
       *[other] { $days }日前
    }
ui-history-ago-months = { $months }か月前
ui-history-ago-years = { $years }年前
ui-history-another-date = 別の日付
ui-history-date = { $day }。別の日付へ
ui-history-month-earlier = 前の月
ui-history-month-later = 次の月
ui-history-arc = { $start }から{ $end }までの一日。集中：{ $focus }。会議：{ $meetings }。
ui-history-arc-open = { $start }からの一日、途中。ここまでの集中：{ $focus }。会議：{ $meetings }。
ui-history-of-focus = 集中
ui-history-and-meetings = 集中、ほかに会議{ $meetings }
ui-history-zone = 時刻は{ $city }のものです。
ui-history-path = 一日の流れ
ui-history-done-meant = この日の完了の定義
ui-history-met = { $time }に十分。
ui-history-not-met = { $time }に締め。残ったことは、あとで大丈夫でした。
ui-history-not-yet-met = まだです。
ui-history-commitment = 朝の定義：{ $definition }。
ui-history-was-focus = 集中
ui-history-was-break = 休憩
ui-history-was-drop = 数えない
ui-history-was-nothing = 未回答
ui-history-interrupted-others = 割り込み
ui-history-interrupted-myself = 自分からの割り込み
ui-history-nudge = Daydoneの声かけ：{ $text }
ui-history-ended = 一日の終わり
ui-history-ticked = 完了
ui-history-first-step = 残した最初の一歩
ui-history-no-work = セッションも会議も記録されていません。
ui-history-day-off = 休みの日。休むことも、仕事のうちです。
ui-history-nothing = この日の記録はありません。それで大丈夫です。
ui-history-not-begun = この日はまだ始まっていません。
ui-history-not-correctable = 訂正できるのは過去30日です。この日はこのままです。

## Window: days in pictures

ui-history-views = 振り返り方
ui-history-view-day = 日
ui-history-view-week = 週
ui-history-view-month = 月
ui-history-view-year = 年
ui-history-view-trends = 推移
ui-history-top-week = 第{ $number }週
ui-history-top-month = 月
ui-history-top-year = 年
ui-history-top-trends = 推移
ui-history-top-find = 検索
ui-history-earlier =
    { $view ->
        [day] 前の日
        [month] 前の月
        [year] 前の年
        [trends] 前の半年
       *[week] 前の週
    }
ui-history-later =
    { $view ->
        [day] 次の日
        [month] 次の月
        [year] 次の年
        [trends] 次の半年
       *[week] 次の週
    }
ui-history-days-enough =
    { $days ->
        [1] { $enough ->
            [0] { $close ->
                [none] 1日。残ったことは、あとで大丈夫でした。
               *[other] 1日。{ $close }に終わり、残ったことは、あとで大丈夫でした。
            }
           *[other] 1日、十分でした{ $close ->
                [none] 。
               *[other] 。終わりは{ $close }。
            }
        }
       *[other] { $days }日のうち{ $enough }日が十分でした{ $close ->
            [none] 。
           *[other] 。いつもの終わりは{ $close }。
        }
    }
ui-history-going-on = 一日はまだ続いています。振り返るのは、終わってからです。
ui-history-all-rest = 休みだけ。そのための日々です。
ui-history-unasked = この期間に、しようと決めたことはありません。
ui-history-none =
    { $view ->
        [month] この月の記録はありません。それで大丈夫です。
        [year] この年の記録はありません。それで大丈夫です。
        [trends] この半年の記録はありません。それで大丈夫です。
       *[week] この週の記録はありません。それで大丈夫です。
    }
ui-history-none-of =
    { $view ->
        [month] この月に「{ $text }」のある項目はありません。
        [year] この年に「{ $text }」のある項目はありません。
        [trends] この半年に「{ $text }」のある項目はありません。
       *[week] この週に「{ $text }」のある項目はありません。
    }
ui-history-worked =
    { $kind ->
        [focus] 集中{ $time }
        [meetings] 会議{ $time }{ $percent ->
            [none] { "" }
           *[other] （{ $percent }%）
        }
       *[shallow] その他の作業{ $time }
    }
ui-history-sums =
    { $worked ->
        [none] { "" }
       *[other] { $worked }。
    }{ $total ->
        [0] { "" }
       *[other] 項目 { $done } / { $total }。
    }{ $off ->
        [0] { "" }
       *[other] 休み{ $off }日。
    }
ui-history-series = 見直したい繰り返しの会議
ui-history-series-copy = 文面をコピー
ui-history-where-time-went = 時間の使い道
ui-history-days-that-were-enough = 十分だった日
ui-history-square =
    { $day }：{ $was }{ $closed ->
        [none] { "" }
       *[other] 、{ $closed }に終わり
    }
ui-history-bars = 日々
ui-history-bar =
    { $day }：{ $worked }{ $closed ->
        [none] { "" }
       *[other] 、{ $closed }に終わり
    }{ $enough ->
        [true] 、十分
       *[false] { "" }
    }
ui-history-bar-no-work = 仕事なし
ui-history-bar-rest = { $day }：休み
ui-history-bar-nothing = { $day }：記録なし
ui-history-bar-nothing-of = { $day }：「{ $text }」なし
ui-history-kind-focus = 集中
ui-history-kind-meetings = 会議
ui-history-kind-shallow = その他の作業
ui-history-enough-yes = 十分
ui-history-enough-unasked = 決めたことなし
ui-history-enough-no = 途中まで
ui-history-enough-yet = まだ
ui-history-enough-nothing = 記録なし
ui-history-enough-nothing-of = 「{ $text }」なし
ui-history-rest = 休み
ui-history-percent = { $percent }%
ui-history-steps = 区切り
ui-history-by-week = 週ごと
ui-history-by-month = 月ごと
ui-history-step-week = 週
ui-history-step-month = 月
ui-history-trend-close = 一日の終わり
ui-history-trend-enough = 十分だった日
ui-history-trend-by = 十分になる時刻
ui-history-trend-focus = 1日の集中
ui-history-trend-interruptions = 1日の割り込み
ui-history-trend-meetings = 会議の割合
ui-history-trend-clear = 会議のない最長時間
ui-history-trend-value = { $what }：{ $value }
ui-history-trend-words = { $what }：最近は{ $latest }、{ $lowest }〜{ $highest }
ui-history-days-say = 日々からわかること
ui-history-offer-take = これからそうする
ui-history-offer-let-go = 見送る
ui-history-offer-taken = これから一日に入る項目は{ $items }件です。
ui-history-review = 一週間を振り返る
ui-history-review-beside = 数で見る一週間
ui-history-review-this = この週
ui-history-review-before = 前の週
ui-history-review-done = 完了
ui-history-review-left = ほかへ回したもの
ui-question = 当たり前をひとつ問い直す
ui-question-try = 一週間試す：{ $what }
ui-question-keep = そのままにする
ui-question-not-now = 今はしない
ui-question-trying = 一週間試していること
ui-question-tried = 先週試したこと
ui-question-stays = 続ける
ui-question-goes = やめる
ui-question-figure = { $name }：{ $now }、前の週は{ $before }。
ui-question-settings = 設定で開く
ui-question-told-keep = そのままにします。
ui-question-told-try = 役に立ったかどうかを、次の週の振り返りで尋ねます。
ui-question-told-not-now = 今はしません。また尋ねるのは、早くても8週間後です。
ui-question-told-stays = 続けます。
ui-question-told-goes = やめます。元のとおりに戻りました。
ui-history-review-copy = Markdownでコピー
ui-history-review-back = 週に戻る
ui-history-top-review = 振り返り、第{ $number }週
ui-history-sum-enough = 十分だった日
ui-history-sum-close = いつもの終わり
ui-history-sum-items = 項目
ui-history-sum-focus = 集中
ui-history-sum-meetings = 会議
ui-history-sum-share = 会議の割合
ui-history-sum-aim = 目安は{ $percent }%
ui-history-sum-announced = 予定の会議
ui-history-sum-held = 実施
ui-history-sum-given-back = 取り戻した時間
ui-history-sum-off-rules = ルールの外
ui-history-sum-clear = 会議のない最長時間
ui-history-sum-shallow = その他の作業
ui-history-sum-interruptions = 割り込み
ui-history-find = 言葉か #タグ を検索
ui-history-find-hint = 言葉、または #タグ
ui-history-find-close = 戻る
ui-history-count-only = 「{ $text }」のある項目だけを数える
ui-history-count-all = すべてを数える
ui-history-only = ここでは「{ $text }」だけを数えています。
ui-history-found =
    { $count ->
        [0] 見つかりませんでした。
       *[other] { $most ->
            [true] 新しいものから{ $count }件。
           *[false] { $count }件見つかりました。
        }
    }
ui-history-found-where = { $kind }、{ $day }
ui-history-found-item = 項目
ui-history-found-note = メモ
ui-history-found-step = 手順
ui-history-found-thought = 書き留めた思いつき
ui-history-found-first_step = 最初の一歩
ui-history-found-blocked = 困りごと
ui-history-found-meeting = 会議
ui-history-found-interruption = 割り込み
ui-history-found-reopening = 再開の理由
ui-history-as-table = 表で見る
ui-history-as-table-of = 表で見る：{ $title }
ui-history-column-day = 日
ui-history-column-enough = 十分
ui-history-column-focus = 集中
ui-history-column-meetings = 会議
ui-history-column-shallow = その他の作業
ui-history-column-closed = 終わり
ui-history-column-items = 項目

## Window: setting right

ui-correct = 訂正
ui-correct-new-session = セッションを追加
ui-correct-new-break = 休憩を追加
ui-correct-new-meeting = 会議を追加
ui-correct-when = その時間
ui-correct-add = 追加
ui-correct-times = 時間
ui-correct-item = 対象の項目
ui-correct-set = 変更
ui-correct-about = 内容と理由
ui-correct-split = 2つに分ける：2つめの始まり
ui-correct-split-at = 2つめの始まり
ui-correct-split-item = 2つめの項目
ui-correct-split-do = 分ける
ui-correct-was = 何をしていましたか？
ui-correct-answer = 答える
ui-correct-own = 独立したセッションにする：対象
ui-correct-own-do = 独立させる
ui-correct-end = 一日が実際に終わった時刻
ui-correct-remove-session = セッションではなかった
ui-correct-remove-meeting = 会議ではなかった
ui-correct-own-break = 実は仕事だった：対象
ui-correct-remove-break = 休憩ではなかった
ui-correct-remove-gap = ずっと仕事をしていた
ui-correct-item-done = 完了していた：時刻
ui-correct-item-not-done = 完了していなかった
ui-correct-item-place = 完了していなかったので
ui-correct-item-waits = 次の日に回す
ui-correct-item-drop = 手放す
ui-correct-interruption = 誰からか、ひとことを添えて
ui-correct-interruption-word = ひとこと
ui-correct-remove-interruption = 割り込みではなかった
ui-correct-undo-hint = 「元に戻す」で戻せます。
