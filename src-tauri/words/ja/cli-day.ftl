### Not yet read by a native speaker.

## Command line: a day

cli-total-items = 項目 { $done } / { $total }
cli-total-focus = 集中 { $length }
cli-total-meetings = 会議 { $length }
cli-total-interruptions = 割り込み { $count }回

cli-format-field = {"{"}{ $name }{"}"} というフィールドはありません。あるのは { $known } です。それぞれ {"{json:title}"} のように書くとJSON文字列になります。
cli-format-brace = {"}"} が1つだけあります。波括弧そのものは2つ重ねて書き、フィールドは {"{line}"} のように書きます。
cli-status-session-focus = 集中
cli-status-session-break = 休憩
cli-status-session-meeting = 会議
cli-status-until = { $time }まで、あと{ $length }
cli-status-over = { $time }を{ $length }過ぎ
cli-status-paused = { $time }から一時停止中
cli-status-since = { $time }から
cli-status-worked = ここまで{ $length }
cli-status-next-meeting = 次：{ $title } { $times }
cli-status-parked = 書き留めた思いつき：{ $text }
cli-more = ほか{ $count }件
cli-status-first-step = 今日のために残した最初の一歩：{ $text }
cli-status-waiting = 今日まで待機していたもの：{ $titles }
cli-status-change = { $time }に変更：{ $text }
cli-status-plan = 計画するには：daydone plan "ひとつめ" "ふたつめ"
cli-status-forgotten = 締めるには：daydone end（最後に仕事をしていた{ $time }で）、または daydone end --at HH:MM
cli-status-keep-open = 続けるには：daydone keep-open
cli-status-zone = 今は{ $place }にいますが、一日は元のタイムゾーンのままです。移すには：daydone move-day
cli-status-gap = { $from }からの{ $length }が答えを待っています：daydone gap
cli-status-reopened = 再開：{ $reason }
cli-item-estimate = 約{ $length }
cli-item-bonus = おまけ
cli-item-moved = { $day }まで待機
cli-item-dropped = 手放した
cli-item-handed = 任せた
cli-item-handed-to = { $person }に任せた

cli-day-open = まだ途中
cli-day-closed = { $time }に締め
cli-day-zone = 時刻はすべて{ $place }のものです。
cli-day-commitment = 開始時の定義：{ $definition }。
cli-day-now = 今
cli-day-end-open = …
cli-day-nothing-in-particular = 集中
cli-day-communication = やり取り
cli-day-break = 休憩
cli-day-interrupted = 割り込み
cli-day-interrupted-myself = 自分からの割り込み
cli-day-change = 変更：{ $text }
cli-day-nudge = 声かけ：{ $text }
cli-day-enough = 十分
cli-day-gap-focus = 集中として数えた
cli-day-gap-break = 休憩
cli-day-gap-drop = 数えない
cli-day-gap-open = 未回答のため数えていない
cli-day-first-step = 次の日に残したもの：{ $step }
cli-day-none = { $day }の記録はありません。
cli-day-none-yet = 今日はまだ何も起きていません。
cli-day-ahead = { $day }はまだ先です。
cli-gap-cause-sleep = コンピューターのスリープ
cli-gap-cause-away = 離席
cli-gap-cause-crash = Daydoneが動いていなかった
cli-gap-cause-taken-back = 操作とその取り消しの間
cli-gap-cause-held = 一時停止中だが、席にいた

## Command line: set right

cli-corrected-day = { $day }：{ $sums }
cli-corrected-nothing-left = 集中も会議もなし
cli-corrected-end = { $day }は{ $time }に終わりました。
cli-corrected-same = すでにそのとおり記録されています。
cli-corrected-gone = { $name } はなくなりました。

## Command line: the end of the day

cli-end-place = tomorrow（明日、Enter）、日付、drop（手放す）、hand [名前]（任せる）、done（完了）？
cli-end-place-thought = tomorrow（明日、Enter）、日付、drop（手放す）、hand [名前]（任せる）？
cli-end-first-step = 明日の最初の一歩は？（なければEnter）
cli-end-blocked = 困っていることは？（なければEnter）
cli-end-close = 一日を締めますか？（Enter、または n）
cli-end-forgotten = { $day }は終わらないままです。最後に仕事をしていたのは{ $time }です。その時刻で終えるならEnter、別の時刻ならその時刻、続けるなら open：
cli-end-left-open = 一日はまだ続いています。

### Help

cli-help-status = 今の一日の様子
    .format = フィールドを使った自分用の1行：{"{line} {state} {class} {title} {ends_at} {left} {done} {total} {focus} {next}"}。{"{json:title}"} はJSON文字列です
    .waybar = Waybarのカスタムモジュールが読む形式
    .follow = 今の1行と、変わるたびに1行
cli-help-plan = 今日の完了の定義を決めて、一日を始めます
    .bonus = 定義の外のおまけの項目。何度でも指定できます
    .take = 待機中のもの（daydone waiting を参照）。何度でも指定できます
    .without_usual = この日のいつもの項目を入れません
    .titles = 今日の項目、順番どおりに
cli-help-define = 始めたあとで、完了の定義を変えます
cli-help-end = 一日を終えます。端末では、残ったことを1つずつ尋ねます
    .short = 尋ねずに締めます。残ったことは次の日まで待機します
    .just_close = 尋ねずに締め、締めただけだと記録します
    .first_step = 明日の最初の一歩
    .blocked = 困っていること（引き継ぎメモ用）
    .at = 一日が実際に終わった時刻
cli-help-handoff = 別の時間に働く人への引き継ぎメモ
    .markdown = Markdownで
cli-help-reopen = 締めた一日を再開します
    .reason = 理由。記録に残ります
cli-help-keep-open = 終わらないままの一日を、終えずに続けます
cli-help-move-day = 今の一日を、このコンピューターの今のタイムゾーンに移します
cli-help-day = ある日の記録のすべてと、訂正に使う名前
    .date = どの日か：today、yesterday、monday、2026-11-20 など。省くと最新の日

### What a command did

cli-plan-day-off = 今日は休みです。
cli-state-enough = 今日はもう十分です。
cli-state-enough-again = 十分ではなくなりました：{ $line }。
cli-gave-way = 一日の時間は過ぎました。締めるには：daydone end。続けるには：daydone keep-open
cli-closed = { $time }に締めました
cli-closed-step = { $day }の最初の一歩：{ $step }
cli-closed-quiet = { $day }まで、Daydoneは何も知らせません。
cli-closed-forgotten = { $day }を{ $time }で締めました。
cli-closed-gap = { $from }からの{ $length }は数えていません。仕事だったなら：daydone correct { $name } --was focus --day { $date }
cli-handoff-none = 引き継ぐことはまだありません。今日はまだ計画していません。
cli-reopened = 一日を再開しました。{ $line }
cli-kept-open = { $day }を続けます。
cli-day-moved = 一日は{ $place }の時刻で進みます。
