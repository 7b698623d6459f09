//! `cargo xtask bench [resident|peers|history|window|all]`: how much Daydone takes, of memory and of time.
//!
//! It prints and never judges: the machine, the desktop and the moment differ. What was measured goes
//! into `docs/performance.md`, with the machine it comes from.

mod answers;
mod figures;
mod history;
mod machine;
mod measure;
mod page;
mod peers;
mod proc;
mod resident;
mod window;

use crate::outcome::{Failure, StepOutcome};

/// Runs it with the words after the verb.
pub fn run(words: &[&str]) -> StepOutcome {
    if !cfg!(target_os = "linux") {
        return Err(Failure::from(
            "Memory and wake-ups are read from /proc, so this runs on Linux only.",
        ));
    }
    match words {
        ["resident"] => resident::run(),
        ["peers"] => peers::run(),
        ["history"] => history::run(),
        ["window"] => window::run(),
        [] | ["all"] => resident::run()
            .and_then(|()| peers::run())
            .and_then(|()| history::run())
            .and_then(|()| window::run()),
        _ => Err(Failure::from(
            "bench knows resident, peers, history, window and all.",
        )),
    }
}
