//! One step of the day: decide, keep, make true, show, tell. The order is the promise: no caller hears
//! of something that a power cut could still take back.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{
    CarriedId, DayId, Effect, Entry, EntryId, Event, Hold, HookFact, Input, Moment, State, brought,
    decide, effects, evolve, guards, hook_facts, put_off,
};

use crate::{
    Clock, DoNotDisturb, Engine, Happened, Journal, Notifier, Refused, View,
    now::now,
    undo::{self, Undoable},
};

/// A command that changed something.
struct Applied {
    /// The instant.
    at: DateTime<Utc>,
    /// The state it found.
    before: Arc<State>,
    /// The days it brought in from elsewhere.
    brought: Vec<DayId>,
    /// What it put on a later day.
    put_off: Vec<CarriedId>,
    /// What hooks are run for.
    facts: Vec<HookFact>,
}

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
            let undoable = Undoable {
                input: Arc::new(remembered),
                given_at: lived.at,
                brought: lived.brought.into(),
                put_off: lived.put_off.into(),
            };
            self.undo.remember(undoable, Arc::clone(&lived.before));
            self.tell(&lived.before, lived.facts);
        }
        Ok(())
    }

    /// Decides, keeps, and makes true. Gives nothing when nothing happened.
    fn keep(&mut self, input: Input) -> Result<Option<Applied>, Refused> {
        let moment = self.moment();
        let events =
            decide(&self.state, &self.settings, input, &moment).map_err(Refused::Rejected)?;
        if events.is_empty() {
            return Ok(None);
        }
        let (brought, put_off) = (brought(&events), put_off(&events));
        let facts = hook_facts(&self.state, &events);
        let entries = self.entries(&moment, events);
        if let Err(problem) = self.ports.journal.append(&entries) {
            self.fail(problem.clone());
            return Err(Refused::NotSaved(problem));
        }
        self.succeed();
        let before = Arc::clone(&self.state);
        self.state = Arc::new(entries.iter().fold(State::clone(&before), evolve));
        self.pulse.kept(moment.now);
        self.pulse.feel(&self.state, moment.now);
        Ok(Some(Applied {
            at: moment.now,
            before,
            brought,
            put_off,
            facts,
        }))
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

    /// Stamps what was decided at a moment as lines of the journal. Their seed is another than the
    /// decision's, so that no line shares its id with what it speaks of.
    fn entries(&mut self, decided: &Moment, events: Vec<Event>) -> Vec<Entry> {
        let moment = Moment {
            seed: self.ports.clock.seed(),
            ..*decided
        };
        (0..)
            .zip(events)
            .map(|(n, event)| Entry {
                id: EntryId(moment.id(n)),
                at: moment.now,
                event,
            })
            .collect()
    }
}
