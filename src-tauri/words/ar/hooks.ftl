### Not yet read by a native speaker.

## Hooks

hooks-never = لم يُشغَّل بعد.
hooks-ran = عمل جيدًا في { $time }.
hooks-failed = أخفق في { $time }: { $why }.
hooks-rests = متوقف بعد إخفاقات متتالية عددها { $count }، آخرها في { $time }: { $why }. يُشغَّل من جديد حين يتغير ملفه.
hooks-dropped = { $count ->
        [zero] لم يُترك أي تشغيل.
        [one] تُرك تشغيل واحد، لكثرة ما ينتظر.
        [two] تُرك تشغيلان، لكثرة ما ينتظر.
        [few] تُركت { $count } تشغيلات، لكثرة ما ينتظر.
        [many] تُرك { $count } تشغيلًا، لكثرة ما ينتظر.
       *[other] تُرك { $count } تشغيل، لكثرة ما ينتظر.
    }
hooks-file-off = معطَّل: تنفيذ ملفه غير مسموح به.
hooks-tried = جُرّب: { $why }.

# Parts of sentences: how a run ended.
hooks-end-fine = انتهى جيدًا
hooks-end-code = انتهى بالرمز { $code }
hooks-end-signal = أنهته الإشارة { $signal }
hooks-end-slow = استغرق أكثر من { $seconds ->
        [zero] 0 ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    } فأُنهي
hooks-end-not-started = تعذر بدؤه ({ $why })
hooks-end-cut = أُنهي، لأن Daydone توقف

hooks-refused-not-yours = لم يُشغَّل: { $path } ملك شخص آخر.
hooks-refused-open = لم يُشغَّل: يستطيع آخرون الكتابة في { $path }. لتغيير ذلك: chmod go-w "{ $path }"
hooks-refused-no-file = لم يُشغَّل: { $path } ليس من النوع الذي ينبغي أن يكونه، ملف أو مجلد.
hooks-refused-many = لم يُشغَّل: لا تُشغَّل إلا أول { $most } من ملفات المجلد.
hooks-refused-unseen = لم يُشغَّل: تعذر فحص { $path } ({ $why }).

hooks-sample-item = كتابة خطة الترحيل
hooks-sample-meeting = قرار الإصدار
hooks-sample-reason = تجربة خُطّاف
