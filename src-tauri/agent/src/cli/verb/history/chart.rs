//! Days and months as bars of blocks. What a bar shows is said in words beside it too, for whoever
//! cannot see it, and for a terminal without such letters.

use chrono::{Datelike, Days, NaiveDate};
use domain::Seconds;
use protocol::{DayWorth, HistoryPicture, TotalsPicture, TrendPoint};
use words::Words;

use super::super::super::{
    desk::{length, say},
    paint,
};

/// How wide the longest bar is, in letters.
const WIDTH: u32 = 24;
/// Focus, meetings and shallow: told apart by how dense they are, not by colour alone.
const LETTERS: [char; 3] = ['█', '▓', '░'];

/// "3 of 5 days were enough · 14 h of focus · 2 h in meetings · usually closed at 16:40".
pub(super) fn sum(totals: &TotalsPicture) -> String {
    let mut said: Vec<String> = enough(totals).into_iter().collect();
    said.extend([
        say(
            "cli-total-focus",
            &[("length", length(totals.focus_s).into())],
        ),
        say(
            "cli-total-meetings",
            &[("length", length(totals.meeting_s).into())],
        ),
    ]);
    if let Some(close) = totals.usual_close_s {
        let time = Words::english().day_clock(Seconds(close)).into();
        said.push(say("cli-history-close", &[("time", time)]));
    }
    said.join(" · ")
}

/// "3 of 5 days enough"; nothing when none of them asked for anything.
fn enough(totals: &TotalsPicture) -> Option<String> {
    let args = [
        ("enough", totals.enough.into()),
        ("days", totals.asked.into()),
    ];
    (totals.asked > 0).then(|| say("cli-history-enough", &args))
}

/// A line for every date up to today, rest among them.
pub(super) fn days(history: &HistoryPicture, today: NaiveDate) -> Vec<String> {
    let parse = |date: &str| date.parse::<NaiveDate>().unwrap_or(today);
    let (from, to) = (parse(&history.from), parse(&history.to).min(today));
    let longest = history.days.iter().map(work).max().unwrap_or(0);
    let dates = std::iter::successors(Some(from), |date| date.checked_add_days(Days::new(1)));
    let mut lines = Vec::new();
    for date in dates.take_while(|date| *date <= to) {
        let text = date.to_string();
        let of_date: Vec<_> = history.days.iter().filter(|day| day.date == text).collect();
        let name = format!("{:<10}", Words::english().day_short(date));
        if of_date.is_empty() {
            // A weekday nobody began is left out as little as a weekend: the eye counts lines.
            lines.push(paint::quiet(&name));
        }
        lines.extend(of_date.iter().map(|day| day_line(&name, day, longest)));
    }
    lines
}

/// A line for every month, from the first to the last that has a day.
pub(super) fn months(months: &[TrendPoint]) -> Vec<String> {
    let lived = |month: &TrendPoint| month.totals.days + month.totals.off > 0;
    let first = months.iter().position(lived).unwrap_or(0);
    let after = months.iter().rposition(lived).map_or(0, |last| last + 1);
    let months = &months[first..after.max(first)];
    let work = |all: &TotalsPicture| all.focus_s + all.meeting_s + all.shallow_s;
    let longest = months.iter().map(|month| work(&month.totals)).max();
    let line = |month: &TrendPoint| {
        let all = &month.totals;
        let date: NaiveDate = month.from.parse().unwrap_or_default();
        let bar = bar(
            [all.focus_s, all.meeting_s, all.shallow_s],
            longest.unwrap_or(0),
        );
        let focus = say("cli-total-focus", &[("length", length(all.focus_s).into())]);
        let name = format!("{} {}", Words::english().month_short(date), date.year());
        if all.days == 0 {
            return paint::quiet(&name);
        }
        let said: Vec<_> = std::iter::once(focus).chain(enough(all)).collect();
        format!("{name:<9} {bar}  {}", said.join(" · "))
    };
    months.iter().map(line).collect()
}

/// What the letters are.
pub(super) fn legend() -> String {
    let [focus, meetings, shallow] = LETTERS.map(|letter| letter.to_string());
    say(
        "cli-history-legend",
        &[
            ("focus", focus.into()),
            ("meetings", meetings.into()),
            ("shallow", shallow.into()),
        ],
    )
}

fn day_line(name: &str, day: &DayWorth, longest: u32) -> String {
    if day.off && work(day) == 0 {
        return format!("{name} {}", paint::quiet(&say("say-review-off", &[])));
    }
    let bar = bar([day.focus_s, day.meeting_s, day.shallow_s], longest);
    let mut said = vec![length(day.focus_s)];
    if day.meeting_s >= 60 {
        let meetings = [("length", length(day.meeting_s).into())];
        said.push(say("cli-total-meetings", &meetings));
    }
    if let Some(closed) = day.closed_s {
        let time = Words::english().day_clock(Seconds(closed)).into();
        said.push(say("cli-day-closed", &[("time", time)]));
    }
    if day.enough_at.is_some() {
        said.push(paint::done(&say("say-review-enough", &[])));
    }
    format!("{name} {bar}  {}", said.join(" · "))
}

fn work(day: &DayWorth) -> u32 {
    day.focus_s + day.meeting_s + day.shallow_s
}

/// The parts in letters, together at most [`WIDTH`] of them, filled up with spaces.
fn bar(parts: [u32; 3], longest: u32) -> String {
    let cells = |seconds: u32| {
        let exact = u64::from(seconds) * u64::from(WIDTH);
        let cells = (exact + u64::from(longest) / 2).checked_div(longest.into());
        usize::try_from(cells.unwrap_or(0)).unwrap_or(0)
    };
    // Ends are rounded, not lengths, so that the parts never add up to more than the whole.
    let ends = [
        cells(parts[0]),
        cells(parts[0] + parts[1]),
        cells(parts[0] + parts[1] + parts[2]),
    ];
    let mut bar = String::new();
    let mut begins = 0;
    for (letter, end) in LETTERS.into_iter().zip(ends) {
        bar.extend(std::iter::repeat_n(letter, end - begins));
        begins = end;
    }
    let width = usize::try_from(WIDTH).unwrap_or(0);
    format!("{bar:<width$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_share_of_the_longest() {
        assert_eq!(bar([3600, 0, 3600], 7200), "████████████░░░░░░░░░░░░");
        assert_eq!(bar([3600, 1800, 0], 7200).trim_end(), "████████████▓▓▓▓▓▓");
        assert_eq!(bar([0, 0, 0], 0).trim_end(), "", "nothing is nothing");
        assert_eq!(bar([1, 1, 1], 3).chars().count(), 24);
    }
}
