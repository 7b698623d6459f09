### Not yet read by a native speaker.

## Window: history

ui-history-ago =
    { $days ->
        [zero] اليوم، حتى الآن
        [one] أمس
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
ui-history-ago-months = { $months ->
        [zero] هذا الشهر
        [one] قبل شهر
        [two] قبل شهرين
        [few] قبل { $months } أشهر
        [many] قبل { $months } شهرًا
       *[other] قبل { $months } شهر
    }
ui-history-ago-years = { $years ->
        [zero] هذه السنة
        [one] قبل سنة
        [two] قبل سنتين
        [few] قبل { $years } سنوات
        [many] قبل { $years } سنة
       *[other] قبل { $years } سنة
    }
ui-history-another-date = تاريخ آخر
ui-history-date = { $day }. الانتقال إلى تاريخ آخر
ui-history-month-earlier = الشهر السابق
ui-history-month-later = الشهر التالي
ui-history-arc = اليوم من { $start } إلى { $end }. التركيز: { $focus }. الاجتماعات: { $meetings }.
ui-history-arc-open = اليوم من { $start }، مفتوح. التركيز حتى الآن: { $focus }. الاجتماعات: { $meetings }.
ui-history-of-focus = من التركيز
ui-history-and-meetings = من التركيز، و{ $meetings } في الاجتماعات
ui-history-zone = الأوقات بتوقيت { $city }.
ui-history-path = مسار اليوم
ui-history-done-meant = يكتمل اليوم متى
ui-history-met = كافٍ عند { $time }.
ui-history-not-met = أُغلق في { $time }؛ وما تبقى أمكنه الانتظار.
ui-history-not-yet-met = ليس بعد.
ui-history-commitment = كان في الصباح: { $definition }.
ui-history-was-focus = تركيز
ui-history-was-break = استراحة
ui-history-was-drop = لم تُحتسب
ui-history-was-nothing = بلا إجابة
ui-history-interrupted-others = مقاطعة
ui-history-interrupted-myself = مقاطعة منك
ui-history-nudge = قال Daydone: { $text }
ui-history-ended = انتهى اليوم
ui-history-ticked = أُنجز
ui-history-first-step = الخطوة الأولى التي تركها
ui-history-no-work = لا جلسة ولا اجتماع مدوَّن.
ui-history-day-off = يوم عطلة. الراحة جزء من العمل.
ui-history-nothing = لا شيء مدوَّن لهذا اليوم، ولا بأس في ذلك.
ui-history-not-begun = لم يبدأ هذا اليوم بعد.
ui-history-not-correctable = يمكن تصحيح آخر 30 يومًا؛ أما هذا فيبقى كما هو.

## Window: days in pictures

ui-history-views = طرق المراجعة
ui-history-view-day = يوم
ui-history-view-week = أسبوع
ui-history-view-month = شهر
ui-history-view-year = سنة
ui-history-view-trends = اتجاهات
ui-history-top-week = الأسبوع { $number }
ui-history-top-month = الشهر
ui-history-top-year = السنة
ui-history-top-trends = الاتجاهات
ui-history-top-find = البحث
ui-history-earlier =
    { $view ->
        [day] اليوم السابق
        [month] الشهر السابق
        [year] السنة السابقة
        [trends] نصف السنة السابق
       *[week] الأسبوع السابق
    }
ui-history-later =
    { $view ->
        [day] اليوم التالي
        [month] الشهر التالي
        [year] السنة التالية
        [trends] نصف السنة التالي
       *[week] الأسبوع التالي
    }
ui-history-days-enough =
    { $days ->
        [one] { $enough ->
            [0] { $close ->
                [none] يوم واحد؛ وما تبقى أمكنه الانتظار.
               *[other] يوم واحد. انتهى في { $close }؛ وما تبقى أمكنه الانتظار.
            }
           *[other] يوم واحد، وكان كافيًا{ $close ->
                [none] .
               *[other] ؛ وانتهى في { $close }.
            }
        }
        [zero] لا أيام{ $close ->
            [none] .
           *[other] ؛ النهاية المعتادة { $close }.
        }
        [two] أيام كافية: { $enough } من يومين{ $close ->
            [none] .
           *[other] ؛ النهاية المعتادة { $close }.
        }
        [few] أيام كافية: { $enough } من { $days } أيام{ $close ->
            [none] .
           *[other] ؛ النهاية المعتادة { $close }.
        }
        [many] أيام كافية: { $enough } من { $days } يومًا{ $close ->
            [none] .
           *[other] ؛ النهاية المعتادة { $close }.
        }
       *[other] أيام كافية: { $enough } من { $days } يوم{ $close ->
            [none] .
           *[other] ؛ النهاية المعتادة { $close }.
        }
    }
ui-history-going-on = اليوم مستمر. تُعرض مراجعته بعد انتهائه.
ui-history-all-rest = راحة فحسب. ولهذا هي.
ui-history-unasked = لم يُخطَّط لشيء في هذه الأيام.
ui-history-none =
    { $view ->
        [month] لا شيء مدوَّن لهذا الشهر، ولا بأس في ذلك.
        [year] لا شيء مدوَّن لهذه السنة، ولا بأس في ذلك.
        [trends] لا شيء مدوَّن لنصف السنة هذا، ولا بأس في ذلك.
       *[week] لا شيء مدوَّن لهذا الأسبوع، ولا بأس في ذلك.
    }
ui-history-none-of =
    { $view ->
        [month] لا بند فيه «{ $text }» في هذا الشهر.
        [year] لا بند فيه «{ $text }» في هذه السنة.
        [trends] لا بند فيه «{ $text }» في نصف السنة هذا.
       *[week] لا بند فيه «{ $text }» في هذا الأسبوع.
    }
ui-history-worked =
    { $kind ->
        [focus] { $time } من التركيز
        [meetings] { $time } في الاجتماعات{ $percent ->
            [none] { "" }
           *[other] { " " }({ $percent }%)
        }
       *[shallow] { $time } من عمل آخر
    }
ui-history-sums =
    { $worked ->
        [none] { "" }
       *[other] { $worked }.
    } { $total ->
        [zero] { "" }
        [one] { $done } من بند واحد.
        [two] { $done } من بندين.
        [few] { $done } من { $total } بنود.
        [many] { $done } من { $total } بندًا.
       *[other] { $done } من { $total } بند.
    } { $off ->
        [zero] { "" }
        [one] يوم عطلة واحد.
        [two] يوما عطلة.
        [few] { $off } أيام عطلة.
        [many] { $off } يوم عطلة.
       *[other] { $off } يوم عطلة.
    }
ui-history-series = سلسلة تستحق النظر
ui-history-series-copy = نسخ نص
ui-history-where-time-went = أين ذهب الوقت
ui-history-days-that-were-enough = أيام كافية
ui-history-square =
    { $day }: { $was }{ $closed ->
        [none] { "" }
       *[other] ، انتهى في { $closed }
    }
ui-history-bars = الأيام
ui-history-bar =
    { $day }: { $worked }{ $closed ->
        [none] { "" }
       *[other] ، انتهى في { $closed }
    }{ $enough ->
        [true] ، كافٍ
       *[false] { "" }
    }
ui-history-bar-no-work = بلا عمل
ui-history-bar-rest = { $day }: راحة
ui-history-bar-nothing = { $day }: لا شيء مدوَّن
ui-history-bar-nothing-of = { $day }: لا «{ $text }»
ui-history-kind-focus = تركيز
ui-history-kind-meetings = اجتماعات
ui-history-kind-shallow = عمل آخر
ui-history-enough-yes = كافٍ
ui-history-enough-unasked = لم يُخطَّط لشيء
ui-history-enough-no = لم يتحقق
ui-history-enough-yet = ليس بعد
ui-history-enough-nothing = لا شيء مدوَّن
ui-history-enough-nothing-of = لا «{ $text }»
ui-history-rest = راحة
ui-history-percent = { $percent }%
ui-history-steps = الخطوات
ui-history-by-week = أسبوعيًا
ui-history-by-month = شهريًا
ui-history-step-week = أسبوع
ui-history-step-month = شهر
ui-history-trend-close = نهاية اليوم
ui-history-trend-enough = أيام كافية
ui-history-trend-by = كافٍ عند
ui-history-trend-focus = التركيز في اليوم
ui-history-trend-interruptions = المقاطعات في اليوم
ui-history-trend-meetings = حصة الاجتماعات
ui-history-trend-clear = أطول وقت خالٍ
ui-history-trend-value = { $what }: { $value }
ui-history-trend-words = { $what }: { $latest } مؤخرًا؛ من { $lowest } إلى { $highest }
ui-history-days-say = ما تقوله أيامك
ui-history-offer-take = نعم، من الآن فصاعدًا
ui-history-offer-let-go = التخلي عنه
ui-history-offer-taken =
    { $items ->
        [zero] لا يتسع اليوم لأي بند من الآن فصاعدًا.
        [one] يتسع اليوم لبند واحد من الآن فصاعدًا.
        [two] يتسع اليوم لبندين من الآن فصاعدًا.
        [few] يتسع اليوم لـ{ $items } بنود من الآن فصاعدًا.
        [many] يتسع اليوم لـ{ $items } بندًا من الآن فصاعدًا.
       *[other] يتسع اليوم لـ{ $items } بند من الآن فصاعدًا.
    }
ui-history-review = مراجعة الأسبوع
ui-history-review-beside = الأسبوع بالأرقام
ui-history-review-this = هذا الأسبوع
ui-history-review-before = الأسبوع السابق
ui-history-review-done = أُنجز
ui-history-review-left = ذهب إلى مكان آخر
ui-question = مساءلة عادة
ui-question-try = تجربة لأسبوع: { $what }
ui-question-keep = إبقاؤها
ui-question-not-now = ليس الآن
ui-question-trying = تجربتك لأسبوع
ui-question-tried = تجربتك في الأسبوع الماضي
ui-question-stays = إبقاؤها
ui-question-goes = التخلي عنها
ui-question-figure = { $name }: { $now }، وفي الأسبوع السابق { $before }.
ui-question-settings = فتحه في الإعدادات
ui-question-told-keep = تبقى كما هي.
ui-question-told-try = تسأل مراجعة الأسبوع القادم هل أفادك ذلك.
ui-question-told-not-now = ليس الآن. يعود السؤال بعد ثمانية أسابيع على الأقل.
ui-question-told-stays = تبقى.
ui-question-told-goes = لن تبقى. تعود الأمور كما كانت.
ui-history-review-copy = نسخ بصيغة Markdown
ui-history-review-back = العودة إلى الأسبوع
ui-history-top-review = مراجعة الأسبوع { $number }
ui-history-sum-enough = أيام كافية
ui-history-sum-close = النهاية المعتادة
ui-history-sum-items = البنود
ui-history-sum-focus = التركيز
ui-history-sum-meetings = الاجتماعات
ui-history-sum-share = حصة الاجتماعات
ui-history-sum-aim = هدفك { $percent }%
ui-history-sum-announced = الاجتماعات المعلنة
ui-history-sum-held = عُقد
ui-history-sum-given-back = مستردّ
ui-history-sum-off-rules = خالف قواعدك
ui-history-sum-clear = أطول وقت خالٍ
ui-history-sum-shallow = عمل آخر
ui-history-sum-interruptions = المقاطعات
ui-history-find = البحث عن كلمات أو #وسم
ui-history-find-hint = كلمات من أي شيء، أو #وسم
ui-history-find-close = رجوع
ui-history-count-only = احتساب البنود التي فيها «{ $text }» فقط
ui-history-count-all = احتساب الكل
ui-history-only = لا يُحتسب هنا إلا «{ $text }».
ui-history-found =
    { $count ->
        [zero] لم يُعثر على شيء.
        [one] نتيجة واحدة.
        [two] { $most ->
            [true] أحدث نتيجتين.
           *[false] نتيجتان.
        }
        [few] { $most ->
            [true] أحدث { $count } نتائج.
           *[false] { $count } نتائج.
        }
        [many] { $most ->
            [true] أحدث { $count } نتيجة.
           *[false] { $count } نتيجة.
        }
       *[other] { $most ->
            [true] أحدث { $count } نتيجة.
           *[false] { $count } نتيجة.
        }
    }
ui-history-found-where = { $kind }، { $day }
ui-history-found-item = بند
ui-history-found-note = ملاحظة
ui-history-found-step = خطوة
ui-history-found-thought = فكرة مُرجأة
ui-history-found-first_step = خطوة أولى
ui-history-found-blocked = عائق
ui-history-found-meeting = اجتماع
ui-history-found-interruption = مقاطعة
ui-history-found-reopening = سبب إعادة الفتح
ui-history-as-table = كجدول
ui-history-as-table-of = كجدول: { $title }
ui-history-column-day = اليوم
ui-history-column-enough = الكفاية
ui-history-column-focus = التركيز
ui-history-column-meetings = الاجتماعات
ui-history-column-shallow = عمل آخر
ui-history-column-closed = النهاية
ui-history-column-items = البنود

## Window: setting right

ui-correct = تصحيح
ui-correct-new-session = إضافة جلسة
ui-correct-new-break = إضافة استراحة
ui-correct-new-meeting = إضافة اجتماع
ui-correct-when = الوقت
ui-correct-add = إضافة
ui-correct-times = الأوقات
ui-correct-item = كانت على
ui-correct-set = تعيين
ui-correct-about = موضوعه، وسببه
ui-correct-split = كان اثنين؛ وبدأ الثاني في
ui-correct-split-at = بدأ الثاني في
ui-correct-split-item = كان الثاني على
ui-correct-split-do = تقسيم
ui-correct-was = ماذا كانت؟
ui-correct-answer = إجابة
ui-correct-own = كانت جلسة قائمة بذاتها، على
ui-correct-own-do = فصل
ui-correct-end = انتهى اليوم حقًا في
ui-correct-remove-session = لم تكن جلسة
ui-correct-remove-meeting = لم يكن اجتماعًا
ui-correct-own-break = كانت عملًا، على
ui-correct-remove-break = لم تكن استراحة
ui-correct-remove-gap = كان العمل متصلًا خلالها
ui-correct-item-done = أُنجز في
ui-correct-item-not-done = لم يُنجز
ui-correct-item-place = لم يُنجز، ومصيره
ui-correct-item-waits = وضعه في اليوم التالي
ui-correct-item-drop = إسقاطه
ui-correct-interruption = ممن كانت، وكلمة عنها
ui-correct-interruption-word = كلمة عنها
ui-correct-remove-interruption = لم تكن مقاطعة
ui-correct-undo-hint = التراجع يعيده.
