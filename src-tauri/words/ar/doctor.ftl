### Not yet read by a native speaker.

## Doctor

doctor-language-whole = يتحدث Daydone { $language } كاملة.
doctor-language-part = يتحدث Daydone { $language }: { $count } من { $of } من النصوص. وما ينقص يُقال بالإنجليزية.
doctor-data-good = أيامك محفوظة في { $folder }.
doctor-journal-good = اليوميات سليمة: { $days ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، { $lines ->
        [zero] لا قيود
        [one] قيد واحد
        [two] قيدان
        [few] { $lines } قيود
        [many] { $lines } قيدًا
       *[other] { $lines } قيد
    }.
doctor-journal-none = لا توجد يوميات بعد؛ أول فعل يبدؤها.
doctor-journal-tables = الجداول المبنية من اليوميات لا تطابقها.
    .advice = لبنائها من جديد: daydone doctor --repair
doctor-journal-lost = { $lines ->
        [zero] آخر القيود المحفوظة مفقودة
        [one] آخر قيد محفوظ مفقود
        [two] آخر قيدين محفوظين مفقودان
        [few] آخر { $lines } قيود محفوظة مفقودة
        [many] آخر { $lines } قيدًا محفوظًا مفقودة
       *[other] آخر { $lines } قيد محفوظ مفقودة
    } من اليوميات: ملف السجل التابع لها، وهو الملف المجاور الذي ينتهي اسمه بـ-wal، مفقود أو مقطوع.
    .advice = إن كانت في نسخة من مجلد البيانات كله، فيُرجى إعادة المجلد أثناء توقف Daydone. وللمتابعة من دونها: daydone doctor --repair
doctor-records-beyond = { $count ->
        [zero] لا يتجاوز أي تسجيل جلسته أو يومه، وآخر الأيام { $day }.
        [one] في { $day } يتجاوز تسجيل جلسته أو يومه، فلا يُعتمد على أوقاته.
        [two] في يومين، آخرهما { $day }، يتجاوز تسجيل جلسته أو يومه، فلا يُعتمد على أوقاته.
        [few] في { $count } أيام، آخرها { $day }، يتجاوز تسجيل جلسته أو يومه، فلا يُعتمد على أوقاته.
        [many] في { $count } يومًا، آخرها { $day }، يتجاوز تسجيل جلسته أو يومه، فلا يُعتمد على أوقاته.
       *[other] في { $count } يوم، آخرها { $day }، يتجاوز تسجيل جلسته أو يومه، فلا يُعتمد على أوقاته.
    }
    .advice = كتبه إصدار سابق هكذا. لعرضه: daydone day { $day }. ويمكن تصحيحه خلال ثلاثين يومًا: daydone correct s1 --from HH:MM --to HH:MM --day { $day }
doctor-journal-unreadable = تعذر فحص اليوميات: { $why }
doctor-backups-good = { $count ->
        [zero] لا نسخ احتياطية محفوظة، وآخرها بتاريخ { $day }.
        [one] نسخة احتياطية واحدة محفوظة، بتاريخ { $day }.
        [two] نسختان احتياطيتان محفوظتان، أحدثهما بتاريخ { $day }.
        [few] { $count } نسخ احتياطية محفوظة، أحدثها بتاريخ { $day }.
        [many] { $count } نسخة احتياطية محفوظة، أحدثها بتاريخ { $day }.
       *[other] { $count } نسخة احتياطية محفوظة، أحدثها بتاريخ { $day }.
    }
doctor-backups-none = لا توجد نسخة احتياطية بعد.
    .advice = تُنشأ واحدة مع أول فعل في اليوم، أو هكذا: daydone backup now
doctor-backups-broken = تعذر إنشاء نسخة اليوم الاحتياطية: { $why }
    .advice = النسخ السابقة محفوظة، وتُعاد المحاولة تلقائيًا.
doctor-journal-unseen = لم يكتمل فحص اليوميات في الوقت المحدد.
    .advice = يُرجى المحاولة مجددًا بعد قليل؛ اليوميات الكبيرة على قرص بطيء تستغرق وقتًا أطول.
doctor-notes-good = تُكتب ملاحظة لكل يوم في { $folder }.
doctor-notes-off = لم يُحدَّد مجلد لملاحظات اليوم.
doctor-notes-broken = لا تُكتب ملاحظات اليوم: { $why }
    .advice = الأيام نفسها محفوظة. يُرجى إصلاح الملف أو الإعداد؛ ويكتب daydone export notes ما ينقص.
doctor-hooks-off = الخطاطيف معطَّلة.
doctor-hooks-good = { $count ->
        [zero] الخطاطيف مفعَّلة، ولا شيء منها ليُشغَّل
        [one] يُشغَّل خُطّاف واحد
        [two] يُشغَّل خُطّافان
        [few] تُشغَّل { $count } خطاطيف
        [many] يُشغَّل { $count } خُطّافًا
       *[other] يُشغَّل { $count } خُطّاف
    }، من { $folder }.
doctor-hooks-refused = لا يُشغَّل أي خُطّاف. { $why }
doctor-hooks-unseen = لم يكتمل فحص مجلد الخطاطيف في الوقت المحدد.
doctor-hook-advice = يستمر اليوم من دونه. لعرض ما يقوله: daydone hooks try { $hook }
doctor-calendar-good = { $name }: { $count ->
        [zero] لا اجتماعات
        [one] اجتماع واحد
        [two] اجتماعان
        [few] { $count } اجتماعات
        [many] { $count } اجتماعًا
       *[other] { $count } اجتماع
    } اليوم، { $how ->
        [fetched] جُلب
       *[read] قُرئ
    } في { $time }.
doctor-calendar-partly = { $name }: { $count ->
        [zero] لا اجتماعات
        [one] اجتماع واحد
        [two] اجتماعان
        [few] { $count } اجتماعات
        [many] { $count } اجتماعًا
       *[other] { $count } اجتماع
    } اليوم، قُرئ في { $time }؛ من دون { $left }، إذ لم يرد.
    .advice = يُرجى التحقق منه في تقويم سطح المكتب نفسه. ويُقرأ من جديد مع التغيير القادم.
doctor-calendar-stale = { $name }: لم يُقرأ منذ { $time }: { $why }.
    .advice = حتى نهاية اليوم تُعتمد اجتماعاته كما كانت. ويُقرأ من جديد فور تغيّره.
doctor-calendar-unread = { $name }: لم يُقرأ: { $why }.
    .advice = يُقرأ فور تغيّره. وإن كان المسار خطأ: daydone calendar list
doctor-calendar-not-fetched-since = { $name }: لم يُجلب منذ { $time }: { $why }.
    .advice = تُعتمد اجتماعاته كما كانت عندئذ. وما دام اليوم مفتوحًا يُجلب من جديد كل 30 دقيقة.
doctor-calendar-not-fetched = { $name }: لم يُجلب: { $why }.
    .advice = ما دام اليوم مفتوحًا تُعاد المحاولة كل 30 دقيقة. وإن كان العنوان خطأ: daydone calendar remove، ثم إضافته من جديد.
doctor-calendar-unseen = { $name }: لم يُقرأ بعد.
doctor-settings-good = تُقرأ الإعدادات من { $file }.
doctor-socket-good = تصل برامجك إلى Daydone عبر { $socket }.
doctor-tray-good = تعرض صينية النظام Daydone.
doctor-tray-missing = لا تعرض أي صينية نظام Daydone.
    .advice = النافذة والإشعارات وسطر الأوامر تفعل كل شيء. وفي GNOME تضيف إضافة مثل AppIndicator صينية.
doctor-notifications-good = تُعرض الإشعارات عبر { $service }.
doctor-notifications-missing = لا ترد أي خدمة إشعارات ({ $why }).
    .advice = يوفرها سطح المكتب، أو خدمة صغيرة مثل dunst. ومن دونها يستمر Daydone بصمت.
doctor-keys-off = لم تُطلب اختصارات من أي مكان.
doctor-keys-asked = طُلبت من سطح المكتب اختصارات من أي مكان، ولم يرد بعد.
doctor-keys-bound = اختصارات من أي مكان: { $keys }.
doctor-keys-none = يعرف سطح المكتب اختصارات Daydone من أي مكان؛ وتُختار مفاتيحها في إعداداته.
doctor-keys-not-offered = لا يمنح سطح المكتب هذا البرامج اختصارات من أي مكان.
    .advice = في إعدادات لوحة المفاتيح فيه يمكن ربط مفتاح بـ: daydone toggle (docs/keys.md).
doctor-keys-closed = استعاد سطح المكتب من Daydone المفاتيح التي تعمل من أي مكان.
    .advice = لطلبها من جديد: daydone settings set keys-anywhere off ثم on.
doctor-keys-declined = لم يمنح سطح المكتب Daydone اختصارات من أي مكان.
    .advice = لإعادة الطلب: daydone settings set keys-anywhere off، ثم on.
doctor-keys-failed = الاختصارات من أي مكان غير متاحة: { $why }.
    .advice = في إعدادات لوحة المفاتيح في سطح المكتب يمكن ربط مفتاح بـ: daydone toggle (docs/keys.md).
doctor-key = { $key } ({ $what })
doctor-away-good =
    { $minutes ->
        [zero] بعد 0 دقيقة بلا لوحة مفاتيح أو فأرة تتوقف الجلسة مؤقتًا ({ $source }).
        [one] بعد دقيقة بلا لوحة مفاتيح أو فأرة تتوقف الجلسة مؤقتًا ({ $source }).
        [two] بعد دقيقتين بلا لوحة مفاتيح أو فأرة تتوقف الجلسة مؤقتًا ({ $source }).
        [few] بعد { $minutes } دقائق بلا لوحة مفاتيح أو فأرة تتوقف الجلسة مؤقتًا ({ $source }).
        [many] بعد { $minutes } دقيقة بلا لوحة مفاتيح أو فأرة تتوقف الجلسة مؤقتًا ({ $source }).
       *[other] بعد { $minutes } دقيقة بلا لوحة مفاتيح أو فأرة تتوقف الجلسة مؤقتًا ({ $source }).
    }
doctor-away-off = تستمر الجلسة حين لا يكون أحد عند الحاسوب، لأن away_minutes هو 0.
doctor-away-missing = لا يخبر سطح المكتب هذا متى لا يكون أحد عند الحاسوب، لذلك تستمر الجلسة.
    .advice = يمكن الإيقاف المؤقت عند المغادرة. وما احتُسب يمكن تصحيحه لاحقًا.
doctor-zone-advice = يُرجى ضبط المتغير TZ على اسم مثل Europe/Lisbon، أو إلغاؤه، ثم تشغيل Daydone من جديد.
doctor-clock-good = الساعة هي { $source }، في { $zone }.
doctor-clock-behind = ساعة هذا الحاسوب متأخرة عما هو مدوَّن، لذلك يتبع Daydone وقته الخاص.
    .advice = يُرجى ضبط الساعة. لا يُنقل شيء مما مضى، ويُسأل عن الوقت الذي لم يره أحد.
doctor-clock-simulated = الساعة محاكاة؛ والجهاز في { $zone }.
doctor-version = Daydone { $version }، البروتوكول { $protocol }.
