//! The definition that would have fitted: what four days in five really reached.

use super::insight::{BetterFit, Insight, count, reached_mostly};
use crate::readings::history::median::median;
use crate::{Criterion, Day, Definition, ItemKind, ItemState, Minutes};

/// Fewer days change no default.
const LEAST_DAYS: usize = 10;
/// Focus is asked for in steps of so many minutes.
const STEP: u32 = 15;

/// The number of items that would have fitted.
pub(super) fn items(days: &[&Day]) -> Option<Insight> {
    let (days, items, on) = fitted(days)?;
    Some(Insight::ItemsFit { days, items, on })
}

/// Another number of items than `item_limit`, when ten days speak for it: fewer when as many were
/// rarely reached, more when the day was full and bonus items were done beside it.
pub(super) fn better_fit(days: &[&Day], item_limit: u8) -> Option<BetterFit> {
    let (rests_on, items, _) = fitted(days)?;
    let full = days
        .iter()
        .filter(|day| day.musts().1 >= u32::from(item_limit));
    let mostly_full = full.count() * 5 >= days.len() * 4;
    let larger = items > item_limit && mostly_full;
    let smaller = items < item_limit && mostly_full;
    (larger || smaller).then_some(BetterFit {
        item_limit: items,
        days: rests_on,
    })
}

/// The focus that would have fitted, where most definitions ask for focus and it was rarely reached.
pub(super) fn focus(days: &[&Day]) -> Option<Insight> {
    let asking: Vec<_> = days
        .iter()
        .filter_map(|day| Some((*day, asked(&day.commitment)?)))
        .collect();
    if asking.len() < LEAST_DAYS {
        return None;
    }
    let usually = median(asking.iter().map(|(_, asked)| *asked))?;
    let reached: Vec<u32> = asking.iter().map(|(day, _)| focused(day)).collect();
    let (minutes, _) = reached_mostly(&reached)?;
    let fits = minutes - minutes % STEP;
    if fits == 0 || fits >= u32::from(usually.0) {
        return None;
    }
    let on = reached.iter().filter(|&&minutes| minutes >= fits).count();
    Some(Insight::FocusFits {
        days: count(&asking),
        focus: Minutes(u16::try_from(fits).ok()?),
        on: u32::try_from(on).ok()?,
        asked: usually,
    })
}

/// On how many days it rests, how many items four in five of them reached, and how many did.
fn fitted(days: &[&Day]) -> Option<(u32, u8, u32)> {
    let with_items: Vec<_> = days.iter().filter(|day| day.musts().1 > 0).collect();
    if with_items.len() < LEAST_DAYS {
        return None;
    }
    let done: Vec<u8> = with_items.iter().map(|day| ticked(day)).collect();
    let (items, on) = reached_mostly(&done)?;
    // A day of nothing is no definition; one item is the smallest there is.
    let (items, on) = match items {
        0 => (
            1,
            u32::try_from(done.iter().filter(|&&n| n >= 1).count()).ok()?,
        ),
        items => (items.min(9), on),
    };
    Some((count(&with_items), items, on))
}

/// Items ticked, bonus items among them only when every must was.
fn ticked(day: &Day) -> u8 {
    let (done, asked) = day.musts();
    let bonus = day
        .items
        .iter()
        .filter(|item| item.kind == ItemKind::Bonus && item.state == ItemState::Done);
    let beyond = if done == asked { bonus.count() } else { 0 };
    let all = usize::try_from(done)
        .unwrap_or(usize::MAX)
        .saturating_add(beyond);
    u8::try_from(all).unwrap_or(u8::MAX)
}

fn focused(day: &Day) -> u32 {
    let until = day.closing.map_or(day.started_at, |closing| closing.at);
    day.focus_time(until).0 / 60
}

/// The focus a definition asks for.
fn asked(definition: &Definition) -> Option<Minutes> {
    definition
        .criteria()
        .filter_map(|criterion| {
            if let Criterion::Focus(minutes) = criterion {
                Some(*minutes)
            } else {
                None
            }
        })
        .max()
}
