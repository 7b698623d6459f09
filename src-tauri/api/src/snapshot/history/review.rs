//! A week looked back on, on one page.

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::{Day, DaySummary, Foreseen, Item, ItemState, series_to_look_at};
use protocol::{DayWorth, InsightsView, ReviewItem, ReviewView, SeriesView};
use words::{ReviewWords, Words};

use super::{figures, table_row, totals};

/// The review of the week that begins on `from`. `days` are the days of that week, `before` the
/// rows of the week before it, `says` what the days up to its end say, `aim` the share in percent that the
/// person wants meetings to take at most, `series` one to look at. What it asks is not among them: the page
/// that is copied has no question.
#[must_use]
pub fn review(
    from: NaiveDate,
    days: &[Day],
    before: &[DaySummary],
    says: InsightsView,
    aim: Option<u8>,
    series: Option<SeriesView>,
    now: DateTime<Utc>,
) -> ReviewView {
    let rows: Vec<DaySummary> = days.iter().map(|day| day.summary(now)).collect();
    let to = from.checked_add_days(Days::new(6)).unwrap_or(from);
    let done = items(days, now, |item| item.state == ItemState::Done);
    let left = items(days, now, |item| item.state != ItemState::Done);
    let left = still_left(left, &done);
    let totals_of_week = totals(&rows);
    let mut review = ReviewView {
        from: from.to_string(),
        to: to.to_string(),
        days: rows.iter().map(figures).collect(),
        totals: totals_of_week,
        before: Some(totals(before)).filter(|_| !before.is_empty()),
        done,
        left,
        says,
        series,
        question: None,
        tried: None,
        markdown: String::new(),
    };
    review.markdown = markdown(&review, &rows, aim);
    review
}

/// One series of meetings to look at, of those held on `days`; `foreseen` says whether it has an end.
#[must_use]
pub fn series(days: &[Day], foreseen: &Foreseen) -> Option<SeriesView> {
    let held = series_to_look_at(days)?;
    let mut announced = foreseen.0.iter().filter_map(|meeting| meeting.series);
    let endless = announced.any(|series| series.key == held.key && series.endless);
    let said = Words::spoken().series(&held, endless);
    Some(SeriesView {
        title: said.title,
        text: said.text,
        reply: said.reply,
    })
}

/// What was left at the week's end. An item that was moved from day to day appears once, in its last
/// state; an item that was ticked after all does not appear.
fn still_left(left: Vec<ReviewItem>, done: &[ReviewItem]) -> Vec<ReviewItem> {
    let ticked_later = |item: &ReviewItem| {
        let after = |done: &&ReviewItem| done.title == item.title && done.date > item.date;
        done.iter().any(|done| after(&done))
    };
    let mut told: Vec<ReviewItem> = Vec::new();
    for item in left.into_iter().rev() {
        if !ticked_later(&item) && told.iter().all(|known| known.title != item.title) {
            told.insert(0, item);
        }
    }
    told
}

fn items(days: &[Day], now: DateTime<Utc>, wanted: impl Fn(&Item) -> bool) -> Vec<ReviewItem> {
    let words = Words::spoken();
    let of_day = |day: &Day| {
        let wanted = day.items.iter().filter(|item| wanted(item));
        let items = wanted.map(|item| ReviewItem {
            date: day.date.to_string(),
            title: item.title.as_str().to_owned(),
            became: words.became(&item.state),
            focused_s: day.item_focus(item.id, now).0,
        });
        items.collect::<Vec<_>>()
    };
    days.iter().flat_map(of_day).collect()
}

fn markdown(review: &ReviewView, rows: &[DaySummary], aim: Option<u8>) -> String {
    let item = |item: &ReviewItem| match &item.became {
        Some(became) => format!("{} ({became})", item.title),
        None => item.title.clone(),
    };
    let words = Words::spoken();
    let day = |(day, row): (&DayWorth, &DaySummary)| table_row(day, words.day_short(row.date));
    let findings = review.says.findings.iter();
    let share = review.totals.meeting_percent;
    let share = share.and_then(|share| u8::try_from(share).ok());
    let date = |text: &str| text.parse().unwrap_or_default();
    let (from, to) = (date(&review.from), date(&review.to));
    let mut meetings = words.meetings(&review.totals.figures, share, aim);
    meetings.extend(review.series.iter().map(|series| series.text.clone()));
    words.review(&ReviewWords {
        from,
        to,
        enough: review.totals.enough,
        asked: review.totals.asked,
        focus_s: review.totals.figures.focus.0,
        meeting_s: review.totals.figures.meetings.0,
        usual_close_s: review.totals.usual_close_s,
        meetings,
        days: review.days.iter().zip(rows).map(day).collect(),
        done: review.done.iter().map(item).collect(),
        left: review.left.iter().map(item).collect(),
        findings: findings
            .map(|finding| format!("{} ({})", finding.text, finding.rests_on))
            .collect(),
    })
}
