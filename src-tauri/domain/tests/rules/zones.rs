//! Other people's hours beside one's own, for any zones, hours and instants.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc, Weekday};
use chrono_tz::{TZ_VARIANTS, Tz};
use domain::{ANSWERED_IN, DayClock, DaysOff, Me, Place, Settings, TimeWindow, WorkDays};
use proptest::prelude::*;
use types::settings::ClockSpan;

const DAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

fn zone() -> impl Strategy<Value = Tz> {
    prop::sample::select(TZ_VARIANTS.as_slice())
}

fn time() -> impl Strategy<Value = NaiveTime> {
    (0..96_u32).prop_map(|quarter| {
        NaiveTime::from_num_seconds_from_midnight_opt(quarter * 900, 0).expect("a time")
    })
}

fn hours() -> impl Strategy<Value = ClockSpan> {
    (time(), time()).prop_filter_map("not empty", |(from, to)| ClockSpan::new(from, to))
}

fn days() -> impl Strategy<Value = Vec<Weekday>> {
    prop::sample::subsequence(DAYS.as_slice(), 0..=7)
}

fn place() -> impl Strategy<Value = Place> {
    (zone(), hours(), days()).prop_map(|(zone, hours, days)| Place {
        name: zone.name().to_owned(),
        zone,
        hours: Some(hours),
        days,
    })
}

/// An instant of 2026 to 2028.
fn instant() -> impl Strategy<Value = DateTime<Utc>> {
    (1_767_225_600_i64..1_861_920_000).prop_map(|at| DateTime::from_timestamp(at, 0).expect("one"))
}

fn settings() -> impl Strategy<Value = Settings> {
    let answers = prop::collection::vec(hours(), 0..3);
    (time(), time(), answers, days()).prop_map(|(starts, boundary, hours, days)| {
        let mut settings = Settings {
            day_starts: starts,
            boundary,
            ..Settings::default()
        };
        settings.answers.hours = hours;
        settings.answers.days = days;
        settings
    })
}

fn holds(window: &TimeWindow, inner: &TimeWindow) -> bool {
    window.from <= inner.from && inner.to <= window.to
}

proptest! {
    #[test]
    fn an_answer_after_the_last_call_is_not_of_today_and_one_before_is(
        own in zone(),
        place in place(),
        now in instant(),
        settings in settings(),
        before in 0..600_i64,
    ) {
        let off = DaysOff::default();
        let me = Me { zone: own, work_days: WorkDays { settings: &settings, off: &off }, today: None };
        let call = me.last_call(now, &place);
        let today = me.date(now);
        let begins = |date| DayClock { date, zone: own, boundary: settings.boundary }.begins();
        let (begins, ends) = (begins(today), begins(today.succ_opt().expect("a date")));
        let windows = me.answer_windows(begins - TimeDelta::days(1), 3).into_iter();
        let of_today = windows.filter(|window| begins <= window.from && window.from < ends);
        let last = of_today.map(|window| window.to).max().map_or(begins, |last| last.min(ends));
        prop_assert!(call.read_at.is_none_or(|read| now <= read), "not read before it is written");
        if let (Some(read), Some(heard)) = (call.read_at, call.heard_at) {
            prop_assert!(read + ANSWERED_IN <= heard, "with time to answer");
        }
        if let Some(until) = call.until {
            prop_assert_eq!(me.date(until), today, "it is of today");
            prop_assert!(place.works_at(until).is_some_and(|works| works), "in their hours");
            let earlier = until - TimeDelta::minutes(before);
            if me.date(earlier) == today {
                let said = me.last_call(earlier, &place);
                prop_assert_eq!(said.until, Some(until), "all day the same");
                prop_assert!(said.heard_at <= Some(last), "and heard in time");
                prop_assert!(said.read_at <= Some(until), "what is written before is read before");
            }
            let after = until + TimeDelta::seconds(1);
            let said = me.last_call(after, &place);
            prop_assert!(said.heard_at.is_none_or(|heard| last < heard), "an answer meets both no more");
        }
    }

    #[test]
    fn an_overlap_lies_inside_both_hours(
        own in zone(),
        place in place(),
        now in instant(),
        settings in settings(),
    ) {
        let off = DaysOff::default();
        let mut settings = settings;
        settings.answers = domain::AnswerTimes::default();
        let me = Me { zone: own, work_days: WorkDays { settings: &settings, off: &off }, today: None };
        let today = me.date(now);
        let overlap = me.overlap(today, &place);
        prop_assert!(overlap.windows(2).all(|pair| pair[0].to <= pair[1].from), "in order");
        for window in &overlap {
            // Without answer hours the person answers in the hours they work.
            let mine = me.answer_windows(window.from, 2);
            prop_assert!(mine.iter().any(|mine| holds(mine, window)), "mine: {window:?} {mine:?}");
            let last = window.to - TimeDelta::seconds(1);
            for at in [window.from, last] {
                prop_assert_eq!(place.works_at(at), Some(true), "theirs");
            }
        }
        // The other way round, the same instants: whose zone is looked from changes nothing.
        let changes = me.overlap_changes(today, 21, &place);
        for change in &changes {
            prop_assert!(change.then != change.usual, "only what differs is said");
            prop_assert!(change.until.is_none_or(|until| change.from <= until && today <= until));
        }
    }

    #[test]
    fn answer_windows_are_in_order_ahead_and_not_empty(
        own in zone(),
        now in instant(),
        settings in settings(),
        reader in zone(),
    ) {
        let off = DaysOff::default();
        let me = Me { zone: own, work_days: WorkDays { settings: &settings, off: &off }, today: None };
        let windows = me.answer_windows(now, 7);
        for window in &windows {
            prop_assert!(now <= window.from && window.from < window.to, "{window:?}");
        }
        prop_assert!(windows.is_sorted_by_key(|window| window.from));
        let (card, other) = (me.answer_card(now, reader), me.answer_card(now, own));
        prop_assert_eq!(card.today, other.today, "the same instants for every reader");
        prop_assert_eq!(card.next, other.next);
    }
}
