### Not yet read by a native speaker.

## Agent

say-already-there = يعمل وكيل بالفعل للمجلد { $folder }.
refused-reading = تجري الآن قراءة ملفات أخرى.
    .hint = يُرجى المحاولة مجددًا بعد قليل.
refused-busy = برامج كثيرة تتصل بـDaydone في وقت واحد.
    .hint = يُرجى إغلاق بعضها، أو المحاولة مجددًا بعد قليل.
refused-slow = لم يصل رد في الوقت المحدد.
    .hint = قد يكون ما بدأ لا يزال جاريًا. يُرجى المحاولة مجددًا بعد قليل.
refused-too-long = الرد أطول من أن يُرسل.
    .hint = يُرجى طلب قدر أقل في المرة الواحدة.
refused-failed = حدث خطأ ما: { $why }.
refused-leaving = يجري الخروج من Daydone.
refused-disk-full = القرص ممتلئ، لذلك لم يُحفظ هذا. كل ما قبله سليم.
    .hint = يُرجى إفراغ بعض المساحة ثم المحاولة مجددًا.
refused-disk-read-only = تتعذر الكتابة في اليوميات، لذلك لم يُحفظ هذا. كل ما قبله سليم.
    .hint = يُرجى التأكد من أن المجلد { $folder } ملك لك وأن قرصه ليس للقراءة فقط.
refused-disk-busy = برنامج آخر يكتب في اليوميات، لذلك لم يُحفظ هذا.
    .hint = يُرجى إغلاقه ثم المحاولة مجددًا.
refused-disk-damaged = اليوميات تالفة، لذلك لم يُحفظ هذا.
    .hint = لاستعادة ما يمكن قراءته، أو أحدث نسخة احتياطية: daydone doctor --repair
refused-disk-moved = نُقلت اليوميات أو حُذفت أو استُبدلت، لذلك لم يُحفظ هذا.
    .hint = يُرجى إعادتها إلى { $folder }، أو الخروج من Daydone وتشغيله من جديد.
say-journal-damaged = اليوميات تالفة. تُركت كما هي. { $copy }
    .hint = لوضعها جانبًا واستعادة ما يمكن قراءته: daydone doctor --repair
say-journal-gone = اليوميات مفقودة أو فارغة، مع أن لها نسخًا احتياطية. { $copy }
    .hint = لاستعادتها: daydone doctor --repair
say-backup-newest = أحدث نسخة احتياطية تعود إلى { $day }.
say-backup-none = لا توجد نسخة احتياطية لها.
refused-disk-failed = تعذرت الكتابة في اليوميات، لذلك لم يُحفظ هذا. كل ما قبله سليم.
    .hint = يُرجى المحاولة مجددًا. إن تكرر ذلك، فيُرجى إعادة تشغيل Daydone.
refused-backup-full = القرص ممتلئ، لذلك لم تُنشأ نسخة. النسخ السابقة لا تزال موجودة.
    .hint = يُرجى إفراغ بعض المساحة ثم المحاولة مجددًا.
refused-backup-read-only = لم تُنشأ نسخة: تتعذر الكتابة في { $folder }.
    .hint = يُرجى التأكد من أنه ملك لك وأن قرصه ليس للقراءة فقط.
refused-backup-failed = لم تُنشأ نسخة. { $why }
refused-no-window = تعذر فتح النافذة: { $why }.
    .hint = كل شيء متاح من سطر الأوامر أيضًا: daydone --help.
refused-no-display = لا توجد شاشة تُفتح عليها النافذة.
refused-no-file-program = لا شيء في سطح المكتب هذا يستطيع فتح المجلد.
    .hint = يمكن نسخ مساره بدلًا من ذلك.
refused-real-clock = يتبع هذا الوكيل الساعة الحقيقية، ولا يمكن تحريكها.

## Trouble with the journal

say-clock-behind = ساعة هذا الحاسوب متأخرة عما هو مدوَّن. يتبع Daydone وقته الخاص إلى أن تُضبط الساعة.
say-lines-lost = { $lines ->
        [zero] آخر القيود المحفوظة مفقودة
        [one] آخر قيد محفوظ مفقود
        [two] آخر قيدين محفوظين مفقودان
        [few] آخر { $lines } قيود محفوظة مفقودة
        [many] آخر { $lines } قيدًا محفوظًا مفقودة
       *[other] آخر { $lines } قيد محفوظ مفقودة
    } من اليوميات: ملف السجل التابع لها مفقود أو مقطوع. للخيارات المتاحة: daydone doctor
say-trouble-full = القرص ممتلئ. ما يحدث محفوظ في الذاكرة، ويُدوَّن حين تتوفر مساحة.
    .hint = يُرجى إفراغ بعض المساحة؛ والباقي يتم تلقائيًا.
say-trouble-read-only = تتعذر الكتابة في اليوميات. ما يحدث محفوظ في الذاكرة، ويُدوَّن حين تصبح الكتابة ممكنة.
    .hint = يُرجى التأكد من أن المجلد { $folder } ملك لك وأن قرصه ليس للقراءة فقط.
say-trouble-busy = برنامج آخر يكتب في اليوميات. ما يحدث محفوظ في الذاكرة، ويُدوَّن بعده.
    .hint = يُرجى إغلاقه؛ والباقي يتم تلقائيًا.
say-trouble-damaged = اليوميات تالفة. ما يحدث محفوظ في الذاكرة إلى حين الخروج من Daydone فقط.
    .hint = لاستعادة ما يمكن قراءته، أو أحدث نسخة احتياطية: daydone doctor --repair
say-trouble-moved = اليوميات ليست في مكانها: نُقلت أو حُذفت أو استُبدلت. ما يحدث محفوظ في الذاكرة إلى حين الخروج من Daydone فقط.
    .hint = يُرجى إعادتها إلى { $folder }، أو الخروج من Daydone وتشغيله من جديد.
say-trouble-failed = تعذرت الكتابة في اليوميات. ما يحدث محفوظ في الذاكرة، وتُعاد المحاولة.
    .hint = إن تكرر ذلك: daydone doctor

## At login

say-login-entry = لمعرفة متى يكتمل يوم عملك.
say-login-starts = يبدأ Daydone عند تسجيل الدخول.
say-login-off = لا يبدأ Daydone عند تسجيل الدخول.
    .advice = ليبدأ عنده: daydone settings set starts_at_login on
say-login-own-folder = لنسخة Daydone هذه مجلد خاص بها (DAYDONE_HOME)، لذلك لا تبدأ عند تسجيل الدخول.
say-login-passing = يعمل Daydone من ملف AppImage، لذلك لا يمكن تشغيله عند تسجيل الدخول.
    .advice = أما Daydone المثبَّت فيمكنه ذلك.
say-login-switched-off = عُطّل Daydone في سطح المكتب ضمن البرامج التي تبدأ تلقائيًا: { $what }
    .advice = يُرجى تفعيله هناك.
say-login-not-ours = تُرك كما هو مُدخل لم يكتبه Daydone: { $what }
    .advice = يُرجى حذفه ليعود القرار إلى الإعداد starts_at_login.
say-login-trouble = يتعذر حفظ المُدخل الذي يشغّل Daydone عند تسجيل الدخول. { $what }
    .advice = بعد إصلاح ذلك، يعيد daydone doctor المحاولة.
