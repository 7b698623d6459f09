//! Asking a person at the terminal, a line at a time.

use std::io::{IsTerminal, stdin};

use protocol::WireError;

use super::{failure::refused, output};

/// Whether a person can answer.
pub(super) fn somebody_is_there() -> bool {
    stdin().is_terminal() && output::is_a_terminal()
}

/// The answer to a question, trimmed; `None` when the input has ended (Ctrl+D).
pub(super) fn ask(question: &str) -> Option<String> {
    output::question(question);
    let mut line = String::new();
    match stdin().read_line(&mut line) {
        Ok(0) | Err(_) => {
            output::line("");
            None
        }
        Ok(_) => Some(line.trim().to_owned()),
    }
}

/// Whether a person agrees; `yes` says that they have already.
///
/// # Errors
/// `needs_yes` when there is no terminal to answer on.
pub(super) fn agreed(question: &str, yes: bool) -> Result<bool, WireError> {
    if yes {
        return Ok(true);
    }
    if !somebody_is_there() {
        return Err(refused("needs_yes", "cli-needs-yes", &[]));
    }
    let answer = ask(question).unwrap_or_default().to_lowercase();
    Ok(matches!(answer.as_str(), "y" | "yes"))
}
