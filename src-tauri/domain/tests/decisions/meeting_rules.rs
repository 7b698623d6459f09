//! A person's rules for meetings, and what the journal keeps of what calendars announced. A meeting that
//! breaks a rule is said and never hidden, and makes no day less done.

use domain::{
    Command, DayForeseen, Event, Foreseen, ForeseenMeeting, MeetingKey, MeetingReason, MeetingRule,
    MeetingRule::{Agenda, Count, Days, Hours, Length},
    Minutes, Seconds, Settings, Settlement,
};
use types::settings::ClockSpan;
use uuid::Uuid;

use crate::scene::{Scene, at, before_the_day_with, foreseen};

/// A planned Tuesday with these meetings ahead, under these rules.
fn with(
    meetings: impl IntoIterator<Item = ForeseenMeeting>,
    rules: impl FnOnce(&mut Settings),
) -> Scene {
    let meetings = Foreseen(meetings.into_iter().collect());
    let mut scene = before_the_day_with(|settings| {
        settings.foreseen = meetings;
        rules(settings);
    });
    scene.plan(None, &["Plan"]);
    scene
}

fn broken(scene: &Scene) -> Vec<Vec<MeetingRule>> {
    let settings = &scene.0.settings;
    let all = settings.foreseen.of(scene.day());
    all.map(|one| scene.day().off_rules(settings, one))
        .collect()
}

fn hours(text: &str) -> ClockSpan {
    ClockSpan::typed(text).expect("hours")
}

#[test]
fn every_rule_is_broken_by_what_it_forbids() {
    type Rules = fn(&mut Settings);
    let cases: [(Rules, &[MeetingRule]); 11] = [
        (|_| (), &[]),
        (
            |all| all.meeting_rules.days = vec![chrono::Weekday::Tue],
            &[],
        ),
        (
            |all| all.meeting_rules.days = vec![chrono::Weekday::Thu],
            &[Days],
        ),
        (
            |all| all.meeting_rules.hours = vec![hours("10-12"), hours("14-15")],
            &[],
        ),
        (
            |all| all.meeting_rules.hours = vec![hours("14:05-15")],
            &[Hours],
        ),
        // Begun inside and ended outside is not inside.
        (
            |all| all.meeting_rules.hours = vec![hours("13-14:20")],
            &[Hours],
        ),
        (|all| all.meeting_rules.most = Some(1), &[]),
        (|all| all.meeting_rules.longest = Some(Minutes(30)), &[]),
        (
            |all| all.meeting_rules.longest = Some(Minutes(25)),
            &[Length],
        ),
        (|all| all.meeting_rules.agenda = true, &[Agenda]),
        (
            |all| {
                all.meeting_rules.days = vec![chrono::Weekday::Mon];
                all.meeting_rules.hours = vec![hours("9-10")];
                all.meeting_rules.agenda = true;
            },
            &[Days, Hours, Agenda],
        ),
    ];
    for (place, (rules, expected)) in cases.into_iter().enumerate() {
        let scene = with([foreseen(1, "14:00", "14:30")], rules);
        assert_eq!(broken(&scene), [expected], "case {place}");
    }
}

#[test]
fn what_is_answered_leaves_its_place_to_the_next() {
    let one_a_day = |all: &mut Settings| all.meeting_rules.most = Some(1);
    let two = [foreseen(1, "10:00", "10:30"), foreseen(2, "14:00", "14:30")];
    let mut scene = with(two, one_a_day);
    assert_eq!(broken(&scene), [vec![], vec![Count]]);
    scene.does(Command::SettleMeeting {
        meeting: MeetingKey(Uuid::from_u128(1)),
        outcome: Settlement::Writing,
    });
    assert_eq!(broken(&scene), [vec![], vec![]]);
}

fn numbers(scene: &Scene) -> Vec<DayForeseen> {
    let lines = scene.0.journal.iter();
    let numbers = lines.filter_map(|entry| match entry.event {
        Event::DayForeseen(numbers) => Some(numbers),
        _ => None,
    });
    numbers.collect()
}

fn announce(scene: &mut Scene, meetings: impl IntoIterator<Item = ForeseenMeeting>) {
    scene.0.settings.foreseen = Foreseen(meetings.into_iter().collect());
    scene.does(domain::Input::Wake);
}

#[test]
fn the_journal_keeps_a_days_numbers_at_most_twice() {
    let mut scene = with([foreseen(1, "14:00", "14:30")], |all| {
        all.meeting_rules.agenda = true;
    });
    let first = DayForeseen {
        meetings: 1,
        minutes: Minutes(30),
        longest_clear: Some(Minutes(300)),
        off_rules: 1,
    };
    assert_eq!(numbers(&scene), [first], "as the day is planned");
    // Not read yet after a restart, or a little longer: no news.
    announce(&mut scene, []);
    announce(&mut scene, [foreseen(1, "14:00", "14:50")]);
    assert_eq!(numbers(&scene).len(), 1);
    // Two at once take their time once.
    let more = [foreseen(1, "14:00", "15:00"), foreseen(2, "14:30", "15:30")];
    announce(&mut scene, more.clone());
    let second = DayForeseen {
        meetings: 2,
        minutes: Minutes(90),
        longest_clear: Some(Minutes(300)),
        off_rules: 2,
    };
    assert_eq!(numbers(&scene), [first, second]);
    announce(&mut scene, [foreseen(1, "10:00", "16:00")]);
    assert_eq!(numbers(&scene).len(), 2, "twice is enough");
    assert_eq!(scene.day().foreseen.last(), Some(&second));
}

#[test]
fn without_a_calendar_nothing_is_written_down() {
    assert_eq!(numbers(&with([], |_| ())), []);
}

#[test]
fn a_day_says_what_was_announced_what_was_held_and_what_was_given_back() {
    let mut scene = with(
        [
            foreseen(1, "10:00", "10:30"),
            foreseen(2, "11:00", "12:00"),
            foreseen(3, "14:00", "14:30"),
        ],
        |_| (),
    );
    let key = |number| MeetingKey(Uuid::from_u128(number));
    let settle = |number, outcome| Command::SettleMeeting {
        meeting: key(number),
        outcome,
    };
    scene.does(settle(2, Settlement::Writing));
    scene.does(settle(3, Settlement::Writing));
    scene.until("10:00");
    scene.does(Command::StartMeeting {
        title: None,
        reason: Some(MeetingReason::Ordinary),
        minutes: None,
    });
    scene.until("10:40");
    scene.does(Command::EndMeeting { reason: None });
    // The third was not answered after all, and did not take place.
    scene.does(settle(3, Settlement::NotHeld));
    scene.until("15:00");
    let of = scene.day().summary(at("15:00")).figures;
    let minutes = |minutes: u32| Seconds(minutes * 60);
    assert_eq!((of.foreseen, of.foreseen_time), (3, minutes(120)));
    assert_eq!(of.foreseen_held, minutes(40));
    assert_eq!(of.ordinary, minutes(40));
    assert_eq!(of.given_back, minutes(60));
    assert_eq!(of.longest_clear, minutes(260), "from 10:40 to 15:00");
    // What was answered and then held all the same is not given back.
    scene.does(settle(2, Settlement::Held));
    let of = scene.day().summary(at("15:00")).figures;
    assert_eq!(of.given_back, minutes(0));
    assert_eq!(of.foreseen_held, minutes(100));
}
