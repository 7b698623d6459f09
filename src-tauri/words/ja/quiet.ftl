### Not yet read by a native speaker.

## How other programs’ notifications are held: in the doctor’s report and the settings

quiet-asked = { $who }が、Daydoneの求めに応じてほかのプログラムの通知を止めます。
quiet-borrowed = { $who }自身のスイッチを借り、元のとおりに戻します。
quiet-no-service = ここで通知を表示するプログラムはないので、止めるものがありません。
quiet-loses = { $who }自身のスイッチは、その間の通知を失うため、Daydoneは触りません。
    .advice = ご自分で切り替えれば、いつもどおり使えます。
quiet-toggles = { $who }自身のスイッチは、反転できるだけで指定できないため、Daydoneは触りません。
    .advice = ご自分で切り替えれば、いつもどおり使えます。
quiet-no-mode = mako にそのためのモードがないので、ほかのプログラムの通知は止まりません。
    .advice = mako の設定に [mode=do-not-disturb] と invisible=1 の2行を足してください。そのあと：makoctl reload
quiet-sandboxed = Daydoneが動いている場所から、{ $who }自身のスイッチに届きません。
    .advice = ご自分で切り替えれば、いつもどおり使えます。
quiet-macos = macOSでは、プログラムがほかのプログラムの通知を止められません。
    .advice = 自作のショートカットで、集中モードのオンとオフを切り替えられます。
quiet-windows = Windowsでほかのプログラムの通知を止められるのは、Microsoftが承認したプログラムだけです。
    .advice = Windows自身の応答不可は、時刻による切り替えも含めて、いつもどおり使えます。
quiet-unknown = { $who }でほかのプログラムの通知を止める方法を、Daydoneは知りません。
    .advice = 付属の応答不可は、ご自分で切り替えれば、いつもどおり使えます。
quiet-no-apps = { $who ->
        [mako] mako に daydone という名前のモードがないので、締めたあとに一部のプログラムだけを静かにはできません。
        [dunst] dunst に daydone という名前のルールがないので、締めたあとに一部のプログラムだけを静かにはできません。
       *[other] ここでは、締めたあとに一部のプログラムだけを静かにはできません。
    }
    .advice = { $who ->
        [mako] mako の設定に [app-name="Slack" mode=daydone] のような区分を作り、invisible=1 と書いてください。
        [dunst] dunst の設定に [daydone]、appname = Slack、enabled = no、skip_display = yes の4行を書き、dunst を起動し直してください。
       *[other] すべてを静かにするには：daydone settings set after_hours all
    }
quiet-borrowed-since = デスクトップ自身のスイッチを{ $time }から借りています。あとで元に戻します。
quiet-unreadable = Daydoneがデスクトップで切り替えた内容を読めなかったため、元に戻していません：{ $file }
    .advice = デスクトップの「おやすみモード」がお望みどおりか確かめてから、このファイルを削除してください。
