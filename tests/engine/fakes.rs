//! A fake for each port. They write everything they are told into one diary, so that a test can see
//! in which order the outside heard of things.

use std::sync::{Arc, Mutex};

use domain::{Entry, Event, Notice};
use engine::{Boundary, Journal, JournalProblem, JournalTrouble, Notifier, Picture};

/// One thing the outside was told.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// The journal took a line.
    Kept(Event),
    /// The journal took nothing.
    NotKept,
    /// A notification was shown.
    Shown(Notice),
    /// It was taken away.
    Withdrawn,
    /// Notifications of others are held, or not.
    Guarded(bool),
}

/// What was said, in order, and what the disk is like.
#[derive(Clone, Debug, Default)]
pub struct Diary(Arc<Mutex<Pages>>);

#[derive(Debug, Default)]
struct Pages {
    said: Vec<Said>,
    lines: Vec<Entry>,
    trouble: Option<JournalTrouble>,
}

impl Diary {
    /// Everything said since it was last read.
    pub fn read(&self) -> Vec<Said> {
        self.with(|pages| std::mem::take(&mut pages.said))
    }

    /// Every line the journal holds.
    pub fn lines(&self) -> Vec<Entry> {
        self.with(|pages| pages.lines.clone())
    }

    /// From now on the disk has this trouble, or none.
    pub fn disk_has(&self, trouble: Option<JournalTrouble>) {
        self.with(|pages| pages.trouble = trouble);
    }

    fn say(&self, said: Said) {
        self.with(|pages| pages.said.push(said));
    }

    fn with<T>(&self, look: impl FnOnce(&mut Pages) -> T) -> T {
        look(&mut self.0.lock().expect("no test panics while it writes"))
    }
}

impl Journal for Diary {
    fn append(&mut self, entries: &[Entry]) -> Result<(), JournalProblem> {
        self.with(|pages| match pages.trouble {
            Some(trouble) => {
                pages.said.push(Said::NotKept);
                Err(JournalProblem {
                    trouble,
                    said: "The disk is full.".into(),
                })
            }
            None => {
                pages
                    .said
                    .extend(entries.iter().map(|line| Said::Kept(line.event.clone())));
                pages.lines.extend_from_slice(entries);
                Ok(())
            }
        })
    }
}

impl Notifier for Diary {
    fn show(&mut self, notice: Notice, _: &Picture) {
        self.say(Said::Shown(notice));
    }

    fn withdraw(&mut self) {
        self.say(Said::Withdrawn);
    }
}

impl Boundary for Diary {
    fn guard(&mut self, on: bool) {
        self.say(Said::Guarded(on));
    }
}
