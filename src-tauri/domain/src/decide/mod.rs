//! What an input leads to. A decision is made on a copy of the state: first what passing time has
//! brought meanwhile, then the input itself, then what follows from it (enough, nudges). Refused or
//! granted as a whole: a rejection leaves no event behind.

mod breaks;
mod correct;
mod days_off;
pub(crate) mod deadline;
mod details;
mod draft;
mod due;
mod focus;
mod foreseen;
mod foreseen_numbers;
mod forgotten;
mod gaps;
mod hold;
mod import;
mod interruptions;
mod items;
mod judgement;
mod lookup;
mod meetings;
mod notice;
mod nudges;
mod place;
mod planning;
mod questions;
mod range;
mod reopen;
mod rhythm;
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

use crate::{Command, Event, Input, Moment, Rejection, Settings, State};
use lookup::LooseEnd;

/// The events that an input leads to, in order; none when it changes nothing.
///
/// Fold every one of them with [`crate::evolve`] before the next decision. The same arguments give
/// the same events, ids included. Whatever the input, what became due since the last one
/// (a session's planned end, a break's end, enough, a nudge) is among the events.
///
/// # Errors
/// The [`Rejection`] that says why not; then nothing has happened, not even what was due.
pub fn decide(
    state: &State,
    settings: &Settings,
    input: impl Into<Input>,
    moment: &Moment,
) -> Result<Vec<Event>, Rejection> {
    let input = input.into();
    let mut draft = Draft::new(state, settings, moment);
    if !is_about_time_itself(&input) {
        due::until(&mut draft, moment.now);
    }
    dispatch(&mut draft, input)?;
    rhythm::follow(&mut draft);
    notice::settle(&mut draft);
    Ok(draft.events())
}

/// After these, time has not passed as the clock alone would tell; they look for themselves. And what
/// passed in a state that is taken back is no news.
fn is_about_time_itself(input: &Input) -> bool {
    matches!(
        input,
        Input::Missed { .. }
            | Input::ClockMoved { .. }
            | Input::TakeBack { .. }
            | Input::Redo { .. }
    )
}

fn dispatch(draft: &mut Draft<'_>, input: Input) -> Result<(), Rejection> {
    let room = Room::before(&input, draft.state());
    match input {
        Input::Command(command) => carry_out(draft, command),
        Input::Import {
            days,
            waiting,
            parked,
            days_off,
            questions,
        } => {
            import::take_in(draft, days, waiting, parked)?;
            import::take_in_days_off(draft, days_off)?;
            questions::take_in(draft, questions)
        }
        Input::TakeBack { to } => undo::take_back(draft, to),
        Input::Redo { to } => undo::redo(draft, to),
        Input::Wake => Ok(()),
        Input::Missed { cause, from, to } => {
            system::missed(draft, cause, from, to);
            Ok(())
        }
        Input::AskHeld { since } => {
            hold::ask(draft, since);
            Ok(())
        }
        Input::ClockMoved { by_ms } => {
            system::clock_moved(draft, by_ms);
            Ok(())
        }
    }?;
    room.map_or(Ok(()), |room| room.check(draft.state()))
}

fn carry_out(draft: &mut Draft<'_>, command: Command) -> Result<(), Rejection> {
    match command {
        Command::StartDay {
            definition,
            items,
            past_boundary,
        } => planning::start(draft, definition, items, past_boundary),
        Command::ChangeDefinition {
            definition,
            past_boundary,
        } => planning::change(draft, definition, past_boundary),

        Command::AddItem {
            title,
            estimate_minutes,
            when_full,
        } => items::add(draft, title, estimate_minutes, when_full),
        Command::RenameItem { item, title } => items::rename(draft, item, title),
        Command::EstimateItem { item, minutes } => items::estimate(draft, item, minutes),
        Command::ChangeItemKind { item, kind } => items::change_kind(draft, item, kind),
        Command::ReorderItem { item, position } => items::reorder(draft, item, position),
        Command::ChangeDetails { of, change } => details::change(draft, of, change),
        Command::TickItem { item } => place::tick(draft, item),
        Command::ReturnItem { item } => items::take_back(draft, item),
        Command::Place { what, place } => match LooseEnd::named(what, draft.state()) {
            LooseEnd::Item(item) => items::place(draft, item, place),
            LooseEnd::Thought(thought) => waiting::place(draft, thought, place),
        },

        Command::AddForLater {
            title,
            due,
            estimate_minutes,
        } => waiting::add(draft, title, due, estimate_minutes),
        Command::TakeWaiting { waiting, when_full } => items::take(draft, waiting, when_full),
        Command::DropWaiting { waiting } => waiting::drop(draft, waiting),
        Command::RenameWaiting { waiting, title } => waiting::rename(draft, waiting, title),
        Command::MoveWaiting { waiting, due } => waiting::move_to(draft, waiting, due),
        Command::PlanDaysOff { from, to } => days_off::plan(draft, from, to.unwrap_or(from)),
        Command::CancelDaysOff { from, to } => days_off::cancel(draft, from, to.unwrap_or(from)),
        Command::Park { text } => waiting::park(draft, text),

        Command::StartFocus {
            minutes,
            open_ended,
            item,
            past_end,
            bonus,
        } => {
            let length = (!open_ended).then(|| minutes.unwrap_or_else(|| focus::usual(draft)));
            focus::start(draft, length, item, past_end, bonus)
        }
        Command::Pause => focus::pause(draft),
        Command::Resume => focus::resume(draft),
        Command::Extend { minutes } => focus::extend(draft, minutes),
        Command::Finish => focus::finish(draft),
        Command::FocusOn { item, go_on } => turn::on(draft, item, go_on),
        Command::ResolveGap { gap, was, go_on } => gaps::resolve(draft, gap, was, go_on),

        Command::StartBreak { minutes } => breaks::start(draft, minutes),
        Command::StartMeeting {
            title,
            reason,
            minutes,
        } => meetings::start(draft, title, reason, minutes),
        Command::EndMeeting { reason } => meetings::end(draft, reason),
        Command::LogMeeting {
            title,
            reason,
            from,
            to,
            announced,
        } => {
            let announced = announced.map(|key| foreseen::not_held_yet(draft, key));
            meetings::log(draft, (title, reason), from, to, announced.transpose()?)
        }
        Command::SettleMeeting { meeting, outcome } => foreseen::settle(draft, meeting, outcome),
        Command::Interrupted { by, word } => interruptions::mark(draft, by, word),
        Command::Snooze { minutes } => nudges::snooze(draft, minutes),

        Command::SetFirstStep { text } => shutdown::first_step(draft, text),
        Command::SetBlocked { text } => shutdown::blocked(draft, text),
        Command::CloseDay { form, at, places } => shutdown::close(draft, form, at, &places),
        Command::ReopenDay {
            reason,
            definition,
            past_boundary,
        } => reopen::reopen(draft, reason, definition, past_boundary),

        Command::AnswerDefault { topic, answer } => questions::answer(draft, topic, answer),
        Command::JudgeDefault { topic, kept } => questions::judge(draft, topic, kept),
        Command::KeepDayOpen => forgotten::keep_open(draft),
        Command::MoveDay => travel::move_day(draft),
        Command::Correct { day, correction } => correct::correct(draft, day, correction),
        Command::Several { commands } => one_by_one(draft, commands),
        // The engine gives `Input::TakeBack` and `Input::Redo` for them; alone they find nothing.
        Command::Undo => Err(Rejection::NothingToTakeBack),
        Command::Redo => Err(Rejection::NothingToRedo),
    }
}

/// Each as if it had been given by itself: what the one before made enough is enough for the next.
fn one_by_one(draft: &mut Draft<'_>, commands: Vec<Command>) -> Result<(), Rejection> {
    commands.into_iter().try_for_each(|command| {
        dispatch(draft, command.into())?;
        judgement::judge(draft, draft.now());
        Ok(())
    })
}
