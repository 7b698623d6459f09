//! How long after the clock of the definition the day is usually closed.

use super::insight::{Insight, count};
use crate::readings::history::median::median;
use crate::{Day, DefinitionRules, Minutes};

/// Fewer days that a clock ends say nothing.
const LEAST_DAYS: usize = 5;
/// So many minutes late is on time.
const ON_TIME: i64 = 20;

pub(super) fn finding(days: &[&Day]) -> Option<Insight> {
    let late: Vec<i64> = days
        .iter()
        .filter_map(|day| {
            let closed_at = day.closing?.at;
            let end = day.definition.clock_end(day, closed_at)?;
            Some((closed_at - end).num_minutes())
        })
        .collect();
    if late.len() < LEAST_DAYS {
        return None;
    }
    let usually = median(late.iter().copied()).filter(|&late| late > ON_TIME)?;
    Some(Insight::ClosedLate {
        days: count(&late),
        late: Minutes(u16::try_from(usually).ok()?),
    })
}
