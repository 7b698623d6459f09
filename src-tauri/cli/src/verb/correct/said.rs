//! What stands now: the records that are not as they were, those that are no more, and what the day
//! comes to; or what became of an item.

use chrono::{DateTime, NaiveDate, Utc};
use protocol::{DayDetail, WireError};
use types::{DayId, ItemId};

use super::super::{
    super::{
        arrivals, color,
        past::{DayRecord, DaysOfDate, Times, line, records},
        session::{CliSession, say},
    },
    day::totals,
};

/// The lines after a correction of the day with this id.
pub(super) fn lines(
    id: DayId,
    before: &DaysOfDate,
    after: &DaysOfDate,
    desk: &CliSession,
) -> Result<Vec<String>, WireError> {
    let (was, is) = (records(&before.days), records(&after.days));
    let stood = |kind: &DayRecord<'_>| was.iter().any(|old| old.kind == *kind);
    let stands = |kind: &DayRecord<'_>| is.iter().any(|new| new.kind.id() == kind.id());
    let gone = was.iter().filter(|old| !stands(&old.kind));
    let mut lines: Vec<String> = gone
        .map(|old| say("cli-corrected-gone", &[("name", old.name.as_str().into())]))
        .collect();
    for record in is.iter().filter(|new| !stood(&new.kind)) {
        lines.push(line(record, Times::of(record.day)?.zone()));
    }
    let (Some(old), Some(new)) = (before.day(id), after.day(id)) else {
        return Ok(lines);
    };
    lines.push(match new.closed_at {
        Some(at) if old.closed_at != Some(at) => ended(new, at, desk)?,
        _ if lines.is_empty() => say("cli-corrected-same", &[]),
        _ => color::quiet(&sums(new, after.date, desk)),
    });
    Ok(lines)
}

/// What became of the item of this id, which the correction was about. Its picture holds no time of a
/// tick; where only that was set right, there is something new to take back.
pub(super) fn item(
    id: ItemId,
    before: &DaysOfDate,
    after: &DaysOfDate,
    desk: &CliSession,
) -> Vec<String> {
    let of = |lived: &DaysOfDate| {
        let mut items = lived.days.iter().flat_map(|day| day.items.clone());
        items.find(|item| item.id == id)
    };
    let (was, is) = (of(before), of(after));
    let acted = was != is || desk.before.undo != desk.seen.undo;
    let line = match is.filter(|_| acted) {
        Some(item) => arrivals::became(&item, desk),
        None => say("cli-corrected-same", &[]),
    };
    vec![line]
}

/// "Monday 23 November ended at 17:40."
fn ended(day: &DayDetail, at: DateTime<Utc>, desk: &CliSession) -> Result<String, WireError> {
    let date = desk.day_told(day.date.parse().unwrap_or_default());
    let time = Times::of(day)?.clock(at);
    Ok(say(
        "cli-corrected-end",
        &[("day", date.into()), ("time", time.into())],
    ))
}

/// "2 h 10 of focus · 30 min in meetings", with its date unless it is today's.
fn sums(day: &DayDetail, date: NaiveDate, desk: &CliSession) -> String {
    let sums = totals(day).unwrap_or_else(|| say("cli-corrected-nothing-left", &[]));
    if date == desk.today() {
        return sums;
    }
    let day = desk.day_told(date).into();
    say("cli-corrected-day", &[("day", day), ("sums", sums.into())])
}
