### Not yet read by a native speaker.

## Command line: sessions, meetings, gaps

### Help

cli-help-focus = 集中セッションを始めます
    .words = 長さ（5〜240分。省くといつもの長さ）と、対象の項目。5未満の数だけなら項目と見なします
    .open_ended = 終えるまで数え続けます
    .fit = 一日の終わりに合わせて短くします
    .anyway = 一日の終わりを過ぎてもかまいません
    .bonus = 十分を超えたおまけだと了解します
cli-help-on = セッションの対象の項目を、これから変えます
    .item = 番号、または題名の一部。省くと項目なし
cli-help-toggle = 集中セッションを開始、一時停止、再開します。キーやボタン用
cli-help-pause = セッションを一時停止します
cli-help-resume = 一時停止したセッションを再開します
cli-help-extend = セッションや休憩の終わりを動かします
    .minutes = 動かす長さ（1〜120分）
cli-help-finish = セッション、休憩、会議を終えます。どの1分も数えます
cli-help-break = 休憩を始めます
    .minutes = 長さ（1〜120分。省くといつもの長さ）
cli-help-interrupted = 割り込みを記録します
    .me = 自分からの割り込み
    .word = ひとこと
cli-help-park = 手を止めずに、思いつきを書き留めます
    .text = 思いつき
cli-help-meeting = 会議などのやり取り
cli-help-meeting-start = 会議を始めます。その間、集中セッションは一時停止します
    .length = 予定の長さ
    .title = 内容
cli-help-meeting-end = 会議を終えます
cli-help-meeting-log = 今日すでにあった会議を記録します
    .from = 始まった時刻
    .to = 終わった時刻
    .title = 内容
cli-help-gap = 空白の時間が何だったかを答えます。何も付けなければ一覧を表示します
    .was = 何だったか。数えるのは focus だけです
    .number = いくつかあるときは、どの空白か
    .go_on = 空白が何であれ、一時停止したセッションを再開します
    .stay = 空白が何であれ、セッションを一時停止のままにします
    .footer =
        空白とは、セッションの途中で、コンピューターがスリープしていた、離席していた、Daydoneが
        動いていなかった、または一時停止中だが席にいた時間です。何だったかを答えるまでは
        数えません。空白で止まっているセッションは、答えが focus なら再開します。

        daydone gap             答えを待っている空白と番号
        daydone gap focus       1つめは仕事だった
        daydone gap drop 2      2つめは仕事でも休憩でもなかった
        daydone correct g1 --was break      あとで答えを変える（名前は daydone day）
cli-help-undo = 直前のコマンドを、何であれ元に戻します
    .footer =
        繰り返すとその前も、10回まで元に戻せます。daydone done 1 2 のように一度に
        いくつか行ったものは1回と数えます。Daydoneの再起動、スリープ、時計の変更、
        日付の切り替わりより前には戻れません。設定とコピーも戻りません。過去30日の
        セッション、空白、会議、一日の終わりは daydone correct で訂正できます。
cli-help-redo = undo で最後に元に戻したものをやり直します
    .footer =
        もう一度実行すると次のものをやり直します。ほかのコマンドを実行するか、undo が終わる条件で終わります。
        取り込みで入ったものは、そのファイルでもう一度入ります。
cli-help-snooze = しばらく静かにします
    .minutes = 長さ（1〜240分）

### What a command did

cli-focus-until = { $time }まで集中。
cli-focus-past = 集中、{ $time }を過ぎています。
cli-focus-until-on = { $time }まで「{ $title }」に集中。
cli-focus-open = 終えるまで集中。
cli-focus-open-on = 終えるまで「{ $title }」に集中。
cli-focus-fitted = 一日に収まるように、{ $length }に短くしました。
cli-focus-fitted-meeting = { $length }に短くしました。{ $time }に会議が始まります。
cli-on = セッションの対象は「{ $title }」です。
cli-on-nothing = セッションの対象の項目はありません。
cli-on-stays = ここまでの{ $length }は「{ $title }」のままです。ずっと今の項目だったなら：daydone correct { $name } --item { $item }
cli-on-stays-nothing = ここまでの{ $length }は項目なしのままです。ずっと今の項目だったなら：daydone correct { $name } --item { $item }
cli-still-paused = { $since }から一時停止中です。再開するには：daydone resume
cli-paused = { $length }で一時停止しました。
cli-finished-focus = 終わりました：集中{ $length }。
cli-finished-focus-on = 終わりました：「{ $title }」に集中{ $length }。
cli-finished-break = 休憩を{ $length }で終えました。
cli-finished-meeting = 会議を{ $length }で終えました。
cli-held = 集中セッションはまだ一時停止中です。再開するには：daydone resume。終えるには：daydone finish
cli-break = { $time }まで休憩。
cli-break-due = { $length }の休憩の時間です：daydone break
cli-meeting = 会議を今から数えます。
cli-meeting-until = 会議を今から数えます。予定は{ $time }まで。
cli-meeting-holds = それまで集中セッションは一時停止します。
cli-meeting-logged = 記録しました：会議{ $length }。
cli-interrupted = 記録しました。今日の割り込みは{ $count }回です。
cli-parked = 「{ $text }」を書き留めました。
cli-gap-none = 答えを待っている空白はありません。
    .hint = 終わった日の空白を訂正するには：daydone correct g1 --was focus --day yesterday
cli-gap = { $number }  { $from }–{ $to } · { $length } · { $cause }
cli-gap-ask = 何をしていましたか？ daydone gap focus（集中）、daydone gap break（休憩）、daydone gap drop（数えない）のどれかで答えてください。答えがなければ数えません。
cli-gap-focus = { $length }を集中として数えました。
cli-gap-break = { $length }を休憩として残しました。
cli-gap-drop = { $length }は数えません。
cli-undo = 元に戻しました：{ $text }。
cli-undo-something = 直前のコマンド
cli-redo = やり直しました：{ $text }。
cli-snoozed = { $time }まで静かにします。
