### Not yet read by a native speaker.

## Refused

refused-text-empty = 文字がありません。
    .hint = 1文字以上書いてください。
refused-text-too-long = { $length }文字は長すぎます。
    .hint = { $limit }文字まで入ります。
refused-text-control = 表示できない文字があります（{ $character }）。
    .hint = 取り除いてから、もう一度お試しください。
refused-no-day = 今日はまだ計画していません。
    .hint = 今日の完了の定義を決めるか、集中セッションを始めてください。
refused-day-already-started = 今日はもう計画しています。
    .hint = 項目を足すか、完了の定義を変えてください。
refused-day-is-closed = 一日はもう締めています。
    .hint = 理由を添えて再開するか、次の日に回してください。
refused-day-is-not-closed = 一日はまだ締めていません。
refused-day-is-past = その日は終わっていて、締めたままです。
    .hint = 代わりに今日を計画してください。
refused-forgotten-day = { $day }は終わらないままです。
    .hint = 先にその日を終えてください。
refused-day-is-full = 一日に入る項目は{ $limit }件です。
    .hint = ほかの項目をあとの日に移すか、おまけとして追加するか、次の日に回してください。
refused-day-is-enough = 今日はもう十分です。
    .hint = おまけとして行うか、次の日に回してください。
refused-too-many-items = 項目は{ $named }件ありますが、一日に入るのは{ $limit }件です。
    .hint = { $limit }件選んでください。ほかは待機にするか、おまけにできます。
refused-list-is-long = { $list ->
        [waiting] あとの日まで待機できるのは{ $limit }件までです。
        [thoughts] 行き先のない思いつきは{ $limit }件までです。
        [days_off] ひと続きの休みは{ $limit }件までです。
        [records] この日の記録はもういっぱいです。上限は{ $limit }件です。
        [steps] 1つの項目の手順は{ $limit }件までです。
       *[items] 一覧の項目は{ $limit }件までです。
    }
    .hint = { $list ->
        [waiting] 先にいくつか今日に入れるか、手放してください。
        [thoughts] 先にいくつか行き先を決めてください。
        [days_off] 続いた休みはまとめて1件と数えます。
        [records] 今ある記録は残り、一日を終えることもできます。
        [steps] いくつか削除するか、項目を2つに分けてください。
       *[items] あとの日に回してください。
    }
refused-crosses-day-end = { $end }を過ぎてしまいます。
    .hint =
        { $fits ->
            [0] それまで5分もありません。明日でも大丈夫です。
           *[other] { $end }までに、あと{ $fits }分入ります。
        }
refused-crosses-day-end-end = 一日の終わり
refused-length-out-of-range = その長さにはできません。
    .hint = { $least }〜{ $most }分の間で選んでください。
refused-number-out-of-range = その数にはできません。
    .hint = { $least }〜{ $most }の間で選んでください。
refused-stop-time-over = { $time }は、{ $ends }に終わるこの一日ではもう過ぎています。
    .hint =
        { $until ->
            [no] { $ahead ->
                [no] これからの時刻を選んでください。
               *[other] これからの時刻を選んでください。たとえば{ $ahead }。
            }
           *[other] この一日は、{ $ends }を越えて{ $time }まで続けられます。
        }
refused-definition-unsound = その定義は満たせません。
    .hint = 条件は1つから9つまでとし、条件の数を超える数は求めないでください。
refused-unknown-item = その項目は今日にはありません。
    .hint = 番号か、題名の一部で指定してください。
refused-item-not-open = その項目は未完了ではありません。
    .hint = 先に元に戻してください。
refused-item-is-open = その項目はすでに未完了です。
refused-unknown-waiting = 待機中のものの中にありません。
refused-unknown-thought = 書き留めた思いつきの中にありません。
refused-unknown-gap = その空白はもう答えてあるか、初めからありません。
refused-date-not-ahead = その日付はこれからの日ではありません。
    .hint = 明日から1年以内の日を選んでください。
refused-days-off-not-ahead = その日々は休みにできません。
    .hint = { $day }以降に始まり、1年以内に終わるようにしてください。
refused-no-days-off = その中に、これからの休みの予定はありません。
    .hint = 予定している休みを見るには：daydone off
refused-focus-goes-on = 集中セッションの途中です。
    .hint = 先に終えてください。
refused-break-goes-on = 休憩の途中です。
    .hint = 先に終えてください。
refused-meeting-is-held = その会議は実施済みです。
    .hint = 違うなら、訂正してください：daydone correct
refused-no-such-foreseen = 今、その会議はカレンダーの予定にありません。
    .hint = 予定を見るには：daydone meetings
refused-meeting-goes-on = 会議の途中です。
    .hint = 先に終えてください。
refused-nothing-goes-on = 今は何もしていません。
refused-no-focus = 集中セッションは始まっていません。
    .hint = 先に始めてください。
refused-already-paused = セッションはすでに一時停止中です。
    .hint = 再開するか、終えてください。
refused-not-paused = セッションは一時停止していません。
refused-open-ended = 終わりを決めないセッションには、動かす終わりがありません。
    .hint = 終えるまで数えます。
refused-no-meeting = 会議は始まっていません。
refused-stretch-unsound = その時間にはできません。
    .hint = 始まりは終わりより前で、その日の中に収めてください。その日の終わりや今より先にはできません。分ける時刻は、分けるものの中に入れてください。
refused-stretch-taken = その時間はもうほかのことに使われています。
    .hint = 集中、休憩、会議のない時間を選んでください。
refused-end-unsound = 一日がその時刻に終わったことにはできません。
    .hint = 最後に仕事をしていた時刻より後で、今より前の時刻を選んでください。
refused-nothing-forgotten = 終わりを待っている前の日はありません。
refused-same-zone = 一日はすでにそのタイムゾーンです。
refused-other-day-there = そこではもう別の日です。
    .hint = 先にこの一日を終えてください。次の一日は今いる場所で始まります。
refused-not-correctable = その日はもう訂正できません。
    .hint = 訂正できるのは過去30日です。
refused-unknown-record = その日に、そのような記録はありません。
refused-still-goes-on = まだ続いています。
    .hint = 先に終えてください。
refused-day-unsound = { $day }を取り込めません。まだ終わっていないか、つじつまが合わないか、すでに記録のある時間を含んでいます。何も取り込んでいません。
    .hint = もう一度書き出すか、その日を除いてください。
refused-too-many-days = 一度に扱えるのは{ $limit }日までです。
    .hint = 分けて取り込んでください。
refused-loose-unsound = 待機中のもの、思いつき、休みのどれかを取り込めません。文字、日付、または見積もりがありえないものです。何も取り込んでいません。
    .hint = もう一度書き出してください。
refused-no-question-now = 今、問い直す当たり前はありません。
    .hint = 振り返りで尋ねるのは、多くて週に1つです：daydone review
refused-nothing-tried = 今、判断できる試しごとはありません。
    .hint = 次の週の振り返りで尋ねます：daydone review
refused-keys-none = どこからでも使えるキーは、いま割り当てられていません。
    .hint = 理由は daydone doctor で確かめられます。
refused-keys-own-settings = このデスクトップでは、キーの変更はキーボード設定だけで行えます。
    .hint = そこで Daydone を探してください。
refused-nothing-to-take-back = 元に戻すものはありません。
refused-nothing-to-redo = やり直せるものはありません。

## Bad requests

refused-bad-id = 「{ $given }」はIDではありません。
refused-bad-date = 「{ $given }」は日付ではありません。
    .hint = 2026-11-24 のように書いてください。
refused-bad-time = 「{ $given }」は時刻ではありません。
    .hint = 16:30 のように書いてください。
refused-bad-stretch = 「{ $given }」は期間ではありません。
    .hint = 始まりを終わりより前にし、25年以内にしてください。
refused-bad-shape = 自分の型は選べません。
    .hint = ルールそのものを指定してください。
refused-bad-zone = 「{ $given }」はタイムゾーンではありません。
    .hint = Europe/Lisbon のように書いてください。
refused-bad-import-program = 「{ $given }」のファイルは取り込めません。
    .hint = 取り込めるプログラムは daydone import --help にあります。
refused-bad-rhythm = 「{ $given }」では、いつ繰り返すのか分かりません。
    .hint = weekdays、tuesday、monday, friday、monthly:1、every:2w のように書いてください。
refused-bad-several = { $given }個のコマンドは1つにまとめられません。
    .hint = まとめられるのは1〜100個で、undo、redo、several は含められません。
refused-bad-week = 一週間は7日です。
