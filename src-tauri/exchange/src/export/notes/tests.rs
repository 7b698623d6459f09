use std::sync::LazyLock;

use domain::{DaysOff, Settings};

use super::*;
use crate::export::samples::day;

/// The usual week, with no days off planned.
fn usual() -> WorkDays<'static> {
    static USUAL: LazyLock<(Settings, DaysOff)> = LazyLock::new(Default::default);
    let (settings, off) = &*USUAL;
    WorkDays { settings, off }
}

fn written(there: Option<&str>) -> String {
    note(&[&day()], &Template::default(), usual(), None, there)
}

#[test]
fn a_new_note_holds_the_day_between_the_marks() {
    let note = written(None);
    assert!(note.starts_with(NOTE_BEGINS), "{note}");
    assert!(note.trim_end().ends_with(NOTE_ENDS), "{note}");
    assert!(note.contains("## Tue 2026-11-24"), "{note}");
    assert!(
        note.contains("- [x] =Write, the \"draft\" #deep"),
        "tags stay tags: {note}"
    );
    assert!(note.contains("Closed: 10:55."), "{note}");
}

#[test]
fn what_a_person_wrote_around_it_stays_to_the_byte() {
    let before = "# My day\r\n\r\nthought\r\n";
    let first = written(Some(before));
    assert!(first.starts_with(before));
    let edited = format!("{first}\nafter, with no line end");
    let again = written(Some(&edited));
    assert_eq!(again, edited, "the same day writes the same block");
    let alone = first.matches('\n').count() - first.matches("\r\n").count();
    assert_eq!(alone, 0, "lines end as theirs do: {first:?}");
}

#[test]
fn a_date_lived_twice_keeps_both_days() {
    let mut second = day();
    second.zone = chrono_tz::America::New_York;
    let days = [&day(), &second];
    let template = Template::default();
    let once = note(&days[..1], &template, usual(), None, None);
    let both = note(&days, &template, usual(), None, Some(&once));
    assert_eq!(both.matches("Closed: 10:55.").count(), 1, "{both}");
    assert_eq!(both.matches("Closed: 05:55.").count(), 1, "{both}");
    assert_eq!(both.matches(NOTE_BEGINS).count(), 1, "in one block");
    assert_eq!(note(&days, &template, usual(), None, Some(&both)), both);
}

#[test]
fn a_mark_damaged_by_hand_loses_nothing() {
    let damaged = written(None).replace(NOTE_ENDS, "");
    let again = written(Some(&damaged));
    assert!(again.starts_with(&damaged), "what was there is still there");
    let third = written(Some(&again));
    assert!(third.starts_with(&damaged), "the next time too");
    assert_eq!(
        third.matches(NOTE_ENDS).count(),
        1,
        "and it does not grow at every close"
    );
}

#[test]
fn a_template_names_only_what_there_is() {
    assert_eq!(
        Template::read("{dat}"),
        Err(TemplateProblem::Unknown("dat".to_owned()))
    );
    assert_eq!(Template::read("a {date"), Err(TemplateProblem::Open));
    let own = Template::read("{{{ date }} {focus}").expect("sound");
    let text = note(&[&day()], &own, usual(), None, None);
    assert!(text.contains("{2026-11-24} 50 min"), "{text}");
}

#[test]
fn a_template_that_names_the_marks_does_not_grow_the_note() {
    let own = format!("{NOTE_BEGINS}\n{{date}}\n{NOTE_ENDS}\n");
    let own = Template::read(&own).expect("sound");
    let once = note(&[&day()], &own, usual(), None, None);
    assert_eq!(once, format!("{NOTE_BEGINS}\n2026-11-24\n{NOTE_ENDS}\n"));
    assert_eq!(note(&[&day()], &own, usual(), None, Some(&once)), once);
}

#[test]
fn a_note_reads_as_sentences_on_a_day_off_too() {
    let mut off = day();
    off.shape = domain::Shape::DayOff;
    off.definition = domain::Shape::DayOff.definition();
    off.items.clear();
    let note = note(&[&off], &Template::default(), usual(), None, None);
    assert!(
        note.contains("\n\nDefinition of done: today is a day off. Enough:"),
        "{note}"
    );
    assert!(
        note.contains("\n\n—\n\nFocus: 50 min."),
        "no hole in it: {note}"
    );
}
