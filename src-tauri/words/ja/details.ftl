### Not yet read by a native speaker.

## Notes and steps

say-steps = { $count }件中{ $done }件の手順
refused-unknown-step = その項目にその手順はありません。

## Taking back

say-undo-details-note = メモの記入
say-undo-details-add-step = { $count }件の手順の追加
say-undo-details-rename-step = 手順の題名変更
say-undo-details-tick-step = { $count }件の手順の完了
say-undo-details-return-step = 手順を未完了に戻す操作
say-undo-details-move-step = 手順の並べ替え
say-undo-details-remove-step = 手順の削除
