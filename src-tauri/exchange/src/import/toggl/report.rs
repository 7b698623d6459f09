//! The columns of the report.

use std::collections::HashMap;

use csv::StringRecord;

/// The lines of a report.
pub(super) struct TogglReport {
    pub(super) columns: HashMap<String, usize>,
    /// Absent for a line that cannot be read.
    pub(super) rows: Vec<Option<StringRecord>>,
}
