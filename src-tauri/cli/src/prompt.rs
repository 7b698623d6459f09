//! Asking a person at the terminal, a line at a time.

use std::io::{IsTerminal, stdin};

use protocol::{WireError, error::code};

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

/// The answer to a question, trimmed, without showing what is typed; `None` when the input has ended.
///
/// # Errors
/// `failed` when there is no terminal that can be kept from showing it.
pub(super) fn ask_unseen(question: &str) -> Result<Option<String>, WireError> {
    let refusal = || refused(code::FAILED, "cli-needs-unseen", &[]);
    if !somebody_is_there() {
        return Err(refusal());
    }
    let _unseen = Unseen::begin().ok_or_else(refusal)?;
    let answer = ask(question);
    if answer.is_some() {
        // The person's own line end was not shown either.
        output::line("");
    }
    Ok(answer)
}

/// While it is there the terminal does not show what is typed.
#[cfg(unix)]
struct Unseen(rustix::termios::Termios);

#[cfg(unix)]
impl Unseen {
    fn begin() -> Option<Self> {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};

        let before = tcgetattr(stdin()).ok()?;
        let mut unseen = before.clone();
        unseen.local_modes.remove(LocalModes::ECHO);
        tcsetattr(stdin(), OptionalActions::Flush, &unseen).ok()?;
        Some(Unseen(before))
    }
}

#[cfg(unix)]
impl Drop for Unseen {
    fn drop(&mut self) {
        use rustix::termios::{OptionalActions, tcsetattr};

        // A terminal that has gone shows nothing more.
        let _ = tcsetattr(stdin(), OptionalActions::Now, &self.0);
    }
}

/// Elsewhere a terminal is not kept from showing it: what is secret is piped in.
#[cfg(not(unix))]
struct Unseen;

#[cfg(not(unix))]
impl Unseen {
    fn begin() -> Option<Self> {
        None
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
