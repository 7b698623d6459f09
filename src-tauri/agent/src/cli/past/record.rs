//! What is written down of a day and can be set right, each with a short name: sessions `s1`, `s2`,
//! their gaps `g1`, breaks `b1`, meetings `m1`, interruptions `i1`, numbered in order through all days of the date.

use chrono::{DateTime, Utc};
use protocol::{
    BreakRecord, DayDetail, GapRecord, InterruptionRecord, MeetingRecord, SessionRecord,
};

/// One record with its name.
#[derive(Clone, Debug)]
pub(in super::super) struct Record<'a> {
    pub(in super::super) name: String,
    pub(in super::super) kind: Kind<'a>,
    pub(in super::super) day: &'a DayDetail,
}

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in super::super) enum Kind<'a> {
    Session(&'a SessionRecord),
    Gap(&'a GapRecord),
    Break(&'a BreakRecord),
    Meeting(&'a MeetingRecord),
    Interruption(&'a InterruptionRecord),
}

/// Every record of these days, day by day and in order of time.
pub(in super::super) fn records(days: &[DayDetail]) -> Vec<Record<'_>> {
    let mut all: Vec<Record<'_>> = days.iter().flat_map(of_day).collect();
    let mut counted = [("s", 0), ("g", 0), ("b", 0), ("m", 0), ("i", 0)];
    for record in &mut all {
        let (letter, count) = &mut counted[record.kind.place()];
        *count += 1;
        record.name = format!("{letter}{count}");
    }
    all
}

/// The records of one day, still without names.
fn of_day(day: &DayDetail) -> Vec<Record<'_>> {
    let sessions = day.sessions.iter().flat_map(|session| {
        let gaps = session.gaps.iter().map(Kind::Gap);
        [Kind::Session(session)].into_iter().chain(gaps)
    });
    let breaks = day.breaks.iter().map(Kind::Break);
    let meetings = day.meetings.iter().map(Kind::Meeting);
    let marks = day.interruptions.iter().map(Kind::Interruption);
    let all = sessions.chain(breaks).chain(meetings).chain(marks);
    let mut kinds: Vec<Kind<'_>> = all.collect();
    kinds.sort_by_key(Kind::from);
    let unnamed = |kind| Record {
        name: String::new(),
        kind,
        day,
    };
    kinds.into_iter().map(unnamed).collect()
}

impl Kind<'_> {
    /// Its id.
    pub(in super::super) fn id(&self) -> &str {
        match self {
            Kind::Session(session) => &session.id,
            Kind::Gap(gap) => &gap.id,
            Kind::Break(rest) => &rest.id,
            Kind::Meeting(meeting) => &meeting.id,
            Kind::Interruption(mark) => &mark.id,
        }
    }

    /// When it began.
    pub(in super::super) fn from(&self) -> DateTime<Utc> {
        match self {
            Kind::Session(session) => session.from,
            Kind::Gap(gap) => gap.from,
            Kind::Break(rest) => rest.from,
            Kind::Meeting(meeting) => meeting.from,
            Kind::Interruption(mark) => mark.at,
        }
    }

    /// When it ended; absent while it goes on.
    pub(in super::super) fn to(&self) -> Option<DateTime<Utc>> {
        match self {
            Kind::Session(session) => session.to,
            Kind::Gap(gap) => Some(gap.to),
            Kind::Break(rest) => rest.to,
            Kind::Meeting(meeting) => meeting.to,
            Kind::Interruption(mark) => Some(mark.at),
        }
    }

    fn place(&self) -> usize {
        match self {
            Kind::Session(_) => 0,
            Kind::Gap(_) => 1,
            Kind::Break(_) => 2,
            Kind::Meeting(_) => 3,
            Kind::Interruption(_) => 4,
        }
    }
}
