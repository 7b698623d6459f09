### Not yet read by a native speaker.

## What a file brings

say-import-read = { $program }：{ $records }件の記録を読みました。
say-import-new = { $days ->
        [1] 新しい1日分、{ $from }
       *[other] 新しい{ $days }日分、{ $from }〜{ $to }
    }：集中{ $focus }、会議{ $meetings }。
say-import-nothing-new = 新しいものはありません。
say-import-known = { $days }日分はすでにここにあります。
say-import-skipped = { $count }件を除外または変更：{ $why }（{ $named }）
say-import-skipped-time = { $count }件を除外または変更、{ $lost }：{ $why }（{ $named }）
say-import-nothing-in-it = 中身がありません。
say-import-days = { $days }日分
say-import-waiting = 待機中のもの{ $waiting }件
say-import-thoughts = 思いつき{ $thoughts }件
say-import-days-off = 休み{ $days }日
say-import-questions = 回答済みの問い{ $questions }件
say-import-loose = 日の記録のほか：{ $what }。
say-imported = { $what }を取り込みました。
say-import-not-importable = ファイルを取り込めません：{ $why }。
    .hint = 書き出したプログラムを --from-program で指定してください。使える名前は daydone import --help にあります。
    .person = 誰の記録を取り込むかを、--person と名前かアドレスで指定してください。1人が複数持つときは、その数だけ指定します。
say-import-trouble-too-long = 読み込みに時間がかかりすぎました
say-import-trouble-memory = 読み込みにメモリを使いすぎました
say-import-trouble-too-much = 一度に取り込める量を超えています。分けて書き出してください
say-import-trouble-gave-up = 最後まで読めませんでした
say-import-why-unreadable = 読み取れませんでした。
say-import-why-still-runs = まだ終わっていません。
say-import-why-cut = 終わる前に別の記録が始まったため、そこで切りました。
say-import-why-overlaps = 別の記録が同じ時間を占めています。
say-import-why-seen-twice = 同じ時間が2回あったため、1回と数えます。
say-import-why-never-idle = そのコンピューターは一度も離席にならず、別のものがその日を記録しています。
say-import-why-paused = 一時停止があったため、予定の長さで数えます。
say-import-why-somebody-else = ほかの人のものです。
say-import-why-latin = ファイルがUnicodeではないため、西欧の文字として読みました。
say-import-why-title-cut = 件名が長すぎるか、表示できない文字があったため、変更しました。
say-import-why-no-length = 長さがありません。
say-import-why-no-record = 一日の仕事とは関係のない種類です。
say-import-why-no-clock = 時刻がないため、一日の始まりから順に並べました。
say-import-why-past-day = その日に収まらないため、残りは除きました。
say-import-why-not-past = その日付はまだ終わっていません。
say-import-why-date-taken = 同じ日付の日がここにあります。
say-import-why-time-taken = 別の日が同じ時間を占めています。
say-import-why-shared = 別の日に同じ記録があります。
say-import-why-unsound = その日の内容につじつまの合わないところがあります。
say-import-why-had-before = このジャーナルに以前ありました。
say-import-why-loose-unsound = 文字、日付、または見積もりがありえないものです。
