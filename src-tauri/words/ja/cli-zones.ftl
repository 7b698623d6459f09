### Not yet read by a native speaker.

## Command line: places of people

### Help

cli-help-zones = 一緒に働く人の場所：その時刻と、今日中の返答がいつまでできるか
cli-help-zones-add = 場所を追加します
    .zone = タイムゾーン（Asia/Tokyo など）、またはその都市
    .name = 呼び名。省くと都市の名前になります
    .hours = そこの人が働く時間帯（9-18 など）。省くと時刻だけがわかります
    .days = そこの人が働く曜日（monday,tuesday や mon-thu など）。省くと月曜から金曜
cli-help-zones-remove = 場所を削除します
    .place = 名前、一覧の番号、またはタイムゾーン
cli-help-zones-find = 都市のタイムゾーン
    .city = 都市、またはその名前の一部
cli-help-answers = 返答の時間帯を、相手に送れる文章で
    .for_zone = 読む相手：場所、都市、またはタイムゾーン
    .ics = 代わりに、今後7日間の空いている時間帯をカレンダーファイルで

### What is shown

cli-zones-none = 場所はまだありません。追加するには：daydone zones add Asia/Tokyo --hours 9-18
cli-zones-now = { $name } { $time }
cli-zones-in = 勤務時間内
cli-zones-out = 勤務時間外
cli-zones-until = 今日中の返答は{ $time }まで
cli-zones-after = 読まれるのは現地の{ $read }（こちらの{ $here }）、返事は{ $heard }
cli-zones-never = 勤務時間内には読まれません
cli-zones-overlap = ともに働く時間 { $windows }
cli-zones-no-overlap = 今日はともに働く時間なし
cli-zones-change = {"  "}{ $change }
cli-zones-found = { $zone } · { $time }
cli-zones-added = { $name }を場所に追加しました（{ $zone }）。
cli-zones-added-hours = { $name }を場所に追加しました（{ $zone }、現地の{ $hours }）。
cli-zones-removed = { $name }を場所から外しました。
cli-zones-there = 場所「{ $name }」はすでにあります。
    .hint = 別の名前を付けてください：--name
cli-zones-unknown = 「{ $given }」という場所はありません。
    .hint = daydone zones
cli-zones-several = 「{ $given }」という場所はいくつかあります。
    .hint = 番号で指定してください：daydone zones
cli-zones-hand-off = { $name }は引き継ぎメモを読む人のタイムゾーンです。
    .hint = 変えるには：daydone settings set hand-off-zones
cli-no-such-zone = 「{ $given }」はタイムゾーンではありません。
    .hint = 都市から探すには：daydone zones find tokyo
cli-no-such-zone-near = 「{ $given }」はタイムゾーンではありません。
    .hint = { $near } のことですか？
cli-no-such-city = 「{ $given }」という都市のタイムゾーンはありません。
    .hint = 近くの大きな都市で試してください。タイムゾーンの名前に使われる都市は一部だけです。
cli-bad-hours = 時間帯ではありません：9-18 や 09:30-17:00 のように書いてください
cli-bad-weekdays = 曜日ではありません：monday,tuesday や mon-thu のように書いてください
