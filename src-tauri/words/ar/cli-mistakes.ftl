### Not yet read by a native speaker.

## Command line: not understood

cli-no-such-item = لا بند من اليوم باسم «{ $given }».
    .hint = يُرجى ذكره برقمه أو بجزء من عنوانه.
cli-no-such-number = لا يوجد بند برقم { $given }.
    .hint = في القائمة { $count ->
        [zero] لا بنود بعد
        [one] بند واحد
        [two] بندان
        [few] { $count } بنود
        [many] { $count } بندًا
       *[other] { $count } بند
    }.
cli-several-items = قد يعني «{ $given }» أيًا من: { $titles }.
    .hint = يُرجى التوضيح أكثر، أو ذكر رقمه.
cli-no-such-waiting = لا شيء في الانتظار باسم «{ $given }».
    .hint = يعرض daydone waiting ما ينتظر، مع أرقامه.
cli-no-such-gap = لا توجد فجوة برقم { $given }.
    .hint = لعرض الموجود: daydone gap
cli-bad-length = هذه ليست مدة: تُكتب 50 أو 50m أو 3h أو 1h30 أو 1.5h
cli-bad-clock = هذا ليس وقتًا: يُكتب 16:30 أو 1630 أو 4:30pm
cli-bad-day = هذا ليس يومًا: يُكتب tomorrow أو friday أو 2026-12-03
cli-bad-date = هذا ليس تاريخًا: يُكتب مثل 2026-12-03
cli-bad-zone = هذه ليست منطقة زمنية: تُكتب مثل Europe/Lisbon
cli-bad-days = هذه ليست أيامًا: تُكتب friday أو 2026-12-24 أو 2026-12-21..2027-01-04
cli-bad-past-day = هذا ليس يومًا حتى اليوم: يُكتب today أو yesterday أو monday أو 2026-11-20
cli-bad-record = هذا ليس اسم تسجيل: يُكتب s1 لجلسة، أو g1 لفجوة، أو b1 لاستراحة، أو m1 لاجتماع، أو i1 لمقاطعة
cli-no-such-record = لا يوجد { $name } في { $day }.
    .hint = يعرض daydone day ما هو مدوَّن، مع أسمائه.
cli-correct-what = يُرجى ذكر ما يُراد تصحيحه.
    .hint = يعرض daydone day الأسماء: daydone correct s2 --to 10:00.
cli-correct-not-closed = لم ينتهِ اليوم بعد.
    .hint = لإنهائه: daydone end
cli-correct-one-thing = شيء واحد في كل مرة.
    .hint = أوقات، أو بند، أو تقسيم، أو إجابة، أو كلمات، أو --remove.
cli-correct-session = { $name } جلسة.
    .hint = تقبل --from و--to، أو --item، أو --split، أو --remove.
cli-correct-gap = { $name } فجوة.
    .hint = تقبل --was، أو --from و--to، أو --item، أو --split، أو --remove.
cli-correct-break = { $name } استراحة.
    .hint = تقبل --from و--to، أو --item، أو --remove.
cli-correct-meeting = { $name } اجتماع.
    .hint = يقبل --from و--to، أو --title و--reason، أو --split، أو --remove.
cli-correct-interruption = { $name } مقاطعة.
    .hint = تقبل --at، أو --by و--title، أو --remove.
cli-bad-blocks = هذه ليست فترات: تُكتب 3x2h
cli-needs-item = هذا ليس مدة وبندًا.
    .hint = مثلًا: daydone focus 50 2، أو daydone focus 50 "الترحيل".
cli-shape-with-criteria = الشكل تعريف كامل بذاته.
    .hint = يُرجى ترك { $flag }، أو ترك --shape.
cli-nothing-defined = هذا لا يقول متى يكتمل اليوم.
    .hint = يُرجى تحديد متى يكتمل اليوم: { $options }، أو --shape.
cli-no-such-setting = لا إعداد باسم «{ $given }».
    .hint = الإعدادات هي: { $names }.
cli-bad-setting = «{ $given }» غير ممكن لـ{ $name }.
    .hint = القيمة المقبولة: { $takes }.
cli-settings-calendars = تُضاف التقاويم وتُزال واحدًا واحدًا.
    .hint = daydone calendar add ~/work.ics --name Work؛ daydone calendar remove Work
cli-settings-places = تُضاف الأماكن وتُزال واحدًا واحدًا.
    .hint = daydone zones add Asia/Tokyo --hours 9-18؛ daydone zones remove Tokyo
cli-takes-shape = شكل: standard-hours 17:00 أو on-off 3x2h 1x2h أو task-goals أو tasks-or-time 16:30 أو half-day 13:00 أو day-off
cli-takes-clock-time = وقت مثل 09:00
cli-takes-count = عدد من { $least } إلى { $most }
cli-takes-length = مدة من { $least } إلى { $most } من الدقائق
cli-takes-length-or-off = مدة من { $least } إلى { $most } من الدقائق، أو off
cli-takes-switch = on أو off
cli-takes-language = system أو en أو de أو fr أو es أو pt-BR أو ja أو ar
cli-takes-clock = system أو 12 أو 24
cli-takes-first-day-of-week = auto، أو يوم من الأسبوع مثل sunday
cli-takes-review-day = last_working_day، أو يوم من الأسبوع مثل friday، أو never
cli-takes-notes-folder = مجلد مثل ~/Notes، أو none
cli-takes-notes-template = ملف مثل ~/Notes/template.md، أو none
cli-takes-zones = مناطق زمنية مثل Asia/Tokyo, America/New_York، أو none
cli-takes-count-or-off = عدد من { $least } إلى { $most }، أو off
cli-takes-weekdays = أيام من الأسبوع مثل monday, tuesday، أو none
cli-takes-hours = ساعات مثل 10:00-12:00, 14:00-16:00، أو none؛ وللاجتماعات أيضًا overlap New York، وهو أحد أماكنك
cli-takes-addresses = عناوينك مثل you@example.org، أو none
cli-takes-calendars = تقاويم، واحدًا واحدًا: daydone calendar add
cli-takes-places = أماكن الآخرين، واحدًا واحدًا: daydone zones add
cli-takes-apps = أسماء برامج تفصل بينها فواصل، أو none
cli-takes-usual = بنود تتكرر؛ daydone usual add
cli-takes-after-hours = off أو apps أو all
cli-takes-break-rhythm = off أو offer أو start
cli-takes-theme = system أو light أو dark
cli-error = daydone: { $message }

cli-past-boundary-ask = الساعة { $time } قد مضت في هذا اليوم الذي ينتهي في { $ends }. هل يستمر هذا اليوم حتى { $time }؟ [y/N]
