### Not yet read by a native speaker.

## What a file brings

say-import-read = { $program }: { $records ->
        [zero] لم يُقرأ أي تسجيل
        [one] قُرئ تسجيل واحد
        [two] قُرئ تسجيلان
        [few] قُرئت { $records } تسجيلات
        [many] قُرئ { $records } تسجيلًا
       *[other] قُرئ { $records } تسجيل
    }.
say-import-new = { $days ->
        [zero] لا أيام جديدة، { $from } إلى { $to }
        [one] يوم جديد واحد، { $from }
        [two] يومان جديدان، { $from } إلى { $to }
        [few] { $days } أيام جديدة، { $from } إلى { $to }
        [many] { $days } يومًا جديدًا، { $from } إلى { $to }
       *[other] { $days } يوم جديد، { $from } إلى { $to }
    }: { $focus } من التركيز، و{ $meetings } من الاجتماعات.
say-import-nothing-new = لا جديد فيه.
say-import-known = { $days ->
        [zero] لا أيام موجودة
        [one] يوم واحد موجود
        [two] يومان موجودان
        [few] { $days } أيام موجودة
        [many] { $days } يومًا موجودة
       *[other] { $days } يوم موجودة
    } هنا من قبل.
say-import-skipped = تُرك أو عُدّل { $count }: { $why } ({ $named })
say-import-skipped-time = تُرك أو عُدّل { $count }، { $lost }: { $why } ({ $named })
say-import-nothing-in-it = لا شيء فيه.
say-import-days = { $days ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
say-import-waiting = { $waiting ->
        [zero] لا شيء في الانتظار
        [one] شيء واحد في الانتظار
        [two] شيئان في الانتظار
        [few] { $waiting } أشياء في الانتظار
        [many] { $waiting } شيئًا في الانتظار
       *[other] { $waiting } شيء في الانتظار
    }
say-import-thoughts = { $thoughts ->
        [zero] لا أفكار
        [one] فكرة واحدة
        [two] فكرتان
        [few] { $thoughts } أفكار
        [many] { $thoughts } فكرة
       *[other] { $thoughts } فكرة
    }
say-import-days-off = { $days ->
        [zero] لا أيام عطلة
        [one] يوم عطلة واحد
        [two] يوما عطلة
        [few] { $days } أيام عطلة
        [many] { $days } يوم عطلة
       *[other] { $days } يوم عطلة
    }
say-import-questions = { $questions ->
        [zero] لا أسئلة مجابة
        [one] سؤال مجاب واحد
        [two] سؤالان مجابان
        [few] { $questions } أسئلة مجابة
        [many] { $questions } سؤالًا مجابًا
       *[other] { $questions } سؤال مجاب
    }
say-import-loose = إلى جانب الأيام: { $what }.
say-imported = استُورد: { $what }.
say-import-not-importable = تعذر استيراد الملف: { $why }.
    .hint = يُرجى ذكر البرنامج الذي كتبه بـ--from-program؛ ويذكر daydone import --help البرامج المعروفة.
    .person = يُرجى ذكر من تُؤخذ تسجيلاته بـ--person مع اسم أو عنوان؛ ويُكرَّر لمن له أكثر من واحد.
say-import-trouble-too-long = استغرقت قراءته وقتًا أطول من اللازم
say-import-trouble-memory = استهلكت قراءته ذاكرة أكثر من اللازم
say-import-trouble-too-much = فيه أكثر مما يُستورد دفعة واحدة؛ يُرجى تصديره على أجزاء
say-import-trouble-gave-up = تعذرت قراءته حتى آخره
say-import-why-unreadable = تعذرت قراءته.
say-import-why-still-runs = لم يكن قد انتهى.
say-import-why-cut = بدأ تسجيل آخر قبل أن ينتهي، فقُطع عنده.
say-import-why-overlaps = لتسجيل آخر الوقت نفسه.
say-import-why-seen-twice = رُصد الوقت نفسه مرتين، ويُحتسب مرة واحدة.
say-import-why-never-idle = لم يُترك ذلك الجهاز قط، وقد رصد اليوم جهاز آخر.
say-import-why-paused = أُوقف مؤقتًا، ويُحتسب بمدته المخططة.
say-import-why-somebody-else = هو لشخص آخر.
say-import-why-latin = الملف ليس بترميز Unicode، فقُرئ على أنه أوروبي غربي.
say-import-why-title-cut = كان عنوانه أطول من اللازم أو فيه رموز لا يمكن عرضها، فعُدّل.
say-import-why-no-length = لا مدة له.
say-import-why-no-record = هو من نوع لا يقول شيئًا عن عمل اليوم.
say-import-why-no-clock = لا أوقات له؛ وُضع الواحد تلو الآخر من بداية اليوم.
say-import-why-past-day = أكثر مما يتسع له يومه؛ تُرك الباقي.
say-import-why-not-past = لم يمضِ ذلك التاريخ بعد.
say-import-why-date-taken = يوجد هنا يوم بذلك التاريخ.
say-import-why-time-taken = يشغل يوم آخر الوقت نفسه.
say-import-why-shared = ليوم آخر التسجيلات نفسها.
say-import-why-unsound = اليوم غير متماسك.
say-import-why-had-before = سبق أن كان في هذه اليوميات.
say-import-why-loose-unsound = كلماته أو تاريخه أو تقديره غير صالح.
