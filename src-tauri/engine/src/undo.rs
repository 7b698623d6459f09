//! The undo list: the person's last commands, each with the state before it. It is kept in memory only,
//! and keeps of an import no more than the ids of its days. The engine empties it when the past became
//! uncertain (an absence, a clock that was set) and on a new date. Taking a command back is an input that
//! `domain` decides, and its events go into the journal.

use std::{collections::VecDeque, sync::Arc};

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Before, CarriedId, Command, DayId, Input, State};

/// How many commands can be taken back, one after the other.
const DEPTH: usize = 10;

/// The command that would be taken back next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undoable {
    /// The command; an import without its days, which may be those of many years.
    pub input: Arc<Input>,
    /// When it was given.
    pub given_at: DateTime<Utc>,
    /// The days it brought in from elsewhere.
    pub brought: Arc<[DayId]>,
    /// What it put on a later day.
    pub put_off: Arc<[CarriedId]>,
}

/// A command without what the undo list does not need: the content of an import, and the state that was
/// taken back to.
pub(crate) fn remembered(input: &Input) -> Input {
    match input {
        Input::Import { .. } => Input::Import {
            days: Vec::new(),
            waiting: Vec::new(),
            parked: Vec::new(),
            days_off: Vec::new(),
            questions: Vec::new(),
        },
        Input::TakeBack { .. } => Input::TakeBack { to: None },
        Input::Command(_)
        | Input::Wake
        | Input::Missed { .. }
        | Input::AskHeld { .. }
        | Input::ClockMoved { .. } => input.clone(),
    }
}

/// The last commands, each with the state before it, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Undo {
    commands: VecDeque<(Undoable, Arc<State>)>,
    /// The date of the newest of them.
    date: Option<NaiveDate>,
}

impl Undo {
    /// The command that would be taken back.
    pub(crate) fn next(&self) -> Option<&Undoable> {
        self.commands.back().map(|(undoable, _)| undoable)
    }

    /// The input for `domain`. [`Command::Undo`] becomes [`Input::TakeBack`] with the state before the last
    /// command, which the caller does not know; every other input stays as it is.
    pub(crate) fn filled_in(&self, input: Input) -> Input {
        if input != Input::Command(Command::Undo) {
            return input;
        }
        let before = self.commands.back().map(|(undoable, state)| Before {
            given_at: undoable.given_at,
            state: State::clone(state),
            brought: undoable.brought.to_vec(),
        });
        Input::TakeBack {
            to: before.map(Box::new),
        }
    }

    /// Adds a command that changed the state `before`. One that took another back removes that one instead.
    pub(crate) fn remember(&mut self, undoable: Undoable, before: Arc<State>) {
        if let Input::TakeBack { .. } = *undoable.input {
            self.commands.pop_back();
            return;
        }
        if self.commands.len() == DEPTH {
            self.commands.pop_front();
        }
        self.commands.push_back((undoable, before));
    }

    /// Empties the list when `date` is another one than at the call before.
    pub(crate) fn forget_on_new_date(&mut self, date: NaiveDate) {
        if self.date.replace(date) != Some(date) {
            self.forget();
        }
    }

    /// Empties the list, because the past became uncertain.
    pub(crate) fn forget(&mut self) {
        self.commands.clear();
    }
}
