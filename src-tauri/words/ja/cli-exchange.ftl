### Not yet read by a native speaker.

## Command line: export and import

cli-export-in-part = { $why }。その前の{ $last }のものまで、メモ{ $count }件は書き出しました。
cli-export-backwards = 最初の日付 { $from } が、最後の日付 { $to } より後です。
cli-export-no-folder = メモのフォルダーが設定されていません。
    .hint = --to-file で指定するか、notes_folder を設定してください。
cli-exported = { $days }日分を { $file } に書き出しました。
cli-import-read = { $program }：{ $records }件の記録を読みました。
cli-import-new = { $days ->
        [1] 新しい1日分、{ $from }
       *[other] 新しい{ $days }日分、{ $from }〜{ $to }
    }：集中{ $focus }、会議{ $meetings }。
cli-import-nothing-new = 新しいものはありません。
cli-import-known = { $days }日分はすでにここにあります。
cli-import-skipped = { $count }件を除外または変更：{ $why }（{ $named }）
cli-import-skipped-time = { $count }件を除外または変更、{ $lost }：{ $why }（{ $named }）
cli-import-nothing-in-it = 中身がありません。
cli-import-days = { $days }日分
cli-import-waiting = 待機中のもの{ $waiting }件
cli-import-thoughts = 思いつき{ $thoughts }件
cli-import-days-off = 休み{ $days }日
cli-import-questions = 回答済みの問い{ $questions }件
cli-import-loose = 日の記録のほか：{ $what }。
cli-import-ask = { $what }を取り込みますか？
cli-imported = { $what }を取り込みました。
cli-import-not-importable = ファイルを取り込めません：{ $why }。
    .hint = 書き出したプログラムを --from-program で指定してください。使える名前は daydone import --help にあります。
    .person = 誰の記録を取り込むかを、--person と名前かアドレスで指定してください。1人が複数持つときは、その数だけ指定します。
cli-import-trouble-too-long = 読み込みに時間がかかりすぎました
cli-import-trouble-memory = 読み込みにメモリを使いすぎました
cli-import-trouble-too-much = 一度に取り込める量を超えています。分けて書き出してください
cli-import-trouble-gave-up = 最後まで読めませんでした
cli-import-why-unreadable = 読み取れませんでした。
cli-import-why-still-runs = まだ終わっていません。
cli-import-why-cut = 終わる前に別の記録が始まったため、そこで切りました。
cli-import-why-overlaps = 別の記録が同じ時間を占めています。
cli-import-why-seen-twice = 同じ時間が2回あったため、1回と数えます。
cli-import-why-never-idle = そのコンピューターは一度も離席にならず、別のものがその日を記録しています。
cli-import-why-paused = 一時停止があったため、予定の長さで数えます。
cli-import-why-somebody-else = ほかの人のものです。
cli-import-why-latin = ファイルがUnicodeではないため、西欧の文字として読みました。
cli-import-why-title-cut = 件名が長すぎるか、表示できない文字があったため、変更しました。
cli-import-why-no-length = 長さがありません。
cli-import-why-no-record = 一日の仕事とは関係のない種類です。
cli-import-why-no-clock = 時刻がないため、一日の始まりから順に並べました。
cli-import-why-past-day = その日に収まらないため、残りは除きました。
cli-import-why-not-past = その日付はまだ終わっていません。
cli-import-why-date-taken = 同じ日付の日がここにあります。
cli-import-why-time-taken = 別の日が同じ時間を占めています。
cli-import-why-shared = 別の日に同じ記録があります。
cli-import-why-unsound = その日の内容につじつまの合わないところがあります。
cli-import-why-had-before = このジャーナルに以前ありました。
cli-import-why-loose-unsound = 文字、日付、または見積もりがありえないものです。

### Help

cli-help-export = 日々の記録を、誰でも読める形式で書き出します
    .format = json はすべて、csv は1日1行、csv-stretches はセッション・空白・休憩・会議・割り込みごとに1行、csv-items は項目ごとに1行、ics はカレンダー、notes は1日1つのMarkdownのメモ
    .to_file = 表示せずに書き込む先。メモならフォルダー
    .from = 最初の日付。省くと始めから
    .to = 最後の日付。省くと今日
cli-help-import = Daydoneが書き出したものや、ほかのプログラムの記録から、日々を取り込みます
    .file = ファイル。パイプで渡すときは -。何が入るかを先に表示し、同意するまで何もしません
    .from_program = 書き出したプログラム。省くとファイルから判断します
    .person = 複数の人の記録があるファイルで、誰の分を取り込むか。名前かアドレスで
    .zone = タイムゾーンのない時刻のタイムゾーン（Europe/Lisbon など）。省くとこのコンピューターのもの
    .dry_run = 何が入るかを表示するだけ
    .yes = 尋ねない
