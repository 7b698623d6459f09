### Not yet read by a native speaker.

## Command line: history and search

cli-plan-definition = 完了の定義：{ $definition }。
cli-history-nothing = この期間の記録はありません。
cli-history-enough = { $days }日のうち{ $enough }日が十分
cli-history-close = いつもの締めは{ $time }
cli-history-legend = { $focus } 集中  { $meetings } 会議  { $shallow } その他の作業
cli-review-to-try = 一週間試すなら：{ $what }。
cli-review-answers = 答えるには：daydone review --answer try（試す）、keep（そのまま）、not-now（今はしない）
cli-review-figure = { $name }：{ $now }、前の週は{ $before }。
cli-review-trying = 一週間試していること：{ $what }
cli-review-tried = 先週試したこと：{ $what }
cli-review-help = { $text } 参照：daydone settings get { $setting }
cli-review-judgements = 答えるには：daydone review --answer keep（続ける）、drop（やめる）
cli-review-kept = そのままにします。
cli-review-not-now = 今はしません。また尋ねるのは、早くても8週間後です。
cli-review-stays = 続けます。
cli-review-dropped = やめます。元のとおりに戻りました。
cli-review-no-such-answer = この週の問いへの答えになっていません。
    .hint = 問いを見るには：daydone review
cli-review-due = 一週間が終わりました。振り返るには：daydone review
cli-search-nothing = 見つかりませんでした。
cli-search-latest = 新しいものから{ $count }件です。もっと前にもあるかもしれません。
cli-found-item = 項目
cli-found-note = メモ
cli-found-step = 手順
cli-found-thought = 思いつき
cli-found-waiting = 待機中
cli-found-first-step = 最初の一歩
cli-found-blocked = 困りごと
cli-found-meeting = 会議
cli-found-interruption = 割り込み
cli-found-reopening = 再開

### Help

cli-help-correct = 過去30日の記録を訂正します。何も付けなければ最新の日を表示します
    .name = 対象：s1 はセッション、g1 は空白、b1 は休憩、m1 は会議、i1 は割り込み。daydone day が示す名前です
    .from = 始まった時刻
    .to = 終わった時刻
    .item = その日のどの項目だったか、または項目なし。空白や休憩は独立したセッションになります
    .split = 2つに分け、2つめが始まった時刻。--item を付けると2つめの項目になります
    .was = 空白が何だったか。--from と --to を付けるとその一部。ask でもう一度尋ねます
    .title = 会議の内容、または割り込みのひとこと
    .at = 割り込みの時刻
    .by = 誰からの割り込みか
    .remove = なかったことにします。空白なら、その間も仕事をしていたことになります
    .footer =
        daydone correct s2 --from 9:10 --to 10:00     時間を変える
        daydone correct s2 --item 3                   項目を変える（--item none で項目なし）
        daydone correct s2 --split 9:40 --item 2      2つに分け、2つめを別の項目にする
        daydone correct g1 --was focus                空白：focus、break、drop、または ask
        daydone correct g1 --was focus --from 10:00 --to 12:50     その一部だけ
        daydone correct b1 --item 2                   仕事だった休憩（終わりは --to）
        daydone correct m1 --title "Budget"           会議の件名（理由は --reason）
        daydone correct i1 --at 10:20                 割り込み（自分なら --by me、ひとことは --title）
        daydone correct item 2 --done --day monday    項目（--not-done、--dropped も）
        daydone correct end 17:40 --day monday        一日が終わった時刻
        daydone correct add session 20:00 21:00       記録しなかったもの（終わったあとのものも）
cli-help-correct-end = 一日が終わった時刻
    .at = 時刻
cli-help-correct-add = 記録しなかったもの
cli-help-correct-add-session = 集中セッション
    .from = 始まった時刻
    .to = 終わった時刻
    .item = その日のどの項目だったか
cli-help-correct-add-break = 休憩
    .from = 始まった時刻
    .to = 終わった時刻
cli-help-correct-add-interruption = 割り込み
    .at = 時刻
    .word = ひとこと
    .me = 自分からの割り込み
cli-help-correct-item = その日の項目が実は完了していた、または完了していなかった
    .item = 対象：番号か、題名の一部
    .done = 完了していました。そのために待機しているものは、待機をやめます
    .at = 完了した時刻。省くと一日の終わり
    .not_done = 完了していないので、次の日まで待機します
    .to = 待機する先の日
    .dropped = 完了していないので、手放します
cli-help-correct-add-meeting = 会議
    .from = 始まった時刻
    .to = 終わった時刻
    .title = 内容
cli-help-history = 過去の日々。期間を指定しなければ一週間
    .date = その週、月、年のどれかの日付。省くと今日
    .week = 週（月曜から日曜）
    .month = 月
    .year = 年（月ごと）
    .from = 期間の最初の日付
    .to = 期間の最後の日付。省くと今日
    .filter = 題名にこの語があるものだけ。#tag でタグ
    .csv = CSVで、1日1行
    .markdown = Markdownの表で
cli-help-review = 一週間の振り返りを、1ページのMarkdownで
    .date = その週のどれかの日付。省くと今日
    .answer = 今週の振り返りの問いに答えます：keep、try、not-now。試したことには keep か drop
cli-help-search = 項目、思いつき、最初の一歩、会議、メモの中の語を探します
    .words = 探す語。最後の語は途中まででもかまいません
    .limit = 結果の上限（1〜200）。省くと50
