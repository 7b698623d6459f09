### Not yet read by a native speaker.

## Command line: calendars

### Help

cli-help-calendar = التقاويم التي تُتوقع اجتماعاتها
cli-help-calendar-add = يقرأ تقويمًا من الآن فصاعدًا، كلما تغيّر: ملف، أو مجلد ملفات (vdir)، أو تقويم خلف عنوان (--address)، أو تقاويم سطح المكتب (--desktop)
    .path = الملف بصيغة iCalendar، أو المجلد؛ مع --address: العلامة - لعنوان يصل عبر الأنبوب
    .address = اسم قصير للعنوان، مثل work. يُطلب العنوان نفسه ولا يظهر؛ ويجلب daydone-fetch التقويم
    .desktop = كل التقاويم التي يعرضها GNOME أو Cinnamon، ومنها تقاويم الحسابات على الإنترنت
    .name = اسم من اختيارك؛ وإلا سُمّي باسم ملفه أو مجلده أو عنوانه، أو سُمّي سطح المكتب
    .not_counting = اجتماعاته مجرد وقت مشغول، كما في تقويم شخص آخر
cli-help-calendar-list = التقاويم التي تُقرأ
cli-help-calendar-remove = لا يُقرأ التقويم بعد ذلك؛ يبقى الملف، ويُنسى العنوان
    .calendar = اسمه، أو رقمه في القائمة، أو مساره
cli-help-calendar-read = أحداث ملف تقويم في بعض الأيام؛ لا يتغير شيء، ولا حاجة إلى وكيل
    .file = الملف بصيغة iCalendar، أو - لما يصل عبر الأنبوب
    .from = التاريخ الأول
    .to = التاريخ الأخير
    .zone = منطقتك الزمنية، مثل Europe/Lisbon: تُعرض الأوقات بها، وتُنسب إليها الأوقات التي بلا منطقة

### Which are read

cli-calendar-added = يُقرأ { $name } من الآن فصاعدًا. { $counts ->
        [no] اجتماعاته لا تُحتسب.
       *[yes] { $count ->
            [zero] لا يُحتسب أي من اجتماعاته في الأيام الـ7 القادمة.
            [one] يُحتسب اجتماع واحد من اجتماعاته في الأيام الـ7 القادمة.
            [two] يُحتسب اجتماعان من اجتماعاته في الأيام الـ7 القادمة.
            [few] تُحتسب { $count } من اجتماعاته في الأيام الـ7 القادمة.
            [many] يُحتسب { $count } من اجتماعاته في الأيام الـ7 القادمة.
           *[other] يُحتسب { $count } من اجتماعاته في الأيام الـ7 القادمة.
        }
    }
cli-calendar-listed = { $number } · { $name } · { $path }{ $counts ->
        [no] { " · لا يُحتسب" }
       *[yes] { "" }
    }
cli-calendar-desktop = تقاويم سطح المكتب
cli-calendar-by-address = العنوان «{ $name }»
cli-calendar-offered = يوجد أيضًا { $path }: daydone calendar add { $what }
cli-calendar-no-calendars = لا يُقرأ أي تقويم. لإضافة واحد: daydone calendar add ~/work.ics
cli-calendar-removed = لم يعد { $name } يُقرأ.
cli-calendar-there = يُقرأ هذا التقويم بالفعل، باسم { $name }.
cli-calendar-name-taken = يوجد تقويم باسم { $name } بالفعل.
    .hint = يُرجى تسمية هذا باسم آخر: --name
cli-calendar-no-path = «{ $given }» ليس مسارًا يمكن للإعدادات حفظه.
cli-calendar-unknown = لا تقويم باسم «{ $given }».
    .hint = daydone calendar list
cli-calendar-several = عدة تقاويم باسم «{ $given }».
    .hint = يُرجى ذكر أحدها برقمه: daydone calendar list
cli-calendar-many-files = في { $file } أكثر من 2,000 ملف تقويم أو 200 مجلد، وهذا أكثر مما يُقرأ.
    .hint = يُرجى إضافة مجلد داخله.
cli-calendar-half = ينقطع { $file } في منتصف شيء ما.
    .hint = يُرجى تصدير التقويم أو تنزيله مرة أخرى.

### An address

cli-calendar-address-ask = عنوان https الخاص بـ{ $name } (لا يظهر):
cli-calendar-address-name = لا يصلح «{ $given }» اسمًا لعنوان.
    .hint = يتكون الاسم من حروف لاتينية وأرقام و- و_، مثل work.
cli-calendar-address-typed = العنوان كلمة مرور، وما يُكتب هنا قد يراه آخرون.
    .hint = يُرجى إعطاؤه اسمًا وعدم كتابته؛ يُطلب بعد ذلك: daydone calendar add --address work
cli-needs-unseen = يُطلب العنوان في طرفية تستطيع إخفاءه، ولا توجد واحدة.
    .hint = يمكن تمريره عبر الأنبوب: daydone calendar add --address work - < file-with-the-address
cli-calendar-address-http = كل من في الطريق يستطيع قراءة ما ينقله http، لذلك لا يُستخدم إلا https.
    .hint = لمعظم التقاويم العنوان نفسه مع https.
cli-calendar-address-wrong = هذا ليس عنوان تقويم.
    .hint = يبدأ بـhttps:// أو webcal://، وينتهي غالبًا بـ.ics.
cli-calendar-addresses-open = يستطيع آخرون قراءة { $file }، لذلك لا يُستخدم.
    .hint = لحجبه: chmod 600 { $file }
cli-calendar-addresses-wrong = تعذر فهم { $file }.
    .hint = فيه سطر لكل عنوان: work = "https://…"
cli-calendar-addresses-unread = تعذر استخدام { $file }: { $why }
cli-calendar-not-fetched = لم يُضَف { $name }: { $why }.
cli-calendar-not-removed = تعذر حذف { $file }: { $why }

### What is read

cli-calendar-line = { $day } · { $time } · { $title }{ $counts ->
        [yes] { " · يُحتسب" }
        [cancelled] { " · أُلغي" }
       *[no] { "" }
    }
cli-calendar-all-day = طوال اليوم
cli-calendar-days = طوال اليوم، حتى { $last }
cli-calendar-piped = المدخل القياسي
cli-calendar-untitled = بلا عنوان
cli-calendar-nothing = لا شيء في هذه الأيام.
cli-calendar-cut = ينقطع التقويم في منتصف شيء ما. قُرئ ما قبله.
cli-calendar-many-events = فيه أكثر من 20,000 حدث قد تقع في هذه الأيام. قُرئ أولها.
cli-calendar-many-occurrences = يقع أكثر من 50,000 منها في هذه الأيام. يُرجى طلب أيام أقل.
cli-calendar-bad-start = تعذرت قراءة بداية أحد الأحداث، فتُرك: { $uid }
cli-calendar-long-series = تعذرت قراءة إحدى السلاسل حتى آخرها: { $uid }
cli-calendar-bad-rule = تتكرر إحدى السلاسل بقاعدة تتعذر قراءتها؛ لا تُعرض إلا مرتها الأولى: { $uid }
cli-calendar-no-events = لا أحداث في { $file }.
    .hint = إن كان ينبغي أن تكون فيه أحداث، فيُرجى تصدير التقويم أو تنزيله مرة أخرى.
cli-calendar-not-regular = { $file } مجلد أو جهاز.
    .hint = يُرجى ذكر ملف، أو تمرير التقويم عبر الأنبوب: daydone calendar read -
cli-calendar-too-large = حجم { $file } أكبر من 16 م.ب، وهذا أكثر مما يُقرأ من تقويم.
    .hint = يُرجى تصدير فترة أقصر، أو تقويم واحد في كل مرة.
cli-calendar-empty = لا شيء في { $file }.
    .hint = يُرجى تصدير التقويم أو تنزيله مرة أخرى.
cli-calendar-web-page = { $file } صفحة ويب، لا تقويم.
    .hint = يُرجى تنزيل التقويم من عنوان iCalendar (.ics)، لا من الصفحة التي تعرضه.
cli-calendar-none = { $file } ليس تقويمًا.
    .hint = التقويم ملف بصيغة iCalendar، ينتهي بـ.ics.
cli-calendar-too-long = استغرقت قراءة { $file } وقتًا أطول من اللازم.
    .hint = يُرجى تصدير فترة أقصر، أو تقويم واحد في كل مرة.
cli-calendar-no-bus = لا توجد جلسة سطح مكتب تُطلب منها التقاويم.
    .hint = يُرجى المحاولة في طرفية من سطح المكتب.
cli-calendar-not-offered = لا يوفر سطح المكتب هذا تقاويم.
    .hint = يوفرها GNOME وCinnamon عبر Evolution Data Server. ويمكن أيضًا إضافة ملف أو مجلد.
cli-calendar-silent = لم ترد تقاويم سطح المكتب في الوقت المحدد.
    .hint = يُرجى التحقق من أن تقويم سطح المكتب نفسه يُفتح، ثم المحاولة مجددًا.
cli-calendar-broke-off = رفضت تقاويم سطح المكتب، أو انقطعت في المنتصف.
    .hint = يُرجى التحقق من أن تقويم سطح المكتب نفسه يُفتح، ثم المحاولة مجددًا.
cli-calendar-too-much-memory = استهلكت قراءة { $file } ذاكرة أكثر من اللازم.
    .hint = يُرجى تصدير فترة أقصر، أو تقويم واحد في كل مرة.
cli-calendar-gave-up = تعذرت قراءة { $file } حتى آخره.
    .hint = يُرجى تصدير التقويم أو تنزيله مرة أخرى.
cli-calendar-unread = تعذرت قراءة { $file }: { $why }
    .hint = يُرجى التحقق من أن الملف موجود ومسموح بقراءته.

### What is announced for today

cli-help-meetings = الاجتماعات التي تعلنها تقاويمك لليوم
cli-help-meetings-held = عُقد: تسجيله بأوقاته المعلنة، أو بأوقاته الفعلية
    .meeting = رقمه، أو جزء من عنوانه
    .from = متى بدأ، إن خالف المعلن
    .to = متى انتهى
cli-help-meetings-not-held = لم يُعقد
    .meeting = رقمه، أو جزء من عنوانه
cli-help-meetings-answer = كيف كان ردك عليه؛ لا يرسل Daydone شيئًا
    .meeting = رقمه، أو جزء من عنوانه
    .answer = ما كان منك: اعتذار، أو طلب جدول أعمال، أو عرض رد كتابي، أو عرض وقت ضمن ساعاتك
cli-meetings-none = لا يعلن أي تقويم اجتماعًا اليوم.
cli-meetings-row = { $number }  { $times }  { $title }{ $state ->
        [held] { " · عُقد" }
        [not-held] { " · لم يُعقد" }
        [answered] { " · رُدّ عليه" }
       *[open] { "" }
    }{ $rules ->
        [none] { "" }
       *[other] { " · " }{ $rules }
    }
cli-meetings-clear = أطول وقت خالٍ قبل نهاية اليوم: { $length }.
cli-meetings-held = سُجّل: عُقد «{ $title }».
cli-meetings-not-held = سُجّل: لم يُعقد «{ $title }».
cli-meetings-answered = سُجّل: رُدّ على «{ $title }».
cli-meetings-copy = كلماتك، إن أردت؛ لا يرسل Daydone شيئًا:
cli-no-such-foreseen = لا اجتماع معلن باسم «{ $given }».
    .hint = لعرضها: daydone meetings
cli-end-meeting = كما خُطط له (Enter)، أو not held إن لم يُعقد، أو skip للتخطي؟
cli-end-meeting-taken = ذلك الوقت مشغول بشيء آخر. الجواب not held أو skip؛ ولأوقات أخرى: daydone meetings held TITLE --from HH:MM --to HH:MM
