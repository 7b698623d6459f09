//! Short ways to write commands and to read snapshots.

use protocol::{DayState, Snapshot};
use serde_json::{Value, json};

/// `{"do": name, …fields}`.
pub fn command(name: &str, mut fields: Value) -> Value {
    fields["do"] = json!(name);
    fields
}

/// The day's state.
pub fn state(snapshot: &Snapshot) -> DayState {
    snapshot.day.state
}

/// Focus in seconds and sessions finished.
pub fn count(snapshot: &Snapshot) -> (u32, u32) {
    (snapshot.today.focus_s, snapshot.today.sessions)
}

/// Standard output as text.
pub fn text(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}
