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
    let mut lines = vec![sentence(before, after, desk)?];
    let gone = was.iter().filter(|old| !stands(&old.kind));
    lines.extend(gone.map(|old| {
        let args = [("name", old.name.as_str().into())];
        say("cli-corrected-gone", &args)
    }));
    for record in is.iter().filter(|new| !stood(&new.kind)) {
        lines.push(line(record, Times::of(record.day)?.zone()));
    }
    Ok(lines)
}

/// "Monday 23 November: 2 h 10 of focus · 30 min in meetings", or where the day ends now.
fn sentence(before: &Lived, after: &Lived, desk: &Desk) -> Result<String, WireError> {
    let end = |lived: &Lived| lived.days.last().and_then(|day| day.closed_at);
    let date = Words::english().day_from(after.date, desk.today());
    if let (Some(day), Some(at)) = (after.days.last(), end(after))
        && end(before) != Some(at)
    {
        let args = [
            ("day", date.into()),
            ("time", Times::of(day)?.clock(at).into()),
        ];
        return Ok(say("cli-corrected-end", &args));
    }
    let sums: Vec<_> = after
        .days
        .iter()
        .filter_map(|day: &DayDetail| totals(day))
        .collect();
    let sums = match sums.is_empty() {
        true => say("cli-corrected-nothing-left", &[]),
        false => sums.join(" · "),
    };
    let args = [("day", date.into()), ("sums", sums.into())];
    Ok(paint::strong(&say("cli-corrected", &args)))
}
