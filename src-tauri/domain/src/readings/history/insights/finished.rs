//! How many items are really finished, and by when.

use chrono::DateTime;

use super::insight::{Insight, count};
use crate::readings::history::median::median;
use crate::{Day, ItemKind, ItemState, Seconds};

/// Fewer days with items say nothing.
const LEAST_DAYS: usize = 5;

pub(super) fn finding(days: &[&Day]) -> Option<Insight> {
    let with_items: Vec<_> = days.iter().filter(|day| day.musts().1 > 0).collect();
    if with_items.len() < LEAST_DAYS {
        return None;
    }
    let (done, asked) = with_items.iter().fold((0, 0), |(done, asked), day| {
        let (of_day, all) = day.musts();
        (done + of_day, asked + all)
    });
    let ended: Vec<_> = with_items.iter().filter_map(|day| last_must(day)).collect();
    let days = count(&with_items);
    let tenths = |sum: u32| (sum * 10 + days / 2) / days;
    Some(Insight::Finished {
        days,
        asked_tenths: tenths(asked),
        done_tenths: tenths(done),
        // A time that few days had is not the usual one.
        by: median(ended.iter().copied()).filter(|_| ended.len() >= LEAST_DAYS),
    })
}

/// When the last must was ticked, by the day's clock.
fn last_must(day: &Day) -> Option<Seconds> {
    let done = day.items.iter();
    let done = done.filter(|item| item.kind == ItemKind::Must && item.state == ItemState::Done);
    let last = done.filter_map(|item| item.done_at).reduce(DateTime::max)?;
    Some(day.clock().seconds_into(last))
}
