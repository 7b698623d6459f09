//! What stands now: the records that are not as they were, those that are no more, and what the day
//! comes to.

use protocol::{DayDetail, WireError};
use words::Words;

use super::super::{
    super::{
        desk::{Desk, say},
        paint,
        past::{Kind, Lived, Times, line, records},
    },
    day::totals,
};

/// The lines after a correction.
pub(super) fn lines(before: &Lived, after: &Lived, desk: &Desk) -> Result<Vec<String>, WireError> {
    let (was, is) = (records(&before.days), records(&after.days));
    let stood = |kind: &Kind<'_>| was.iter().any(|old| old.kind == *kind);
    let stands = |kind: &Kind<'_>| is.iter().any(|new| new.kind.id() == kind.id());
    let gone = was.iter().filter(|old| !stands(&old.kind));
    let mut lines: Vec<String> = gone
        .map(|old| say("cli-corrected-gone", &[("name", old.name.as_str().into())]))
        .collect();
    for record in is.iter().filter(|new| !stood(&new.kind)) {
        lines.push(line(record, Times::of(record.day)?.zone()));
    }
    lines.push(match moved_end(before, after) {
        Some(day) => ended(day, desk)?,
        None => paint::quiet(&sums(after, desk)),
    });
    Ok(lines)
}

/// The day that ends at another instant now.
fn moved_end<'a>(before: &Lived, after: &'a Lived) -> Option<&'a DayDetail> {
    let ends = |day: &DayDetail| day.closed_at;
    let now = after.days.last()?;
    (before.days.last().and_then(ends) != ends(now)).then_some(now)
}

/// "Monday 23 November ended at 17:40."
fn ended(day: &DayDetail, desk: &Desk) -> Result<String, WireError> {
    let at = day.closed_at.unwrap_or(desk.seen.at);
    let date = Words::english().day_long(day.date.parse().unwrap_or_default());
    let time = Times::of(day)?.clock(at);
    Ok(say(
        "cli-corrected-end",
        &[("day", date.into()), ("time", time.into())],
    ))
}

/// "2 h 10 of focus · 30 min in meetings", with its date unless it is today's.
fn sums(lived: &Lived, desk: &Desk) -> String {
    let sums: Vec<_> = lived.days.iter().filter_map(totals).collect();
    let sums = match sums.is_empty() {
        true => say("cli-corrected-nothing-left", &[]),
        false => sums.join(" · "),
    };
    if lived.date == desk.today() {
        return sums;
    }
    let day = Words::english().day_long(lived.date).into();
    say("cli-corrected-day", &[("day", day), ("sums", sums.into())])
}
