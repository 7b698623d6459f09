//! What is written down of a day and can be set right, each with a short name: sessions `s1`, `s2`,
//! their gaps `g1`, breaks `b1`, meetings `m1`, interruptions `i1`, numbered in order through all days of the date.

use chrono::{DateTime, Utc};
use protocol::{
    BreakRecord, DayDetail, GapRecord, InterruptionRecord, MeetingRecord, SessionRecord,
};
use uuid::Uuid;

/// One record with its name.
#[derive(Clone, Debug)]
pub(crate) struct NamedRecord<'a> {
    pub(crate) name: String,
    pub(crate) kind: DayRecord<'a>,
    pub(crate) day: &'a DayDetail,
}

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum DayRecord<'a> {
    Session(&'a SessionRecord),
    Gap(&'a GapRecord),
    Break(&'a BreakRecord),
    Meeting(&'a MeetingRecord),
    Interruption(&'a InterruptionRecord),
}

/// Every record of these days, day by day and in order of time.
pub(crate) fn records(days: &[DayDetail]) -> Vec<NamedRecord<'_>> {
    let mut all: Vec<NamedRecord<'_>> = days.iter().flat_map(of_day).collect();
    let mut counted = [("s", 0), ("g", 0), ("b", 0), ("m", 0), ("i", 0)];
    for record in &mut all {
        let (letter, count) = &mut counted[record.kind.place()];
        *count += 1;
        record.name = format!("{letter}{count}");
    }
    all
}

/// The records of one day, still without names.
fn of_day(day: &DayDetail) -> Vec<NamedRecord<'_>> {
    let sessions = day.sessions.iter().flat_map(|session| {
        let gaps = session.gaps.iter().map(DayRecord::Gap);
        [DayRecord::Session(session)].into_iter().chain(gaps)
    });
    let breaks = day.breaks.iter().map(DayRecord::Break);
    let meetings = day.meetings.iter().map(DayRecord::Meeting);
    let marks = day.interruptions.iter().map(DayRecord::Interruption);
    let all = sessions.chain(breaks).chain(meetings).chain(marks);
    let mut kinds: Vec<DayRecord<'_>> = all.collect();
    kinds.sort_by_key(DayRecord::from);
    let unnamed = |kind| NamedRecord {
        name: String::new(),
        kind,
        day,
    };
    kinds.into_iter().map(unnamed).collect()
}

impl DayRecord<'_> {
    /// Its id, whatever it is the id of.
    pub(crate) fn id(&self) -> Uuid {
        match self {
            DayRecord::Session(session) => session.id.0,
            DayRecord::Gap(gap) => gap.id.0,
            DayRecord::Break(rest) => rest.id.0,
            DayRecord::Meeting(meeting) => meeting.id.0,
            DayRecord::Interruption(mark) => mark.id.0,
        }
    }

    /// When it began.
    pub(crate) fn from(&self) -> DateTime<Utc> {
        match self {
            DayRecord::Session(session) => session.from,
            DayRecord::Gap(gap) => gap.from,
            DayRecord::Break(rest) => rest.from,
            DayRecord::Meeting(meeting) => meeting.from,
            DayRecord::Interruption(mark) => mark.at,
        }
    }

    /// When it ended; absent while it goes on.
    pub(crate) fn to(&self) -> Option<DateTime<Utc>> {
        match self {
            DayRecord::Session(session) => session.to,
            DayRecord::Gap(gap) => Some(gap.to),
            DayRecord::Break(rest) => rest.to,
            DayRecord::Meeting(meeting) => meeting.to,
            DayRecord::Interruption(mark) => Some(mark.at),
        }
    }

    fn place(&self) -> usize {
        match self {
            DayRecord::Session(_) => 0,
            DayRecord::Gap(_) => 1,
            DayRecord::Break(_) => 2,
            DayRecord::Meeting(_) => 3,
            DayRecord::Interruption(_) => 4,
        }
    }
}
