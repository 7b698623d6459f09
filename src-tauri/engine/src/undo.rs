//! What can be taken back: the states that the person's last commands found, in memory only, and of
//! days from elsewhere no more than their ids. A restart forgets them, and so does whatever made the
//! past uncertain: an absence, a clock that was set, a new date. What is taken back is decided and
//! written down like everything else.

use std::{collections::VecDeque, sync::Arc};

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Before, CarriedId, Command, DayId, Input, State};

/// How many commands can be taken back, one after the other.
const DEPTH: usize = 10;

/// The command that would be taken back next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undoable {
    /// It; an import without what it brought, which may be a whole life.
    pub input: Arc<Input>,
    /// When it was given.
    pub given_at: DateTime<Utc>,
    /// The days it brought in from elsewhere.
    pub brought: Arc<[DayId]>,
    /// What it put on a later day.
    pub put_off: Arc<[CarriedId]>,
}

/// A command as it is remembered.
pub(crate) fn remembered(input: &Input) -> Input {
    match input {
        Input::Import { .. } => Input::Import {
            days: Vec::new(),
            waiting: Vec::new(),
            parked: Vec::new(),
            days_off: Vec::new(),
        },
        Input::TakeBack { .. } => Input::TakeBack { to: None },
        Input::Command(_)
        | Input::Wake
        | Input::Missed { .. }
        | Input::AskHeld { .. }
        | Input::ClockMoved { .. } => input.clone(),
    }
}

/// What the last commands found, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Undo {
    found: VecDeque<(Undoable, Arc<State>)>,
    /// The date of the newest of them.
    date: Option<NaiveDate>,
}

impl Undo {
    /// What would be taken back.
    pub(crate) fn next(&self) -> Option<&Undoable> {
        self.found.back().map(|(undoable, _)| undoable)
    }

    /// The command as the rules are to hear it: a caller that takes something back does not know
    /// what was there before.
    pub(crate) fn filled_in(&self, input: Input) -> Input {
        if input != Input::Command(Command::Undo) {
            return input;
        }
        let before = self.found.back().map(|(undoable, found)| Before {
            given_at: undoable.given_at,
            state: State::clone(found),
            brought: undoable.brought.to_vec(),
        });
        Input::TakeBack {
            to: before.map(Box::new),
        }
    }

    /// A command of the person was granted and changed the state `found`.
    pub(crate) fn granted(&mut self, undoable: Undoable, found: Arc<State>) {
        if let Input::TakeBack { .. } = *undoable.input {
            self.found.pop_back();
            return;
        }
        if self.found.len() == DEPTH {
            self.found.pop_front();
        }
        self.found.push_back((undoable, found));
    }

    /// It is this date now; with another one everything is forgotten.
    pub(crate) fn on(&mut self, date: NaiveDate) {
        if self.date.replace(date) != Some(date) {
            self.forget();
        }
    }

    /// The past became uncertain.
    pub(crate) fn forget(&mut self) {
        self.found.clear();
    }
}
