//! The command line: a face like the others. It reads what a person typed, asks the agent (starting
//! one when there is none), and says in a line or two what happened. Exit codes are a promise to
//! scripts: 0 done, 1 refused, 2 not understood, 3 no agent and none could be started, 4 the journal is
//! damaged or gone, 5 done in part, or done and not shown.

#![deny(clippy::print_stdout, clippy::print_stderr)]

mod answer;
mod args;
mod arrivals;
mod color;
mod complete;
mod definition_args;
mod exclusive;
mod failure;
mod fault;
mod help;
mod lookup;
mod output;
mod past;
mod prompt;
mod session;
mod shape;
#[cfg(test)]
mod tests;
mod value;
mod verb;

use std::process::ExitCode;

pub use args::command;

use agent::{foreign, settings};
use desktop::do_not_disturb;
use words::Words;

/// Reads the process's arguments, does what they ask, and gives the exit code.
#[must_use]
pub fn run() -> ExitCode {
    let first = std::env::args_os().nth(1);
    if first.as_ref().is_some_and(|verb| verb == foreign::VERB) {
        return foreign::run();
    }
    if first
        .as_ref()
        .is_some_and(|verb| verb == foreign::CALENDAR_VERB)
    {
        return foreign::run_calendar();
    }
    if first.is_some_and(|verb| verb == do_not_disturb::GUARD_VERB) {
        return do_not_disturb::guard();
    }
    speak();
    fault::is_told();
    complete::a_shell_asks();
    match args::CommandLine::read(std::env::args_os().collect::<Vec<_>>()) {
        Ok(line) => carry_out(line),
        Err(error) => not_a_verb(&error),
    }
}

/// Speaks as the agent decides it, before one is reached or without one.
fn speak() {
    if let Ok(place) = session::place() {
        Words::speak(&settings::locale_of(place.settings_file()));
    }
}

/// The help and the version that were asked for, or what was not understood. Only the latter holds
/// what was typed.
fn not_a_verb(error: &clap::Error) -> ExitCode {
    if error.use_stderr() {
        output::complaint(error.render().to_string().trim_end());
    } else {
        // A closed output is no reason to fail differently.
        let _ = error.print();
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

fn carry_out(line: args::CommandLine) -> ExitCode {
    let json = line.json;
    if let Some(verb::Verb::Agent(agent)) = line.verb {
        return agent.run();
    }
    match line.run() {
        Ok(answer) => match answer.print(json) {
            Ok(()) => ExitCode::from(answer.exit),
            Err(why) => failure::tell(&failure::not_shown(&why, answer.is_kept), json),
        },
        Err(why) => failure::tell(&why, json),
    }
}
