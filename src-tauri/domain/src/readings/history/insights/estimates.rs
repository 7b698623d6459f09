//! How far estimates are off: the focus a finished item took, against what was thought.

use std::collections::BTreeMap;

use super::insight::Insight;
use crate::readings::history::median::median;
use crate::{Day, DayId, Item, ItemState, folded};

/// Fewer items say nothing.
const LEAST_ITEMS: usize = 5;
/// Nor do items of fewer days.
const LEAST_DAYS: usize = 3;
/// An estimate within so many percent is a good one, and good ones need no sentence.
const GOOD: u32 = 20;

/// An item that was estimated, worked on and finished.
struct EstimatedItem {
    day: DayId,
    percent: u32,
}

/// The tag whose estimates are furthest off, or all items together when no tag has enough of them.
pub(super) fn finding(days: &[&Day]) -> Option<Insight> {
    let mut by_tag: BTreeMap<Option<String>, Vec<EstimatedItem>> = BTreeMap::new();
    // Each tag in the way it was written first.
    let mut shown: BTreeMap<String, String> = BTreeMap::new();
    for day in days {
        for item in &day.items {
            let Some(percent) = percent(day, item) else {
                continue;
            };
            let tags = item.title.tags().map(|tag| {
                let written = tag.to_lowercase();
                let known = shown.entry(folded(tag)).or_insert(written);
                Some(known.clone())
            });
            for tag in tags.chain([None]) {
                let told = EstimatedItem {
                    day: day.id,
                    percent,
                };
                by_tag.entry(tag).or_default().push(told);
            }
        }
    }
    let all = by_tag.remove(&None);
    let tags = by_tag
        .into_iter()
        .filter_map(|(tag, told)| said(tag, &told));
    let furthest = tags.max_by_key(off);
    furthest.or_else(|| said(None, &all?))
}

/// What finished items usually take of their estimates, in percent: their median, from at least five items of
/// three closed days. Absent for fewer, and where estimates are good.
#[must_use]
pub fn usual_factor<'a>(days: impl Iterator<Item = &'a Day>) -> Option<u32> {
    let estimated = days.flat_map(|day| {
        let percents = day.items.iter().filter_map(|item| percent(day, item));
        percents.map(|percent| EstimatedItem {
            day: day.id,
            percent,
        })
    });
    let told: Vec<_> = estimated.collect();
    let (_, percent) = usual(&told)?;
    (percent.abs_diff(100) > GOOD).then_some(percent)
}

fn said(tag: Option<String>, told: &[EstimatedItem]) -> Option<Insight> {
    let (days, percent) = usual(told)?;
    let finding = Insight::Estimates {
        days,
        items: u32::try_from(told.len()).ok()?,
        tag,
        percent,
    };
    (off(&finding) > GOOD).then_some(finding)
}

/// On how many days items were estimated, and their median; nothing where they are too few.
fn usual(told: &[EstimatedItem]) -> Option<(u32, u32)> {
    let mut days: Vec<_> = told.iter().map(|item| item.day).collect();
    days.dedup();
    if told.len() < LEAST_ITEMS || days.len() < LEAST_DAYS {
        return None;
    }
    let percent = median(told.iter().map(|item| item.percent))?;
    Some((u32::try_from(days.len()).ok()?, percent))
}

fn off(finding: &Insight) -> u32 {
    if let Insight::Estimates { percent, .. } = finding {
        percent.abs_diff(100)
    } else {
        0
    }
}

fn percent(day: &Day, item: &Item) -> Option<u32> {
    if item.state != ItemState::Done {
        return None;
    }
    let until = day.closing?.at;
    let thought = u64::from(item.estimate?.seconds().0);
    let needed = u64::from(day.item_focus(item.id, until).0);
    // An item ticked without a session on it was done elsewhere; it says nothing.
    let percent = (needed * 100).checked_div(thought).filter(|_| needed > 0)?;
    u32::try_from(percent).ok()
}
