//! Days off that are planned ahead: what "tomorrow" is then, and what stays as it was.

use domain::{Command, HandOff, Input, NewItem, Rejection, Shape, TimeOff, Today};

use crate::scene::{Scene, before_the_day, close, focus, morning, must, words};

fn off(from: &str, to: &str) -> Command {
    Command::PlanDaysOff {
        from: from.parse().expect("a date"),
        to: Some(to.parse().expect("a date")),
    }
}

fn on(from: &str, to: &str) -> Command {
    Command::CancelDaysOff {
        from: from.parse().expect("a date"),
        to: Some(to.parse().expect("a date")),
    }
}

fn ahead(scene: &Scene) -> Vec<(String, String)> {
    let today = scene.0.now.date_naive();
    let ahead = scene.0.state.days_off.ahead(today);
    let said = |off: &TimeOff| (off.from.to_string(), off.to.to_string());
    ahead.map(said).collect()
}

fn one(from: &str, to: &str) -> Vec<(String, String)> {
    vec![(from.to_owned(), to.to_owned())]
}

fn is_day_off(scene: &Scene, date: &str) -> bool {
    let work_days = scene.0.state.work_days(&scene.0.settings);
    work_days.is_off(date.parse().expect("a date"))
}

#[test]
fn tomorrow_is_the_day_after_the_days_off() {
    let mut scene = morning();
    scene.does(off("2026-11-25", "2026-12-04"));
    scene.does(Command::AddForLater {
        title: words("Book the room"),
        due: None,
        estimate_minutes: None,
    });
    scene.does(close());
    let dues = scene.0.state.waiting.iter();
    let dues: Vec<_> = dues.map(|carried| carried.due.to_string()).collect();
    assert_eq!(dues, ["2026-12-07"; 4], "a Monday, for all that was left");
}

#[test]
fn a_hand_off_says_when_you_are_back() {
    let mut scene = morning();
    scene.does(off("2026-11-25", "2027-01-04"));
    let work_days = scene.0.state.work_days(&scene.0.settings);
    let back = HandOff::of(scene.day(), work_days).back[0];
    assert_eq!(back.naive_local().to_string(), "2027-01-05 09:00:00");
}

#[test]
fn they_can_be_planned_at_any_time_of_a_day() {
    let mut scene = before_the_day();
    scene.does(off("2026-11-24", "2026-11-24"));
    scene.does(on("2026-11-24", "2026-11-24"));
    let mut scene = morning();
    scene.does(off("2026-11-26", "2026-11-26"));
    scene.does(close());
    scene.does(off("2026-11-25", "2026-11-25"));
    assert_eq!(ahead(&scene), one("2026-11-25", "2026-11-26"));
    scene.until("+10:00");
    scene.does(off("2026-11-27", "2026-11-27"));
    assert_eq!(
        ahead(&scene),
        one("2026-11-25", "2026-11-27"),
        "on one of them"
    );
}

#[test]
fn what_has_begun_or_is_over_is_no_day_off_to_plan() {
    let today = "2026-11-24".parse().expect("a date");
    let tomorrow = "2026-11-25".parse().expect("a date");
    let mut scene = before_the_day();
    for (from, to) in [
        ("2026-11-23", "2026-11-30"),
        ("2026-11-30", "2026-11-29"),
        ("2027-11-01", "2027-11-26"),
    ] {
        scene.refuses(off(from, to), &Rejection::DaysOffNotAhead { first: today });
    }
    let mut scene = morning();
    let refused = Rejection::DaysOffNotAhead { first: tomorrow };
    scene.refuses(off("2026-11-24", "2026-11-30"), &refused);
    scene.does(close());
    scene.refuses(off("2026-11-24", "2026-11-24"), &refused);
}

#[test]
fn a_part_of_them_can_be_cancelled_and_all_be_taken_back() {
    let mut scene = morning();
    let before = scene.0.state.clone();
    scene.does(off("2026-12-21", "2027-01-04"));
    assert_eq!(
        scene.does(off("2026-12-24", "2026-12-24")),
        [],
        "one of them"
    );
    scene.does(on("2027-01-04", "2027-01-10"));
    assert_eq!(ahead(&scene), one("2026-12-21", "2027-01-03"));
    scene.refuses(on("2027-01-04", "2027-01-10"), &Rejection::NoDaysOff);
    scene.takes_back();
    assert_eq!(ahead(&scene), one("2026-12-21", "2027-01-04"));
    scene.takes_back();
    assert_eq!(scene.0.state, before);
}

#[test]
fn what_is_over_stays_what_it_was() {
    let mut scene = before_the_day();
    scene.does(off("2026-11-24", "2026-11-26"));
    scene.until("+10:00");
    scene.does(on("2026-11-01", "2026-12-01"));
    assert_eq!(ahead(&scene), []);
    assert!(is_day_off(&scene, "2026-11-24"), "it was one");
    assert!(!is_day_off(&scene, "2026-11-25"), "today is none");
}

#[test]
fn a_forgotten_day_leaves_what_is_left_to_the_day_after_them() {
    let mut scene = morning();
    scene.does(off("2026-11-25", "2026-12-04"));
    // The laptop is opened again on the first morning back.
    scene.until("+09:00");
    scene.0.wait(chrono::TimeDelta::days(12));
    scene.does(close());
    let due = scene.0.state.waiting[0].due;
    assert_eq!(
        due.to_string(),
        "2026-12-07",
        "today, and not in the days off"
    );
}

#[test]
fn dates_are_dates_wherever_one_is() {
    let mut scene = before_the_day();
    scene.does(off("2026-11-25", "2026-11-27"));
    scene.0.zone = chrono_tz::Pacific::Kiritimati;
    // It is the 24th in Lisbon and the 25th there.
    assert!(
        matches!(scene.0.today(), Today::Unplanned { date, .. } if date.to_string() == "2026-11-24")
    );
    scene.until("15:00");
    assert!(
        matches!(scene.0.today(), Today::Unplanned { date, .. } if date.to_string() == "2026-11-25")
    );
    scene.does(focus(25));
    assert_eq!(scene.day().shape, Shape::TaskGoals, "a day off there");
}

#[test]
fn who_works_on_one_anyway_has_a_day_like_any_other() {
    let mut scene = before_the_day();
    scene.does(off("2026-11-24", "2026-11-27"));
    assert!(matches!(scene.0.today(), Today::Unplanned { .. }));
    scene.does(focus(25));
    assert_eq!(
        scene.day().shape,
        Shape::TaskGoals,
        "no stop time was asked for"
    );

    let mut scene = before_the_day();
    scene.does(off("2026-11-24", "2026-11-27"));
    let items: Vec<NewItem> = vec![must("Plan")];
    scene.does(Command::StartDay {
        definition: None,
        items,
        past_boundary: false,
    });
    assert_eq!(scene.day().shape, Shape::TaskGoals);

    let mut scene = before_the_day();
    scene.does(off("2026-11-24", "2026-11-27"));
    scene.does(Command::StartDay {
        definition: None,
        items: vec![],
        past_boundary: false,
    });
    assert_eq!(scene.day().shape, Shape::DayOff);
    assert!(scene.day().closing.is_some(), "a day off is closed at once");
}

fn import(stretches: &[(&str, &str)]) -> Input {
    let off = |&(from, to): &(&str, &str)| TimeOff {
        from: from.parse().expect("a date"),
        to: to.parse().expect("a date"),
    };
    Input::Import {
        days: vec![],
        waiting: vec![],
        parked: vec![],
        days_off: stretches.iter().map(off).collect(),
        questions: vec![],
    }
}

#[test]
fn those_of_another_journal_come_in_and_once() {
    let mut scene = before_the_day();
    scene.does(import(&[
        ("2026-08-03", "2026-08-21"),
        ("2026-12-24", "2027-01-03"),
    ]));
    let all = scene.0.state.days_off.clone();
    assert_eq!(all.all().count(), 2, "past ones too");
    scene.does(import(&[("2026-12-24", "2027-01-03")]));
    scene.does(import(&[("2026-12-28", "2026-12-31")]));
    assert_eq!(
        scene.0.state.days_off, all,
        "they are known, and so is a part"
    );
    for unsound in [
        ("2027-02-02", "2027-02-01"),
        ("1890-01-01", "1890-01-02"),
        ("2027-02-01", "2036-02-01"),
    ] {
        let wanted = import(&[("2027-03-01", "2027-03-02"), unsound]);
        scene.refuses(wanted, &Rejection::LooseUnsound);
    }
    scene.refuses(
        import(&[("2026-12-24", "2026-12-24"); 3_001]),
        &Rejection::ListIsLong {
            list: domain::LimitedList::DaysOff,
            limit: 3_000,
        },
    );
}
