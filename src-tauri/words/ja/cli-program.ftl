### Not yet read by a native speaker.

## Command line: the program itself

### Help

cli-help = 一日の仕事の終わりが、わかります。コマンドを付けなければウィンドウを開きます。
    .json = JSONで答えます
    .footer =
        項目は番号か、1つだけに当てはまる題名の一部で指定します。
        長さは 50、50m、3h、1h30、1.5h、時刻は 16:30、1630、4:30pm、日は
        tomorrow、friday、2026-12-03 のように書きます。
        終了コード：0 完了、1 拒否され何も変わっていない、2 理解できない、3 エージェントが
        なく起動もできないか、まだ応答がない、4 ジャーナルが壊れているか、ない、5 一部だけ
        完了したか、完了したが表示できない。
cli-help-any =
    .all = これらすべて
    .any = これらのどれか、早いもの（ほかに指定がなければ）
    .of = これらのうち少なくともこの数
    .shape = 代わりにできあいの型。足りないものはいつもの一週間から補います
    .deep = --shape on-off と：集中のブロック（3x2h など）
    .talk = --shape on-off と：やり取りのブロック（1x2h など）
    .past_boundary = この一日を境目を越えて、朝の終わりの時刻まで続けます
    .reason = なぜ文章ではなく会議か
    .day = どの日か：today、yesterday、monday、2026-11-20 など。省くと最新の日
cli-help-open = ウィンドウを開くか、手前に出します
    .room = 開く画面：一日の終わり、または思いつきを書く行
cli-help-quit = Daydoneを終了します。一日は保存されます
cli-help-agent = 常駐します。ログイン時か、最初に使うときに起動します
    .clock = この時点から、模擬の時計で始めます
    .zone = 模擬の時計のタイムゾーン。省くとこのコンピューターのもの
    .away_after = キーボードもマウスも使わずにこのミリ秒数が過ぎたら、セッションを一時停止します
    .hook_limit = フックに許すミリ秒数。終わるまでに、さらに同じだけ待ちます
cli-help-clock = 模擬の時計を動かします
cli-help-clock-advance = 時間を進めます
    .length = 進める長さ
cli-help-clock-to = 時計がこの時刻になるまで進めます
    .time = 時刻
cli-help-clock-sleep = コンピューターをスリープさせます
    .length = その長さ
cli-help-completions = シェルの入力補完
    .shell = どのシェル用か
cli-help-man = マニュアルページ（man -l - 用）
cli-man-verbs = コマンド

### What a command did

cli-opened = ウィンドウを開いています。
cli-quit = Daydoneを終了しました。一日は保存されています。
cli-clock = { $time }です。{ $line }
cli-not-known-yet = Daydoneからまだ応答がありません。保存されたかどうかは、まだわかりません。
cli-not-answered-yet = Daydoneからまだ応答がありません。
cli-already-quit = Daydoneは動いていません。
cli-not-written = { $file } に書き込めませんでした：{ $why }
cli-not-shown = 標準出力に書き込めませんでした：{ $why }
cli-done-not-shown = 完了しましたが、結果を表示できませんでした：{ $why }
    .hint = 今の様子を見るには：daydone status
