### Not yet read by a native speaker.

## Doctor

doctor-language-whole = Daydone の言語は{ $language }です。すべて訳されています。
doctor-language-part = Daydone の言語は{ $language }です：{ $of } 件のうち { $count } 件。ないものは英語で表示します。
doctor-data-good = 日々の記録は { $folder } に保存されています。
doctor-journal-good = ジャーナルは正常です：{ $days }日分、記録{ $lines }件。
doctor-journal-none = ジャーナルはまだありません。最初の操作で始まります。
doctor-journal-tables = ジャーナルから作った表が、ジャーナルと合っていません。
    .advice = 作り直すには：daydone doctor --repair
doctor-journal-lost = 保存された最後の記録{ $lines }件がジャーナルにありません。ログ（隣にある、名前が -wal で終わるファイル）がなくなったか、途中で切れています。
    .advice = データフォルダー全体のコピーに残っていれば、Daydoneが動いていないときにフォルダーごと戻してください。欠けたまま続けるには：daydone doctor --repair
doctor-records-beyond = { $count ->
        [1] { $day }に、セッションか一日の範囲を超える記録があるため、その時刻は確かではありません。
       *[other] { $count }日分（最新は{ $day }）に、セッションか一日の範囲を超える記録があるため、その時刻は確かではありません。
    }
    .advice = 以前のバージョンがそう書きました。確かめるには：daydone day { $day }。30日以内なら訂正できます：daydone correct s1 --from HH:MM --to HH:MM --day { $day }
doctor-journal-unreadable = ジャーナルの中を見られません：{ $why }
doctor-backups-good = { $count ->
        [1] バックアップが1つあります（{ $day }）。
       *[other] バックアップが{ $count }つあります。最新は{ $day }です。
    }
doctor-backups-none = バックアップはまだありません。
    .advice = その日の最初の操作で作られます。今作るには：daydone backup now
doctor-backups-broken = 今日のバックアップを作れませんでした：{ $why }
    .advice = 以前のものは残っており、自動でまた試します。
doctor-journal-unseen = 時間内にジャーナルを調べきれませんでした。
    .advice = 少し待ってから、もう一度お試しください。ジャーナルが大きくディスクが遅いと、時間がかかります。
doctor-notes-good = 毎日のメモを { $folder } に書き出しています。
doctor-notes-off = 毎日のメモのフォルダーは設定されていません。
doctor-notes-broken = 毎日のメモを書き出せません：{ $why }
    .advice = 日々の記録そのものは残っています。ファイルか設定を直してください。欠けた分を書き出すには：daydone export notes
doctor-hooks-off = フックはオフです。
doctor-hooks-good = { $count ->
        [0] フックはオンですが、動かすものがありません
       *[other] { $count }個のフックを動かします
    }。フォルダー：{ $folder }
doctor-hooks-refused = フックは動きません。{ $why }
doctor-hooks-unseen = 時間内にフックのフォルダーを見られませんでした。
doctor-hook-advice = なくても一日は進みます。出力を見るには：daydone hooks try { $hook }
doctor-calendar-good = { $name }：今日の会議{ $count ->
        [0] なし
       *[other] { $count }件
    }、{ $time }に{ $how ->
        [fetched] 取得
       *[read] 読み込み
    }。
doctor-calendar-partly = { $name }：今日の会議{ $count ->
        [0] なし
       *[other] { $count }件
    }、{ $time }に読み込み。応答のない{ $left }は除きます。
    .advice = デスクトップ自身のカレンダーで確かめてください。次に変わったとき、もう一度読みます。
doctor-calendar-stale = { $name }：{ $time }から読めていません：{ $why }。
    .advice = 一日が終わるまでは、前に読んだ会議のままです。変わりしだい、もう一度読みます。
doctor-calendar-unread = { $name }：読めていません：{ $why }。
    .advice = 変わりしだい読みます。パスが違うなら：daydone calendar list
doctor-calendar-not-fetched-since = { $name }：{ $time }から取得できていません：{ $why }。
    .advice = 会議はそのときのままです。一日の間は30分ごとに取得します。
doctor-calendar-not-fetched = { $name }：取得できていません：{ $why }。
    .advice = 一日の間は30分ごとに試します。アドレスが違うなら、daydone calendar remove のあと、追加し直してください。
doctor-calendar-unseen = { $name }：まだ読んでいません。
doctor-settings-good = 設定は { $file } から読んでいます。
doctor-socket-good = プログラムからDaydoneへの接続先は { $socket } です。
doctor-tray-good = トレイにDaydoneが表示されています。
doctor-tray-missing = Daydoneを表示するトレイがありません。
    .advice = ウィンドウ、通知、コマンドラインですべて使えます。GNOMEでは、AppIndicatorなどの拡張機能でトレイが使えます。
doctor-notifications-good = 通知は { $service } が表示します。
doctor-notifications-missing = 通知サービスが応答しません（{ $why }）。
    .advice = デスクトップに付いているものか、dunst のような小さなものが使えます。なくても、Daydoneは静かに動き続けます。
doctor-keys-off = どこでも使えるキーは求めていません。
doctor-keys-asked = どこでも使えるキーをデスクトップに求めましたが、まだ返事がありません。
doctor-keys-bound = どこでも使えるキー：{ $keys }。
doctor-keys-none = デスクトップはDaydoneのどこでも使えるキーを認識しています。キーはデスクトップの設定で選んでください。
doctor-keys-not-offered = このデスクトップでは、プログラムはどこでも使えるキーを持てません。
    .advice = デスクトップのキーボード設定で、キーに次を割り当ててください：daydone toggle（docs/keys.md）
doctor-keys-closed = デスクトップが、Daydone のどこからでも使えるキーを取り下げました。
    .advice = もう一度求めるには：daydone settings set keys-anywhere off のあと on
doctor-keys-declined = デスクトップはDaydoneにどこでも使えるキーを与えませんでした。
    .advice = もう一度求めるには、daydone settings set keys-anywhere off のあと on にしてください。
doctor-keys-failed = どこでも使えるキーがありません：{ $why }。
    .advice = デスクトップのキーボード設定で、キーに次を割り当てられます：daydone toggle（docs/keys.md）
doctor-key = { $key }（{ $what }）
doctor-away-good = キーボードもマウスも使わずに{ $minutes }分が過ぎると、セッションを一時停止します（{ $source }）。
doctor-away-off = away_minutes が 0 なので、離席中もセッションは続きます。
doctor-away-missing = このデスクトップでは離席がわからないので、セッションは続きます。
    .advice = 席を離れるときに一時停止してください。数えた時間はあとで訂正できます。
doctor-zone-advice = 変数TZを Europe/Lisbon のような名前にするか、未設定にして、Daydoneを起動し直してください。
doctor-clock-good = 時計は { $source }、タイムゾーンは { $zone } です。
doctor-clock-behind = このコンピューターの時計が記録より遅れているため、Daydoneは自分の時刻で進みます。
    .advice = 時計を合わせてください。終わったことは動かず、わからない時間はあとで尋ねます。
doctor-clock-simulated = 時計は模擬のものです。コンピューターのタイムゾーンは { $zone } です。
doctor-version = Daydone { $version }、プロトコル { $protocol }。
