### Not yet read by a native speaker.

## Calendars: why one is not read

calendar-missing = 何もありません
calendar-not-regular = ファイルではなく、フォルダーかデバイスです
calendar-too-large = 16 MBを超えています
calendar-many-files = フォルダーの中のカレンダーファイルが2,000個、またはフォルダーが200個を超えています
calendar-half = 途中で終わっています
calendar-empty = 中身がありません
calendar-web-page = カレンダーではなくウェブページです
calendar-none = カレンダーではありません
calendar-too-long = 読み込みに時間がかかりすぎました
calendar-too-much-memory = 読み込みにメモリを使いすぎました
calendar-no-bus = カレンダーを問い合わせるデスクトップセッションがありません
calendar-not-offered = このデスクトップはカレンダーを提供していません
calendar-silent = デスクトップのカレンダーから時間内に応答がありませんでした
calendar-broke-off = デスクトップのカレンダーが拒否したか、途中で終わりました
calendar-gave-up = 最後まで読めませんでした

### Why one with an address was not fetched

calendar-fetch-not-installed = プログラム daydone-fetch がありません。パッケージ daydone-fetch に入っています
    .hint = インストールしてから、カレンダーをもう一度追加してください。ファイルとフォルダーには必要ありません。
calendar-fetch-gave-up = daydone-fetch が途中で終わりました
calendar-fetch-usage = daydone-fetch とDaydoneのバージョンが違います
calendar-fetch-unreachable = サーバーに接続できませんでした
    .hint = このコンピューターはオンラインですか？ そうなら、アドレスのサーバー名を確かめてください。
calendar-fetch-not-allowed = サーバーがこのアドレスを受け付けません
    .hint = アドレスを取得したところで、新しく作ってください。
calendar-fetch-gone = サーバーのこのアドレスにはカレンダーがありません
    .hint = アドレスを取得したところで、新しく作ってください。
calendar-fetch-server-trouble = サーバーがエラーを返しました
calendar-fetch-half = サーバーとの通信が途中で切れました
calendar-fetch-too-large = カレンダーが16 MBを超えています
    .hint = サーバーで設定できるなら、公開する期間を短くしてください。
calendar-fetch-not-a-calendar = このアドレスにあるのはカレンダーではありません
    .hint = カレンダーを表示するページではなく、iCalendar（.ics）のアドレスを使ってください。
calendar-fetch-too-slow = サーバーの応答に30秒以上かかりました
calendar-fetch-not-trusted = このコンピューターはサーバーの証明書を信頼していません
    .hint = 会社のサーバーなら、会社のルート証明書をこのコンピューターに追加してください。
calendar-fetch-led-away = アドレスの転送先がhttpsではないか、転送が3回を超えています
calendar-fetch-no-address = calendars.secret にアドレスがありません
calendar-fetch-open-to-others = ほかの人も calendars.secret を読めるため、使っていません。読めないようにするには、settings.toml のフォルダーで：chmod 600 calendars.secret
calendar-fetch-bad-address = calendars.secret のアドレスを読み取れません
calendar-fetch-not-kept = 取得した内容を書き込めませんでした
