//! One series of meetings to look at: the week's question whether it is still needed.

use types::MeetingKey;

use crate::{Day, Meeting, MeetingReason, Seconds, Title};

/// So many meetings of a series have to be known before anything is said of it.
const KNOWN: usize = 3;

/// A series of meetings as it was held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldSeries {
    /// What its meetings have in common.
    pub key: MeetingKey,
    /// What the last of them was about; absent when nothing says so.
    pub title: Option<Title>,
    /// How many were held.
    pub held: u32,
    /// How many of these could have been asynchronous.
    pub needless: u32,
    /// How long they took together.
    pub time: Seconds,
}

/// The series to look at: the one that could most often have been asynchronous, and of those that are equal
/// the one that took the most time. Only series of which three meetings were held in `days` are asked about.
#[must_use]
pub fn series_to_look_at(days: &[Day]) -> Option<HeldSeries> {
    let mut all: Vec<(MeetingKey, Vec<&Meeting>)> = Vec::new();
    for day in days {
        for meeting in &day.meetings {
            let Some(key) = meeting.announced.and_then(|announced| announced.series) else {
                continue;
            };
            match all.iter_mut().find(|(known, _)| *known == key) {
                Some((_, held)) => held.push(meeting),
                None => all.push((key, vec![meeting])),
            }
        }
    }
    let known = all.into_iter().filter(|(_, held)| held.len() >= KNOWN);
    let series = known.map(|(key, held)| of(key, &held));
    series.max_by(|a, b| {
        let share = |one: &HeldSeries, other: &HeldSeries| one.needless * other.held;
        share(a, b)
            .cmp(&share(b, a))
            .then(a.time.cmp(&b.time))
            .then(b.key.cmp(&a.key))
    })
}

fn of(key: MeetingKey, held: &[&Meeting]) -> HeldSeries {
    let few = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let needless = held
        .iter()
        .filter(|meeting| meeting.reason == Some(MeetingReason::CouldHaveBeenAsync));
    let lasted = held.iter().filter_map(|meeting| {
        let ended = meeting.ended_at?;
        Some(meeting.lasted(ended))
    });
    HeldSeries {
        key,
        title: held.last().and_then(|meeting| meeting.title.clone()),
        held: few(held.len()),
        needless: few(needless.count()),
        time: lasted.sum(),
    }
}
