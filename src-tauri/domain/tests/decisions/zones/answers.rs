//! When the person answers, and what the card says of it.

use chrono::{TimeDelta, Weekday};
use chrono_tz::{Asia, Europe};
use domain::{Settings, Shape};

use super::{at, hours, nine_to_six, shown, with};

#[test]
fn answer_windows_are_what_the_person_said_or_the_usual_day() {
    let mut settings = nine_to_six();
    let ask = |settings: &Settings, now: &str, off: &[(&str, &str)]| {
        let windows = with(Europe::Berlin, settings, off, |me| {
            me.answer_windows(at(now), 1)
        });
        let clock = |at| shown(Some(at), Europe::Berlin);
        let said = windows
            .iter()
            .map(|w| format!("{}–{}", clock(w.from), clock(w.to)));
        said.collect::<Vec<_>>()
    };
    let tuesday = "2027-01-12T08:45:00Z";
    assert_eq!(
        ask(&settings, tuesday, &[]),
        ["Tue 09:45–Tue 18:00", "Wed 09:00–Wed 18:00"]
    );
    settings.answers.hours = vec![hours("16-16:30"), hours("9:30-10")];
    assert_eq!(
        ask(&settings, tuesday, &[]),
        [
            "Tue 09:45–Tue 10:00",
            "Tue 16:00–Tue 16:30",
            "Wed 09:30–Wed 10:00",
        ]
    );
    let off = [("2027-01-13", "2027-01-13")];
    assert_eq!(ask(&settings, tuesday, &off).len(), 2, "not on a day off");
    settings.answers.days = vec![Weekday::Thu];
    assert_eq!(ask(&settings, tuesday, &[]), [""; 0]);
}

#[test]
fn a_card_says_the_week_what_is_left_of_today_and_when_it_goes_on() {
    let mut settings = nine_to_six();
    settings.answers.hours = vec![hours("9:30-10"), hours("16-16:30")];
    settings.week.0[4] = Shape::DayOff;
    let card = |now: &str| {
        with(Europe::Berlin, &settings, &[], |me| {
            me.answer_card(at(now), Asia::Tokyo)
        })
    };
    let thursday = card("2027-01-14T08:00:00Z");
    let [week] = thursday.week.as_slice() else {
        panic!("one line for {:?}", thursday.week);
    };
    assert_eq!((week.from, week.to), (Weekday::Mon, Weekday::Thu));
    assert_eq!(thursday.today.len(), 2);
    let next = thursday.next.map(|next| next.from);
    assert_eq!(shown(next, Asia::Tokyo), "Mon 17:30");
    let late = card("2027-01-14T15:30:00Z");
    assert_eq!(late.today, [], "an end is over");
    assert!(
        late.next
            .is_some_and(|next| next.to - next.from == TimeDelta::minutes(30))
    );
}
