//! Words are found as people write them: in any script, with pictures, with and without accents, and
//! whatever is typed is taken for words.

use chrono::{Datelike, Days};
use domain::{Event, NOTE_LIMIT, ParkedThought, ThoughtId, Title};
use storage::{Reader, Store};
use uuid::Uuid;

use crate::{
    given::Home,
    lived::{evening, start},
};

/// A journal in which these thoughts were parked, the first one first, a day apart.
fn parked(texts: &[&str]) -> (Home, Store) {
    let home = Home::new();
    let mut store = home.open().store;
    let lines: Vec<_> = (1..)
        .zip(texts)
        .map(|(nth, text)| park(nth, text, u64::from(nth)))
        .collect();
    store.append(&lines).expect("kept");
    (home, store)
}

fn park(nth: u16, text: &str, day: u64) -> domain::Entry {
    let thought = ParkedThought {
        id: ThoughtId(Uuid::from_u128(0xF0 << 64 | u128::from(nth))),
        text: Title::new(text).expect("words"),
        at: start() + Days::new(day),
    };
    evening(nth, Event::ThoughtParked { thought })
}

/// What is found, the newest first; what was looked for between brackets.
fn found(home: &Home, typed: &str) -> Vec<String> {
    let past = Reader::open(&home.journal()).expect("it opens");
    let hits = past
        .search(typed, 50)
        .expect("an answer, whatever is typed");
    let told = |(run, found): (String, bool)| if found { format!("[{run}]") } else { run };
    hits.into_iter()
        .map(|hit| hit.runs.into_iter().map(told).collect())
        .collect()
}

/// Each text is found by each of what is typed, and by nothing else of it.
fn check(text: &str, finds: &[(&str, &str)], misses: &[&str]) {
    let (home, _store) = parked(&[text]);
    for (typed, marked) in finds {
        assert_eq!(found(&home, typed), [*marked], "{typed:?} in {text:?}");
    }
    for typed in misses {
        assert_eq!(found(&home, typed), [""; 0], "{typed:?} in {text:?}");
    }
}

#[test]
fn chinese_is_found_from_its_middle() {
    check(
        "准备季度评审会议的材料",
        &[
            ("会议", "准备季度评审[会议]的材料"),
            ("评审 材料", "准备季度[评审]会议的[材料]"),
            ("准", "[准]备季度评审会议的材料"),
        ],
        &["议会", "会的", "會議"],
    );
}

#[test]
fn japanese_is_found_from_its_middle_in_every_of_its_scripts() {
    check(
        "来週のデザインレビューを準備する Ｑ３",
        &[
            ("レビュー", "来週のデザイン[レビュー]を準備する Ｑ３"),
            ("準備", "来週のデザインレビューを[準備]する Ｑ３"),
            ("q3 来週", "[来週]のデザインレビューを準備する [Ｑ３]"),
            ("の", "来週[の]デザインレビューを準備する Ｑ３"),
        ],
        &["ビレュー", "週来"],
    );
}

#[test]
fn korean_is_found_within_a_word() {
    check(
        "프로젝트회의를 준비하기",
        &[
            ("회의", "프로젝트[회의]를 준비하기"),
            ("준비 프로", "[프로]젝트회의를 [준비]하기"),
        ],
        &["의회"],
    );
}

#[test]
fn thai_and_its_neighbours_are_found_within_a_sentence() {
    check(
        "เตรียมการประชุมทีม",
        &[("ประชุม", "เตรียมการ[ประชุม]ทีม")],
        &["ชุมประ", "ประชม"],
    );
    check("ກຽມກອງປະຊຸມ", &[("ປະຊຸມ", "ກຽມກອງ[ປະຊຸມ]")], &["ປະຊມ"]);
    check("ការប្រជុំក្រុម", &[("ប្រជុំ", "ការ[ប្រជុំ]ក្រុម")], &[]);
}

#[test]
fn arabic_and_hebrew_are_found_with_and_without_points() {
    check(
        "مراجعة الكتاب مع الفريق",
        &[
            ("الكِتَاب", "مراجعة [الكتاب] مع الفريق"),
            ("مراج", "[مراجعة] الكتاب مع الفريق"),
        ],
        &["كتابة"],
    );
    check("كِتَاب", &[("كتاب", "[كِتَاب]")], &["كتب"]);
    check(
        "לכתוב שָׁלוֹם לצוות",
        &[
            ("שלום", "לכתוב [שָׁלוֹם] לצוות"),
            ("לצו", "לכתוב שָׁלוֹם [לצוות]"),
        ],
        &["לום"],
    );
}

#[test]
fn devanagari_words_keep_their_vowels() {
    check(
        "किताब की समीक्षा",
        &[
            ("किता", "[किताब] की समीक्षा"),
            ("समीक्षा", "किताब की [समीक्षा]"),
        ],
        &["काताब"],
    );
}

#[test]
fn a_german_compound_is_found_by_its_beginning() {
    check(
        "Straßenbahnfahrplan prüfen",
        &[
            ("straßenbahn", "[Straßenbahnfahrplan] prüfen"),
            ("PRUF", "Straßenbahnfahrplan [prüfen]"),
            ("STRASSEN", "[Straßenbahnfahrplan] prüfen"),
        ],
        &["fahrplan", "bahnen"],
    );
}

#[test]
fn accents_do_not_matter_on_either_side() {
    for text in [
        "Café für Ångström",
        "Cafe\u{301} fu\u{308}r A\u{30A}ngstro\u{308}m",
        "cafe fur angstrom",
    ] {
        let (home, _store) = parked(&[text]);
        for typed in ["café", "cafe", "cafe\u{301}", "FUR ÅNG", "für angström"] {
            assert_eq!(found(&home, typed).len(), 1, "{typed:?} in {text:?}");
        }
    }
    check("Nguyễn đọc", &[("nguyen", "[Nguyễn] đọc")], &[]);
}

#[test]
fn letters_that_look_the_same_are_the_same() {
    for (text, typed) in [
        ("Straße", "STRASSE"),
        ("STRASSE", "straße"),
        ("İstanbul", "istanbul"),
        ("istanbul", "İSTANBUL"),
        ("йога", "и\u{306}ога"),
        ("и\u{306}ога", "йога"),
        ("ﾚﾋﾞｭｰ", "レビュー"),
        ("\u{1112}\u{1161}\u{11AB}국", "한국"),
        ("ΟΔΟΣ", "οδος"),
        ("ο\u{301}δος", "όδος"),
    ] {
        let (home, _store) = parked(&[text]);
        assert_eq!(found(&home, typed), [format!("[{text}]")], "{typed:?}");
    }
}

#[test]
fn pictures_are_words() {
    check(
        "Ship it🎉 today",
        &[
            ("🎉", "Ship it[🎉] today"),
            ("it🎉", "Ship [it🎉] today"),
            ("it", "Ship [it]🎉 today"),
        ],
        &["🎊", "🎉it"],
    );
    check(
        "Lunch 👩‍👩‍👧‍👦",
        &[("👩‍👩‍👧‍👦", "Lunch [👩‍👩‍👧‍👦]"), ("👧", "Lunch 👩‍👩‍[👧‍]👦")],
        &["👨"],
    );
    check(
        "Thanks 👍🏽",
        &[("👍", "Thanks [👍🏽]"), ("👍🏿", "Thanks [👍🏽]")],
        &["👎🏽"],
    );
    check("Trip to 🇯🇵", &[("🇯🇵", "Trip to [🇯🇵]")], &["🇩🇪", "🇵🇯"]);
    check(
        "Love ❤️ and 1️⃣",
        &[("❤", "Love [❤️] and 1️⃣"), ("1", "Love ❤️ and [1️⃣]")],
        &["2️⃣"],
    );
    check(
        "New 🫠 and 🪿",
        &[("🫠", "New [🫠] and 🪿"), ("🪿", "New 🫠 and [🪿]")],
        &[],
    );
}

#[test]
fn quotes_and_operators_are_words_like_others() {
    let (home, _store) = parked(&[
        "NEAR the \"old\" office",
        "this OR that, NOT both",
        "a:b - c^d (e) {f} text:x",
    ]);
    for (typed, count) in [
        ("\"old office\"", 1),
        ("near(office)", 0),
        ("NEAR \"office", 1),
        ("or not", 1),
        ("AND", 0),
        ("OR", 1),
        ("text:x", 1),
        ("words:old", 0),
        ("^a", 1),
        ("(e) {f}", 1),
        ("e*", 1),
        ("\"", 0),
        ("\"\"\"", 0),
        ("*", 0),
        ("- ' ; --", 0),
        ("%_", 0),
        ("。", 0),
        ("old 。", 1),
        ("\u{0}", 0),
        ("old\u{0}\"", 1),
        ("\u{1}\u{2}", 0),
        ("\u{200D}", 0),
        ("\u{FFFD}\u{10FFFF}", 0),
        ("   ", 0),
        ("", 0),
    ] {
        assert_eq!(found(&home, typed).len(), count, "{typed:?}");
    }
}

#[test]
fn as_much_may_be_typed_as_may_be_written() {
    let long = "会".repeat(NOTE_LIMIT);
    let (home, _store) = parked(&[&"会".repeat(200), &"ab ".repeat(66)]);
    assert_eq!(found(&home, &long), [""; 0], "the title is shorter");
    assert_eq!(found(&home, &"会".repeat(200)).len(), 1);
    assert_eq!(
        found(&home, &"ab ".repeat(NOTE_LIMIT / 3)).len(),
        1,
        "a word may come again"
    );
    assert_eq!(
        found(&home, &"a ".repeat(NOTE_LIMIT)),
        [""; 0],
        "nothing is that long"
    );
    assert_eq!(found(&home, &"x".repeat(1 << 20)), [""; 0]);
}

#[test]
fn the_newest_come_first_whenever_they_were_written_down() {
    let (home, mut store) = parked(&["plan one", "plan two"]);
    // Thoughts of older and of the same days, as an import or another journal brings them.
    let late = [
        (10, "plan zero", 0),
        (11, "plan half", 1),
        (12, "plan three", 3),
    ];
    let lines: Vec<_> = late
        .map(|(nth, text, day)| park(nth, text, day))
        .into_iter()
        .collect();
    store.append(&lines).expect("kept");
    let order = [
        "plan three",
        "plan two",
        "plan half",
        "plan one",
        "plan zero",
    ];
    let dates = |home: &Home, limit| -> Vec<_> {
        let past = Reader::open(&home.journal()).expect("it opens");
        let hits = past.search("plan", limit).expect("an answer");
        hits.iter().map(|hit| hit.date.day()).collect()
    };
    let told: Vec<_> = order
        .iter()
        .map(|text| text.replace("plan", "[plan]"))
        .collect();
    assert_eq!(found(&home, "plan"), told);
    assert_eq!(
        dates(&home, 2),
        dates(&home, 50)[..2],
        "a limit cuts the oldest"
    );
    store.rebuild().expect("made anew");
    assert_eq!(found(&home, "plan"), told, "and so after a rebuild");
}
