//! One step of the day: decide, keep, make true, show, tell. The order is the promise: no caller hears
//! of something that a power cut could still take back. Deciding and keeping are in `step`.

use std::sync::Arc;

use domain::{Effect, Hold, HookFact, Input, Moment, State, effects, guards};

use crate::{
    Clock, DoNotDisturb, Engine, Happened, Journal, Notifier, Refused, View,
    now::now,
    ports::Ports,
    step::{Applied, NotDone, Step},
    undo::{self, Undoable},
};

impl<C: Clock, J: Journal, N: Notifier, B: DoNotDisturb> Engine<C, J, N, B> {
    /// Applies what the machine noticed. On an error nothing has changed.
    pub(crate) fn apply(&mut self, input: Input) -> Result<(), Refused> {
        if let Some(lived) = self.keep(input)? {
            self.tell(&lived.before, lived.facts);
        }
        Ok(())
    }

    /// Applies one command of the person, which can be taken back afterwards.
    pub(crate) fn apply_command(&mut self, input: Input) -> Result<(), Refused> {
        let input = self.undo.filled_in(input);
        let remembered = undo::remembered(&input);
        if let Some(lived) = self.keep(input)? {
            self.given(remembered, lived);
        }
        Ok(())
    }

    /// Remembers a command that changed something, and tells of it.
    pub(crate) fn given(&mut self, input: Input, lived: Applied) {
        let undoable = Undoable {
            input: Arc::new(input),
            given_at: lived.at,
            brought: lived.brought.into(),
            put_off: lived.put_off.into(),
        };
        self.undo.remember(undoable, Arc::clone(&lived.before));
        self.tell(&lived.before, lived.facts);
    }

    /// Decides, keeps, and makes true. Gives nothing when nothing happened.
    fn keep(&mut self, input: Input) -> Result<Option<Applied>, Refused> {
        let step = self.step(input);
        let Ports { clock, journal, .. } = &mut self.ports;
        // The lines' seed is another than the decision's, so that no line shares its id with what it
        // speaks of.
        let done = step.carry_out(journal, || clock.seed());
        self.accept(done)
    }

    /// A step from the present state.
    pub(crate) fn step(&mut self, input: Input) -> Step {
        Step {
            state: Arc::clone(&self.state),
            settings: Arc::clone(&self.settings),
            moment: self.moment(),
            input,
        }
    }

    /// Makes true what a step from the present state came to.
    pub(crate) fn accept(
        &mut self,
        done: Result<Option<Applied>, NotDone>,
    ) -> Result<Option<Applied>, Refused> {
        match done {
            Ok(None) => Ok(None),
            Ok(Some(lived)) => {
                self.succeed();
                self.state = Arc::clone(&lived.after);
                self.pulse.kept(lived.at);
                self.pulse.feel(&self.state, lived.at);
                Ok(Some(lived))
            }
            Err(NotDone::Rejected(why)) => Err(Refused::Rejected(why)),
            Err(NotDone::NotKept(problem)) => {
                self.fail(problem.clone());
                Err(Refused::NotSaved(problem))
            }
        }
    }

    /// Shows what happened, and hands on what the outside should hear of it.
    fn tell(&mut self, before: &State, facts: Vec<HookFact>) {
        self.publish();
        if let Some(hooks) = self.hooks.as_ref().filter(|_| !facts.is_empty()) {
            let view = self.view();
            // Where no task runs hooks any more, none is run.
            let _ = hooks.send(Happened { facts, view });
        }
        let now = now(&self.ports.clock);
        for effect in effects(before, &self.state, &self.settings, now) {
            self.carry_out(effect);
        }
    }

    /// Shows the day as it stands to everyone who watches.
    pub(crate) fn publish(&mut self) {
        self.revision.number = self.revision.number.wrapping_add(1);
        self.views.send_replace(self.view());
    }

    /// The day as it stands.
    pub(crate) fn view(&self) -> View {
        View {
            revision: self.revision,
            state: Arc::clone(&self.state),
            settings: Arc::clone(&self.settings),
            now: now(&self.ports.clock),
            ahead: self.ports.clock.ahead(),
            zone: self.ports.clock.zone(),
            journal_problem: self.trouble.problem().cloned(),
            lost: self.lost,
            undo: self.undo.next().cloned(),
            redo: self.undo.again().cloned(),
        }
    }

    /// Holds of other programs' notifications what is to be held now. It must end with a restart of the
    /// agent, with the setting that asked for it, and with the boundary.
    pub(crate) fn stand_guard(&mut self) {
        let hold = guards(&self.state, &self.settings, now(&self.ports.clock));
        self.guard(hold);
    }

    /// Leaves nothing behind that only a living engine could take back.
    pub(crate) fn let_go(&mut self) {
        self.sign_off(now(&self.ports.clock));
        // What it was held for may go on after a restart.
        self.guard(self.guarded.suspended());
        self.ports.notifier.withdraw();
    }

    fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::Notify(notice) => {
                self.trouble.shown = false;
                let view = self.view();
                self.ports.notifier.show(notice, &view);
            }
            Effect::Withdraw => self.ports.notifier.withdraw(),
            Effect::Guard(hold) => self.guard(hold),
            Effect::Ring { bell, volume } => self.ports.notifier.ring(bell, volume),
        }
    }

    fn guard(&mut self, hold: Hold) {
        if hold != self.guarded {
            self.ports.boundary.guard(&hold);
            self.guarded = hold;
        }
    }

    fn moment(&mut self) -> Moment {
        let clock = &mut self.ports.clock;
        Moment {
            now: now(clock),
            zone: clock.zone(),
            seed: clock.seed(),
        }
    }
}
