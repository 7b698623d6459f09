### Not yet read by a native speaker.

## What a definition of done can ask for: one block a criterion

# Its part of the sentence (say-criterion-, or say-amount- where several share one verb), its part of the tray's line
# (say-line-), its option on the command line (cli-criterion-), and in the window: choosing it (ui-measure-), what is
# left of it (ui-left-), its tile (ui-tile-).

### All items

say-criterion-all-items =
    { $count ->
        [zero] أُنجزت *كل البنود*
        [one] أُنجز *البند الوحيد*
        [two] أُنجز *البندان معًا*
        [few] أُنجزت *البنود كلها ({ $count })*
        [many] أُنجزت *البنود كلها ({ $count })*
       *[other] أُنجزت *البنود كلها ({ $count })*
    }
ui-measure-all-items = أُنجزت كل البنود

### Some of the items

say-criterion-items =
    { $count ->
        [zero] أُنجز *0 بند*
        [one] أُنجز *بند واحد*
        [two] أُنجز *بندان*
        [few] أُنجزت *{ $count } بنود*
        [many] أُنجز *{ $count } بندًا*
       *[other] أُنجز *{ $count } بند*
    }
cli-criterion-items = عدد كافٍ من البنود المنجزة
ui-measure-items = أُنجز عدد من البنود
ui-left-items =
    { $count ->
        [zero] لم يبقَ أي بند
        [one] بقي بند واحد
        [two] بقي بندان
        [few] بقيت { $count } بنود
        [many] بقي { $count } بندًا
       *[other] بقي { $count } بند
    }
ui-tile-items = بنود

### Focus

say-amount-focus = *{ $length }* من التركيز
cli-criterion-focus = قدر كافٍ من التركيز
ui-measure-focus = تم قدر من التركيز
ui-left-focus = بقي { $left } من التركيز
ui-tile-focus = عمل عميق

### Sessions

say-amount-sessions =
    { $count ->
        [zero] *0 جلسة تركيز*
        [one] *جلسة تركيز واحدة*
        [two] *جلستا تركيز*
        [few] *{ $count } جلسات تركيز*
        [many] *{ $count } جلسة تركيز*
       *[other] *{ $count } جلسة تركيز*
    }
say-line-sessions = الجلسات { $value } من { $target }
cli-criterion-sessions = عدد كافٍ من جلسات التركيز المنتهية
ui-measure-sessions = تم عدد من الجلسات
ui-left-sessions =
    { $count ->
        [zero] لم تبقَ أي جلسة
        [one] بقيت جلسة واحدة
        [two] بقيت جلستان
        [few] بقيت { $count } جلسات
        [many] بقيت { $count } جلسة
       *[other] بقيت { $count } جلسة
    }
ui-tile-sessions = جلسات

### Undisturbed

say-amount-undisturbed =
    { $count ->
        [1] *{ $length }* من التركيز بلا مقاطعة
       *[other] *{ $count } × { $length }* من التركيز بلا مقاطعة
    }
say-line-undisturbed = بلا مقاطعة { $value } من { $target }
cli-criterion-undisturbed = تركيز كافٍ لا يتخلله اجتماع أو مقاطعة: 90m أو 2x60m
ui-measure-undisturbed = تم تركيز بلا مقاطعة
ui-left-undisturbed =
    { $count ->
        [zero] لم تبقَ أي مدة بلا مقاطعة
        [one] بقيت مدة واحدة بلا مقاطعة
        [two] بقيت مدتان بلا مقاطعة
        [few] بقيت { $count } مدد بلا مقاطعة
        [many] بقيت { $count } مدة بلا مقاطعة
       *[other] بقيت { $count } مدة بلا مقاطعة
    }
ui-tile-undisturbed = بلا مقاطعة

### Communication

say-amount-communication = *{ $length }* من التواصل
cli-criterion-communication = قدر كافٍ من التواصل: اجتماعات وبريد ودردشة
ui-measure-communication = تم قدر من التواصل
ui-left-communication = بقي { $left } من التواصل
ui-tile-communication = تواصل
ui-tile-meetings = اجتماعات

### A clock time

say-criterion-clock = حلّت الساعة *{ $time }*
cli-criterion-until = يكفي عند هذا الوقت
ui-measure-clock = حلّت الساعة

### One named item

say-criterion-item = أُنجز *«{ $title }»*
say-criterion-lost-item = أُنجز *بند لم يعد موجودًا*
cli-criterion-item = إنجاز هذا البند؛ يمكن تكراره
ui-measure-item = أُنجز بند واحد
