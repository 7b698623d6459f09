use std::fs;

use chrono::NaiveDate;

use super::Drafts;

fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, n).expect("a date")
}

fn all(drafts: &Drafts) -> Vec<(String, String)> {
    let owned = |(field, text): (&str, &str)| (field.to_owned(), text.to_owned());
    drafts.all().map(owned).collect()
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn keep(drafts: &mut Drafts, field: &str, text: &str, on: u32) {
    drafts
        .keep(field.to_owned(), text.to_owned(), day(on))
        .expect("it is kept");
}

#[test]
fn a_draft_is_there_again_after_a_kill() {
    let home = folder();
    keep(
        &mut Drafts::in_folder(home.path()),
        "thought",
        "ask about",
        24,
    );
    let again = Drafts::in_folder(home.path());
    assert_eq!(
        all(&again),
        [("thought".to_owned(), "ask about".to_owned())]
    );
}

#[test]
fn what_was_sent_leaves_no_trace_on_disk() {
    let home = folder();
    let mut drafts = Drafts::in_folder(home.path());
    keep(&mut drafts, "thought", "ask about", 24);
    keep(&mut drafts, "thought", "", 24);
    let left = fs::read_dir(home.path()).expect("the folder").count();
    assert_eq!(left, 0, "no file with the words is left");
}

#[test]
fn a_day_that_closes_forgets_its_drafts_and_those_before_it() {
    let home = folder();
    let mut drafts = Drafts::in_folder(home.path());
    keep(&mut drafts, "first-step", "open the", 23);
    keep(&mut drafts, "thought", "ask about", 24);
    keep(&mut drafts, "plan", "tomorrow’s", 25);
    drafts.remove_until(day(24)).expect("it is written");
    assert_eq!(all(&drafts), [("plan".to_owned(), "tomorrow’s".to_owned())]);
}

#[test]
fn what_does_not_fit_is_refused_and_what_was_there_stays() {
    let home = folder();
    let mut drafts = Drafts::in_folder(home.path());
    keep(&mut drafts, "thought", "ask about", 24);
    for (field, text) in [
        (String::new(), "words".to_owned()),
        ("x".repeat(101), "words".to_owned()),
        ("thought".to_owned(), "x".repeat(48 * 1024 + 1)),
    ] {
        drafts
            .keep(field, text, day(24))
            .expect_err("it is more than is kept");
    }
    for n in 0..10 {
        keep(
            &mut drafts,
            &format!("field-{n}"),
            &"x".repeat(48 * 1024),
            24,
        );
    }
    drafts
        .keep("one-more".to_owned(), "x".repeat(48 * 1024), day(24))
        .expect_err("all of them have a bound too");
    assert_eq!(all(&drafts).len(), 11, "the others are still there");
}

#[test]
fn a_damaged_file_means_no_drafts() {
    let home = folder();
    fs::write(home.path().join("drafts.json"), "{\"plan\":").expect("written");
    let mut drafts = Drafts::in_folder(home.path());
    assert_eq!(all(&drafts), []);
    keep(&mut drafts, "thought", "ask about", 24);
    assert_eq!(all(&Drafts::in_folder(home.path())).len(), 1);
}

#[cfg(unix)]
#[test]
fn only_the_person_can_read_them() {
    use std::os::unix::fs::PermissionsExt;
    let home = folder();
    keep(
        &mut Drafts::in_folder(home.path()),
        "thought",
        "ask about",
        24,
    );
    let mode = fs::metadata(home.path().join("drafts.json"))
        .expect("the file")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}
