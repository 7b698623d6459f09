//! How far back the past can be set right.

use chrono::TimeDelta;

/// How far back from the present day a day can still be set right.
pub const CORRECTABLE: TimeDelta = TimeDelta::days(30);
