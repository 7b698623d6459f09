### Not yet read by a native speaker.

## Calendars: why one is not read

calendar-missing = لا شيء هناك
calendar-not-regular = هو مجلد أو جهاز، لا ملف
calendar-too-large = حجمه أكبر من 16 م.ب
calendar-many-files = في المجلد أكثر من 2,000 ملف تقويم أو 200 مجلد
calendar-half = ينقطع في منتصف شيء ما
calendar-empty = لا شيء فيه
calendar-web-page = هو صفحة ويب، لا تقويم
calendar-none = ليس تقويمًا
calendar-too-long = استغرقت قراءته وقتًا أطول من اللازم
calendar-too-much-memory = استهلكت قراءته ذاكرة أكثر من اللازم
calendar-no-bus = لا توجد جلسة سطح مكتب تُطلب منها التقاويم
calendar-not-offered = لا يوفر سطح المكتب هذا تقاويم
calendar-silent = لم ترد تقاويم سطح المكتب في الوقت المحدد
calendar-broke-off = رفضت تقاويم سطح المكتب، أو انقطعت في المنتصف
calendar-gave-up = تعذرت قراءته حتى آخره

### Why one with an address was not fetched

calendar-fetch-not-installed = البرنامج daydone-fetch غير موجود. حزمته هي daydone-fetch
    .hint = يُرجى تثبيته ثم إضافة التقويم من جديد. الملفات والمجلدات لا تحتاج إليه.
calendar-fetch-gave-up = توقف daydone-fetch في المنتصف
calendar-fetch-usage = إصدار daydone-fetch يختلف عن إصدار Daydone
calendar-fetch-unreachable = تعذر الوصول إلى الخادم
    .hint = هل هذا الحاسوب متصل بالإنترنت؟ إن كان كذلك، فيُرجى التحقق من اسم الخادم في العنوان.
calendar-fetch-not-allowed = لا يسمح الخادم بالدخول بهذا العنوان
    .hint = يُرجى إنشاء عنوان جديد من حيث أُخذ هذا.
calendar-fetch-gone = ليس لدى الخادم تقويم في هذا العنوان
    .hint = يُرجى إنشاء عنوان جديد من حيث أُخذ هذا.
calendar-fetch-server-trouble = رد الخادم بخطأ
calendar-fetch-half = قطع الخادم الاتصال في المنتصف
calendar-fetch-too-large = حجم التقويم أكبر من 16 م.ب
    .hint = يُرجى نشر فترة أقصر، إن أتاح الخادم ذلك.
calendar-fetch-not-a-calendar = ما في هذا العنوان ليس تقويمًا
    .hint = العنوان المطلوب هو عنوان iCalendar (.ics)، لا عنوان الصفحة التي تعرض التقويم.
calendar-fetch-too-slow = استغرق الخادم أكثر من 30 ثانية
calendar-fetch-not-trusted = لا يثق هذا الحاسوب بشهادة الخادم
    .hint = إن كان الخادم تابعًا لشركتك، فيُرجى إضافة شهادتها الجذرية إلى هذا الحاسوب.
calendar-fetch-led-away = يحيل العنوان إلى آخر ليس https، أو عبر أكثر من ثلاثة عناوين أخرى
calendar-fetch-no-address = عنوانه غير موجود في calendars.secret
calendar-fetch-open-to-others = يستطيع آخرون قراءة calendars.secret، لذلك لا يُستخدم. لحجبه، في مجلد settings.toml: chmod 600 calendars.secret
calendar-fetch-bad-address = تتعذر قراءة عنوانه في calendars.secret
calendar-fetch-not-kept = تعذرت كتابة ما جُلب
