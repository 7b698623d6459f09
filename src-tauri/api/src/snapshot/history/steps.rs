//! The steps of a trend: weeks, months of the calendar.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use domain::{DaySummary, week_of};
use protocol::{TrendPoint, TrendStep};

use super::totals;

/// What the days come to, step by step, from the step `from` lies in to the one `to` lies in. A step
/// without a day is there too, with nothing in it. Weeks begin on `first_day`.
#[must_use]
pub fn steps(
    days: &[DaySummary],
    from: NaiveDate,
    to: NaiveDate,
    by: TrendStep,
    first_day: Weekday,
) -> Vec<TrendPoint> {
    let begins = |date: NaiveDate| match by {
        TrendStep::Week => week_of(date, first_day),
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

    fn spans(from: &str, to: &str, by: TrendStep, first: Weekday) -> Vec<(String, String)> {
        let steps = steps(&[], date(from), date(to), by, first);
        steps.into_iter().map(|step| (step.from, step.to)).collect()
    }

    #[test]
    fn weeks_begin_where_the_persons_do() {
        for (first, expected) in [
            (
                Weekday::Mon,
                [("2026-12-28", "2027-01-03"), ("2027-01-04", "2027-01-10")],
            ),
            (
                Weekday::Sun,
                [("2026-12-27", "2027-01-02"), ("2027-01-03", "2027-01-09")],
            ),
        ] {
            let spans = spans("2026-12-30", "2027-01-04", TrendStep::Week, first);
            let expected = expected.map(|(a, b)| (a.to_owned(), b.to_owned()));
            assert_eq!(spans, expected, "{first}");
        }
    }

    #[test]
    fn months_have_their_own_lengths() {
        let spans = spans("2028-02-29", "2028-03-01", TrendStep::Month, Weekday::Sun);
        let expected = [("2028-02-01", "2028-02-29"), ("2028-03-01", "2028-03-31")];
        assert_eq!(spans, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }
}
