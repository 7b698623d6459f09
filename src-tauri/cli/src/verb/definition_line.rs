//! The line about what done means.

use super::super::session::{CliSession, say};

/// "Done for today when …."
pub(super) fn definition(desk: &CliSession) -> String {
    if desk.seen.day.day_off {
        return say("cli-plan-day-off", &[]);
    }
    let text = desk.seen.definition.text.as_str().into();
    say("cli-plan-definition", &[("definition", text)])
}
