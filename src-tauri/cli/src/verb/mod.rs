//! One verb a file: what it takes, what it asks of the agent, what it says afterwards.

mod add;
mod agent;
mod answers;
mod backup;
mod calendar;
#[cfg(feature = "simulated-clock")]
mod clock;
mod completions;
mod correct;
mod day;
mod define;
mod definition_line;
mod details;
mod doctor;
mod done;
mod end;
mod export;
pub(super) mod focus;
mod gap;
mod going;
mod handoff;
mod history;
mod hooks;
mod import;
mod interrupted;
mod item;
mod keep_open;
pub(super) mod man;
mod meeting;
mod meetings;
mod move_day;
mod note;
mod off;
mod on;
mod open;
mod park;
mod plan;
mod quit;
mod redo;
mod reopen;
mod review;
mod search;
mod session;
mod settings;
mod snooze;
mod status;
mod step;
mod toggle;
mod undo;
mod usual;
mod waiting;
mod zones;

use clap::Subcommand;

use super::{answer::Outcome, session::CliSession};

/// What can be asked, in the order of a day.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    Status(status::StatusArgs),
    Plan(plan::Plan),
    Define(define::Define),
    Add(add::Add),
    Done(done::DoneArgs),
    Undone(done::Undone),
    Item(item::ItemArgs),
    Note(note::NoteArgs),
    Step(step::StepArgs),
    Focus(focus::FocusArgs),
    On(on::OnArgs),
    Toggle,
    Pause,
    Resume,
    Extend(session::Extend),
    Finish,
    Break(session::BreakArgs),
    Interrupted(interrupted::Interrupted),
    Park(park::Park),
    Meeting(meeting::MeetingArgs),
    Meetings(meetings::MeetingsArgs),
    Zones(zones::ZonesArgs),
    Answers(answers::AnswersArgs),
    Gap(gap::GapArgs),
    Undo,
    Redo,
    Usual(usual::UsualArgs),
    Snooze(snooze::Snooze),
    Waiting(waiting::WaitingArgs),
    Off(off::Off),
    End(end::EndArgs),
    Handoff(handoff::Handoff),
    Reopen(reopen::Reopen),
    KeepOpen,
    MoveDay,
    Day(day::DayArgs),
    Correct(correct::Correct),
    History(history::History),
    Review(review::Review),
    Search(search::Search),
    Export(export::ExportArgs),
    Import(import::ImportArgs),
    Calendar(calendar::CalendarArgs),
    Settings(settings::SettingsArgs),
    Hooks(hooks::HooksArgs),
    Backup(backup::BackupArgs),
    Doctor(doctor::DoctorArgs),
    Open(open::OpenArgs),
    Quit,
    Agent(agent::AgentArgs),
    #[cfg(feature = "simulated-clock")]
    Clock(clock::ClockArgs),
    Completions(completions::Completions),
    Man,
}

/// Does what was asked for; without a verb, opens the window.
pub(super) async fn asked(verb: Option<Verb>, json: bool) -> Outcome {
    // These do without an agent, or see for themselves whether there can be one.
    let verb = match verb {
        Some(Verb::Quit) => return quit::run().await,
        Some(Verb::Backup(backups)) => return backups.run().await,
        Some(Verb::Calendar(calendar)) => return calendar.run().await,
        Some(Verb::Doctor(doctor)) => return doctor.run().await,
        Some(Verb::Hooks(hooks)) => return hooks.run().await,
        verb => verb,
    };
    let desk = CliSession::open().await?;
    let Some(verb) = verb else {
        return open::OpenArgs::default().run(desk).await;
    };
    match verb {
        Verb::Status(status) => status.run(desk, json).await,
        Verb::Plan(plan) => plan.run(desk).await,
        Verb::Define(define) => define.run(desk).await,
        Verb::Add(add) => add.run(desk).await,
        Verb::Done(done) => done.run(desk).await,
        Verb::Undone(undone) => undone.run(desk).await,
        Verb::Item(item) => item.run(desk).await,
        Verb::Note(note) => note.run(desk).await,
        Verb::Step(step) => step.run(desk).await,
        Verb::Focus(focus) => focus.run(desk).await,
        Verb::On(on) => on.run(desk).await,
        Verb::Toggle => toggle::run(desk).await,
        Verb::Pause => session::pause(desk).await,
        Verb::Resume => session::resume(desk).await,
        Verb::Extend(extend) => extend.run(desk).await,
        Verb::Finish => session::finish(desk).await,
        Verb::Break(rest) => rest.run(desk).await,
        Verb::Interrupted(interrupted) => interrupted.run(desk).await,
        Verb::Park(park) => park.run(desk).await,
        Verb::Meeting(meeting) => meeting.run(desk).await,
        Verb::Meetings(meetings) => meetings.run(desk).await,
        Verb::Zones(zones) => zones.run(desk).await,
        Verb::Answers(answers) => answers.run(desk).await,
        Verb::Gap(gap) => gap.run(desk).await,
        Verb::Undo => undo::run(desk).await,
        Verb::Redo => redo::run(desk).await,
        Verb::Usual(usual) => usual.run(desk).await,
        Verb::Snooze(snooze) => snooze.run(desk).await,
        Verb::Waiting(waiting) => waiting.run(desk).await,
        Verb::Off(off) => off.run(desk).await,
        Verb::End(end) => end.run(desk, json).await,
        Verb::Handoff(handoff) => Ok(handoff.run(&desk)),
        Verb::Reopen(reopen) => reopen.run(desk).await,
        Verb::KeepOpen => keep_open::run(desk).await,
        Verb::MoveDay => move_day::run(desk).await,
        Verb::Day(day) => day.run(desk).await,
        Verb::Correct(correct) => correct.run(desk).await,
        Verb::History(history) => history.run(desk).await,
        Verb::Review(review) => review.run(desk).await,
        Verb::Search(search) => search.run(desk).await,
        Verb::Export(export) => export.run(desk).await,
        Verb::Import(import) => import.run(desk).await,
        Verb::Settings(settings) => settings.run(desk).await,
        Verb::Open(open) => open.run(desk).await,
        #[cfg(feature = "simulated-clock")]
        Verb::Clock(clock) => clock.run(desk).await,
        // Taken care of before there was a desk.
        Verb::Quit
        | Verb::Backup(_)
        | Verb::Calendar(_)
        | Verb::Doctor(_)
        | Verb::Hooks(_)
        | Verb::Agent(_)
        | Verb::Completions(_)
        | Verb::Man => Ok(desk.answer(vec![])),
    }
}
