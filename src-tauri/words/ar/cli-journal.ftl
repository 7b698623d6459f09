### Not yet read by a native speaker.

## Command line: settings, backups and repair

cli-settings-file = ملف الإعدادات: { $file }
cli-settings-folder = مجلد البيانات: { $folder }
cli-settings-problem = لا يُعمل بملف الإعدادات: { $problem }
cli-backup = { $date } · { $size } · { $holds }
cli-backup-size = { $megabytes } م.ب
cli-backup-holds =
    { $days ->
        [zero] لا أيام، آخرها { $last }
        [one] يوم واحد، { $last }
        [two] يومان، آخرهما { $last }
        [few] { $days } أيام، آخرها { $last }
        [many] { $days } يومًا، آخرها { $last }
       *[other] { $days } يوم، آخرها { $last }
    }
cli-backup-empty = لا أيام بعد
cli-backup-unreadable = { $date } · { $size } · تتعذر قراءتها
cli-backup-none = لا توجد نسخة احتياطية بعد.
    .hint = لإنشاء واحدة: daydone backup now
cli-backup-made = نُسخت إلى { $file } ({ $size }).
cli-no-such-backup = لا توجد نسخة احتياطية بتاريخ { $date }.
    .hint = لعرض الموجود: daydone backup list
cli-no-such-copy = لا ملف باسم «{ $given }»، وهو ليس تاريخًا.
    .hint = لعرض النسخ الموجودة: daydone backup list
cli-copy-damaged = النسخة { $file } تالفة. لم يتغير شيء.
    .hint = لعرض الموجود: daydone backup list
cli-copy-foreign = { $file } ليس نسخة من يوميات Daydone. لم يتغير شيء.
    .hint = لعرض الموجود: daydone backup list
cli-restore-ask = الرجوع إلى { $file } ({ $holds })؟ اليوميات الحالية توضع جانبًا ولا تُحذف. (y، أو Enter للرفض)
cli-restored = اليوميات الآن هي يوميات { $file }: { $holds }.
cli-restored-aside = السابقة محفوظة. للرجوع إليها: daydone backup restore "{ $file }"
cli-left-as-is = لم يتغير شيء.
cli-needs-yes = هذا يسأل أولًا، ولا أحد ليجيب.
    .hint = بلا سؤال: --yes
cli-agent-stays = الوكيل لا يتوقف.
    .hint = يُرجى إيقافه ثم المحاولة مجددًا: daydone quit
cli-repair-nothing = اليوميات سليمة تمامًا.
cli-repair-ask = { $what } هل توضع جانبًا ويُستعاد ما يمكن قراءته منها ومن أحدث نسخة احتياطية؟ (y، أو Enter للرفض)
cli-repair-ask-gone = اليوميات مفقودة. هل تُستعاد أحدث نسخة احتياطية؟ (y، أو Enter للرفض)
cli-repair-ask-tables = اليوميات سليمة، لكن الجداول المبنية منها لا تطابقها. هل تُبنى من جديد؟ (y، أو Enter للرفض)
cli-repair-ask-lost = { $lines ->
        [zero] آخر القيود المحفوظة مفقودة
        [one] آخر قيد محفوظ مفقود
        [two] آخر قيدين محفوظين مفقودان
        [few] آخر { $lines } قيود محفوظة مفقودة
        [many] آخر { $lines } قيدًا محفوظًا مفقودة
       *[other] آخر { $lines } قيد محفوظ مفقودة
    } من اليوميات. المتابعة دون انتظار ما فُقد؟ (y، أو Enter للرفض)
cli-repair-went-on = يستمر Daydone من دون { $lines ->
        [zero] القيود المفقودة.
        [one] القيد المفقود.
        [two] القيدين المفقودين.
        [few] القيود المفقودة، وعددها { $lines }.
        [many] القيود المفقودة، وعددها { $lines }.
       *[other] القيود المفقودة، وعددها { $lines }.
    }
cli-repair-tables = بُنيت الجداول من جديد من { $entries ->
        [zero] 0 قيد
        [one] قيد واحد
        [two] قيدين
        [few] { $entries } قيود
        [many] { $entries } قيدًا
       *[other] { $entries } قيد
    } في اليوميات.
cli-repair-brought = { $entries ->
        [zero] لم يُستعد أي قيد
        [one] استُعيد قيد واحد
        [two] استُعيد قيدان
        [few] استُعيدت { $entries } قيود
        [many] استُعيد { $entries } قيدًا
       *[other] استُعيد { $entries } قيد
    }، حتى { $until }، { $source }. ما حدث بعد ذلك غير مشمول.
cli-repair-from-journal = من الملف التالف
cli-repair-from-backup = من النسخة الاحتياطية بتاريخ { $date }
cli-repair-from-both = من الملف التالف والنسخة الاحتياطية بتاريخ { $date }
cli-repair-none-missing = لا شيء مفقود قبل ذلك.
cli-repair-missing = { $entries ->
        [zero] لا قيد مفقود
        [one] قيد واحد مفقود
        [two] قيدان مفقودان
        [few] { $entries } قيود مفقودة
        [many] { $entries } قيدًا مفقودة
       *[other] { $entries } قيد مفقودة
    } بين { $from } و{ $to }.
cli-repair-missing-first = { $entries ->
        [zero] لا قيد مفقود
        [one] قيد واحد مفقود
        [two] قيدان مفقودان
        [few] { $entries } قيود مفقودة
        [many] { $entries } قيدًا مفقودة
       *[other] { $entries } قيد مفقودة
    } قبل { $to }.
cli-repair-aside = الملف التالف محفوظ: { $file }
cli-repair-anew = تعذرت قراءة أي شيء، ولا توجد نسخة احتياطية. التشغيل التالي يبدأ من جديد.
cli-doctor-good = سليم
cli-doctor-missing = مفقود
cli-doctor-broken = معطَّل

### Help

cli-help-settings = الإعدادات السارية
cli-help-settings-get = أحدها
    .name = اسمه
cli-help-settings-set = تغيير أحدها
    .name = اسمه
    .value = قيمته الجديدة
cli-help-backup = نسخ من اليوميات: تُنشأ واحدة كل يوم تلقائيًا، وتُحفظ سبع منها
    .footer =
        daydone backup restore 2026-11-20             نسخة ذلك اليوم
        daydone backup restore                        أحدث نسخة
        daydone backup restore ~/usb/daydone.sqlite   أي نسخة من يوميات
cli-help-backup-now = إنشاء واحدة الآن، مكان نسخة سابقة من اليوم
cli-help-backup-list = النسخ الموجودة، الأحدث أولًا
cli-help-backup-restore = الرجوع إلى نسخة؛ اليوميات الحالية توضع جانبًا ولا تُحذف
    .copy = تاريخ نسخة، أو ملف؛ وإلا فأحدث نسخة
    .yes = بلا سؤال
cli-help-doctor = ما يعمل على هذا الحاسوب وما لا يعمل
    .repair = إصلاح اليوميات، أو استعادة ما يمكن قراءته منها ومن أحدث نسخة احتياطية
    .yes = مع --repair: بلا سؤال
cli-doctor-versions-same = Daydone { $own }، مثل الوكيل.
cli-doctor-versions-differ = Daydone { $own }؛ والوكيل { $agent }.
cli-doctor-versions-advice = هناك إصداران مثبتان، أو ثُبّت أحدهما بعد أن بدأ هذا البرنامج. شغّل Daydone من مكان الإصدار الأحدث.
