//! The stretch of days that is shown.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use domain::week_of;
use words::Words;

/// Dates, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HistorySpan {
    pub(super) from: NaiveDate,
    pub(super) to: NaiveDate,
}

impl HistorySpan {
    pub(super) fn between(from: NaiveDate, to: NaiveDate) -> Self {
        HistorySpan { from, to }
    }

    /// The week a date lies in, when weeks begin on `first_day`.
    pub(super) fn week_of(date: NaiveDate, first_day: Weekday) -> Self {
        let from = week_of(date, first_day);
        let to = from.checked_add_days(Days::new(6)).unwrap_or(from);
        HistorySpan { from, to }
    }

    pub(super) fn month_of(date: NaiveDate) -> Self {
        let from = date.with_day(1).unwrap_or(date);
        HistorySpan {
            from,
            to: last_before(from.checked_add_months(Months::new(1)), date),
        }
    }

    pub(super) fn year_of(date: NaiveDate) -> Self {
        let from = NaiveDate::from_ymd_opt(date.year(), 1, 1).unwrap_or(date);
        HistorySpan {
            from,
            to: last_before(from.checked_add_months(Months::new(12)), date),
        }
    }

    /// Whether days would be too many lines to read.
    pub(super) fn is_long(self) -> bool {
        self.to.signed_duration_since(self.from).num_days() > 45
    }

    /// "Mon 23 Nov – Sun 29 Nov 2026".
    pub(super) fn title(self) -> String {
        let words = Words::spoken();
        let (from, to) = (words.day_short(self.from), words.day_short(self.to));
        let year = |date: NaiveDate| date.year().to_string();
        if self.from.year() == self.to.year() {
            format!("{from} – {to} {}", year(self.to))
        } else {
            format!("{from} {} – {to} {}", year(self.from), year(self.to))
        }
    }
}

fn last_before(next: Option<NaiveDate>, date: NaiveDate) -> NaiveDate {
    next.and_then(|next| next.pred_opt()).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_date_lies_in_its_week_month_and_year() {
        let leap_day = date("2028-02-29");
        let cases = [
            (
                HistorySpan::week_of(leap_day, Weekday::Mon),
                "2028-02-28",
                "2028-03-05",
            ),
            (
                HistorySpan::week_of(leap_day, Weekday::Sat),
                "2028-02-26",
                "2028-03-03",
            ),
            (HistorySpan::month_of(leap_day), "2028-02-01", "2028-02-29"),
            (HistorySpan::year_of(leap_day), "2028-01-01", "2028-12-31"),
        ];
        for (span, from, to) in cases {
            assert_eq!(span, HistorySpan::between(date(from), date(to)));
        }
        assert!(
            HistorySpan::year_of(leap_day).is_long() && !HistorySpan::month_of(leap_day).is_long()
        );
    }
}
