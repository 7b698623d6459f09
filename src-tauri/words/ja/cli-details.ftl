### Not yet read by a native speaker.

## Command line: notes and steps

cli-help-note = 項目のメモを見る、または書きます
    .item = 番号、または題名の一部（待機中のものは題名の一部）
    .text = メモ（Markdown）。空にすると消え、省くと表示します
cli-help-step = 項目の中の手順（7件まで）
cli-help-step-add = 手順を1件加えます
    .item = 項目の番号、または題名の一部（待機中のものは題名の一部）
    .text = 手順の言葉
cli-help-step-tick = 手順を完了にします
    .item = 項目の番号、または題名の一部（待機中のものは題名の一部）
    .steps = 番号、または言葉の一部
cli-help-step-untick = 手順を未完了に戻します
    .item = 項目の番号、または題名の一部（待機中のものは題名の一部）
    .steps = 番号、または言葉の一部
cli-help-step-rename = 手順の言葉を変えます
    .item = 項目の番号、または題名の一部（待機中のものは題名の一部）
    .step = 番号、または言葉の一部
    .text = 手順の言葉
cli-help-step-move = 手順を並べ替えます
    .item = 項目の番号、または題名の一部（待機中のものは題名の一部）
    .step = 番号、または言葉の一部
    .position = 新しい番号
cli-help-step-remove = 手順を削除します
    .item = 項目の番号、または題名の一部（待機中のものは題名の一部）
    .step = 番号、または言葉の一部
cli-details-none = 「{ $title }」にはメモも手順もありません。
cli-no-such-step = 「{ $title }」に手順{ $given }はありません。
