### Not yet read by a native speaker.

### What a key from anywhere does, as the desktop shows it

say-shortcut-toggle = بدء التركيز أو إيقافه مؤقتًا أو استئنافه
say-shortcut-park = إرجاء فكرة
say-shortcut-interrupted = تسجيل مقاطعة
say-shortcut-open = فتح Daydone
tray-left = بقي { $left } · { $line }

## Tray

tray-open = فتح Daydone
tray-quit = خروج
tray-plan = تخطيط اليوم…
tray-focus = بدء التركيز
tray-focus-bonus = بدء تركيز إضافي
tray-focus-ask = بدء التركيز…
tray-focus-item = { $title } · { $length }
tray-focus-open-ended = بلا نهاية محددة
tray-break = أخذ استراحة
tray-pause = إيقاف مؤقت
tray-resume = استئناف
tray-extend = +5 د
tray-finish = إنهاء
tray-finish-break = إنهاء الاستراحة
tray-interrupted = مقاطعة
tray-park = إرجاء فكرة…
tray-meeting = اجتماع
tray-start-meeting = بدء: { $title }
tray-untitled = اجتماع
tray-communication = بريد ودردشة
tray-end-meeting = إنهاء الاجتماع
tray-end-day = إنهاء اليوم
tray-end-go-through = خطوة خطوة…
tray-end-just-close = إغلاق فحسب
tray-end-forgotten = إنهاؤه في { $time }
tray-keep-open = إبقاؤه مفتوحًا
tray-move-day = نقل اليوم إلى توقيت { $place }
tray-undo = تراجع: { $text }
tray-redo = إعادة: { $text }
