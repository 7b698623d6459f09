//! The whole line a person can type: which verbs there are, and which module holds each one.

use std::ffi::OsString;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use protocol::WireError;

use super::{answer::Outcome, failure::failed, help, session::CliSession, verb};

/// `daydone [--json] [VERB …]`.
#[derive(Debug, Parser)]
#[command(name = "daydone", version)]
pub(super) struct CommandLine {
    #[arg(long, global = true)]
    pub(super) json: bool,
    #[command(subcommand)]
    pub(super) verb: Option<Verb>,
}

/// What can be asked, in the order of a day.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    Status(verb::status::StatusArgs),
    Plan(verb::plan::Plan),
    Define(verb::define::Define),
    Add(verb::add::Add),
    Done(verb::done::DoneArgs),
    Undone(verb::done::Undone),
    Item(verb::item::ItemArgs),
    Focus(verb::focus::FocusArgs),
    On(verb::on::OnArgs),
    Pause,
    Resume,
    Extend(verb::session::Extend),
    Finish,
    Break(verb::session::BreakArgs),
    Interrupted(verb::interrupted::Interrupted),
    Park(verb::park::Park),
    Meeting(verb::meeting::MeetingArgs),
    Gap(verb::gap::GapArgs),
    Undo,
    Snooze(verb::snooze::Snooze),
    Waiting(verb::waiting::WaitingArgs),
    Off(verb::off::Off),
    End(verb::end::EndArgs),
    Handoff(verb::handoff::Handoff),
    Reopen(verb::reopen::Reopen),
    KeepOpen,
    MoveDay,
    Day(verb::day::DayArgs),
    Correct(verb::correct::Correct),
    History(verb::history::History),
    Review(verb::review::Review),
    Search(verb::search::Search),
    Export(verb::export::ExportArgs),
    Import(verb::import::ImportArgs),
    Settings(verb::settings::SettingsArgs),
    Backup(verb::backup::BackupArgs),
    Doctor(verb::doctor::DoctorArgs),
    Open,
    Quit,
    Agent(verb::agent::AgentArgs),
    #[cfg(feature = "simulated-clock")]
    Clock(verb::clock::ClockArgs),
    Completions(verb::completions::Completions),
    Man,
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
            verb => runtime()?.block_on(asked(verb, self.json)),
        }
    }
}

/// The command with its words; the pages and the completions are made from it too.
#[must_use]
pub fn command() -> clap::Command {
    help::worded(CommandLine::command())
}

async fn asked(verb: Option<Verb>, json: bool) -> Outcome {
    // These do without an agent, or see for themselves whether there can be one.
    let verb = match verb {
        Some(Verb::Quit) => return verb::quit::run().await,
        Some(Verb::Backup(backups)) => return backups.run().await,
        Some(Verb::Doctor(doctor)) => return doctor.run().await,
        verb => verb,
    };
    let desk = CliSession::open().await?;
    let Some(verb) = verb else {
        return verb::open::run(desk).await;
    };
    match verb {
        Verb::Status(status) => status.run(desk, json).await,
        Verb::Plan(plan) => plan.run(desk).await,
        Verb::Define(define) => define.run(desk).await,
        Verb::Add(add) => add.run(desk).await,
        Verb::Done(done) => done.run(desk).await,
        Verb::Undone(undone) => undone.run(desk).await,
        Verb::Item(item) => item.run(desk).await,
        Verb::Focus(focus) => focus.run(desk).await,
        Verb::On(on) => on.run(desk).await,
        Verb::Pause => verb::session::pause(desk).await,
        Verb::Resume => verb::session::resume(desk).await,
        Verb::Extend(extend) => extend.run(desk).await,
        Verb::Finish => verb::session::finish(desk).await,
        Verb::Break(rest) => rest.run(desk).await,
        Verb::Interrupted(interrupted) => interrupted.run(desk).await,
        Verb::Park(park) => park.run(desk).await,
        Verb::Meeting(meeting) => meeting.run(desk).await,
        Verb::Gap(gap) => gap.run(desk).await,
        Verb::Undo => verb::undo::run(desk).await,
        Verb::Snooze(snooze) => snooze.run(desk).await,
        Verb::Waiting(waiting) => waiting.run(desk).await,
        Verb::Off(off) => off.run(desk).await,
        Verb::End(end) => end.run(desk, json).await,
        Verb::Handoff(handoff) => Ok(handoff.run(&desk)),
        Verb::Reopen(reopen) => reopen.run(desk).await,
        Verb::KeepOpen => verb::keep_open::run(desk).await,
        Verb::MoveDay => verb::move_day::run(desk).await,
        Verb::Day(day) => day.run(desk).await,
        Verb::Correct(correct) => correct.run(desk).await,
        Verb::History(history) => history.run(desk).await,
        Verb::Review(review) => review.run(desk).await,
        Verb::Search(search) => search.run(desk).await,
        Verb::Export(export) => export.run(desk).await,
        Verb::Import(import) => import.run(desk).await,
        Verb::Settings(settings) => settings.run(desk).await,
        Verb::Open => verb::open::run(desk).await,
        #[cfg(feature = "simulated-clock")]
        Verb::Clock(clock) => clock.run(desk).await,
        // Taken care of before there was a desk.
        Verb::Quit
        | Verb::Backup(_)
        | Verb::Doctor(_)
        | Verb::Agent(_)
        | Verb::Completions(_)
        | Verb::Man => Ok(desk.answer(vec![])),
    }
}

/// A runtime for one verb.
pub(super) fn runtime() -> Result<tokio::runtime::Runtime, WireError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.map_err(|error| failed(&error))
}
