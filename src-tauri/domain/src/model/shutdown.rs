//! How a day was ended.

use crate::ShutdownForm;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The end of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// When the day truly ended.
    pub at: DateTime<Utc>,
    /// Which form the shutdown had.
    pub form: ShutdownForm,
}
