### Not yet read by a native speaker.

## Settings file

settings-head =
    إعدادات Daydone. يكفي التعديل والحفظ: يأخذ بها الوكيل العامل فورًا، وتحفظ النافذة
    تعليقاتك. والإعداد غير المذكور له قيمته المعتادة.
settings-focus-minutes = المدة المعتادة لجلسة التركيز، بالدقائق.
settings-break-minutes = المدة المعتادة للاستراحة، بالدقائق.
settings-break-rhythm = ما يلي جلسة تركيز: "off" لا شيء، "offer" استراحة تُعرض، "start" استراحة تبدأ وحدها عند النهاية المقررة وعند الإنهاء.
settings-long-break-minutes = مدة الاستراحة الأطول بالدقائق.
settings-long-break-after = بعد كم جلسة متتالية تكون الاستراحة هي الأطول. 0 تعني أبدًا.
settings-bell = علو الجرس عند نهاية الجلسة والاستراحة بالمئة. 0 تعني بلا جرس. يصمت في الاجتماعات.
settings-item-limit = عدد البنود التي يتسع لها اليوم.
settings-nudges = أقصى عدد للتنبيهات في اليوم.
settings-day-starts = متى يبدأ يومك عادةً؛ تذكره ملاحظة التسليم لمن هم في مناطق زمنية أخرى.
settings-boundary = متى يبدأ يوم جديد، في أي ساعة. يحمل اليوم تاريخ بدايته: العمل بعد منتصف الليل يعود إلى اليوم السابق حتى ذلك الحين.
settings-do-not-disturb = حجب إشعارات البرامج الأخرى أثناء التركيز، حيث يتيح سطح المكتب ذلك.
settings-after-hours = ما يُحجب من إشعارات البرامج الأخرى بعد إغلاق اليوم، حتى اليوم التالي: "off" بلا حجب، و"apps" للبرامج أدناه، و"all" لكل شيء، بما فيه ما تكتبه عائلتك.
settings-quiet-apps = البرامج التي تُسكتها "apps"، مثل ["Slack", "Thunderbird"]: في Xfce بأسمائها، وفي GNOME بأسماء ملفات سطح المكتب الخاصة بها. ويعمل dunst وmako بقاعدة أو وضع باسم daydone في تهيئتهما.
settings-away-minutes = بعد هذا العدد من الدقائق بلا لوحة مفاتيح أو فأرة تتوقف جلسة التركيز مؤقتًا، حيث يستطيع سطح المكتب معرفة ذلك. 0 يعني أبدًا.
settings-review-day = اليوم الذي يُراجَع فيه الأسبوع.
settings-weekly-question = مساءلة عادة عمل واحدة في الأسبوع، في مراجعة الأسبوع وحدها.
settings-usual-factor = القول بجانب الخطة كم تستغرق البنود عادةً، حين يكون أكثر أو أقل من المخطط.
settings-usual = بنود تتكرر، مثل [{"{"} title = "Timesheet", on = "tuesday", estimate_minutes = 15 {"}"}]. القيمة on هي weekdays (كل يوم عمل) أو أسماء أيام أو monthly:1 أو every:2w مع from = "2026-12-01". تظهر في خطة الصباح ويمكن شطبها هناك.
settings-language = لغة Daydone: ‏en أو de أو fr أو es أو pt-BR أو ja أو ar؛ و"system" تتبع لغة النظام (LC_MESSAGES).
settings-clock = كيف تُعرض الأوقات: "24" لـ 16:30 و"12" لـ 4:30 م؛ و"system" تتبع النظام (LC_TIME). ويمكنك كتابة الصيغتين دائمًا.
settings-first-day-of-week = اليوم الذي يبدأ به الأسبوع؛ "auto" يتبع الإعدادات المحلية للنظام (LC_TIME)، ومن دونها اليوم الذي يلي أطول راحة لك.
settings-notes-folder = مجلد لملاحظات اليوم: ملف Markdown واحد لكل يوم، يُكتب عند إغلاق اليوم. فارغ للاستغناء عنه.
settings-notes-template = ملف فيه قالب الملاحظات. فارغ للقالب المعتاد.
settings-sound = السماح للإشعارات بإصدار صوت.
settings-hand-off-zones = المناطق الزمنية لمن يقرؤون ملاحظة التسليم، مثل "Europe/Lisbon".
settings-starts-at-login = بدء Daydone عند تسجيل الدخول، ليكون اليوم حاضرًا بعد إعادة التشغيل.
settings-tray-minutes = عرض الدقائق الباقية من الجلسة في صينية النظام؛ نظرة إلى الساعة كل دقيقة ما دامت جارية.
settings-keys-anywhere = طلب اختصارات من سطح المكتب تعمل بينما البرنامج النشط غيره: لبدء التركيز وإيقافه مؤقتًا واستئنافه، وإرجاء فكرة، وتسجيل مقاطعة، وفتح النافذة.
settings-hooks = تشغيل برامجك التي في المجلد hooks، بجوار هذا الملف، عند ما يحدث (docs/hooks.md). هذا الملف وحده يفعّلها: لا نافذة ولا أمر ولا استيراد.
settings-by-hand = تُفعَّل الخطاطيف وتُعطَّل في ملف الإعدادات وحده، لأنها تشغّل برامجك.
    .hint = يُكتب hooks = true أو false في { $file }. ويسري فور الحفظ.
settings-theme = ألوان النافذة.
settings-letter-keys = السماح للحروف المفردة بتنفيذ الأوامر في النافذة؛ وعند تعطيله، المفاتيح المضغوطة مع غيرها وحدها تفعل ذلك.
settings-welcomed = هل تمت جولة التشغيل الأول.
settings-me = عناوينك، مثل "you@example.org": بها يعرف التقويم الاجتماعات التي اعتذرت عنها.
settings-meeting-days = الأيام المرحَّب فيها بالاجتماعات. فارغ لكل الأيام.
settings-meeting-hours = الساعات المرحَّب فيها بالاجتماعات، مثل ["10:00-12:00"]، أو ["overlap New York"] لساعات عملك المشتركة مع أحد أماكنك. فارغ لكل الساعات.
settings-meetings-a-day = عدد الاجتماعات المرحَّب بها في اليوم. 0 يعني أي عدد.
settings-longest-meeting = أطول مدة ينبغي أن يستغرقها اجتماع، بالدقائق. 0 يعني أي مدة.
settings-meeting-agenda = هل ينبغي أن يأتي الاجتماع بجدول أعمال.
settings-meeting-share = أقصى ما ينبغي أن تأخذه الاجتماعات من عمل الأسبوع، بالمئة. 0 يعني بلا هدف.
settings-calendar-titles = أخذ عناوين الاجتماعات من التقاويم؛ وعند تعطيله، لا تُعرف إلا أوقاتها.
settings-calendars = التقاويم التي تُتوقع اجتماعاتها، 20 على الأكثر. لكل منها ملف أو مجلد ملفات (vdir) يبدأ من / أو ~، أو اسم عنوان (daydone calendar add --address work)، أو desktop = true لما يعرضه GNOME أو Cinnamon؛ واسم إن لزم؛ وcounts = false حيث تكون اجتماعاته مجرد وقت مشغول.
settings-answer-hours = ساعات الرد، مثل ["09:30-10:00", "16:00-16:30"]. فارغ ليومك كله.
settings-answer-days = أيام الرد. فارغ للأيام التي ليست عطلة عادةً.
settings-places = أماكن زملائك، 20 على الأكثر. لكل منها منطقة زمنية (daydone zones find tokyo)؛ واسم إن لزم؛ وساعات العمل وأيامه هناك.
settings-week = الشكل المعتاد لكل يوم من الأسبوع.
settings-problem = السطر { $line }، العمود { $column }: { $what }
settings-not-toml = تتعذر القراءة هناك ({ $why }).
settings-unknown = لا يوجد إعداد «{ $key }».
settings-unknown-near = لا يوجد إعداد «{ $key }». هل المقصود «{ $near }»؟
settings-stands-below = «{ $key }» تحت { $table } فيُعد جزءًا منه. يُرجى وضع السطر فوق { $table }.
settings-belongs-to-week = «{ $key }» جزء من الأسبوع. يُرجى وضع السطر تحت [week].
settings-needs-no-table = «{ $key }» قائم بذاته: يُكتب من دون { $table }، في أعلى الملف.
settings-wrong-range = يمكن أن يكون من { $least } إلى { $most }.
settings-wrong-number = يقبل عددًا صحيحًا.
settings-wrong-switch = يقبل true أو false.
settings-wrong-time = يقبل وقتًا مثل "16:30".
settings-wrong-theme = يقبل "system" أو "light" أو "dark".
settings-wrong-language = القيم الممكنة: "system" أو "en" أو "de" أو "fr" أو "es" أو "pt-BR" أو "ja" أو "ar".
settings-wrong-clock = القيم الممكنة: "system" أو "12" أو "24".
settings-wrong-zones = يقبل قائمة مناطق زمنية مثل ["Europe/Lisbon"].
settings-wrong-first-day-of-week = يقبل "auto" أو يومًا من الأسبوع مثل "sunday".
settings-wrong-review-day = يقبل "last_working_day"، أو يومًا من الأسبوع مثل "friday"، أو "never".
settings-wrong-path = يقبل مسارًا من الجذر، أو من مجلد المنزل بـ~.
settings-wrong-after-hours = يقبل "off" أو "apps" أو "all".
settings-wrong-break-rhythm = القيمة "off" أو "offer" أو "start".
settings-wrong-apps = يقبل قائمة بأسماء برامج مثل ["Slack", "Thunderbird"]، 20 على الأكثر.
settings-wrong-usual = تُكتب قائمة بنود مثل [{"{"} title = "Timesheet", on = "tuesday", estimate_minutes = 15 {"}"}]، 50 على الأكثر. القيمة on هي weekdays أو أسماء أيام أو monthly:1 أو every:2w.
settings-wrong-weekdays = يقبل قائمة بأيام الأسبوع مثل ["monday", "tuesday"].
settings-wrong-hours = يقبل قائمة ساعات مثل ["10:00-12:00", "14:00-16:00"].
settings-wrong-addresses = يقبل قائمة عناوين مثل ["you@example.org"]، 20 على الأكثر.
settings-wrong-calendars = يقبل جداول: [[calendars]] مع file = "~/work.ics" أو folder = "~/.calendars" أو address = "work" أو desktop = true.
settings-wrong-calendar-source = للتقويم واحد من هذه: file = "~/work.ics" أو folder = "~/.calendars" أو address = "work" أو desktop = true.
settings-wrong-calendar-address = للعنوان هنا اسم قصير من حروف لاتينية وأرقام و- و_، مثل "work"؛ أما العنوان نفسه فمكانه آخر: daydone calendar add --address work
settings-wrong-desktop = يُكتب desktop = true؛ وللتوقف عن قراءتها يُحذف الجدول.
settings-two-desktops = لا يوجد إلا سطح مكتب واحد تُقرأ منه التقاويم.
settings-wrong-calendar-name = اسم التقويم سطر واحد من الكلمات مثل "Work".
settings-many-calendars = أقصى عدد للتقاويم { $most }.
settings-wrong-places = يقبل جداول: [[places]] مع zone = "Asia/Tokyo".
settings-wrong-place-zone = للمكان منطقة زمنية: zone = "Asia/Tokyo".
settings-wrong-place-name = اسم المكان سطر واحد من الكلمات مثل "Design".
settings-wrong-place-hours = ساعات المكان نص واحد مثل "09:00-18:00".
settings-unknown-zone = «{ $name }» ليست منطقة زمنية. للبحث عن منطقتك بمدينتها: daydone zones find tokyo
settings-unknown-zone-near = «{ $name }» ليست منطقة زمنية. هل المقصود { $near }؟
settings-no-place = تذكر ساعات الاجتماعات «{ $name }»، فلا بد أن يكون أحد أماكنك، وله ساعات. يُرجى إبقاؤه هناك، أو إزالته من ساعات الاجتماعات أولًا.
settings-many-places = أقصى عدد للأماكن { $most }.
settings-wrong-week = يقبل شكلًا لكل يوم من الأسبوع.
settings-wrong-shape = يقبل شكلًا مثل {"{"} shape = "standard_hours", until = "17:00" {"}"}.
settings-broken-hint = يُرجى إصلاح الملف أولًا؛ وتبقى آخر إعدادات سليمة سارية.
settings-unread = تعذرت قراءة { $file }: { $why }.
settings-unwritten = تعذرت كتابة { $file }: { $why }.
settings-not-written = تعذر حفظ الإعدادات: { $why }.

## Window: settings

ui-settings-title = الإعدادات
ui-settings-problem = تبقى آخر إعدادات سليمة سارية إلى أن يُصلَح الملف.
ui-settings-week = أسبوعك المعتاد
ui-settings-day = اليوم
ui-settings-items = البنود في اليوم
ui-settings-starts = يبدأ يومك عادةً في
ui-settings-boundary = يبدأ يوم جديد في
ui-settings-boundary-more = يحمل اليوم تاريخ بدايته. العمل قبل هذه الساعة يعود إلى اليوم السابق.
ui-settings-focus = مدة التركيز
ui-settings-break = مدة الاستراحة
ui-settings-rhythm = بعد الجلسة
ui-settings-rhythm-off = لا شيء
ui-settings-rhythm-offer = عرض استراحة
ui-settings-rhythm-start = تبدأ استراحة
ui-settings-long-break = الاستراحة الأطول
ui-settings-long-break-after = الأطول بعد
ui-settings-long-break-never = أبدًا
ui-settings-long-break-sessions = { $count ->
        [zero] { $count } جلسة
        [one] جلسة واحدة
        [two] جلستين
        [few] { $count } جلسات
        [many] { $count } جلسة
       *[other] { $count } جلسة
    }
ui-settings-bell = الجرس
ui-settings-bell-off = بلا
ui-settings-bell-percent = { $percent }٪
ui-settings-away = إيقاف الجلسة مؤقتًا بلا كتابة أو نقر لمدة
ui-settings-away-never = أبدًا
ui-settings-away-unsupported = لا يستطيع سطح المكتب معرفة أن لا أحد هناك.
ui-settings-login = البدء عند تسجيل الدخول
ui-settings-quiet = الهدوء
ui-settings-nudges = أقصى عدد للتنبيهات في اليوم
ui-settings-dnd = عدم الإزعاج أثناء التركيز
ui-settings-after-hours = بعد الدوام
ui-settings-after-hours-more = من إغلاق اليوم حتى اليوم التالي.
ui-settings-after-hours-off = لا شيء
ui-settings-after-hours-apps = بعض البرامج
ui-settings-after-hours-all = كل شيء
ui-settings-quiet-apps = البرامج التي تُسكَت عندئذ
ui-settings-quiet-apps-rule = يعمل { $who } بالقاعدة المسماة daydone في تهيئته.
ui-settings-quiet-apps-add = اسم برنامج
ui-settings-quiet-apps-remove = إزالة { $name }
ui-settings-sound = الصوت
ui-settings-meetings = الاجتماعات
ui-settings-meeting-days = أيام الاجتماعات
ui-settings-meeting-days-any = أي يوم
ui-settings-meeting-hours = ساعات الاجتماعات
ui-settings-meeting-hours-any = أي ساعة
ui-settings-meetings-a-day = أقصى عدد للاجتماعات في اليوم
ui-settings-meetings-any = أي عدد
ui-settings-longest-meeting = أطول اجتماع
ui-settings-meeting-agenda = للاجتماع جدول أعمال
ui-settings-meeting-share = هدفك للاجتماعات في الأسبوع
ui-settings-meeting-share-more = يُعرض بجانب حصتها الفعلية. ولا يترتب عليه شيء.
ui-settings-meeting-share-none = بلا هدف
ui-settings-calendars = التقاويم
ui-settings-calendar-address = العنوان «{ $name }»
ui-settings-calendar-desktop = تقاويم سطح المكتب هذا
ui-settings-calendar-desktop-add = إضافة تقاويم سطح المكتب هذا
ui-settings-calendar-desktop-more = ما يعرضه GNOME أو Cinnamon، ومنه الحسابات على الإنترنت.
ui-settings-calendar-other = تقويم من نوع آخر
ui-settings-calendar-counts = يُحتسب
ui-settings-calendar-counts-name = تُحتسب اجتماعات { $name }
ui-settings-calendar-remove = إزالة { $name }
ui-settings-calendar-offered-add = إضافة { $path }
ui-settings-calendar-offered-more = يعرضه khal.
ui-settings-calendar-secret = عنوان https سرّ، وله طريق آخر في الطرفية: daydone calendar add --address work
ui-settings-calendar-add = مسار ملف أو مجلد
ui-settings-calendar-titles = أخذ عناوين الاجتماعات
ui-settings-calendar-titles-more = عند تعطيله، الاجتماع «اجتماع» فحسب.
ui-settings-me = عناوينك
ui-settings-me-more = بها يُظهر التقويم ما اعتذرت عنه.
ui-settings-me-add = عنوان لك
ui-settings-me-remove = إزالة { $address }
ui-settings-add = إضافة
ui-settings-zones = أشخاص في مناطق زمنية أخرى
ui-settings-zone-add = إضافة منطقة زمنية
ui-settings-zone-remove = إزالة { $zone }
ui-settings-hours-add = إضافة ساعات
ui-settings-hours-add-name = إضافة ساعات: { $label }
ui-settings-hours-from = { $label } { $n }، من
ui-settings-hours-to = { $label } { $n }، إلى
ui-settings-hours-remove = إزالة { $span }
ui-settings-place-hours = إضافة ساعاتهم
ui-settings-place-hours-name = إضافة ساعاتهم: { $zone }
ui-settings-place-from = { $place }: يعملون من
ui-settings-place-to = { $place }: يعملون حتى
ui-settings-place-days = { $place }: أيام عملهم
ui-settings-answers-copy = نسخ بطاقة الرد
ui-settings-answers-copy-name = نسخ بطاقة الرد لأجل { $place }
ui-settings-answer-hours = ساعات الرد
ui-settings-answer-hours-any = في ساعات عملك
ui-settings-answer-days = أيام الرد
ui-settings-answer-days-any = أيام عملك
ui-settings-back = المراجعة
ui-settings-review = مراجعة الأسبوع في
ui-settings-review-last-working-day = آخر يوم عمل
ui-settings-review-monday = الاثنين
ui-settings-review-tuesday = الثلاثاء
ui-settings-review-wednesday = الأربعاء
ui-settings-review-thursday = الخميس
ui-settings-review-friday = الجمعة
ui-settings-review-saturday = السبت
ui-settings-review-sunday = الأحد
ui-settings-review-never = بلا يوم
ui-settings-factor = القول كم تستغرق البنود عادةً
ui-settings-factor-more = بجانب الخطة، حين يكون أكثر أو أقل من المخطط.
ui-usual = القائمة المعتادة
ui-usual-title = بنود تتكرر
ui-usual-about = تظهر في خطة الصباح ويمكن شطبها هناك. لا شيء منها في يوم العطلة.
ui-usual-add = بند، وربما مدته
ui-usual-remove = رفع «{ $title }» من القائمة
ui-usual-when = متى يتكرر «{ $title }»
ui-usual-weekdays = كل يوم عمل
ui-usual-every =
    { $weeks ->
        [zero] كل { $weeks } أسبوع
        [one] كل أسبوع
        [two] كل أسبوعين
        [few] كل { $weeks } أسابيع
        [many] كل { $weeks } أسبوعًا
       *[other] كل { $weeks } أسبوع
    }
ui-usual-monthly = في اليوم { $day } من الشهر
ui-usual-month-end = في آخر يوم من الشهر
ui-settings-question = مساءلة عادة واحدة في الأسبوع
ui-settings-question-more = في المراجعة فقط. إبقاؤها، أو تجربة غيرها لأسبوع، أو ليس الآن.
ui-settings-notes = ملاحظة لكل يوم في
ui-settings-notes-more = مجلد من مجلداتك، تُكتب فيه عند إغلاق اليوم. وما تضيفه حولها يبقى.
ui-settings-notes-none = بلا مجلد
ui-settings-window = النافذة
ui-settings-language = اللغة
ui-settings-language-system = مثل النظام
ui-settings-clock = الساعة
ui-settings-clock-12 = 12 ساعة
ui-settings-clock-24 = 24 ساعة
ui-settings-look = المظهر
ui-settings-anywhere = اختصارات من أي مكان
ui-settings-anywhere-more = تعمل بينما البرنامج النشط غيره. ويسأل سطح المكتب عن المفاتيح.
ui-settings-anywhere-choose = اختيار الاختصارات
ui-settings-anywhere-others = مفاتيح أخرى
ui-settings-anywhere-leave = التخلي عنها
ui-settings-letters-more = F يبدأ التركيز، وP يُرجئ فكرة. وعند تعطيله، الحرف مع Alt.
ui-settings-tray-minutes = الدقائق الباقية في صينية النظام
ui-settings-tray-minutes-more = بجانب حالة اليوم، ما دامت جلسة جارية.
ui-settings-keys = كل اختصارات النافذة
ui-settings-keys-show = عرض
ui-theme-system = كالنظام
ui-theme-light = فاتح
ui-theme-dark = داكن
ui-settings-hooks = برامجك
ui-settings-hooks-on = الخطاطيف مفعَّلة.
ui-settings-hooks-off = الخطاطيف معطَّلة.
ui-settings-hooks-more = تُشغَّل البرامج في هذا المجلد عند ما يحدث. ملف الإعدادات وحده يفعّلها ويعطّلها؛ والنافذة تعرضها.
ui-settings-hooks-folder = مجلد الخطاطيف
ui-settings-hooks-list = البرامج التي فيه
ui-settings-hooks-said = قال: { $line }
ui-settings-yours = ملفاتك
ui-settings-data = مجلد البيانات
ui-settings-file = ملف الإعدادات
ui-settings-open = فتح
ui-settings-open-folder = فتح مجلد البيانات
ui-settings-copy = نسخ
ui-settings-copy-path = نسخ المسار: { $words }
ui-settings-back-up = نسخ احتياطي الآن
ui-settings-back-up-today = نسخ احتياطي الآن · آخره { $time }
ui-settings-back-up-last = نسخ احتياطي الآن · آخره { $date }، { $time }
ui-settings-back-up-do = نسخ احتياطي
ui-settings-backing-up = جارٍ النسخ…
ui-settings-backed-up = نُسخت في { $time }.
ui-settings-promise = لا شيء هنا يغادر هذا الحاسوب أبدًا.
ui-time-odd = يُكتب مثل 16:30.
ui-length-odd = تُكتب مثل 45 أو 1h30، وأقصاها 16 س.
ui-week-day = { $day }: { $shape }، { $short }
ui-week-sheet = { $day } المعتاد
ui-week-all = لكل أيام العمل
ui-week-done = تم

## Window: shapes

ui-shape-label = ومتى ينتهي؟
ui-shape-tasks-or-time = مهام أو وقت
ui-shape-task-goals = أهداف المهام
ui-shape-task-goals-short = بنود
ui-shape-on-off-hours = ساعات متناوبة
ui-shape-deep = { $count } × { $length } عمل عميق
ui-shape-talk = { $count } × { $length } تواصل
ui-shape-standard-hours = دوام ثابت
ui-shape-standard-hours-means = حتى { $until }
ui-shape-half-day = نصف يوم
ui-shape-day-off = يوم عطلة
ui-shape-day-off-means = لا شيء مطلوب منك
ui-shape-day-off-short = عطلة
ui-shape-custom = قاعدة خاصة بك
ui-shape-custom-means = كما وضعتها
ui-shape-custom-short = خاصة
ui-shape-until = ينتهي اليوم في
ui-shape-deep-blocks = فترات العمل العميق
ui-shape-deep-length = مدة فترة العمل العميق
ui-shape-talk-blocks = فترات التواصل
ui-shape-talk-length = مدة فترة التواصل

## Window: first run

ui-welcome-name = أهلًا
ui-welcome-title = لمعرفة متى يكتمل يوم عملك.
ui-welcome-text = لا أحد حولك ينهض ويعود إلى بيته. يخبرك Daydone متى يكفي.
ui-welcome-next = تخطيط اليوم
ui-welcome-usual = ما يكفي في اليوم المعتاد
ui-welcome-usual-change = تغيير
ui-welcome-usual-done = تم
ui-welcome-no-days = لا أيام ثابتة
ui-welcome-login-more = ليكون حاضرًا بعد إعادة التشغيل، ويسأل عن يوم نسيت إنهاءه.
ui-welcome-calendars = اجتماعات يمكنه توقعها
ui-welcome-calendars-more = هذه التقاويم على هذا الحاسوب. لا يُقرأ أي منها إلا باختيارك.
ui-welcome-no-tray = لا يعرض سطح المكتب هذا صينية نظام. النافذة والإشعارات وسطر الأوامر تفعل كل شيء.
ui-welcome-workdays = أيام عملك
ui-welcome-morning = في الصباح
ui-welcome-morning-text = تحديد متى يكتمل اليوم.
ui-welcome-day = خلال اليوم
ui-welcome-day-text = يحرس تركيزك، ويحفظ كل دقيقة.
ui-welcome-evening = حين يكفي
ui-welcome-evening-text = يقولها مرة، ويعينك على الإنهاء، ثم يهدأ.
