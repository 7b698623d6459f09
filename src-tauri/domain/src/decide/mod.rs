//! What a wish leads to. A decision is made on a copy of the state: first what passing time has
//! brought meanwhile, then the wish itself, then what follows from it (enough, nudges). Refused or
//! granted as a whole: a rejection leaves no event behind.

mod breaks;
mod correct;
mod days_off;
mod draft;
pub(crate) mod due;
mod focus;
mod forgotten;
mod gaps;
mod hold;
mod import;
mod interruptions;
mod items;
mod meetings;
mod notice;
pub(crate) mod nudges;
mod place;
mod planning;
mod range;
mod room;
mod shutdown;
mod span;
mod system;
mod travel;
mod turn;
mod undo;
mod waiting;

use draft::Draft;
pub use planning::usual_from;
use room::Room;

use crate::{Command, Event, Moment, Rejection, Settings, State};

/// The events a wish leads to, in order; none when it changes nothing.
///
/// Fold every one of them with [`crate::evolve`] before the next decision. The same arguments give
/// the same events, ids included. Whatever the command, what became due since the last one
/// (a session's planned end, a break's end, enough, a nudge) is told along with it.
///
/// # Errors
/// The [`Rejection`] that says why not; then nothing has happened, not even what was due.
pub fn decide(
    state: &State,
    settings: &Settings,
    command: Command,
    moment: &Moment,
) -> Result<Vec<Event>, Rejection> {
    let mut draft = Draft::new(state, settings, moment);
    if !is_about_time_itself(&command) {
        due::until(&mut draft, moment.now);
    }
    dispatch(&mut draft, command)?;
    notice::settle(&mut draft);
    Ok(draft.events())
}

/// After these, time has not passed as the clock alone would tell; they look for themselves. And what
/// passed in a state that is taken back is no news.
fn is_about_time_itself(command: &Command) -> bool {
    matches!(
        command,
        Command::Missed { .. } | Command::ClockMoved { .. } | Command::TakeBack { .. }
    )
}

fn dispatch(draft: &mut Draft<'_>, command: Command) -> Result<(), Rejection> {
    let room = Room::before(&command, draft.state());
    carry_out(draft, command)?;
    room.map_or(Ok(()), |room| room.check(draft.state()))
}

fn carry_out(draft: &mut Draft<'_>, command: Command) -> Result<(), Rejection> {
    match command {
        Command::StartDay { definition, items } => planning::start(draft, definition, items),
        Command::ChangeDefinition { definition } => planning::change(draft, definition),

        Command::AddItem {
            title,
            estimate,
            joins,
        } => items::add(draft, title, estimate, joins),
        Command::RenameItem { item, title } => items::rename(draft, item, title),
        Command::EstimateItem { item, estimate } => items::estimate(draft, item, estimate),
        Command::ChangeItemKind { item, kind } => items::change_kind(draft, item, kind),
        Command::ReorderItem { item, position } => items::reorder(draft, item, position),
        Command::TickItem { item } => items::tick(draft, item),
        Command::ReturnItem { item } => items::take_back(draft, item),
        Command::PlaceItem { item, place } => items::place(draft, item, place),

        Command::AddForLater { title, due } => waiting::add(draft, title, due),
        Command::TakeWaiting { waiting, joins } => items::take(draft, waiting, joins),
        Command::DropWaiting { waiting } => waiting::drop(draft, waiting),
        Command::RenameWaiting { waiting, title } => waiting::rename(draft, waiting, title),
        Command::MoveWaiting { waiting, due } => waiting::move_to(draft, waiting, due),
        Command::PlanDaysOff { from, to } => days_off::plan(draft, from, to),
        Command::CancelDaysOff { from, to } => days_off::cancel(draft, from, to),
        Command::Park { text } => waiting::park(draft, text),
        Command::PlaceThought { thought, place } => waiting::place(draft, thought, place),

        Command::StartFocus {
            length,
            item,
            past_end,
            bonus,
        } => focus::start(draft, length, item, past_end, bonus),
        Command::Pause => focus::pause(draft),
        Command::Resume => focus::resume(draft),
        Command::Extend { by } => focus::extend(draft, by),
        Command::Finish => focus::finish(draft),
        Command::FocusOn { item, go_on } => turn::on(draft, item, go_on),
        Command::ResolveGap { gap, was, then } => gaps::resolve(draft, gap, was, then),

        Command::StartBreak { length } => breaks::start(draft, length),
        Command::StartMeeting {
            title,
            reason,
            planned,
        } => meetings::start(draft, title, reason, planned),
        Command::EndMeeting { reason } => meetings::end(draft, reason),
        Command::LogMeeting {
            title,
            reason,
            from,
            to,
        } => meetings::log(draft, title, reason, from, to),
        Command::Interrupted { by, word } => interruptions::mark(draft, by, word),
        Command::Snooze { minutes } => nudges::snooze(draft, minutes),

        Command::SetFirstStep { text } => shutdown::first_step(draft, text),
        Command::SetBlocked { text } => shutdown::blocked(draft, text),
        Command::CloseDay { form, at, places } => shutdown::close(draft, form, at, &places),
        Command::ReopenDay { reason, definition } => shutdown::reopen(draft, reason, definition),

        Command::KeepDayOpen => forgotten::keep_open(draft),
        Command::MoveDay => travel::move_day(draft),
        Command::Correct { day, correction } => correct::correct(draft, day, correction),
        Command::Import {
            days,
            waiting,
            parked,
            days_off,
        } => {
            import::take_in(draft, days, waiting, parked)?;
            import::take_in_days_off(draft, days_off)
        }
        Command::Several { commands } => one_by_one(draft, commands),
        Command::TakeBack { to } => undo::take_back(draft, to),

        Command::Wake => Ok(()),
        Command::Missed { cause, from, to } => {
            system::missed(draft, cause, from, to);
            Ok(())
        }
        Command::AskHeld { since } => {
            hold::ask(draft, since);
            Ok(())
        }
        Command::ClockMoved { by_ms } => {
            system::clock_moved(draft, by_ms);
            Ok(())
        }
    }
}

/// Each as if it had been given by itself: what the one before made enough is enough for the next.
fn one_by_one(draft: &mut Draft<'_>, commands: Vec<Command>) -> Result<(), Rejection> {
    commands.into_iter().try_for_each(|command| {
        dispatch(draft, command)?;
        notice::judge(draft, draft.now());
        Ok(())
    })
}
