### Not yet read by a native speaker.

## Command line: hooks

### Help

cli-help-hooks = 出来事に応じて動く自分のプログラムと、その結果
cli-help-hooks-try = 名前を指定したフックを、作りものの一日で今すぐ動かし、出力を表示します。フックがオフのときも動きます
    .hook = 動かすフックの名前
    .state = フック state 用：どの状態を渡すか。省くと focus

### What is shown

cli-hooks-on = フックはオンです。フォルダー：{ $folder }
cli-hooks-off = フックはオフです。オンにするには、設定ファイルに hooks = true と書いてください。
cli-hooks-none = { $folder } にはまだ何もありません。いつ動くかは docs/hooks.md にあります。
cli-hooks-no-file = { $folder } にフック { $hook } はありません。
    .hint = 作り方は docs/hooks.md にあります。
cli-hooks-state = 状態を渡せるのはフック state だけです。
