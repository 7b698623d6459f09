//! When both work, and how a change of clocks moves it.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::{Africa, America, Asia, Australia, Europe, Pacific, Tz};
use domain::{OverlapChange, Place, Settings};

use super::{at, date, hours, nine_to_six, place, shown, with};

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
    // First Berlin's clock comes nearer, a week later Sydney's.
    let twice = [
        "2027-03-28– 60: 09:00-10:00 for ",
        "2027-04-04– 60: 09:00-11:00 for 09:00-10:00",
    ];
    let sydney = place(Australia::Sydney, "11-19");
    assert_eq!(changes(Europe::Berlin, "2027-03-27", &sydney), twice);
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
        let found = with(Europe::Berlin, &settings, &[], |me| {
            me.next_welcome(at(now), TimeDelta::minutes(30))
        });
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
