//! Places of people: last call, overlap and answer windows over the real rules of summer time.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc, Weekday};
use chrono_tz::{Africa, America, Asia, Australia, Europe, Pacific, Tz};
use domain::{
    Entry, EntryId, Event, LastCall, Me, OverlapChange, Place, Settings, Shape, State, TimeOff,
    evolve,
};
use types::settings::ClockSpan;
use uuid::Uuid;

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
    let mut state = State::default();
    for (from, to) in off {
        let off = TimeOff::new(date(from), date(to)).expect("days off");
        let entry = Entry {
            id: EntryId(Uuid::nil()),
            at: at("2027-01-01T00:00:00Z"),
            event: Event::DaysOffPlanned(off),
        };
        state = evolve(state, &entry);
    }
    let work_days = state.work_days(settings);
    ask(Me { zone, work_days })
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

#[test]
fn the_overlap_is_when_both_work() {
    let settings = nine_to_six();
    for (mine, zone, during, on, expected) in [
        (
            Europe::Berlin,
            America::New_York,
            "9-17",
            "2027-01-12",
            "15:00-18:00",
        ),
        // New York has summer time already, Berlin not yet.
        (
            Europe::Berlin,
            America::New_York,
            "9-17",
            "2027-03-16",
            "14:00-18:00",
        ),
        (
            Europe::Berlin,
            America::New_York,
            "9-17",
            "2027-03-30",
            "15:00-18:00",
        ),
        // Berlin's is over already, New York's not yet.
        (
            Europe::Berlin,
            America::New_York,
            "9-17",
            "2027-11-02",
            "14:00-18:00",
        ),
        (
            Europe::Berlin,
            America::New_York,
            "9-17",
            "2027-11-09",
            "15:00-18:00",
        ),
        (
            Europe::Berlin,
            Asia::Kolkata,
            "9:30-18:30",
            "2027-01-12",
            "09:00-14:00",
        ),
        (
            Europe::Berlin,
            Asia::Kolkata,
            "9:30-18:30",
            "2027-07-13",
            "09:00-15:00",
        ),
        (
            Europe::Berlin,
            Asia::Tokyo,
            "9-18",
            "2027-01-12",
            "09:00-10:00",
        ),
        (
            Europe::Berlin,
            Asia::Tokyo,
            "9-18",
            "2027-07-13",
            "09:00-11:00",
        ),
        (
            Australia::Sydney,
            Australia::Lord_Howe,
            "9-17",
            "2027-01-12",
            "09:00-17:00",
        ),
        (
            Australia::Sydney,
            Australia::Lord_Howe,
            "9-17",
            "2027-07-13",
            "09:00-16:30",
        ),
        // Twelve hours apart, and on the other side of the date line.
        (Asia::Dubai, Pacific::Honolulu, "9-17", "2027-01-12", ""),
        (Asia::Tokyo, America::New_York, "9-17", "2027-01-12", ""),
        // A night shift meets a morning and an evening.
        (
            Europe::Berlin,
            Europe::Berlin,
            "17-10",
            "2027-01-12",
            "09:00-10:00 17:00-18:00",
        ),
        // Tuesday in Auckland is Monday in Los Angeles.
        (
            Pacific::Auckland,
            America::Los_Angeles,
            "9-17",
            "2027-01-12",
            "09:00-14:00",
        ),
        (
            Pacific::Auckland,
            America::Los_Angeles,
            "9-17",
            "2027-01-11",
            "",
        ),
        (Europe::Berlin, America::New_York, "9-17", "2027-01-16", ""),
    ] {
        let place = place(zone, during);
        let overlap = with(mine, &settings, &[], |me| me.overlap(date(on), &place));
        let clock = |at: DateTime<Utc>| at.with_timezone(&mine).format("%H:%M").to_string();
        let said = overlap
            .iter()
            .map(|w| format!("{}-{}", clock(w.from), clock(w.to)));
        assert_eq!(
            said.collect::<Vec<_>>().join(" "),
            expected,
            "{mine} {zone} on {on}"
        );
    }
}

/// `14 Mar–27 Mar +60: 14:00-18:00 for 15:00-18:00`.
fn changes(mine: Tz, today: &str, place: &Place) -> Vec<String> {
    let settings = nine_to_six();
    let changes = with(mine, &settings, &[], |me| {
        me.overlap_changes(date(today), 21, place)
    });
    let times = |times: &[(chrono::NaiveTime, chrono::NaiveTime)]| {
        let times = times.iter();
        let times =
            times.map(|(from, to)| format!("{}-{}", from.format("%H:%M"), to.format("%H:%M")));
        times.collect::<Vec<_>>().join(" ")
    };
    let said = |change: &OverlapChange| {
        let until = change
            .until
            .map_or_else(String::new, |until| until.to_string());
        let (then, usual) = (times(&change.then), times(&change.usual));
        let nearer = change.nearer.num_minutes();
        format!("{}–{until} {nearer}: {then} for {usual}", change.from)
    };
    changes.iter().map(said).collect()
}

#[test]
fn the_clocks_move_the_overlap() {
    let york = place(America::New_York, "9-17");
    let spring = ["2027-03-14–2027-03-27 60: 14:00-18:00 for 15:00-18:00"];
    assert_eq!(changes(Europe::Berlin, "2027-02-20", &york), [""; 0]);
    assert_eq!(changes(Europe::Berlin, "2027-03-01", &york), spring);
    assert_eq!(
        changes(Europe::Berlin, "2027-03-27", &york),
        spring,
        "while it lasts"
    );
    assert_eq!(changes(Europe::Berlin, "2027-03-28", &york), [""; 0]);
    let autumn = ["2027-10-31–2027-11-06 60: 14:00-18:00 for 15:00-18:00"];
    assert_eq!(changes(Europe::Berlin, "2027-10-20", &york), autumn);
    let tokyo = place(Asia::Tokyo, "9-18");
    let nearer = ["2027-03-28– 60: 09:00-11:00 for 09:00-10:00"];
    assert_eq!(
        changes(Europe::Berlin, "2027-03-20", &tokyo),
        nearer,
        "it stays so"
    );
    let further = ["2027-10-31– -60: 09:00-10:00 for 09:00-11:00"];
    assert_eq!(changes(Europe::Berlin, "2027-10-20", &tokyo), further);
    let kolkata = place(Asia::Kolkata, "9-17");
    assert_eq!(
        changes(Asia::Tokyo, "2027-03-20", &kolkata),
        [""; 0],
        "neither changes"
    );
    let howe = place(Australia::Lord_Howe, "9-17");
    let half = ["2027-04-04– -30: 09:00-16:30 for 09:00-17:00"];
    assert_eq!(changes(Australia::Sydney, "2027-03-28", &howe), half);
    let sydney = place(Australia::Sydney, "9-17");
    let twice = [
        "2027-03-28– 60: 09:00-10:00 for ",
        "2027-04-04– 60: 09:00-09:00 for ",
    ];
    let found = changes(
        Europe::Berlin,
        "2027-03-27",
        &place(Australia::Sydney, "11-19"),
    );
    assert_eq!(found.len(), 2, "{found:?}, not {twice:?}");
    assert_eq!(changes(Australia::Sydney, "2027-03-27", &sydney), [""; 0]);
    let morocco = place(Africa::Casablanca, "9-17");
    // Morocco leaves its summer time for Ramadan and comes back to it.
    let ramadan = changes(Europe::Lisbon, "2027-02-10", &morocco);
    assert_eq!(ramadan.len(), 1, "{ramadan:?}");
    assert!(
        ramadan[0].starts_with("2027-02-07–2027-03-13"),
        "{ramadan:?}"
    );
}

#[test]
fn meeting_hours_may_be_an_overlap_and_move_with_the_clocks() {
    use types::settings::{MeetingHours, PlaceChoice, UserSettings};
    let mut chosen = UserSettings {
        places: vec![PlaceChoice {
            zone: "America/New_York".to_owned(),
            name: None,
            hours: Some(hours("9-17")),
            days: Vec::new(),
        }],
        meeting_hours: vec![MeetingHours::typed("overlap new york").expect("hours")],
        ..UserSettings::default()
    };
    let settings = Settings::read(&chosen).expect("the place is known");
    for (now, next) in [
        ("2027-03-09T08:00:00Z", "Tue 15:00"),
        ("2027-03-16T08:00:00Z", "Tue 14:00"),
        ("2027-03-30T08:00:00Z", "Tue 15:00"),
        ("2027-03-26T16:00:00Z", "Mon 15:00"),
    ] {
        let found = settings.next_welcome(at(now), Europe::Berlin, TimeDelta::minutes(30));
        assert_eq!(shown(found, Europe::Berlin), next, "after {now}");
    }
    chosen.places[0].hours = None;
    let none = domain::SettingProblem::NoPlace("new york".to_owned());
    assert_eq!(
        Settings::read(&chosen),
        Err(none),
        "without hours there is no overlap"
    );
}

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
