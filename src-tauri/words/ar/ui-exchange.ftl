### Not yet read by a native speaker.

## Window: taking days in and writing them out

ui-import = استيراد أيام
ui-import-about = من تصدير Daydone نفسه، أو مما سجّله برنامج آخر. ترى أولًا ما سيأتي به الملف.
ui-import-choose = اختر ملفًا
ui-import-another = اختر ملفًا آخر
ui-import-handing = تجري قراءة { $file }…
ui-import-reading = يُنظر فيما يأتي به { $file }…
ui-import-taking = يجري الاستيراد. يومك مستمر في هذه الأثناء.
ui-import-do = استيراد { $what }
ui-import-how = كيف يُقرأ
ui-import-program = كتبه
ui-import-program-seen = كما يبدو الملف
ui-import-zone = المنطقة الزمنية للأوقات التي بلا منطقة
ui-import-people = تسجيلات مَن
ui-import-people-more = فقط إن كان فيه تسجيلات أكثر من شخص. أسماء أو عناوين بينها فواصل.
ui-import-again = انظر مرة أخرى
ui-export = كتابة أيام في ملف
ui-export-about = صيغ مفتوحة، لك أو لبرنامج آخر. كل شيء بصيغة JSON يعود كما كان.
ui-export-choose = كتابة…
ui-export-format = الصيغة
ui-export-json = كل شيء (JSON)
ui-export-csv = صف لكل يوم (CSV)
ui-export-csv-stretches = صف لكل جلسة أو استراحة (CSV)
ui-export-csv-items = صف لكل بند (CSV)
ui-export-ics = الجلسات والاجتماعات (تقويم)
ui-export-notes = ملاحظة لكل يوم (Markdown)
ui-export-days = الأيام
ui-export-all = كلها
ui-export-this-month = هذا الشهر
ui-export-last-month = الشهر الماضي
ui-export-this-year = هذه السنة
ui-export-last-year = السنة الماضية
ui-export-writing = تجري الكتابة…
ui-export-do = كتابة
ui-exported = { $days ->
        [0] لم يكن هناك أي يوم؛ كُتب الملف على أي حال
        [zero] لم يُكتب أي يوم
        [one] كُتب يوم واحد
        [two] كُتب يومان
        [few] كُتبت { $days } أيام
        [many] كُتب { $days } يومًا
       *[other] كُتب { $days } يوم
    }: { $file }
