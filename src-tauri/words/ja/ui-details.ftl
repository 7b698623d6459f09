### Not yet read by a native speaker.

ui-key-details = メモと手順
ui-details-of = 「{ $title }」のメモと手順
ui-details-open = 「{ $title }」のメモと手順：{ $line }
ui-details-short = メモ
ui-details-has-note = メモ
ui-details-next = { $steps } · { $next }
ui-details-steps = 手順
ui-details-add-step = 手順を加える
ui-details-steps-full = 手順は7件までです。その先は別の項目にします。
ui-details-remove-step = 「{ $title }」を取り除く
ui-details-note = メモ
ui-details-note-edit = 編集
ui-details-note-hint = 場所や心に留めること。Markdownは整えて表示されます。
ui-details-link = { $address }を開く
ui-details-ticked = 完了
ui-details-unticked = 未完了
