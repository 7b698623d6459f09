//! Deciding and keeping, apart from the engine that asks for it: given a state and a journal, what an input
//! leads to. It needs nothing else of the engine, so that it can be done beside it.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{
    CarriedId, DayId, Entry, EntryId, Event, HookFact, Input, Moment, Rejection, Settings, State,
    brought, decide, evolve, hook_facts, put_off,
};

use crate::{Journal, JournalProblem};

/// An input, and what it is decided on.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) state: Arc<State>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) moment: Moment,
    pub(crate) input: Input,
}

/// An input that changed something, and is kept.
#[derive(Debug)]
pub(crate) struct Applied {
    /// The instant.
    pub(crate) at: DateTime<Utc>,
    /// The state it found.
    pub(crate) before: Arc<State>,
    /// The state it led to.
    pub(crate) after: Arc<State>,
    /// The days it brought in from elsewhere.
    pub(crate) brought: Vec<DayId>,
    /// What it put on a later day.
    pub(crate) put_off: Vec<CarriedId>,
    /// What hooks are run for.
    pub(crate) facts: Vec<HookFact>,
}

/// Why a step changed nothing.
#[derive(Debug)]
pub(crate) enum NotDone {
    Rejected(Rejection),
    NotKept(JournalProblem),
}

impl Step {
    /// Decides, and keeps what was decided. Gives nothing when nothing happened. `lines_seed` is asked only
    /// when there are lines.
    pub(crate) fn carry_out(
        self,
        journal: &mut impl Journal,
        lines_seed: impl FnOnce() -> u128,
    ) -> Result<Option<Applied>, NotDone> {
        let Step {
            state: before,
            settings,
            moment,
            input,
        } = self;
        let events = decide(&before, &settings, input, &moment).map_err(NotDone::Rejected)?;
        if events.is_empty() {
            return Ok(None);
        }
        let (brought, put_off) = (brought(&events), put_off(&events));
        let facts = hook_facts(&before, &events);
        let seed = lines_seed();
        let entries = entries(&Moment { seed, ..moment }, events);
        journal.append(&entries).map_err(NotDone::NotKept)?;
        let after = Arc::new(entries.iter().fold(State::clone(&before), evolve));
        Ok(Some(Applied {
            at: moment.now,
            before,
            after,
            brought,
            put_off,
            facts,
        }))
    }
}

/// Stamps what was decided at a moment as lines of the journal.
fn entries(moment: &Moment, events: Vec<Event>) -> Vec<Entry> {
    (0..)
        .zip(events)
        .map(|(n, event)| Entry {
            id: EntryId(moment.id(n)),
            at: moment.now,
            event,
        })
        .collect()
}
