//! What your days say: a few plain findings that help to define a better day tomorrow. Each rests on
//! closed days that were no days off, says on how many, and stays silent when they are too few. None
//! praises, none scolds.

mod close;
mod estimates;
mod finished;
mod insight;
mod interruptions;
mod suggestions;

pub use estimates::usual_factor;
pub use insight::{BetterFit, Insight, Insights};

use crate::{Day, Shape};

/// How many findings are said at most.
const MOST: usize = 3;
/// How many days are looked at: the latest ones.
const LOOKED_AT: usize = 20;

/// What days say. `days` are the latest ones in order, whatever they are: days off and days that are
/// not closed are passed over, and of the rest the last twenty are looked at. `item_limit` is how
/// many items a day holds at present.
#[must_use]
pub fn what_days_say(days: &[Day], item_limit: u8) -> Insights {
    let told = |day: &&Day| day.closing.is_some() && day.shape != Shape::DayOff;
    let mut days: Vec<&Day> = days.iter().filter(told).collect();
    days.drain(..days.len().saturating_sub(LOOKED_AT));
    let offer = suggestions::better_fit(&days, item_limit);
    let items = match offer {
        Some(_) => suggestions::items(&days),
        None => finished::finding(&days),
    };
    let findings = [
        items,
        suggestions::focus(&days),
        estimates::finding(&days),
        interruptions::finding(&days),
        close::finding(&days),
    ];
    Insights {
        findings: findings.into_iter().flatten().take(MOST).collect(),
        offer,
    }
}

/// Another number of items that would fit better, on closed days that were no days off, in order.
pub(crate) fn better_fit(days: &[&Day], item_limit: u8) -> Option<BetterFit> {
    let latest = days.len().saturating_sub(LOOKED_AT);
    suggestions::better_fit(&days[latest..], item_limit)
}

#[cfg(test)]
mod tests;
