//! A record as a line: its times, its short name, what it was.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use protocol::{
    BreakRecord, GapCause, GapRecord, GapWas, InterruptedBy, InterruptionRecord, MeetingRecord,
    SessionRecord,
};
use words::Words;

use super::{
    super::{
        color,
        session::{length, say},
    },
    record::{DayRecord, NamedRecord},
};

/// `09:05–09:55  s1  Write the migration plan · 50 min`, in the day's zone.
pub(crate) fn line(record: &NamedRecord<'_>, zone: Tz) -> String {
    let (from, to) = (record.kind.from(), record.kind.to());
    let (name, what) = match record.kind {
        DayRecord::Session(session) => (record.name.clone(), of_session(session)),
        DayRecord::Gap(gap) => (format!("  {}", record.name), of_gap(gap)),
        DayRecord::Break(rest) => (record.name.clone(), of_break(rest, record.day.at)),
        DayRecord::Meeting(meeting) => (record.name.clone(), of_meeting(meeting, record.day.at)),
        DayRecord::Interruption(mark) => {
            return row(&clock(mark.at, zone), &record.name, &of_interruption(mark));
        }
    };
    let goes_on = match record.day.over_at > record.day.at {
        true => "cli-day-now",
        false => "cli-day-end-open",
    };
    let to = to.map_or_else(|| say(goes_on, &[]), |to| clock(to, zone));
    row(&format!("{}–{to}", clock(from, zone)), &name, &what)
}

/// One line of a day: when, the short name if it has one, what.
pub(crate) fn row(when: &str, name: &str, what: &str) -> String {
    format!(
        "{when:<11}  {}  {what}",
        color::quiet(&format!("{name:<5}"))
    )
}

/// "the computer slept".
pub(crate) fn gap_cause(cause: GapCause) -> String {
    let id = match cause {
        GapCause::Sleep => "cli-gap-cause-sleep",
        GapCause::Away => "cli-gap-cause-away",
        GapCause::Crash => "cli-gap-cause-crash",
        GapCause::TakenBack => "cli-gap-cause-taken-back",
        GapCause::Held => "cli-gap-cause-held",
    };
    say(id, &[])
}

fn of_session(session: &SessionRecord) -> String {
    let title = session.title.clone();
    let title = title.unwrap_or_else(|| say("cli-day-nothing-in-particular", &[]));
    let bonus = session.bonus.then(|| say("cli-item-bonus", &[]));
    joined([Some(title), Some(length(session.worked_s)), bonus])
}

fn of_gap(gap: &GapRecord) -> String {
    let id = match gap.was {
        Some(GapWas::Focus) => "cli-day-gap-focus",
        Some(GapWas::Break) => "cli-day-gap-break",
        Some(GapWas::Drop) => "cli-day-gap-drop",
        None => "cli-day-gap-open",
    };
    let lasted = length(between(gap.from, gap.to));
    joined([Some(gap_cause(gap.cause)), Some(lasted), Some(say(id, &[]))])
}

fn of_break(rest: &BreakRecord, now: DateTime<Utc>) -> String {
    let lasted = length(between(rest.from, rest.to.unwrap_or(now)));
    joined([Some(say("cli-day-break", &[])), Some(lasted)])
}

fn of_meeting(meeting: &MeetingRecord, now: DateTime<Utc>) -> String {
    let lasted = length(between(meeting.from, meeting.to.unwrap_or(now)));
    let reason = meeting.reason.map_or_else(
        || say("cli-day-communication", &[]),
        |reason| Words::spoken().reason(reason),
    );
    let title = meeting.title.clone();
    let title = title.unwrap_or_else(|| say("cli-status-session-meeting", &[]));
    joined([Some(title), Some(lasted), Some(reason)])
}

fn of_interruption(mark: &InterruptionRecord) -> String {
    let who = match mark.by {
        InterruptedBy::Others => say("cli-day-interrupted", &[]),
        InterruptedBy::Myself => say("cli-day-interrupted-myself", &[]),
    };
    match &mark.word {
        Some(word) => format!("{who}: {word}"),
        None => who,
    }
}

fn joined<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn clock(at: DateTime<Utc>, zone: Tz) -> String {
    Words::spoken().clock_apart(at, zone)
}

fn between(from: DateTime<Utc>, to: DateTime<Utc>) -> u32 {
    u32::try_from((to - from).num_seconds()).unwrap_or(0)
}
