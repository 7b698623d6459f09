### Not yet read by a native speaker.

## Command line: export and import

cli-export-in-part = { $why }。その前の{ $last }のものまで、メモ{ $count }件は書き出しました。
cli-export-backwards = 最初の日付 { $from } が、最後の日付 { $to } より後です。
cli-export-no-folder = メモのフォルダーが設定されていません。
    .hint = --to-file で指定するか、notes_folder を設定してください。
cli-exported = { $days }日分を { $file } に書き出しました。
cli-import-ask = { $what }を取り込みますか？

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
