//! The steps of a trend: weeks from Monday, months of the calendar.

use chrono::{Datelike, Days, Months, NaiveDate};
use domain::DaySummary;
use protocol::{TrendPoint, TrendStep};

use super::totals;

/// The Monday of a date's week.
#[must_use]
pub fn monday_of(date: NaiveDate) -> NaiveDate {
    let since = date.weekday().num_days_from_monday();
    date.checked_sub_days(Days::new(since.into()))
        .unwrap_or(date)
}

/// What the days come to, step by step, from the step `from` lies in to the one `to` lies in. A step
/// without a day is there too, with nothing in it.
#[must_use]
pub fn steps(
    days: &[DaySummary],
    from: NaiveDate,
    to: NaiveDate,
    by: TrendStep,
) -> Vec<TrendPoint> {
    let begins = |date: NaiveDate| match by {
        TrendStep::Week => monday_of(date),
        TrendStep::Month => date.with_day(1).unwrap_or(date),
    };
    let next = |first: NaiveDate| match by {
        TrendStep::Week => first.checked_add_days(Days::new(7)),
        TrendStep::Month => first.checked_add_months(Months::new(1)),
    };
    std::iter::successors(Some(begins(from)), |&first| next(first))
        .take_while(|&first| first <= to)
        .map(|first| {
            let last = next(first).and_then(|next| next.pred_opt());
            let last = last.unwrap_or(first);
            TrendPoint {
                from: first.to_string(),
                to: last.to_string(),
                totals: totals(days.iter().filter(|day| day.lies_in(first, last))),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn spans(from: &str, to: &str, by: TrendStep) -> Vec<(String, String)> {
        let steps = steps(&[], date(from), date(to), by);
        steps.into_iter().map(|step| (step.from, step.to)).collect()
    }

    #[test]
    fn weeks_begin_on_monday() {
        let spans = spans("2026-12-30", "2027-01-04", TrendStep::Week);
        let expected = [("2026-12-28", "2027-01-03"), ("2027-01-04", "2027-01-10")];
        assert_eq!(spans, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }

    #[test]
    fn months_have_their_own_lengths() {
        let spans = spans("2028-02-29", "2028-03-01", TrendStep::Month);
        let expected = [("2028-02-01", "2028-02-29"), ("2028-03-01", "2028-03-31")];
        assert_eq!(spans, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }
}
