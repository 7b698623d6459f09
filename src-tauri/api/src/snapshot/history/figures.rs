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
        figures: day.figures,
    }
}

/// A day as a row of a table for people, its date as the table tells it.
#[must_use]
pub fn table_row(day: &DayWorth, date: String) -> DayRow {
    DayRow {
        date,
        off: day.off,
        enough: day.enough_at.is_some(),
        focus_s: day.figures.focus.0,
        meeting_s: day.figures.meetings.0,
        shallow_s: day.figures.shallow.0,
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
        figures: all.figures,
        meeting_percent: all.meeting_share().map(u32::from),
        usual_close_s: all.usual_close.map(|at| at.0),
        usual_enough_s: all.usual_enough.map(|at| at.0),
    }
}
