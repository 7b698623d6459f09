//! A row a stretch: sessions with their gaps, breaks and meetings, and interruptions, which are an
//! instant long. A session's seconds are what counts of it; a gap that was focus is in them already.

use chrono::{DateTime, Utc};
use domain::{Day, GapCause, GapWas, InterruptedBy, MeetingReason, Seconds};

use super::cell::{maybe, words, yes};
use crate::export::local::local;

pub(super) const HEAD: [&str; 12] = [
    "kind", "id", "date", "zone", "from", "to", "seconds", "title", "of", "about", "was", "bonus",
];

struct StretchRow<'a> {
    kind: &'static str,
    id: String,
    from: DateTime<Utc>,
    to: Option<DateTime<Utc>>,
    seconds: Seconds,
    title: &'a str,
    /// The item a session was on, the session a gap or an interruption lies in.
    of: String,
    /// A meeting's reason, a gap's cause, who interrupted.
    about: String,
    was: &'static str,
    bonus: bool,
}

pub(super) fn rows(day: &Day, now: DateTime<Utc>) -> Vec<[String; 12]> {
    let until = day.closing.map_or(now, |closing| closing.at);
    let mut rows: Vec<StretchRow<'_>> = sessions(day, until)
        .chain(gaps(day))
        .chain(breaks(day, until))
        .chain(meetings(day, until))
        .chain(interruptions(day))
        .collect();
    rows.sort_by_key(|row| row.from);
    rows.into_iter().map(|row| cells(row, day)).collect()
}

fn cells(row: StretchRow<'_>, day: &Day) -> [String; 12] {
    [
        row.kind.to_owned(),
        row.id,
        day.date.to_string(),
        day.zone.name().to_owned(),
        local(row.from, day.zone),
        maybe(row.to.map(|to| local(to, day.zone))),
        row.seconds.0.to_string(),
        words(row.title),
        row.of,
        row.about,
        row.was.to_owned(),
        yes(row.bonus),
    ]
}

fn sessions(day: &Day, until: DateTime<Utc>) -> impl Iterator<Item = StretchRow<'_>> {
    day.focus.iter().map(move |focus| {
        let item = focus.item.and_then(|item| day.item(item));
        StretchRow {
            kind: "focus",
            id: focus.id.to_string(),
            from: focus.started_at,
            to: focus.ended_at,
            seconds: focus.worked(until),
            title: item.map_or("", |item| item.title.as_str()),
            of: maybe(focus.item),
            about: String::new(),
            was: "",
            bonus: focus.bonus,
        }
    })
}

fn gaps(day: &Day) -> impl Iterator<Item = StretchRow<'_>> {
    day.focus.iter().flat_map(|focus| {
        focus.gaps.iter().map(|gap| StretchRow {
            kind: "gap",
            id: gap.id.to_string(),
            from: gap.from,
            to: Some(gap.to),
            seconds: Seconds::of(gap.to - gap.from),
            title: "",
            of: focus.id.to_string(),
            about: match gap.cause {
                GapCause::Sleep => "sleep",
                GapCause::Away => "away",
                GapCause::Crash => "crash",
                GapCause::TakenBack => "taken_back",
                GapCause::Held => "held",
            }
            .to_owned(),
            was: match gap.was {
                None => "unanswered",
                Some(GapWas::Focus) => "focus",
                Some(GapWas::Break) => "break",
                Some(GapWas::Drop) => "drop",
            },
            bonus: false,
        })
    })
}

fn breaks(day: &Day, until: DateTime<Utc>) -> impl Iterator<Item = StretchRow<'_>> {
    day.breaks.iter().map(move |rest| StretchRow {
        kind: "break",
        id: rest.id.to_string(),
        from: rest.started_at,
        to: rest.ended_at,
        seconds: rest.lasted(until),
        title: "",
        of: String::new(),
        about: String::new(),
        was: "",
        bonus: false,
    })
}

fn meetings(day: &Day, until: DateTime<Utc>) -> impl Iterator<Item = StretchRow<'_>> {
    day.meetings.iter().map(move |meeting| StretchRow {
        kind: "meeting",
        id: meeting.id.to_string(),
        from: meeting.started_at,
        to: meeting.ended_at,
        seconds: meeting.lasted(until),
        title: meeting.title.as_ref().map_or("", |title| title.as_str()),
        of: String::new(),
        about: maybe(meeting.reason.map(MeetingReason::name)),
        was: "",
        bonus: false,
    })
}

fn interruptions(day: &Day) -> impl Iterator<Item = StretchRow<'_>> {
    day.interruptions.iter().map(|mark| StretchRow {
        kind: "interruption",
        id: mark.id.to_string(),
        from: mark.at,
        to: None,
        seconds: Seconds::default(),
        title: mark.word.as_ref().map_or("", |word| word.as_str()),
        of: maybe(mark.focus),
        about: match mark.by {
            InterruptedBy::Others => "others",
            InterruptedBy::Myself => "myself",
        }
        .to_owned(),
        was: "",
        bonus: false,
    })
}
