//! Reading days after they were lived: what each was worth, what many of them say together. It
//! answers which days were enough, when they stopped and where the time went, and never counts rest
//! against anybody: a day off is in no average.

mod filter;
mod insights;
mod median;
mod meetings;
mod series;
mod summary;
mod totals;

pub use filter::Filter;
pub(crate) use insights::better_fit;
pub use insights::{BetterFit, Insight, Insights, usual_factor, what_days_say};
pub use series::{HeldSeries, series_to_look_at};
pub use summary::DaySummary;
pub use totals::Totals;
