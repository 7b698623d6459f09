### Not yet read by a native speaker.

## Taking back

say-undo-start-day = بدء اليوم
say-undo-change-definition = تغيير متى يكتمل اليوم
say-undo-add-item = إضافة بند
say-undo-add-for-later = وضع شيء في يوم لاحق
say-undo-take-waiting = إحضار شيء ينتظر إلى اليوم
say-undo-drop-waiting = التخلي عن شيء ينتظر
say-undo-rename-waiting = إعادة تسمية شيء ينتظر
say-undo-move-waiting = نقل شيء ينتظر
say-undo-plan-days-off = تخطيط أيام عطلة
say-undo-cancel-days-off = إلغاء أيام عطلة
say-undo-answer-default = الإجابة عن سؤال الأسبوع
say-undo-judge-default = الحكم على ما جُرّب
say-undo-rename-item = إعادة تسمية بند
say-undo-estimate-item = تقدير بند
say-undo-change-item-kind = تغيير كون بند أساسيًا
say-undo-reorder-item = إعادة ترتيب البنود
say-undo-tick-item = إنجاز { $count ->
        [zero] 0 بند
        [one] بند
        [two] بندين
        [few] { $count } بنود
        [many] { $count } بندًا
       *[other] { $count } بند
    }
say-undo-return-item = إعادة فتح { $count ->
        [zero] 0 بند
        [one] بند
        [two] بندين
        [few] { $count } بنود
        [many] { $count } بندًا
       *[other] { $count } بند
    }
say-undo-place-item = تحديد مكان { $count ->
        [zero] 0 بند
        [one] بند
        [two] بندين
        [few] { $count } بنود
        [many] { $count } بندًا
       *[other] { $count } بند
    }
say-undo-place-thought = تحديد مكان فكرة
say-undo-start-focus = بدء التركيز
say-undo-pause = إيقاف مؤقت
say-undo-resume = متابعة
say-undo-extend = تمديد
say-undo-finish = إنهاء
say-undo-focus-on = تغيير بند التركيز
say-undo-start-break = بدء استراحة
say-undo-start-meeting = بدء اجتماع
say-undo-end-meeting = إنهاء الاجتماع
say-undo-settle-meeting = حسم مصير اجتماع
say-undo-log-meeting = تسجيل اجتماع
say-undo-interrupted = تسجيل مقاطعة
say-undo-park = إرجاء فكرة
say-undo-resolve-gap = الإجابة عن فجوة
say-undo-snooze = طلب الهدوء
say-undo-set-first-step = كتابة الخطوة الأولى
say-undo-set-blocked = كتابة العائق
say-undo-close-day = إنهاء اليوم
say-undo-reopen-day = إعادة فتح اليوم
say-undo-keep-day-open = إبقاء اليوم مفتوحًا
say-undo-move-day = نقل اليوم إلى منطقة زمنية أخرى
say-undo-correct-session = تصحيح جلسة
say-undo-correct-new-session = تسجيل جلسة
say-undo-correct-gap = تصحيح فجوة
say-undo-correct-break = تصحيح استراحة
say-undo-correct-meeting = تصحيح اجتماع
say-undo-correct-new-break = تسجيل استراحة
say-undo-correct-item = تصحيح بند
say-undo-correct-interruption = تصحيح مقاطعة
say-undo-correct-new-interruption = تسجيل مقاطعة
say-undo-correct-end = تصحيح نهاية يوم
say-undo-import = استيراد { $days ->
        [zero] ما ينتظر
        [one] يوم
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
