### Not yet read by a native speaker.

## The usual list

### Help

cli-help-usual = 曜日、週、月ごとに繰り返す項目。計画に入り、そこで消せます
cli-help-usual-list = 一覧にします
cli-help-usual-add = 一つ加えます
    .title = 内容。長さも付けられます（"Timesheet 15m"）
    .on = weekdays（働く日すべて）、tuesday、monday,friday、monthly:1、every:2w
    .bonus = 定義の外のおまけとして
cli-help-usual-remove = 一つ一覧から外します
    .item = 題名、または一覧での番号

### What is said

cli-usual-none = 繰り返す項目はありません。加えるには daydone usual add "Timesheet 15m" --on tuesday
cli-usual-added = これからいつもの項目です：{ $item }
cli-usual-removed = もういつもの項目ではありません：{ $item }
cli-usual-there = 「{ $title }」はすでにそのとき繰り返します。
cli-usual-unknown = いつもの項目に「{ $given }」はありません。
    .hint = daydone usual で一覧が見られます。
cli-usual-several = いつもの項目に「{ $given }」が複数あります。
    .hint = 番号で指定してください。daydone usual で見られます。
cli-bad-rhythm = weekdays、tuesday、monday,friday、monthly:1、every:2w のいずれかを書いてください
