//! What an interruption costs: the minutes until the next undisturbed quarter of an hour begins.

use chrono::{DateTime, TimeDelta, Utc};

use super::insight::Insight;
use crate::readings::history::median::median;
use crate::{Day, Interruption, Minutes, Stretch, StretchKind};

/// An undisturbed stretch is at least so long.
const UNDISTURBED: TimeDelta = TimeDelta::minutes(15);
/// Fewer interruptions say nothing.
const LEAST: usize = 8;
/// Nor do those of fewer days.
const LEAST_DAYS: usize = 4;

pub(super) fn finding(days: &[&Day]) -> Option<Insight> {
    let disturbed: Vec<_> = days
        .iter()
        .filter(|day| in_focus(day).next().is_some())
        .collect();
    let costs: Vec<_> = disturbed.iter().flat_map(|day| costs(day)).collect();
    if costs.len() < LEAST || disturbed.len() < LEAST_DAYS {
        return None;
    }
    // An interruption without a return is later than every one with a return; left out, the usual cost would be
    // that of the harmless ones.
    let usual = median(costs.iter().map(|cost| cost.unwrap_or(TimeDelta::MAX)))?;
    // What costs nothing needs no sentence.
    let cost = u16::try_from(usual.num_minutes()).ok();
    let cost = cost.filter(|&minutes| minutes > 0)?;
    Some(Insight::Interruptions {
        days: u32::try_from(disturbed.len()).ok()?,
        interruptions: u32::try_from(costs.len()).ok()?,
        cost: Minutes(cost),
        for_good: u32::try_from(costs.iter().filter(|cost| cost.is_none()).count()).ok()?,
    })
}

/// For each interruption of focus, how long it took; absent when no such quarter came that day.
fn costs(day: &Day) -> Vec<Option<TimeDelta>> {
    let until = day.closing.map_or(day.started_at, |closing| closing.at);
    let focus = undivided(day.path(until));
    let marks: Vec<DateTime<Utc>> = day.interruptions.iter().map(|mark| mark.at).collect();
    let undisturbed = |from: DateTime<Utc>, to: DateTime<Utc>| {
        // The stretch is cut where it is disturbed again; only the part before that is quiet.
        let next = marks.iter().filter(|&&mark| mark > from).min();
        to.min(next.copied().unwrap_or(to)) - from >= UNDISTURBED
    };
    let back = |mark: DateTime<Utc>| {
        let later_marks = marks.iter().copied().filter(|&other| other >= mark);
        let starts = focus.iter().map(|stretch| stretch.from.max(mark));
        let candidates = starts.chain(later_marks);
        candidates
            .filter(|&from| {
                focus
                    .iter()
                    .any(|stretch| stretch.from <= from && undisturbed(from, stretch.to))
            })
            .min()
            .map(|from| from - mark)
    };
    in_focus(day).map(|mark| back(mark.at)).collect()
}

/// Focus in one piece, whatever it was on: turning to another item is no disturbance.
fn undivided(path: Vec<Stretch>) -> Vec<Stretch> {
    let mut focus: Vec<Stretch> = Vec::new();
    for stretch in path {
        match focus.last_mut() {
            _ if stretch.kind != StretchKind::Focus => {}
            Some(last) if last.to == stretch.from => last.to = stretch.to,
            _ => focus.push(stretch),
        }
    }
    focus
}

fn in_focus(day: &Day) -> impl Iterator<Item = &Interruption> {
    day.interruptions.iter().filter(|mark| mark.focus.is_some())
}

#[cfg(test)]
mod tests {
    use super::undivided;
    use crate::readings::ledger::samples::{at, day, finished};

    #[test]
    fn turning_to_another_item_disturbs_nobody() {
        let mut day = day();
        day.focus = vec![
            finished(&[("09:00", "09:10")]),
            finished(&[("09:10", "09:20")]),
            finished(&[("09:30", "09:40")]),
        ];
        let quiet = undivided(day.path(at("12:00")));
        let quiet: Vec<_> = quiet.iter().map(|one| (one.from, one.to)).collect();
        assert_eq!(
            quiet,
            [(at("09:00"), at("09:20")), (at("09:30"), at("09:40"))]
        );
    }
}
