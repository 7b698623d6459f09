### Not yet read by a native speaker.

### What a key from anywhere does, as the desktop shows it

say-shortcut-toggle = 集中の開始・一時停止・再開
say-shortcut-park = 思いつきを書き留める
say-shortcut-interrupted = 割り込みを記録
say-shortcut-open = Daydoneを開く
tray-left = あと{ $left } · { $line }

## Tray

tray-open = Daydoneを開く
tray-quit = 終了
tray-plan = 一日を計画…
tray-focus = 集中を始める
tray-focus-bonus = おまけに集中を始める
tray-focus-ask = 集中を始める…
tray-focus-item = { $title } · { $length }
tray-focus-open-ended = 終わりを決めない
tray-break = 休憩する
tray-pause = 一時停止
tray-resume = 再開
tray-extend = +5分
tray-finish = 終える
tray-finish-break = 休憩を終える
tray-interrupted = 割り込み
tray-park = 思いつきを書き留める…
tray-meeting = 会議
tray-start-meeting = 開始：{ $title }
tray-untitled = 会議
tray-communication = メールとチャット
tray-end-meeting = 会議を終える
tray-end-day = 一日を終える
tray-end-go-through = 順に確認…
tray-end-just-close = 締めるだけ
tray-end-forgotten = { $time }で終える
tray-keep-open = 終えずに続ける
tray-move-day = 一日を{ $place }の時刻に移す
tray-undo = 元に戻す：{ $text }
tray-redo = やり直す：{ $text }
