### Not yet read by a native speaker.

## Command line: settings, backups and repair

cli-settings-file = 設定ファイル：{ $file }
cli-settings-folder = データフォルダー：{ $folder }
cli-settings-problem = 設定ファイルを反映していません：{ $problem }
cli-backup = { $date } · { $size } · { $holds }
cli-backup-size = { $megabytes } MB
cli-backup-holds =
    { $days ->
        [1] 1日分、{ $last }
       *[other] { $days }日分、最後は{ $last }
    }
cli-backup-empty = まだ記録なし
cli-backup-unreadable = { $date } · { $size } · 読めません
cli-backup-none = バックアップはまだありません。
    .hint = 作るには：daydone backup now
cli-backup-made = { $file } にコピーしました（{ $size }）。
cli-no-such-backup = { $date } のバックアップはありません。
    .hint = あるものを見るには：daydone backup list
cli-no-such-copy = 「{ $given }」というファイルはなく、日付でもありません。
    .hint = コピーの一覧：daydone backup list
cli-copy-damaged = コピー { $file } は壊れています。何も変更していません。
    .hint = あるものを見るには：daydone backup list
cli-copy-foreign = { $file } はDaydoneのジャーナルのコピーではありません。何も変更していません。
    .hint = あるものを見るには：daydone backup list
cli-restore-ask = { $file }（{ $holds }）に戻しますか？ 今のジャーナルは削除せず、取り置きます。（y、やめるならEnter）
cli-restored = ジャーナルを { $file } のものに戻しました：{ $holds }。
cli-restored-aside = 前のジャーナルは残してあります。戻すには：daydone backup restore "{ $file }"
cli-left-as-is = 何も変更していません。
cli-needs-yes = 先に確認が必要ですが、答える人がいません。
    .hint = 確認なしで進めるには：--yes
cli-agent-stays = エージェントが終了しません。
    .hint = 終了してから、もう一度お試しください：daydone quit
cli-repair-nothing = ジャーナルに問題はありません。
cli-repair-ask = { $what } これを取り置き、読める部分と最新のバックアップから復元しますか？（y、やめるならEnter）
cli-repair-ask-gone = ジャーナルがありません。最新のバックアップを復元しますか？（y、やめるならEnter）
cli-repair-ask-tables = ジャーナルは無事ですが、そこから作った表と合っていません。作り直しますか？（y、やめるならEnter）
cli-repair-ask-lost = 保存された最後の記録{ $lines }件がジャーナルにありません。欠けたまま続け、今後は尋ねないようにしますか？（y、やめるならEnter）
cli-repair-went-on = 欠けている記録{ $lines }件なしで続けます。
cli-repair-tables = ジャーナルの記録{ $entries }件から表を作り直しました。
cli-repair-brought = 記録{ $entries }件を、{ $until }まで、{ $source }復元しました。それより後のことは入っていません。
cli-repair-from-journal = 壊れたファイルから
cli-repair-from-backup = { $date } のバックアップから
cli-repair-from-both = 壊れたファイルと { $date } のバックアップから
cli-repair-none-missing = それより前に欠けているものはありません。
cli-repair-missing = { $from }から{ $to }までの間で、記録{ $entries }件が欠けています。
cli-repair-missing-first = { $to }より前の記録{ $entries }件が欠けています。
cli-repair-aside = 壊れたファイルは残してあります：{ $file }
cli-repair-anew = 何も読めず、バックアップもありません。次に起動すると新しく始まります。
cli-doctor-good = 正常
cli-doctor-missing = なし
cli-doctor-broken = 異常

### Help

cli-help-settings = 今の設定
cli-help-settings-get = そのうちの1つ
    .name = 名前
cli-help-settings-set = 1つを変えます
    .name = 名前
    .value = 新しい値
cli-help-backup = ジャーナルのコピー。1日1つ自動で作り、7つ残します
    .footer =
        daydone backup restore 2026-11-20             その日のコピー
        daydone backup restore                        最新のコピー
        daydone backup restore ~/usb/daydone.sqlite   任意のジャーナルのコピー
cli-help-backup-now = 今すぐ作ります。今日すでに作ったものと置き換わります
cli-help-backup-list = あるコピーの一覧、新しい順
cli-help-backup-restore = コピーに戻します。今のジャーナルは削除せず、取り置きます
    .copy = コピーの日付、またはファイル。省くと最新のコピー
    .yes = 尋ねない
cli-help-doctor = このコンピューターで使えるものと、使えないもの
    .repair = ジャーナルを修復するか、読める部分と最新のバックアップから復元します
    .yes = --repair と使うとき：尋ねない
cli-doctor-versions-same = Daydone { $own }。エージェントも同じです。
cli-doctor-versions-differ = Daydone { $own }。エージェントは { $agent } です。
cli-doctor-versions-advice = 2つのバージョンが入っているか、このプログラムの開始後に別のものが入りました。新しいほうから Daydone を起動してください。
