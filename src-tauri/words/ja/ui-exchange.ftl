### Not yet read by a native speaker.

## Window: taking days in and writing them out

ui-import = 日を取り込む
ui-import-about = Daydone自身の書き出しや、ほかのプログラムの記録から。ファイルに何が入っているか、先に表示します。
ui-import-choose = ファイルを選ぶ
ui-import-another = 別のファイルを選ぶ
ui-import-handing = { $file }を読んでいます…
ui-import-reading = { $file }の中身を見ています…
ui-import-taking = 取り込んでいます。その間も一日は続きます。
ui-import-do = { $what }を取り込む
ui-import-how = 読み方
ui-import-program = 書いたプログラム
ui-import-program-seen = ファイルから判断
ui-import-zone = タイムゾーンのない時刻のゾーン
ui-import-people = 誰の記録か
ui-import-people-more = 複数の人の記録があるときだけ。名前かアドレスを、コンマで区切って。
ui-import-again = もう一度見る
ui-export = 日をファイルに書き出す
ui-export-about = 自分や別のプログラムのための、開かれた形式です。JSONの「すべて」は、そのまま取り込めます。
ui-export-choose = 書き出す…
ui-export-format = 形式
ui-export-json = すべて (JSON)
ui-export-csv = 1日1行 (CSV)
ui-export-csv-stretches = セッションや休憩ごとに一行 (CSV)
ui-export-csv-items = 項目ごとに一行 (CSV)
ui-export-ics = セッションと会議 (カレンダー)
ui-export-notes = 1日1つのメモ (Markdown)
ui-export-days = 日
ui-export-all = すべて
ui-export-this-month = 今月
ui-export-last-month = 先月
ui-export-this-year = 今年
ui-export-last-year = 去年
ui-export-writing = 書き出しています…
ui-export-do = 書き出す
ui-exported = { $days ->
        [0] 日はありませんでしたが、ファイルは書き出しました
       *[other] { $days }日分を書き出しました
    }: { $file }
