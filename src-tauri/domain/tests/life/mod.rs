//! A life under the rules, without an engine: it asks, folds what was decided into its state, wakes
//! at every deadline, and lets its computer sleep, crash and change its clock. What the engine does
//! with channels and timers happens here in a loop, so that days pass in microseconds.

#![allow(dead_code, reason = "each test program uses its own part of it")]

pub mod answers;
pub mod bounds;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::{
    Before, Day, Effect, Entry, EntryId, Event, GapCause, Hold, Input, Moment, Notice, Rejection,
    Settings, State, TimeBeforeStart, Today, brought, clock_set, day_date, decide, effects, evolve,
    guards, is_settled, next_deadline, today,
};
use uuid::Uuid;

/// How old the last sign of life may be when the power fails.
const SIGN: TimeDelta = TimeDelta::seconds(60);

/// A person, their computer and their journal.
#[derive(Clone, Debug)]
pub struct Life {
    pub state: State,
    pub settings: Settings,
    /// Daydone's own time: what the computer's clock shows, unless that is not believed.
    pub now: DateTime<Utc>,
    /// How far it is ahead of that clock.
    pub ahead: TimeDelta,
    /// Where the computer is.
    pub zone: Tz,
    /// Every line written down.
    pub journal: Vec<Entry>,
    /// Every effect, and when.
    pub told: Vec<(DateTime<Utc>, Effect)>,
    /// What of other programs' notifications is held, as the engine does it.
    pub hold: Hold,
    /// What was said while everything was held, and when.
    pub swallowed: Vec<(DateTime<Utc>, Notice)>,
    /// Time that truly passed, whatever the clock said.
    pub lived: TimeDelta,
    /// What the last commands found, oldest first, each with its date.
    found: Vec<(NaiveDate, Before)>,
    /// What the undos found that can be done again, each with its date.
    taken_back: Vec<(NaiveDate, Before)>,
    asked: u128,
}

/// What can be taken back after a command.
enum Remembers {
    Found,
    AsBefore,
    OneLess,
    OneAgain,
    NothingIfChanged,
    Nothing,
}

impl Remembers {
    fn after(input: &Input) -> Self {
        match input {
            Input::Wake | Input::AskHeld { .. } => Remembers::AsBefore,
            Input::TakeBack { .. } => Remembers::OneLess,
            Input::Redo { .. } => Remembers::OneAgain,
            // An absence in which nothing ran changed nothing that could be taken back.
            Input::Missed { .. } => Remembers::NothingIfChanged,
            Input::ClockMoved { .. } => Remembers::Nothing,
            _ => Remembers::Found,
        }
    }
}

impl Life {
    pub fn new(now: DateTime<Utc>, zone: Tz, settings: Settings) -> Self {
        Life {
            state: State::default(),
            settings,
            now,
            ahead: TimeDelta::zero(),
            zone,
            journal: Vec::new(),
            told: Vec::new(),
            hold: Hold::Nothing,
            swallowed: Vec::new(),
            lived: TimeDelta::zero(),
            found: Vec::new(),
            taken_back: Vec::new(),
            asked: 0,
        }
    }

    pub fn moment(&self) -> Moment {
        Moment {
            now: self.now,
            zone: self.zone,
            seed: self.asked << 64,
        }
    }

    pub fn today(&self) -> Today<'_> {
        today(&self.state, &self.settings, &self.moment())
    }

    /// Today's day, open or closed.
    pub fn day(&self) -> Option<&Day> {
        match self.today() {
            Today::Running(day) => Some(day),
            Today::Unplanned { .. } => None,
        }
    }

    /// Asks for something now.
    pub fn ask(&mut self, input: impl Into<Input>) -> Result<Vec<Event>, Rejection> {
        self.asked += 1;
        let moment = self.moment();
        let input = input.into();
        let remembers = Remembers::after(&input);
        let events = decide(&self.state, &self.settings, input, &moment)?;
        let before = self.state.clone();
        self.remember(remembers, &events);
        for event in &events {
            let entry = Entry {
                id: EntryId(Uuid::from_u128(self.journal.len() as u128)),
                at: self.now,
                event: event.clone(),
            };
            self.state = evolve(std::mem::take(&mut self.state), &entry);
            self.journal.push(entry);
        }
        let effects = effects(&before, &self.state, &self.settings, self.now);
        for effect in &effects {
            match effect {
                Effect::Guard(hold) => self.hold = hold.clone(),
                Effect::Notify(notice) if self.hold.is_everything() => {
                    self.swallowed.push((self.now, notice.clone()));
                }
                Effect::Notify(_) | Effect::Withdraw | Effect::Ring { .. } => {}
            }
        }
        // Once more after every wake: no effect comes of the boundary.
        self.hold = guards(&self.state, &self.settings, self.now);
        self.told
            .extend(effects.into_iter().map(|effect| (self.now, effect)));
        Ok(events)
    }

    /// Takes the last command back, whatever it was.
    pub fn take_back(&mut self) -> Result<Vec<Event>, Rejection> {
        self.ask(self.taking_back())
    }

    /// The command that does it.
    pub fn taking_back(&self) -> Input {
        let date = self.date();
        let last = self.found.last().filter(|(given_on, _)| *given_on == date);
        let to = last.map(|(_, found)| Box::new(found.clone()));
        Input::TakeBack { to }
    }

    /// Does again what was taken back last.
    pub fn redo(&mut self) -> Result<Vec<Event>, Rejection> {
        self.ask(self.redoing())
    }

    /// The command that does it.
    pub fn redoing(&self) -> Input {
        let date = self.date();
        let last = self
            .taken_back
            .last()
            .filter(|(given_on, _)| *given_on == date);
        let to = last.map(|(_, found)| Box::new(found.clone()));
        Input::Redo { to }
    }

    /// The agent is gone for so long, and another one is back. It has not noticed yet.
    pub fn die(&mut self, time: TimeDelta) {
        self.forget();
        self.hold = Hold::Nothing;
        self.pass(self.now + time);
    }

    /// Lets time pass with the computer awake; it wakes at every deadline on the way.
    pub fn wait(&mut self, time: TimeDelta) {
        let until = self.now + time;
        while let Some(due) = self.deadline().filter(|&due| due <= until) {
            self.pass(due.max(self.now));
            self.ask(Input::Wake).expect("a wake is never refused");
            let next = self.deadline();
            assert!(
                next.is_none_or(|next| next > self.now),
                "a deadline that was woken for has passed, or the engine would spin: {next:?}"
            );
        }
        self.pass(until);
    }

    /// The computer misses so much time: it slept, or the agent was not there.
    pub fn miss(&mut self, cause: GapCause, time: TimeDelta) {
        let from = self.now;
        self.pass(from + time);
        let to = self.now;
        if cause == GapCause::Crash {
            self.forget();
        }
        self.ask(Input::Missed { cause, from, to })
            .expect("what the machine noticed is never refused");
        self.wait(TimeDelta::zero());
    }

    /// The person touches nothing for so long. The computer stays awake; the absence is noticed after
    /// `threshold`, and once more when the person is back.
    pub fn stay_away(&mut self, threshold: TimeDelta, time: TimeDelta) {
        let (from, back) = (self.now, self.now + time);
        let cause = GapCause::Away;
        for noticed in [from + threshold, back] {
            self.wait(noticed.min(back) - self.now);
            let to = self.now;
            if to - from >= threshold {
                self.ask(Input::Missed { cause, from, to })
                    .expect("what the machine noticed is never refused");
            }
        }
        self.wait(TimeDelta::zero());
    }

    /// The power fails and the machine is started again after a while, with a clock that is wrong by
    /// `skew`; only the disk says until when the person was there.
    pub fn boot(&mut self, gone: TimeDelta, skew: TimeDelta) {
        self.forget();
        self.hold = Hold::Nothing;
        let wall = (self.now - self.ahead + gone).checked_add_signed(skew);
        let wall = wall.unwrap_or(self.now).max(DateTime::UNIX_EPOCH);
        self.lived += gone;
        let line = self.journal.last().map_or(self.now, |line| line.at);
        let seen = line.max(self.now - SIGN).min(line.max(self.now));
        let back = TimeBeforeStart::unwitnessed(&self.state, seen, line, wall);
        (self.ahead, self.now) = (back.ahead, wall + back.ahead);
        let behind = back.behind.then_some(Input::ClockMoved { by_ms: 0 });
        let missed = back.missed.map(|(from, to)| Input::Missed {
            cause: GapCause::Crash,
            from,
            to,
        });
        for command in behind.into_iter().chain(missed) {
            self.ask(command)
                .expect("what the machine noticed is never refused");
        }
        self.wait(TimeDelta::zero());
    }

    /// The clock is set.
    pub fn move_clock(&mut self, by: TimeDelta) {
        let (ahead, by) = clock_set(self.ahead, by);
        (self.ahead, self.now) = (ahead, self.now + by);
        if by == TimeDelta::zero() {
            return;
        }
        let by_ms = by.num_milliseconds();
        self.ask(Input::ClockMoved { by_ms })
            .expect("what the machine noticed is never refused");
        self.wait(TimeDelta::zero());
    }

    pub fn deadline(&self) -> Option<DateTime<Utc>> {
        next_deadline(&self.state, &self.settings, self.now, self.zone)
    }

    /// Whether the person set a record right, or took something back, since the journal had so many
    /// lines. Then the record is their word, and may be less than before.
    pub fn set_right_since(&self, lines: usize) -> bool {
        self.journal[lines..].iter().any(|entry| {
            matches!(
                entry.event,
                Event::FocusCorrected(..)
                    | Event::BreakCorrected(..)
                    | Event::MeetingCorrected(..)
                    | Event::ItemCorrected(..)
                    | Event::InterruptionCorrected(..)
                    | Event::DayStartCorrected(..)
                    | Event::DayEndCorrected(..)
                    | Event::DayEnoughCorrected(_)
                    | Event::TakenBack { .. }
                    | Event::Redone(_)
            )
        })
    }

    /// The state that the journal alone gives.
    pub fn replayed(&self) -> State {
        self.journal.iter().fold(State::default(), evolve)
    }

    /// Remembers what a command found, as the engine does: an absence that left a mark and a moved
    /// clock make the past uncertain.
    fn remember(&mut self, remembers: Remembers, events: &[Event]) {
        match remembers {
            Remembers::Found if !events.is_empty() => {
                self.taken_back.clear();
                let found = self.before(brought(events));
                let date = self.date();
                self.found.retain(|(on, _)| *on == date);
                self.found.push((date, found));
            }
            Remembers::OneLess => {
                let undone = self.found.pop();
                // As in the engine, what came from elsewhere comes again with its file only.
                if undone.is_some_and(|(_, undone)| undone.brought.is_empty()) {
                    let found = self.before(Vec::new());
                    self.taken_back.push((self.date(), found));
                } else {
                    self.taken_back.clear();
                }
            }
            Remembers::OneAgain => {
                self.taken_back.pop();
                let found = self.before(Vec::new());
                self.found.push((self.date(), found));
            }
            Remembers::NothingIfChanged if !events.is_empty() => self.forget(),
            Remembers::Nothing => self.forget(),
            Remembers::Found | Remembers::NothingIfChanged | Remembers::AsBefore => {}
        }
    }

    fn before(&self, brought: Vec<domain::DayId>) -> Before {
        Before {
            given_at: self.now,
            state: self.state.clone(),
            brought,
        }
    }

    /// Nothing can be taken back or done again any more.
    fn forget(&mut self) {
        self.found.clear();
        self.taken_back.clear();
    }

    pub fn date(&self) -> NaiveDate {
        day_date(self.now, self.zone, self.settings.boundary)
    }

    fn pass(&mut self, until: DateTime<Utc>) {
        self.lived += until - self.now;
        self.now = until;
        if is_settled(&self.state, self.now, self.now - self.ahead) {
            self.now -= self.ahead;
            self.ahead = TimeDelta::zero();
        }
    }
}
