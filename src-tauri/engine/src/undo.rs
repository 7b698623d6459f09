//! The undo list: the person's last commands, each with the state before it; and those that were taken back,
//! each with the state that its undo found. Both are kept in memory only, and keep of an import no more than
//! the ids of its days. The engine empties them when the past became uncertain (an absence, a clock that was
//! set) and on a new date. Taking a command back, and doing it again, are inputs that `domain` decides, and
//! their events go into the journal.

use std::{collections::VecDeque, sync::Arc};

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Before, CarriedId, Command, DayId, Input, State};

/// How many commands can be taken back, one after the other.
const DEPTH: usize = 10;

/// The command that would be taken back, or done again, next.
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
        Input::Redo { .. } => Input::Redo { to: None },
        Input::Command(_)
        | Input::Wake
        | Input::Missed { .. }
        | Input::AskHeld { .. }
        | Input::ClockMoved { .. } => input.clone(),
    }
}

/// A command that was taken back and can be done again.
#[derive(Debug)]
struct TakenBackCommand {
    undoable: Undoable,
    /// When it was taken back.
    at: DateTime<Utc>,
    /// The state that the undo found.
    found: Arc<State>,
}

/// The last commands, each with the state before it, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Undo {
    commands: VecDeque<(Undoable, Arc<State>)>,
    /// Those that were taken back since the last other command, the newest undo last.
    taken_back: Vec<TakenBackCommand>,
    /// The date of the newest of them.
    date: Option<NaiveDate>,
}

impl Undo {
    /// The command that would be taken back.
    pub(crate) fn next(&self) -> Option<&Undoable> {
        self.commands.back().map(|(undoable, _)| undoable)
    }

    /// The command that would be done again.
    pub(crate) fn again(&self) -> Option<&Undoable> {
        self.taken_back.last().map(|command| &command.undoable)
    }

    /// The input for `domain`. [`Command::Undo`] becomes [`Input::TakeBack`] with the state before the last
    /// command, which the caller does not know, and [`Command::Redo`] becomes [`Input::Redo`] with the state
    /// that the last undo found; every other input stays as it is.
    pub(crate) fn filled_in(&self, input: Input) -> Input {
        match input {
            Input::Command(Command::Undo) => self.taking_back(),
            Input::Command(Command::Redo) => self.redoing(),
            other => other,
        }
    }

    fn taking_back(&self) -> Input {
        let before = self.commands.back().map(|(undoable, state)| Before {
            given_at: undoable.given_at,
            state: State::clone(state),
            brought: undoable.brought.to_vec(),
        });
        Input::TakeBack {
            to: before.map(Box::new),
        }
    }

    fn redoing(&self) -> Input {
        let found = self.taken_back.last().map(|command| Before {
            given_at: command.at,
            state: State::clone(&command.found),
            brought: Vec::new(),
        });
        Input::Redo {
            to: found.map(Box::new),
        }
    }

    /// Adds a command that changed the state `before`. One that took another back moves that one to those
    /// that can be done again, and one that did another again moves it back.
    pub(crate) fn remember(&mut self, undoable: Undoable, before: Arc<State>) {
        match *undoable.input {
            Input::TakeBack { .. } => self.take_back(undoable.given_at, before),
            Input::Redo { .. } => {
                if let Some(TakenBackCommand { undoable: done, .. }) = self.taken_back.pop() {
                    let given_at = undoable.given_at;
                    self.push(Undoable { given_at, ..done }, before);
                }
            }
            _ => {
                self.taken_back.clear();
                self.push(undoable, before);
            }
        }
    }

    fn take_back(&mut self, at: DateTime<Utc>, found: Arc<State>) {
        let Some((undoable, _)) = self.commands.pop_back() else {
            return;
        };
        // The days of an import are not in memory: they come again with their file.
        if let Input::Import { .. } = *undoable.input {
            self.taken_back.clear();
        } else {
            self.taken_back.push(TakenBackCommand {
                undoable,
                at,
                found,
            });
        }
    }

    fn push(&mut self, undoable: Undoable, before: Arc<State>) {
        if self.commands.len() == DEPTH {
            self.commands.pop_front();
        }
        self.commands.push_back((undoable, before));
    }

    /// Empties both lists when `date` is another one than at the call before.
    pub(crate) fn forget_on_new_date(&mut self, date: NaiveDate) {
        if self.date.replace(date) != Some(date) {
            self.forget();
        }
    }

    /// Empties both lists, because the past became uncertain.
    pub(crate) fn forget(&mut self) {
        self.commands.clear();
        self.taken_back.clear();
    }
}
