//! A little colour, on a terminal only, and never as the only sign of anything.

use std::{env, sync::LazyLock};

use super::output;
use desktop::terminal::{COLOURS, PLAIN};

/// `NO_COLOR` and dumb terminals are respected.
static ON: LazyLock<bool> = LazyLock::new(|| {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    output::is_a_terminal() && !set("NO_COLOR") && env::var_os("TERM").is_none_or(|t| t != "dumb")
});

/// For the one thing to read first.
pub(super) fn strong(text: &str) -> String {
    painted(1, text)
}

/// For what is said beside.
pub(super) fn quiet(text: &str) -> String {
    painted(2, text)
}

/// For what is done.
pub(super) fn done(text: &str) -> String {
    painted(3, text)
}

/// For what goes on now.
pub(super) fn sun(text: &str) -> String {
    painted(4, text)
}

/// Between marks that become colours when the line is printed.
fn painted(colour: usize, text: &str) -> String {
    if *ON && !text.is_empty() {
        format!("{}{text}{PLAIN}", COLOURS[colour].0)
    } else {
        text.to_owned()
    }
}
