//! A stretch of days and what it was worth. Closed days come from the tables; the one that is still
//! open comes from the engine's picture, because it is worth something else with every minute.

use chrono::{Days, NaiveDate};
use domain::{Day, DaySummary, Filter};
use engine::View;
use protocol::WireError;
use storage::{Problem, Reader};

use api::convert;

/// The longest one that is answered.
const LONGEST: Days = Days::new(25 * 366);

/// Dates, both included, and perhaps what a day has to hold.
pub(super) struct DateRange {
    pub(super) from: NaiveDate,
    pub(super) to: NaiveDate,
    filter: Option<Filter>,
}

impl DateRange {
    /// The days between two dates.
    pub(super) fn between(from: NaiveDate, to: NaiveDate) -> Self {
        DateRange {
            from,
            to,
            filter: None,
        }
    }

    /// The days a face asks for, by dates as it writes them; blank words filter nothing.
    ///
    /// # Errors
    /// `bad_params` for dates that cannot be read, that come in the wrong order, or that lie further
    /// apart than [`LONGEST`].
    pub(super) fn asked(from: &str, to: &str, filter: Option<&str>) -> Result<Self, WireError> {
        let (first, last) = (convert::date(from)?, convert::date(to)?);
        let longest = first.checked_add_days(LONGEST).unwrap_or(NaiveDate::MAX);
        if !(first..=longest).contains(&last) {
            return Err(convert::unreadable("stretch", &format!("{from} – {to}")));
        }
        let words = filter.filter(|words| !words.trim().is_empty());
        Ok(DateRange {
            filter: words.map(Filter::new),
            ..DateRange::between(first, last)
        })
    }

    /// What its days were worth, in order. With a filter only the days that hold something of it, and
    /// only that part of them.
    pub(super) fn rows(&self, past: &Reader, view: &View) -> Result<Vec<DaySummary>, Problem> {
        let now = view.now;
        if let Some(filter) = &self.filter {
            let days = past.days(self.from, self.to)?;
            let part = |day: &Day| day.summary_of(filter, now);
            return Ok(days.iter().map(part).filter(holds_something).collect());
        }
        let mut rows = past.day_figures(self.from, self.to)?;
        let open = view.state.day.as_ref().filter(|day| {
            // It may have been closed since the picture was made.
            let is_written = rows.iter().any(|row| row.day == day.id);
            day.closing.is_none() && (self.from..=self.to).contains(&day.date) && !is_written
        });
        if let Some(open) = open {
            rows.push(open.summary(now));
            rows.sort_by_key(|row| (row.date, row.started_at));
        }
        Ok(rows)
    }
}

/// Whether a filter left anything of the day.
fn holds_something(day: &DaySummary) -> bool {
    let of = &day.figures;
    of.musts + of.bonus_done + of.sessions > 0 || of.focus.0 + of.meetings.0 > 0
}
