//! Places of people: last call, overlap and answer windows over the real rules of summer time.

mod answers;
mod overlap;
mod today;

use chrono::{DateTime, NaiveDate, Utc, Weekday};
use chrono_tz::{America, Asia, Europe, Tz};
use domain::{DaysOff, LastCall, Me, Place, Settings, Shape, TimeOff, WorkDays};
use types::settings::ClockSpan;

fn hours(text: &str) -> ClockSpan {
    ClockSpan::typed(text).expect("hours")
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

fn place(zone: Tz, during: &str) -> Place {
    Place {
        name: zone.name().to_owned(),
        zone,
        hours: Some(hours(during)),
        days: vec![
            Weekday::Mon,
            Weekday::Tue,
            Weekday::Wed,
            Weekday::Thu,
            Weekday::Fri,
        ],
    }
}

/// Working days from nine to six.
fn nine_to_six() -> Settings {
    let mut settings = Settings::default();
    let until = hours("9-18").to();
    for shape in &mut settings.week.0[..5] {
        *shape = Shape::StandardHours { until };
    }
    settings
}

/// A person in a zone, with what was planned off.
fn with<T>(
    zone: Tz,
    settings: &Settings,
    off: &[(&str, &str)],
    ask: impl FnOnce(Me<'_>) -> T,
) -> T {
    let off = off.iter().map(|(from, to)| {
        let off = TimeOff::new(date(from), date(to));
        off.expect("days off")
    });
    let off = DaysOff::from_iter(off);
    let work_days = WorkDays {
        settings,
        off: &off,
    };
    ask(Me {
        zone,
        work_days,
        today: None,
    })
}

/// `Tue 09:40`, by the clock of a zone.
fn shown(instant: Option<DateTime<Utc>>, zone: Tz) -> String {
    instant.map_or_else(
        || "never".to_owned(),
        |at| at.with_timezone(&zone).format("%a %H:%M").to_string(),
    )
}

fn call(me: Tz, settings: &Settings, now: &str, place: &Place) -> LastCall {
    with(me, settings, &[], |me| me.last_call(at(now), place))
}

#[test]
fn the_last_call_leaves_twenty_minutes_in_their_hours_and_meets_mine() {
    let mut settings = nine_to_six();
    settings.answers.hours = vec![hours("9:30-10"), hours("16-16:30")];
    for (zone, during, until, read, heard) in [
        // Tokyo has no summer time: 18:00 there is 10:00 in Berlin.
        (Asia::Tokyo, "9-18", "Tue 09:40", "Tue 09:00", "Tue 09:30"),
        (
            Asia::Kolkata,
            "9:30-18",
            "Tue 13:10",
            "Tue 09:00",
            "Tue 09:30",
        ),
        (
            America::New_York,
            "9-17",
            "Tue 16:10",
            "Tue 15:00",
            "Tue 16:00",
        ),
        (
            Europe::Berlin,
            "9-17",
            "Tue 16:10",
            "Tue 09:00",
            "Tue 09:30",
        ),
        // It is heard at the earliest when the next answers are.
        (
            America::Los_Angeles,
            "9-17",
            "never",
            "Tue 18:00",
            "Wed 09:30",
        ),
    ] {
        let place = place(zone, during);
        let said = call(Europe::Berlin, &settings, "2027-01-12T08:00:00Z", &place);
        assert_eq!(shown(said.until, Europe::Berlin), until, "{zone}");
        assert_eq!(shown(said.read_at, Europe::Berlin), read, "{zone}");
        assert_eq!(shown(said.heard_at, Europe::Berlin), heard, "{zone}");
    }
}

#[test]
fn after_the_last_call_it_is_read_and_heard_later() {
    let settings = nine_to_six();
    let tokyo = place(Asia::Tokyo, "9-18");
    let on_time = call(Europe::Berlin, &settings, "2027-01-12T08:40:00Z", &tokyo);
    assert!(on_time.is_open(at("2027-01-12T08:40:00Z")), "to the minute");
    assert_eq!(shown(on_time.heard_at, Europe::Berlin), "Tue 10:00");
    let late = call(Europe::Berlin, &settings, "2027-01-12T08:41:00Z", &tokyo);
    assert!(!late.is_open(at("2027-01-12T08:41:00Z")));
    assert_eq!(shown(late.read_at, Asia::Tokyo), "Wed 09:00");
    assert_eq!(shown(late.heard_at, Europe::Berlin), "Wed 09:00");
    let friday = call(Europe::Berlin, &settings, "2027-01-15T12:00:00Z", &tokyo);
    assert_eq!(shown(friday.read_at, Asia::Tokyo), "Mon 09:00");
    assert_eq!(shown(friday.heard_at, Europe::Berlin), "Mon 09:00");
}

#[test]
fn a_day_off_has_no_last_call_and_hears_on_the_next_working_day() {
    let settings = nine_to_six();
    let york = place(America::New_York, "9-17");
    let off = [("2027-01-12", "2027-01-14")];
    let said = with(Europe::Berlin, &settings, &off, |me| {
        me.last_call(at("2027-01-12T08:00:00Z"), &york)
    });
    assert_eq!(said.until, None);
    assert_eq!(shown(said.heard_at, Europe::Berlin), "Fri 09:00");
    let saturday = call(Europe::Berlin, &settings, "2027-01-16T08:00:00Z", &york);
    assert_eq!(saturday.until, None);
    assert_eq!(shown(saturday.read_at, America::New_York), "Mon 09:00");
}

#[test]
fn nothing_is_known_of_a_place_without_hours_and_nothing_is_read_in_hours_too_short() {
    let settings = nine_to_six();
    let mut tokyo = place(Asia::Tokyo, "9-9:15");
    let now = "2027-01-12T08:00:00Z";
    assert_eq!(
        call(Europe::Berlin, &settings, now, &tokyo),
        LastCall::default()
    );
    tokyo.hours = None;
    assert_eq!(
        call(Europe::Berlin, &settings, now, &tokyo),
        LastCall::default()
    );
    assert_eq!(tokyo.works_at(at(now)), None);
}
