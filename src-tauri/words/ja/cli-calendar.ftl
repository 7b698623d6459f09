### Not yet read by a native speaker.

## Command line: calendars

### Help

cli-help-calendar = 予定の会議を読み取るカレンダー
cli-help-calendar-add = カレンダーを、変わるたびに読むようにします：ファイル、ファイルのフォルダー（vdir）、アドレスの先のもの（--address）、デスクトップのもの（--desktop）
    .path = iCalendar形式のファイル、またはフォルダー。--address と使うときは、パイプで渡すアドレスを表す -
    .address = アドレスの短い名前（work など）。アドレス自体はあとで尋ね、表示しません。カレンダーは daydone-fetch が取得します
    .desktop = GNOMEかCinnamonが表示するすべてのカレンダー。オンラインアカウントのものも含みます
    .name = 呼び名。省くとファイル、フォルダー、アドレスの名前、または Desktop になります
    .not_counting = 会議として数えず、ふさがっている時間とだけ見ます（ほかの人のカレンダーなど）
cli-help-calendar-list = 読んでいるカレンダー
cli-help-calendar-remove = カレンダーを読むのをやめます。ファイルは残り、アドレスは忘れます
    .calendar = 名前、一覧の番号、またはパス
cli-help-calendar-read = カレンダーファイルの、ある期間の予定。何も変更せず、エージェントも要りません
    .file = iCalendar形式のファイル。パイプで渡すときは -
    .from = 最初の日付
    .to = 最後の日付
    .zone = タイムゾーン（Europe/Lisbon など）。時刻はこれで表示し、タイムゾーンのない時刻もこれと見なします

### Which are read

cli-calendar-added = これから{ $name }を読みます。{ $counts ->
        [no] このカレンダーの会議は数えません。
       *[yes] { $count ->
            [0] 今後7日間に数える会議はありません。
           *[other] 今後7日間の会議のうち{ $count }件を数えます。
        }
    }
cli-calendar-listed = { $number } · { $name } · { $path }{ $counts ->
        [no] { " · 数えない" }
       *[yes] { "" }
    }
cli-calendar-desktop = デスクトップのもの
cli-calendar-by-address = アドレス「{ $name }」
cli-calendar-offered = { $path } もあります：daydone calendar add { $what }
cli-calendar-no-calendars = 読んでいるカレンダーはありません。追加するには：daydone calendar add ~/work.ics
cli-calendar-removed = { $name }を読むのをやめました。
cli-calendar-there = このカレンダーは「{ $name }」としてすでに読んでいます。
cli-calendar-name-taken = カレンダー「{ $name }」はすでにあります。
    .hint = 別の名前を付けてください：--name
cli-calendar-no-path = 「{ $given }」は設定に保存できるパスではありません。
cli-calendar-unknown = 「{ $given }」というカレンダーはありません。
    .hint = daydone calendar list
cli-calendar-several = 「{ $given }」というカレンダーはいくつかあります。
    .hint = 番号で指定してください：daydone calendar list
cli-calendar-many-files = { $file } の中のカレンダーファイルが2,000個、またはフォルダーが200個を超えています。
    .hint = その中のフォルダーを追加してください。
cli-calendar-half = { $file } は途中で終わっています。
    .hint = カレンダーをもう一度書き出すか、ダウンロードしてください。

### An address

cli-calendar-address-ask = { $name }のhttpsアドレス（表示しません）：
cli-calendar-address-name = 「{ $given }」はアドレスの名前にできません。
    .hint = 名前に使えるのは英数字と - と _ です（work など）。
cli-calendar-address-typed = アドレスはパスワードと同じで、ここに入力するとほかの人に見えます。
    .hint = アドレスは書かずに名前だけ付けてください。あとで尋ねます：daydone calendar add --address work
cli-needs-unseen = アドレスは入力を隠せる端末で尋ねますが、ここにはありません。
    .hint = パイプで渡してください：daydone calendar add --address work - < file-with-the-address
cli-calendar-address-http = httpの内容は途中で誰でも読めるため、httpsだけを使います。
    .hint = たいていのカレンダーには、httpsの同じアドレスがあります。
cli-calendar-address-wrong = カレンダーのアドレスではありません。
    .hint = https:// か webcal:// で始まり、多くは .ics で終わります。
cli-calendar-addresses-open = ほかの人も { $file } を読めるため、使っていません。
    .hint = 読めないようにするには：chmod 600 { $file }
cli-calendar-addresses-wrong = { $file } を理解できません。
    .hint = アドレスごとに1行書きます：work = "https://…"
cli-calendar-addresses-unread = { $file } を使えません：{ $why }
cli-calendar-not-fetched = { $name }は追加していません：{ $why }。
cli-calendar-not-removed = { $file } を削除できませんでした：{ $why }

### What is read

cli-calendar-line = { $day } · { $time } · { $title }{ $counts ->
        [yes] { " · 数える" }
        [cancelled] { " · 取りやめ" }
       *[no] { "" }
    }
cli-calendar-all-day = 終日
cli-calendar-days = 終日、{ $last }まで
cli-calendar-piped = 標準入力
cli-calendar-untitled = 件名なし
cli-calendar-nothing = この期間には何もありません。
cli-calendar-cut = カレンダーは途中で終わっています。そこまでは読みました。
cli-calendar-many-events = この期間にありうる予定が20,000件を超えています。最初の20,000件を読みました。
cli-calendar-many-occurrences = この期間の予定が50,000件を超えています。期間を短くしてください。
cli-calendar-bad-start = 開始時刻を読み取れない予定を1件除きました：{ $uid }
cli-calendar-long-series = 最後まで読めない繰り返しの予定が1件ありました：{ $uid }
cli-calendar-bad-rule = 繰り返しの規則を読み取れない予定が1件あります。最初の1回だけ表示します：{ $uid }
cli-calendar-no-events = { $file } に予定はありません。
    .hint = あるはずなら、カレンダーをもう一度書き出すか、ダウンロードしてください。
cli-calendar-not-regular = { $file } はフォルダーかデバイスです。
    .hint = ファイルを指定するか、パイプで渡してください：daydone calendar read -
cli-calendar-too-large = { $file } は、読み込める16 MBを超えています。
    .hint = 期間を短くするか、カレンダーを1つずつ書き出してください。
cli-calendar-empty = { $file } には中身がありません。
    .hint = カレンダーをもう一度書き出すか、ダウンロードしてください。
cli-calendar-web-page = { $file } はカレンダーではなくウェブページです。
    .hint = 表示用のページではなく、iCalendar（.ics）のアドレスからダウンロードしてください。
cli-calendar-none = { $file } はカレンダーではありません。
    .hint = カレンダーはiCalendar形式のファイルで、.ics で終わります。
cli-calendar-too-long = { $file } の読み込みに時間がかかりすぎました。
    .hint = 期間を短くするか、カレンダーを1つずつ書き出してください。
cli-calendar-no-bus = カレンダーを問い合わせるデスクトップセッションがありません。
    .hint = デスクトップの端末でお試しください。
cli-calendar-not-offered = このデスクトップはカレンダーを提供していません。
    .hint = GNOMEとCinnamonはEvolution Data Serverで提供しています。ファイルやフォルダーも追加できます。
cli-calendar-silent = デスクトップのカレンダーから時間内に応答がありませんでした。
    .hint = デスクトップ自身のカレンダーが開くか確かめてから、もう一度お試しください。
cli-calendar-broke-off = デスクトップのカレンダーが拒否したか、途中で終わりました。
    .hint = デスクトップ自身のカレンダーが開くか確かめてから、もう一度お試しください。
cli-calendar-too-much-memory = { $file } の読み込みにメモリを使いすぎました。
    .hint = 期間を短くするか、カレンダーを1つずつ書き出してください。
cli-calendar-gave-up = { $file } を最後まで読めませんでした。
    .hint = カレンダーをもう一度書き出すか、ダウンロードしてください。
cli-calendar-unread = { $file } を読めません：{ $why }
    .hint = ファイルがあるか、読む権限があるかを確かめてください。

### What is announced for today

cli-help-meetings = カレンダーにある今日の予定の会議
cli-help-meetings-held = 実施したことを、予定の時間か実際の時間で記録します
    .meeting = 番号、または件名の一部
    .from = 始まった時刻（予定と違うとき）
    .to = 終わった時刻
cli-help-meetings-not-held = 実施しなかったことを記録します
    .meeting = 番号、または件名の一部
cli-help-meetings-answer = どう返答したかを記録します。Daydoneは何も送りません
    .meeting = 番号、または件名の一部
    .answer = したこと：辞退した、議題を尋ねた、文章での返答を申し出た、自分の時間帯の中の時刻を提案した
cli-meetings-none = 今日、カレンダーに予定の会議はありません。
cli-meetings-row = { $number }  { $times }  { $title }{ $state ->
        [held] { " · 実施" }
        [not-held] { " · 実施せず" }
        [answered] { " · 返答済み" }
       *[open] { "" }
    }{ $rules ->
        [none] { "" }
       *[other] { " · " }{ $rules }
    }
cli-meetings-clear = 一日の終わりまでで、会議のない最長時間：{ $length }。
cli-meetings-held = 記録しました：「{ $title }」を実施。
cli-meetings-not-held = 記録しました：「{ $title }」は実施せず。
cli-meetings-answered = 記録しました：「{ $title }」に返答済み。
cli-meetings-copy = よければこの文面をどうぞ。Daydoneは何も送りません：
cli-no-such-foreseen = 「{ $given }」という予定の会議はありません。
    .hint = 一覧を見るには：daydone meetings
cli-end-meeting = 予定どおり（Enter）、not held（実施せず）、skip（飛ばす）？
cli-end-meeting-taken = その時間はほかのことに使われています。not held か skip と入力してください。別の時間なら：daydone meetings held TITLE --from HH:MM --to HH:MM
