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
cli-import-read = { $program }: { $records ->
        [zero] لم يُقرأ أي تسجيل
        [one] قُرئ تسجيل واحد
        [two] قُرئ تسجيلان
        [few] قُرئت { $records } تسجيلات
        [many] قُرئ { $records } تسجيلًا
       *[other] قُرئ { $records } تسجيل
    }.
cli-import-new = { $days ->
        [zero] لا أيام جديدة، { $from } إلى { $to }
        [one] يوم جديد واحد، { $from }
        [two] يومان جديدان، { $from } إلى { $to }
        [few] { $days } أيام جديدة، { $from } إلى { $to }
        [many] { $days } يومًا جديدًا، { $from } إلى { $to }
       *[other] { $days } يوم جديد، { $from } إلى { $to }
    }: { $focus } من التركيز، و{ $meetings } من الاجتماعات.
cli-import-nothing-new = لا جديد فيه.
cli-import-known = { $days ->
        [zero] لا أيام موجودة
        [one] يوم واحد موجود
        [two] يومان موجودان
        [few] { $days } أيام موجودة
        [many] { $days } يومًا موجودة
       *[other] { $days } يوم موجودة
    } هنا من قبل.
cli-import-skipped = تُرك أو عُدّل { $count }: { $why } ({ $named })
cli-import-skipped-time = تُرك أو عُدّل { $count }، { $lost }: { $why } ({ $named })
cli-import-nothing-in-it = لا شيء فيه.
cli-import-days = { $days ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
cli-import-waiting = { $waiting ->
        [zero] لا شيء في الانتظار
        [one] شيء واحد في الانتظار
        [two] شيئان في الانتظار
        [few] { $waiting } أشياء في الانتظار
        [many] { $waiting } شيئًا في الانتظار
       *[other] { $waiting } شيء في الانتظار
    }
cli-import-thoughts = { $thoughts ->
        [zero] لا أفكار
        [one] فكرة واحدة
        [two] فكرتان
        [few] { $thoughts } أفكار
        [many] { $thoughts } فكرة
       *[other] { $thoughts } فكرة
    }
cli-import-days-off = { $days ->
        [zero] لا أيام عطلة
        [one] يوم عطلة واحد
        [two] يوما عطلة
        [few] { $days } أيام عطلة
        [many] { $days } يوم عطلة
       *[other] { $days } يوم عطلة
    }
cli-import-questions = { $questions ->
        [zero] لا أسئلة مجابة
        [one] سؤال مجاب واحد
        [two] سؤالان مجابان
        [few] { $questions } أسئلة مجابة
        [many] { $questions } سؤالًا مجابًا
       *[other] { $questions } سؤال مجاب
    }
cli-import-loose = إلى جانب الأيام: { $what }.
cli-import-ask = هل يُستورد هذا: { $what }؟
cli-imported = استُورد: { $what }.
cli-import-not-importable = تعذر استيراد الملف: { $why }.
    .hint = يُرجى ذكر البرنامج الذي كتبه بـ--from-program؛ ويذكر daydone import --help البرامج المعروفة.
    .person = يُرجى ذكر من تُؤخذ تسجيلاته بـ--person مع اسم أو عنوان؛ ويُكرَّر لمن له أكثر من واحد.
cli-import-trouble-too-long = استغرقت قراءته وقتًا أطول من اللازم
cli-import-trouble-memory = استهلكت قراءته ذاكرة أكثر من اللازم
cli-import-trouble-too-much = فيه أكثر مما يُستورد دفعة واحدة؛ يُرجى تصديره على أجزاء
cli-import-trouble-gave-up = تعذرت قراءته حتى آخره
cli-import-why-unreadable = تعذرت قراءته.
cli-import-why-still-runs = لم يكن قد انتهى.
cli-import-why-cut = بدأ تسجيل آخر قبل أن ينتهي، فقُطع عنده.
cli-import-why-overlaps = لتسجيل آخر الوقت نفسه.
cli-import-why-seen-twice = رُصد الوقت نفسه مرتين، ويُحتسب مرة واحدة.
cli-import-why-never-idle = لم يُترك ذلك الجهاز قط، وقد رصد اليوم جهاز آخر.
cli-import-why-paused = أُوقف مؤقتًا، ويُحتسب بمدته المخططة.
cli-import-why-somebody-else = هو لشخص آخر.
cli-import-why-latin = الملف ليس بترميز Unicode، فقُرئ على أنه أوروبي غربي.
cli-import-why-title-cut = كان عنوانه أطول من اللازم أو فيه رموز لا يمكن عرضها، فعُدّل.
cli-import-why-no-length = لا مدة له.
cli-import-why-no-record = هو من نوع لا يقول شيئًا عن عمل اليوم.
cli-import-why-no-clock = لا أوقات له؛ وُضع الواحد تلو الآخر من بداية اليوم.
cli-import-why-past-day = أكثر مما يتسع له يومه؛ تُرك الباقي.
cli-import-why-not-past = لم يمضِ ذلك التاريخ بعد.
cli-import-why-date-taken = يوجد هنا يوم بذلك التاريخ.
cli-import-why-time-taken = يشغل يوم آخر الوقت نفسه.
cli-import-why-shared = ليوم آخر التسجيلات نفسها.
cli-import-why-unsound = اليوم غير متماسك.
cli-import-why-had-before = سبق أن كان في هذه اليوميات.
cli-import-why-loose-unsound = كلماته أو تاريخه أو تقديره غير صالح.

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
