### Not yet read by a native speaker.

## Command line: not understood

cli-no-such-item = 今日の項目に「{ $given }」はありません。
    .hint = 番号か、題名の一部で指定してください。
cli-no-such-number = 項目 { $given } はありません。
    .hint = { $count ->
        [0] 一覧にまだ項目はありません。
       *[other] 一覧の項目は{ $count }件です。
    }
cli-several-items = 「{ $given }」に当てはまるのは{ $titles }です。
    .hint = もう少し詳しく書くか、番号で指定してください。
cli-no-such-waiting = 待機中のものに「{ $given }」はありません。
    .hint = daydone waiting で、待機中のものと番号がわかります。
cli-no-such-gap = 空白 { $given } はありません。
    .hint = あるものを見るには：daydone gap
cli-bad-length = 長さではありません：50、50m、3h、1h30、1.5h のように書いてください
cli-bad-clock = 時刻ではありません：16:30、1630、4:30pm のように書いてください
cli-bad-day = 日ではありません：tomorrow、friday、2026-12-03 のように書いてください
cli-bad-date = 日付ではありません：2026-12-03 のように書いてください
cli-bad-zone = タイムゾーンではありません：Europe/Lisbon のように書いてください
cli-bad-days = 日ではありません：friday、2026-12-24、2026-12-21..2027-01-04 のように書いてください
cli-bad-past-day = 今日までの日ではありません：today、yesterday、monday、2026-11-20 のように書いてください
cli-bad-record = 記録の名前ではありません：セッションは s1、空白は g1、休憩は b1、会議は m1、割り込みは i1 のように書いてください
cli-no-such-record = { $day }に { $name } はありません。
    .hint = daydone day で、記録とその名前がわかります。
cli-correct-what = 何を訂正するかを指定してください。
    .hint = 名前は daydone day でわかります：daydone correct s2 --to 10:00
cli-correct-not-closed = 一日はまだ終わっていません。
    .hint = 終えるには：daydone end
cli-correct-one-thing = 訂正は一度に1つです。
    .hint = 時間、項目、分割、答え、言葉、または --remove。
cli-correct-session = { $name } はセッションです。
    .hint = 使えるのは --from と --to、--item、--split、--remove です。
cli-correct-gap = { $name } は空白です。
    .hint = 使えるのは --was、--from と --to、--item、--split、--remove です。
cli-correct-break = { $name } は休憩です。
    .hint = 使えるのは --from と --to、--item、--remove です。
cli-correct-meeting = { $name } は会議です。
    .hint = 使えるのは --from と --to、--title と --reason、--split、--remove です。
cli-correct-interruption = { $name } は割り込みです。
    .hint = 使えるのは --at、--by と --title、--remove です。
cli-bad-blocks = ブロックではありません：3x2h のように書いてください
cli-needs-item = 長さと項目になっていません。
    .hint = 例：daydone focus 50 2、または daydone focus 50 "migration"
cli-shape-with-criteria = 型はそれだけで1つの定義です。
    .hint = { $flag } か --shape のどちらかを外してください。
cli-nothing-defined = 完了の定義が示されていません。
    .hint = 完了の定義を指定してください：{ $options }、--shape
cli-no-such-setting = 「{ $given }」という設定はありません。
    .hint = 設定の名前：{ $names }。
cli-bad-setting = { $name } に「{ $given }」は指定できません。
    .hint = 指定できるもの：{ $takes }。
cli-settings-calendars = カレンダーは1つずつ追加、削除します。
    .hint = daydone calendar add ~/work.ics --name Work; daydone calendar remove Work
cli-settings-places = 場所は1つずつ追加、削除します。
    .hint = daydone zones add Asia/Tokyo --hours 9-18; daydone zones remove Tokyo
cli-takes-shape = 型（standard-hours 17:00、on-off 3x2h 1x2h、task-goals、tasks-or-time 16:30、half-day 13:00、day-off）
cli-takes-clock-time = 時刻（09:00 など）
cli-takes-count = { $least }〜{ $most }の数
cli-takes-length = { $least }〜{ $most }分の長さ
cli-takes-length-or-off = { $least }〜{ $most }分の長さ、または off
cli-takes-switch = on または off
cli-takes-language = system、en、de、fr、es、pt-BR、ja、ar のどれか
cli-takes-clock = system、12、24 のどれか
cli-takes-first-day-of-week = auto、または曜日（sunday など）
cli-takes-review-day = last_working_day、曜日（friday など）、または never
cli-takes-notes-folder = フォルダー（~/Notes など）、または none
cli-takes-notes-template = ファイル（~/Notes/template.md など）、または none
cli-takes-zones = タイムゾーン（Asia/Tokyo、America/New_York など）、または none
cli-takes-count-or-off = { $least }〜{ $most }の数、または off
cli-takes-weekdays = 曜日（monday、tuesday など）、または none
cli-takes-hours = 時間帯（10:00-12:00、14:00-16:00 など）、または none。会議には overlap New York のような自分の場所も使えます
cli-takes-addresses = 自分のアドレス（you@example.org など）、または none
cli-takes-calendars = カレンダーを1つずつ：daydone calendar add
cli-takes-places = 人のいる場所を1つずつ：daydone zones add
cli-takes-apps = コンマ区切りのプログラム名、または none
cli-takes-usual = 繰り返す項目（daydone usual add）
cli-takes-after-hours = off、apps、または all
cli-takes-break-rhythm = off、offer、start
cli-takes-theme = system、light、または dark
cli-error = daydone: { $message }

cli-past-boundary-ask = { $time }は{ $ends }に終わるこの一日ではもう過ぎています。この一日を{ $time }まで延ばしますか？ [y/N]
