### Not yet read by a native speaker.

## Command line: export and import

cli-export-in-part = { $why }. كُتبت الملاحظات التي قبلها، حتى ملاحظة { $last }: { $count }.
cli-export-backwards = التاريخ الأول، { $from }، يأتي بعد الأخير، { $to }.
cli-export-no-folder = لم يُحدَّد مجلد للملاحظات.
    .hint = يُرجى ذكر مجلد بـ--to-file، أو ضبط notes_folder.
cli-exported = { $days ->
        [zero] لم يُكتب أي يوم
        [one] كُتب يوم واحد
        [two] كُتب يومان
        [few] كُتبت { $days } أيام
        [many] كُتب { $days } يومًا
       *[other] كُتب { $days } يوم
    } في { $file }.
cli-import-ask = هل يُستورد هذا: { $what }؟

### Help

cli-help-export = كتابة أيامك بصيغة مفتوحة
    .format = json كل شيء، وcsv صف لكل يوم، وcsv-stretches صف لكل جلسة وفجوة واستراحة واجتماع ومقاطعة، وcsv-items صف لكل بند، وics تقويم، وnotes ملاحظة Markdown لكل يوم
    .to_file = الكتابة فيه بدل العرض؛ وللملاحظات: المجلد
    .from = التاريخ الأول؛ وإلا فمن البداية
    .to = التاريخ الأخير؛ وإلا فاليوم
cli-help-import = استيراد أيام من تصدير Daydone نفسه أو من تسجيلات برنامج آخر
    .file = الملف، أو - لما يصل عبر الأنبوب؛ يُعرض أولًا ما سيأتي به، ولا يحدث شيء قبل موافقتك
    .from_program = البرنامج الذي كتبه؛ وإلا فيُعرف من الملف
    .person = من تُؤخذ تسجيلاته من ملف فيه تسجيلات عدة أشخاص، بالاسم أو العنوان
    .zone = المنطقة الزمنية للأوقات التي بلا منطقة، مثل Europe/Lisbon؛ وإلا فمنطقة هذا الحاسوب
    .dry_run = عرض ما سيأتي به فقط
    .yes = بلا سؤال
