//! No import loses a minute without a line in its report: what a file says was worked is what its days
//! hold and what the report says is in none.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Context, Imported, Program, import, lisbon, now, pomotroid_with};

/// When each record began and how long it was, in minutes.
type Records = Vec<(i64, i64)>;

fn start() -> DateTime<Utc> {
    "2026-11-10T00:00:00Z".parse().expect("an instant")
}

fn place() -> Context {
    Context {
        zone: chrono_tz::UTC,
        ..lisbon()
    }
}

/// Records that touch, overlap, lie within others, cross days, or are nothing.
fn records(longest: i64) -> impl Strategy<Value = Records> {
    let long = prop_oneof![Just(0), 1..90_i64, 1..=longest];
    let one = (0..8 * 24 * 12_i64, long).prop_map(|(fives, long)| (fives * 5, long));
    prop::collection::vec(one, 0..24)
}

fn span((from, long): (i64, i64)) -> (DateTime<Utc>, DateTime<Utc>) {
    let from = start() + TimeDelta::minutes(from);
    (from, from + TimeDelta::minutes(long))
}

fn written(records: &Records, line: impl Fn(DateTime<Utc>, DateTime<Utc>) -> String) -> String {
    let lines = records.iter().map(|&one| {
        let (from, to) = span(one);
        line(from, to)
    });
    lines.collect()
}

fn listed(records: &Records, one: impl Fn(DateTime<Utc>, DateTime<Utc>) -> Value) -> String {
    let all = records.iter().map(|&record| {
        let (from, to) = span(record);
        one(from, to)
    });
    Value::from_iter(all).to_string()
}

/// Focus and breaks in the days, and what the report has, in milliseconds.
fn told(arrival: &Imported) -> (i64, i64) {
    let mut held = 0;
    for day in &arrival.days {
        assert_eq!(day.check_whole(now()), Ok(()), "{day:#?}");
        let sum = day.summary(now());
        held += i64::from(sum.figures.focus.0 + sum.figures.rest.0) * 1000;
    }
    let lost: u64 = arrival.report.counted.values().map(|of| of.lost_ms).sum();
    let lost = i64::try_from(lost).expect("less than for ever");
    (held, lost)
}

fn check(bytes: &[u8], program: Program, minutes: i64) {
    let arrival = import(bytes, Some(program), &place()).expect("it can be read");
    let (held, lost) = told(&arrival);
    assert_eq!(
        held + lost,
        minutes * 60_000,
        "{program}: {held} held, {lost} told"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_has_clock_times_is_held_or_told(records in records(4000)) {
        let all: i64 = records.iter().map(|one| one.1).sum();
        let stamp = |at: DateTime<Utc>| at.format("%Y%m%dT%H%M%SZ").to_string();
        let export = listed(&records, |from, to| json!({ "start": stamp(from), "end": stamp(to) }));
        check(export.as_bytes(), Program::Timewarrior, all);
        let line = |from, to| format!("inc {} - {} # x\n", stamp(from), stamp(to));
        let data = written(&records, line);
        if !data.is_empty() {
            check(data.as_bytes(), Program::Timewarrior, all);
        }
        let frame = |from: DateTime<Utc>, to: DateTime<Utc>| {
            json!([from.timestamp(), to.timestamp(), "p", "id", [], 0])
        };
        check(listed(&records, frame).as_bytes(), Program::Watson, all);
        let wall = |at: DateTime<Utc>| at.format("%Y-%m-%d,%H:%M:%S").to_string();
        let line = |from, to| format!("x,{},{},\n", wall(from), wall(to));
        let head = "Description,Start date,Start time,End date,End time,Duration\n";
        let report = head.to_owned() + &written(&records, line);
        check(report.as_bytes(), Program::Toggl, all);
        let org = |at: DateTime<Utc>| at.format("[%Y-%m-%d Mon %H:%M]").to_string();
        let line = |from, to| format!("CLOCK: {}--{}\n", org(from), org(to));
        let clocks = written(&records, line);
        if !clocks.is_empty() {
            check(clocks.as_bytes(), Program::Org, all);
        }
        let row = |from: DateTime<Utc>, to: DateTime<Utc>| {
            let (from, to) = (from.timestamp(), to.timestamp());
            format!("({from}, {to}, 'work', {}, 1),", (to - from) / 2)
        };
        let rows = written(&records, row);
        if let Some(rows) = rows.strip_suffix(',') {
            check(&pomotroid_with(rows), Program::Pomotroid, all);
        }
    }

    #[test]
    fn what_has_no_clock_times_is_held_or_told(records in records(2000)) {
        let all: i64 = records.iter().map(|one| one.1).sum();
        let date = |from: DateTime<Utc>| from.date_naive();
        let klog = written(&records, |from, to| {
            format!("{}\n    {}m\n\n", date(from), (to - from).num_minutes())
        });
        if !klog.is_empty() {
            check(klog.as_bytes(), Program::Klog, all);
        }
        let mut entities = serde_json::Map::new();
        for (number, &one) in records.iter().enumerate() {
            let (from, to) = span(one);
            let spent = json!({ date(from).to_string(): (to - from).num_milliseconds() });
            entities.insert(number.to_string(), json!({ "title": "x", "timeSpentOnDay": spent }));
        }
        let backup = json!({ "data": { "task": { "entities": entities } } });
        check(backup.to_string().as_bytes(), Program::SuperProductivity, all);
    }

    #[test]
    fn klogs_ranges_are_held_or_told(records in records(1000)) {
        let all: i64 = records.iter().map(|one| one.1).sum();
        let klog = written(&records, |from, to| {
            let next = if to.date_naive() > from.date_naive() { ">" } else { "" };
            let clock = |at: DateTime<Utc>| at.format("%H:%M").to_string();
            format!("{}\n    {} - {}{next}\n\n", from.date_naive(), clock(from), clock(to))
        });
        if !klog.is_empty() {
            check(klog.as_bytes(), Program::Klog, all);
        }
    }

    #[test]
    fn a_parent_and_its_parts_count_as_the_longer_of_the_two(
        parent in 0..600_i64, parts in prop::collection::vec((0..300_i64, any::<bool>()), 0..4),
    ) {
        let date = NaiveDate::from_ymd_opt(2026, 11, 16).expect("a date").to_string();
        let ids: Vec<_> = (0..parts.len()).map(|part| part.to_string()).collect();
        let task = |minutes: i64, parts: &[String]| json!({
            "title": "x", "subTaskIds": parts, "timeSpentOnDay": { &date: minutes * 60_000 },
        });
        let mut entities = serde_json::Map::new();
        entities.insert("parent".to_owned(), task(parent, &ids));
        let mut there = 0;
        for (id, (minutes, is_there)) in ids.iter().zip(parts) {
            if is_there {
                there += minutes;
                entities.insert(id.clone(), task(minutes, &[]));
            }
        }
        let backup = json!({ "data": { "task": { "entities": entities } } });
        let all = parent.max(there);
        check(backup.to_string().as_bytes(), Program::SuperProductivity, all);
    }

    #[test]
    fn no_presence_is_lost_untold(desk in records(4000), server in records(4000)) {
        let events = |records: &Records| {
            let all = records.iter().map(|&one| {
                let (from, to) = span(one);
                json!({
                    "timestamp": from.to_rfc3339(), "duration": (to - from).num_seconds(),
                    "data": { "status": "not-afk" },
                })
            });
            json!({ "type": "afkstatus", "events": Value::from_iter(all) })
        };
        let file = json!({ "buckets": { "desk": events(&desk), "server": events(&server) } });
        let bytes = file.to_string();
        let arrival = import(bytes.as_bytes(), None, &place()).expect("it can be read");
        let (rest, lost) = told(&arrival);
        let held: i64 = arrival.days.iter().map(|day| {
            let ends = day.closing.expect("closed").at;
            (ends - day.started_at).num_milliseconds()
        }).sum();
        let all: i64 = desk.iter().chain(&server).map(|one| one.1 * 60_000).sum();
        prop_assert!(held - rest + lost >= all, "{held} {rest} {lost} of {all}");
    }
}

#[test]
fn what_was_forgotten_ends_where_the_next_one_begins() {
    let text = "\
        User,Email,Description,Start date,Start time,End date,End time,Duration\n\
        A,m@x,Forgot to stop,2026-11-16,17:00:00,2026-11-17,16:00:00,23:00:00\n\
        A,m@x,Real work,2026-11-17,09:00:00,2026-11-17,12:00:00,03:00:00\n\
        A,m@x,More,2026-11-17,13:00:00,2026-11-17,15:00:00,02:00:00\n";
    let arrival = import(text.as_bytes(), None, &place()).expect("it can be read");
    let days: Vec<_> = super::figures(&arrival.days);
    let minutes: Vec<_> = days.iter().map(|day| (day.0.as_str(), day.1)).collect();
    assert_eq!(minutes, [("2026-11-16", 16 * 60), ("2026-11-17", 5 * 60)]);
    assert_eq!(told(&arrival).1, 7 * 3_600_000, "the rest of it is told");
}

#[test]
fn a_machine_that_is_never_idle_takes_no_day_from_another() {
    let event = |from: &str, hours: i64| {
        json!({
            "timestamp": from, "duration": hours * 3600, "data": { "status": "not-afk" },
        })
    };
    let laptop: Vec<_> = (16..20)
        .flat_map(|day| [(day, 9, 3), (day, 13, 4)])
        .map(|(day, hour, hours)| event(&format!("2026-11-{day}T{hour:02}:00:00Z"), hours))
        .collect();
    let server = [event("2026-11-16T00:00:00Z", 96)];
    let bucket = |events: &[Value]| json!({ "type": "afkstatus", "events": events });
    let file = json!({ "buckets": { "laptop": bucket(&laptop), "server": bucket(&server) } });
    let arrival = import(file.to_string().as_bytes(), None, &place()).expect("it can be read");
    let days: Vec<_> = super::figures(&arrival.days);
    let lasted: Vec<_> = days.iter().map(|day| (day.0.as_str(), day.2)).collect();
    let day = |date| (date, 8 * 60);
    assert_eq!(lasted[0], ("2026-11-15", 240), "which nobody else saw");
    assert_eq!(
        lasted[1..],
        ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19"].map(day)
    );
    let alone = import(bucket(&server).to_string().as_bytes(), None, &place()).expect("read");
    let hours: i64 = super::figures(&alone.days)
        .iter()
        .map(|day| day.2 / 60)
        .sum();
    assert_eq!(hours, 96, "alone it is all there is, day by day");
}
