//! The engine and a journal in trouble: how it is noticed, said once, and found to be over.

use chrono::{DateTime, Utc};

use crate::{
    Clock, DoNotDisturb, Engine, Journal, JournalProblem, Notifier, Refused, heartbeat::focus_runs,
};

impl<C: Clock, J: Journal, N: Notifier, B: DoNotDisturb> Engine<C, J, N, B> {
    /// Signs for the running session. A sign that fails is no trouble by itself, but a reason to
    /// ask the journal, which may have nothing to keep for an hour. While the journal lacks what was
    /// noticed, a heartbeat would vouch for time that was not observed.
    pub(crate) fn heartbeat(&mut self, now: DateTime<Utc>) {
        self.pulse.beaten(now);
        let signed = !self.pending.is_empty() || self.ports.journal.alive(now).is_ok();
        if signed || self.trouble.problem().is_some() {
            return;
        }
        if let Err(problem) = self.ports.journal.probe() {
            self.fail(problem);
            self.backoff.lose_once(now);
            self.warn(now);
        }
    }

    /// The last sign, so that after an orderly end nothing is unknown before it.
    pub(crate) fn sign_off(&mut self, now: DateTime<Utc>) {
        if focus_runs(&self.state) && self.pending.is_empty() {
            // The adapter says why it could not; there is no caller left that could try again.
            let _unsigned = self.ports.journal.alive(now);
        }
    }

    /// Asks a journal that was in trouble, and has been given nothing since, whether it is well.
    pub(crate) fn recover(&mut self) -> Result<(), Refused> {
        if self.trouble.problem().is_some() {
            match self.ports.journal.probe() {
                Ok(()) => self.succeed(),
                Err(problem) => {
                    self.fail(problem.clone());
                    return Err(Refused::NotSaved(problem));
                }
            }
        }
        Ok(())
    }

    /// Something could not be kept.
    pub(crate) fn fail(&mut self, problem: JournalProblem) {
        self.trouble.is(problem);
        self.publish();
    }

    /// Something was kept: what was said of trouble is no longer so.
    pub(crate) fn succeed(&mut self) {
        self.trouble.over();
        if std::mem::take(&mut self.trouble.shown) {
            self.ports.notifier.withdraw();
        }
    }

    /// Tells the person of trouble, unless they know.
    pub(crate) fn warn(&mut self, now: DateTime<Utc>) {
        if let Some(problem) = self.trouble.untold(now) {
            self.ports.notifier.warn(&problem);
            self.trouble.shown = true;
        }
    }
}
