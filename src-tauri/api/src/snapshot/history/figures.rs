//! A day, and several days, in numbers.

use domain::{DaySummary, Phase, Totals};
use protocol::{DayState, DayWorth, TotalsView};
use words::DayRow;

/// A day in numbers.
#[must_use]
pub fn figures(day: &DaySummary) -> DayWorth {
    DayWorth {
        id: day.day,
        date: day.date.to_string(),
        zone: day.zone.name().to_owned(),
        state: match day.phase {
            Phase::Open => DayState::Open,
            Phase::Enough => DayState::Enough,
            Phase::Closed => DayState::Closed,
        },
        off: day.off,
        asked: day.asked,
        started_at: day.started_at,
        enough_at: day.enough_at,
        closed_at: day.closed_at,
        closed_s: day.closed_into().map(|at| at.0),
        focus_s: day.focus.0,
        meeting_s: day.meetings.0,
        needless_s: day.needless.0,
        shallow_s: day.shallow.0,
        rest_s: day.rest.0,
        unaccounted_s: day.unaccounted.0,
        sessions: day.sessions,
        interruptions: day.interruptions,
        items_done: day.musts_done,
        items_total: day.musts,
        bonus_done: day.bonus_done,
    }
}

/// A day as a row of a table for people, its date as the table tells it.
#[must_use]
pub fn table_row(day: &DayWorth, date: String) -> DayRow {
    DayRow {
        date,
        off: day.off,
        enough: day.enough_at.is_some(),
        focus_s: day.focus_s,
        meeting_s: day.meeting_s,
        shallow_s: day.shallow_s,
        closed_s: day.closed_s,
    }
}

/// Several days in numbers.
#[must_use]
pub fn totals<'a>(days: impl IntoIterator<Item = &'a DaySummary>) -> TotalsView {
    let all = Totals::of(days);
    TotalsView {
        days: all.days,
        off: all.off,
        going_on: all.going_on,
        asked: all.asked,
        enough: all.enough,
        focus_s: all.focus.0,
        meeting_s: all.meetings.0,
        needless_s: all.needless.0,
        shallow_s: all.shallow.0,
        rest_s: all.rest.0,
        unaccounted_s: all.unaccounted.0,
        sessions: all.sessions,
        interruptions: all.interruptions,
        items_done: all.musts_done,
        items_total: all.musts,
        bonus_done: all.bonus_done,
        meeting_percent: all.meeting_share().map(u32::from),
        usual_close_s: all.usual_close.map(|at| at.0),
        usual_enough_s: all.usual_enough.map(|at| at.0),
    }
}
