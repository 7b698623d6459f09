//! The whole line a person can type: which verbs there are, and which module holds each one.

use std::ffi::OsString;

use clap::{CommandFactory, FromArgMatches, Parser};
use protocol::WireError;

use super::{
    answer::Outcome,
    failure::failed,
    help,
    verb::{self, Verb},
};

/// `daydone [--json] [VERB …]`.
#[derive(Debug, Parser)]
#[command(name = "daydone", version)]
pub(super) struct CommandLine {
    #[arg(long, global = true)]
    pub(super) json: bool,
    #[command(subcommand)]
    pub(super) verb: Option<Verb>,
}

impl CommandLine {
    /// Reads what was typed.
    ///
    /// # Errors
    /// Clap's, which prints itself: usage, or the help that was asked for.
    pub(super) fn read(
        typed: impl IntoIterator<Item = impl Into<OsString> + Clone> + Clone,
    ) -> Result<Self, clap::Error> {
        // The help's words are looked up only when it is shown: the resident, who is started with
        // a line too, would keep them for days.
        CommandLine::try_parse_from(typed.clone()).or_else(|_| {
            let matches = command().try_get_matches_from(typed)?;
            CommandLine::from_arg_matches(&matches)
        })
    }

    /// Does it; everything but being the resident.
    pub(super) fn run(self) -> Outcome {
        match self.verb {
            Some(Verb::Completions(completions)) => completions.run(),
            Some(Verb::Man) => Ok(verb::man::run(command())),
            verb => runtime()?.block_on(verb::asked(verb, self.json)),
        }
    }
}

/// The command with its words; the pages and the completions are made from it too.
#[must_use]
pub fn command() -> clap::Command {
    help::worded(CommandLine::command())
}

/// A runtime for one verb.
pub(super) fn runtime() -> Result<tokio::runtime::Runtime, WireError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.map_err(|error| failed(&error))
}
