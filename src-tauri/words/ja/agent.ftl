### Not yet read by a native speaker.

## Agent

say-already-there = { $folder } ではすでにエージェントが動いています。
refused-reading = 今はほかのファイルを読んでいます。
    .hint = 少し待ってから、もう一度お試しください。
refused-busy = Daydoneに同時に接続しているプログラムが多すぎます。
    .hint = いくつか閉じるか、少し待ってからもう一度お試しください。
refused-slow = 時間内に応答がありませんでした。
    .hint = 始まった処理は続いているかもしれません。少し待ってから、もう一度お試しください。
refused-too-long = 応答が長すぎて送れません。
    .hint = 一度に求める量を減らしてください。
refused-failed = うまくいきませんでした：{ $why }。
refused-leaving = Daydoneは終了するところです。
refused-disk-full = ディスクがいっぱいのため、今の内容は保存されていません。それより前の記録は無事です。
    .hint = 空き容量を作ってから、もう一度お試しください。
refused-disk-read-only = ジャーナルに書き込めないため、今の内容は保存されていません。それより前の記録は無事です。
    .hint = { $folder } の所有者が自分であること、ディスクが読み取り専用でないことを確かめてください。
refused-disk-busy = 別のプログラムがジャーナルに書き込んでいるため、今の内容は保存されていません。
    .hint = そのプログラムを閉じてから、もう一度お試しください。
refused-disk-damaged = ジャーナルが壊れているため、今の内容は保存されていません。
    .hint = 読める部分か最新のバックアップを復元するには：daydone doctor --repair
refused-disk-moved = ジャーナルが移動、削除、または置き換えられたため、今の内容は保存されていません。
    .hint = { $folder } に戻すか、Daydoneを終了してもう一度起動してください。
say-journal-damaged = ジャーナルが壊れています。手を加えずに残してあります。{ $copy }
    .hint = 別に取り置いて、読める部分を復元するには：daydone doctor --repair
say-journal-gone = ジャーナルがないか空ですが、バックアップはあります。{ $copy }
    .hint = 復元するには：daydone doctor --repair
say-backup-newest = 最新のバックアップは{ $day }のものです。
say-backup-none = バックアップはありません。
refused-disk-failed = ジャーナルに書き込めなかったため、今の内容は保存されていません。それより前の記録は無事です。
    .hint = もう一度お試しください。続くようなら、Daydoneを再起動してください。
refused-backup-full = ディスクがいっぱいのため、コピーを作れませんでした。以前のコピーは残っています。
    .hint = 空き容量を作ってから、もう一度お試しください。
refused-backup-read-only = コピーを作れませんでした。{ $folder } に書き込めません。
    .hint = 所有者が自分であること、ディスクが読み取り専用でないことを確かめてください。
refused-backup-failed = コピーを作れませんでした。{ $why }
refused-no-window = ウィンドウを開けませんでした：{ $why }。
    .hint = コマンドラインからもすべて使えます：daydone --help
refused-no-display = ウィンドウを開く画面がありません。
refused-no-file-program = このデスクトップにはフォルダーを開けるプログラムがありません。
    .hint = 代わりにパスをコピーできます。
refused-real-clock = このエージェントは実際の時計で動いているため、時刻を動かせません。

## Trouble with the journal

say-clock-behind = このコンピューターの時計が、記録より遅れています。時計が直るまで、Daydoneは自分の時刻で進みます。
say-lines-lost = 保存された最後の記録{ $lines }件がジャーナルにありません。ログがなくなったか、途中で切れています。対処方法：daydone doctor
say-trouble-full = ディスクがいっぱいです。起きたことは覚えておき、空きができたら書き込みます。
    .hint = 空き容量を作ってください。あとは自動で進みます。
say-trouble-read-only = ジャーナルに書き込めません。起きたことは覚えておき、書き込めるようになったら書き込みます。
    .hint = { $folder } の所有者が自分であること、ディスクが読み取り専用でないことを確かめてください。
say-trouble-busy = 別のプログラムがジャーナルに書き込んでいます。起きたことは覚えておき、それが済んだら書き込みます。
    .hint = そのプログラムを閉じてください。あとは自動で進みます。
say-trouble-damaged = ジャーナルが壊れています。起きたことを覚えていられるのは、Daydoneを終了するまでです。
    .hint = 読める部分か最新のバックアップを復元するには：daydone doctor --repair
say-trouble-moved = ジャーナルが元の場所にありません。移動、削除、または置き換えられています。起きたことを覚えていられるのは、Daydoneを終了するまでです。
    .hint = { $folder } に戻すか、Daydoneを終了してもう一度起動してください。
say-trouble-failed = ジャーナルに書き込めませんでした。起きたことは覚えておき、また試します。
    .hint = 続くようなら daydone doctor を実行してください。

## At login

say-login-entry = 一日の仕事の終わりが、わかります。
say-login-starts = Daydoneはログイン時に起動します。
say-login-off = Daydoneはログイン時に起動しません。
    .advice = 起動するようにするには：daydone settings set starts_at_login on
say-login-own-folder = このDaydoneは専用のフォルダー（DAYDONE_HOME）で動いているため、ログイン時には起動しません。
say-login-passing = DaydoneはAppImageから動いているため、ログイン時に起動できません。
    .advice = インストールしたDaydoneなら起動できます。
say-login-switched-off = デスクトップの自動起動の一覧で、Daydoneがオフになっています：{ $what }
    .advice = その一覧でオンにしてください。
say-login-not-ours = Daydoneが書いたものではない自動起動の項目は、そのままにしてあります：{ $what }
    .advice = 設定 starts_at_login で切り替えるには、その項目を削除してください。
say-login-trouble = ログイン時にDaydoneを起動するための項目を保存できません。{ $what }
    .advice = 原因が直ったら、daydone doctor がもう一度試します。
