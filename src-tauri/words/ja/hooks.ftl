### Not yet read by a native speaker.

## Hooks

hooks-never = まだ動いていません。
hooks-ran = { $time }に正常に動きました。
hooks-failed = { $time }に失敗：{ $why }。
hooks-rests = 続けて{ $count }回失敗したため休んでいます。最後は{ $time }：{ $why }。ファイルが変わると、また動きます。
hooks-dropped = 順番待ちが多すぎたため、{ $count }回分を省きました。
hooks-file-off = オフです。ファイルに実行権限がありません。
hooks-tried = 試しました：{ $why }。

# Parts of sentences: how a run ended.
hooks-end-fine = 正常に終わりました
hooks-end-code = 終了コード{ $code }で終わりました
hooks-end-signal = シグナル{ $signal }で終わりました
hooks-end-slow = { $seconds }秒を超えたため、止めました
hooks-end-not-started = 起動できませんでした（{ $why }）
hooks-end-cut = Daydoneが終了したため、止めました

hooks-refused-not-yours = 動かしません：{ $path } の所有者がほかの人です。
hooks-refused-open = 動かしません：ほかの人が { $path } に書き込めます。直すには：chmod go-w "{ $path }"
hooks-refused-no-file = 動かしません：{ $path } の種類が違います。ファイルかフォルダーである必要があります。
hooks-refused-many = 動かしません：動かすのはフォルダーの最初の{ $most }個のファイルだけです。
hooks-refused-unseen = 動かしません：{ $path } を見られません（{ $why }）。

hooks-sample-item = 移行計画を書く
hooks-sample-meeting = リリースの決定
hooks-sample-reason = フックの試し
