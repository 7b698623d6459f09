//! A verb made of several steps: a heading and a time for each, a plain summary at the end.

use crate::outcome::{Failure, StepOutcome};
use std::io::Write;
use std::time::{Duration, Instant};

/// What became of a step.
enum StepEnd {
    Passed,
    Failed(String),
    Skipped(String),
}

/// The steps of one verb, run one after the other.
pub struct Steps {
    keep_going: bool,
    done: Vec<(String, Duration, StepEnd)>,
}

impl Steps {
    /// Begins. With `keep_going` a failed step does not keep the next ones from running.
    pub fn new(keep_going: bool) -> Self {
        Self {
            keep_going,
            done: Vec::new(),
        }
    }

    /// Runs a step, unless an earlier one failed and the run was not asked to keep going.
    pub fn step(&mut self, heading: &str, work: impl FnOnce() -> StepOutcome) -> &mut Self {
        if self.failed() > 0 && !self.keep_going {
            return self;
        }
        announce(&format!("── {heading}"));
        let begun = now();
        let end = match work() {
            Ok(()) => StepEnd::Passed,
            Err(failure) => {
                announce(&format!("{failure}"));
                StepEnd::Failed(failure.to_string())
            }
        };
        self.done.push((heading.to_owned(), begun.elapsed(), end));
        self
    }

    /// Notes a step that this machine cannot do, and why; it counts neither way.
    pub fn skip(&mut self, heading: &str, why: &str) -> &mut Self {
        announce(&format!("── {heading}: skipped, {why}"));
        self.done.push((
            heading.to_owned(),
            Duration::ZERO,
            StepEnd::Skipped(why.to_owned()),
        ));
        self
    }

    /// Prints the summary; an error when a step failed.
    pub fn finish(&self) -> StepOutcome {
        let mut lines = String::from("\n");
        for (heading, took, end) in &self.done {
            let (sign, rest) = match end {
                StepEnd::Passed => ("passed ", String::new()),
                StepEnd::Failed(why) => (
                    "FAILED ",
                    format!(": {}", why.lines().next().unwrap_or_default()),
                ),
                StepEnd::Skipped(why) => ("skipped", format!(": {why}")),
            };
            lines += &format!("{sign} {:>7}  {heading}{rest}\n", clock(*took));
        }
        let total: Duration = self.done.iter().map(|(_, took, _)| *took).sum();
        let passed = self
            .done
            .iter()
            .filter(|(_, _, end)| matches!(end, StepEnd::Passed))
            .count();
        lines += &format!(
            "\n{passed} passed, {} failed, in {}",
            self.failed(),
            clock(total)
        );
        announce(&lines);
        match self.failed() {
            0 => Ok(()),
            count => Err(Failure::from(format!("{count} of the steps failed."))),
        }
    }

    fn failed(&self) -> usize {
        self.done
            .iter()
            .filter(|(_, _, end)| matches!(end, StepEnd::Failed(_)))
            .count()
    }
}

fn announce(words: &str) {
    println!("{words}");
    // Other programs write to the same terminal; a line that waits would appear below theirs.
    #[expect(clippy::disallowed_methods, reason = "a tool shows how far it is")]
    std::io::stdout().flush().ok();
}

fn clock(took: Duration) -> String {
    format!("{}:{:02}", took.as_secs() / 60, took.as_secs() % 60)
}

#[expect(
    clippy::disallowed_methods,
    reason = "a tool measures how long its own steps take"
)]
fn now() -> Instant {
    Instant::now()
}
