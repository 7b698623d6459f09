//! Reading days after they were lived: what each was worth, what many of them say together. It
//! answers which days were enough, when they stopped and where the time went, and never counts rest
//! against anybody: a day off is in no average.

mod filter;
mod median;
mod says;
mod summary;
mod totals;

pub use filter::Filter;
pub use says::{BetterFit, Finding, Says, what_days_say};
pub use summary::DaySummary;
pub use totals::Totals;
