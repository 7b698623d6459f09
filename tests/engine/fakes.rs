//! A fake for each port. They write every call into one diary, so that a test can see
//! in which order the outside heard of things.

use std::sync::{Arc, Mutex, mpsc};

use chrono::{DateTime, Utc};
use domain::{Bell, Entry, Event, Hold, Notice};
use engine::{DoNotDisturb, Journal, JournalProblem, JournalTrouble, Notifier, View};
use tokio::sync::oneshot;

/// One call to the outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// The journal took a line.
    Kept(Event),
    /// The journal took nothing.
    NotKept,
    /// A notification was shown.
    Shown(Notice),
    /// A notification said that nothing can be kept.
    Warned(JournalTrouble),
    /// The bell was heard.
    Rang(Bell),
    /// It was taken away.
    Withdrawn,
    /// This of the notifications of others is held.
    Guarded(Hold),
}

/// What was said, in order, and what the disk is like.
#[derive(Clone, Debug, Default)]
pub struct Diary(Arc<Mutex<Pages>>);

#[derive(Debug, Default)]
struct Pages {
    said: Vec<Said>,
    lines: Vec<Entry>,
    signs: Vec<DateTime<Utc>>,
    probes: usize,
    trouble: Option<JournalTrouble>,
    /// It takes signs of life all the same.
    takes_signs: bool,
    /// What the next lines tell when they come, and what they wait for.
    gate: Option<(oneshot::Sender<()>, mpsc::Receiver<()>)>,
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

    /// When the engine signed that it was there, since this was last asked.
    pub fn signs(&self) -> Vec<DateTime<Utc>> {
        self.with(|pages| std::mem::take(&mut pages.signs))
    }

    /// How often the journal was asked whether it is well, since this was last asked.
    pub fn probes(&self) -> usize {
        self.with(|pages| std::mem::take(&mut pages.probes))
    }

    /// The next lines are kept only when the test lets them: until then the disk is at it.
    pub fn holds_the_next(&self) -> Held {
        let (at_it, begun) = oneshot::channel();
        let (let_go, may_go) = mpsc::channel();
        self.with(|pages| pages.gate = Some((at_it, may_go)));
        Held { begun, let_go }
    }

    /// From now on the disk has this trouble, or none.
    pub fn disk_has(&self, trouble: Option<JournalTrouble>) {
        self.with(|pages| (pages.trouble, pages.takes_signs) = (trouble, false));
    }

    /// The same for the journal alone: a sign of life, written over in place, still finds room.
    pub fn lines_have(&self, trouble: Option<JournalTrouble>) {
        self.with(|pages| (pages.trouble, pages.takes_signs) = (trouble, true));
    }

    fn trouble(&self) -> Result<(), JournalProblem> {
        let trouble = self.with(|pages| pages.trouble);
        trouble.map_or(Ok(()), |trouble| {
            Err(JournalProblem {
                trouble,
                said: "The disk is full.".into(),
            })
        })
    }

    fn say(&self, said: Said) {
        self.with(|pages| pages.said.push(said));
    }

    fn with<T>(&self, look: impl FnOnce(&mut Pages) -> T) -> T {
        look(&mut self.0.lock().expect("no test panics while it writes"))
    }
}

/// Lines that the disk is at.
pub struct Held {
    begun: oneshot::Receiver<()>,
    let_go: mpsc::Sender<()>,
}

impl Held {
    /// Returns once the disk is at it.
    pub async fn begun(&mut self) {
        (&mut self.begun).await.expect("lines come");
    }

    /// Lets them be kept.
    pub fn let_go(self) {
        self.let_go.send(()).expect("they wait for it");
    }
}

impl Journal for Diary {
    fn append(&mut self, entries: &[Entry]) -> Result<(), JournalProblem> {
        if let Some((at_it, may_go)) = self.with(|pages| pages.gate.take()) {
            at_it.send(()).expect("the test waits for it");
            may_go.recv().expect("the test lets it go");
        }
        self.trouble().inspect_err(|_| self.say(Said::NotKept))?;
        self.with(|pages| {
            let kept = entries.iter().map(|line| Said::Kept(line.event.clone()));
            pages.said.extend(kept);
            pages.lines.extend_from_slice(entries);
        });
        Ok(())
    }

    fn alive(&mut self, at: DateTime<Utc>) -> Result<(), JournalProblem> {
        if !self.with(|pages| pages.takes_signs) {
            self.trouble()?;
        }
        self.with(|pages| pages.signs.push(at));
        Ok(())
    }

    fn probe(&mut self) -> Result<(), JournalProblem> {
        self.with(|pages| pages.probes += 1);
        self.trouble()
    }
}

impl Notifier for Diary {
    fn show(&mut self, notice: Notice, _: &View) {
        self.say(Said::Shown(notice));
    }

    fn warn(&mut self, problem: &JournalProblem) {
        self.say(Said::Warned(problem.trouble));
    }

    fn ring(&mut self, bell: Bell, _: u8) {
        self.say(Said::Rang(bell));
    }

    fn withdraw(&mut self) {
        self.say(Said::Withdrawn);
    }
}

impl DoNotDisturb for Diary {
    fn guard(&mut self, hold: &Hold) {
        self.say(Said::Guarded(hold.clone()));
    }
}
