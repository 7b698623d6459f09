//! Clock times: `16:30`, `1630`, `4:30pm`, `17`.

use chrono::NaiveTime;

use super::super::session::say;

/// A time of the day.
///
/// # Errors
/// A sentence for anything else.
pub(crate) fn clock(text: &str) -> Result<NaiveTime, String> {
    words::clock_time(text).ok_or_else(|| say("cli-bad-clock", &[]))
}
