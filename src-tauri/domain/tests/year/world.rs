//! A life, and around it what the rules cannot see: how long the person was truly there.

use chrono::TimeDelta;
use domain::{DayId, Entry, GapCause, Input, MOMENT, Rejection, State, evolve};

use crate::life::Life;
use crate::years::{Act, Year};

/// After this long without a touch a person is away.
const THRESHOLD: TimeDelta = TimeDelta::minutes(5);
/// How old the last sign of life may be when the agent dies.
const SIGN: TimeDelta = TimeDelta::seconds(60);

/// Everything there is.
pub struct World {
    pub life: Life,
    /// How long the person was there and the computer awake.
    pub there: TimeDelta,
    /// Whether the last command was refused, and why.
    pub refused: Option<Rejection>,
    /// What was on disk as a whole, and how many lines it covers.
    kept: (State, usize),
}

/// What a look at the world needs to know of it before an act.
pub struct Seen {
    pub state: State,
    /// The day it was, if one had begun and not given way.
    pub running: Option<DayId>,
    pub lines: usize,
    pub told: usize,
}

impl World {
    pub fn beginning(year: &Year) -> Self {
        World {
            life: Life::new(year.start, year.zone, year.settings.clone()),
            there: TimeDelta::zero(),
            refused: None,
            kept: (State::default(), 0),
        }
    }

    pub fn seen(&self) -> Seen {
        Seen {
            state: self.life.state.clone(),
            running: self.life.day().map(|day| day.id),
            lines: self.life.journal.len(),
            told: self.life.told.len(),
        }
    }

    pub fn live(&mut self, act: &Act) {
        let seconds = |time: u32| TimeDelta::seconds(i64::from(time));
        self.refused = None;
        match *act {
            Act::Wish(wish) => self.refused = self.life.ask(wish.input(&self.life)).err(),
            Act::Work(time) | Act::NightAwake(time) => {
                self.life.wait(seconds(time));
                self.there += seconds(time);
            }
            Act::Sleep(time) | Act::Night(time) => {
                self.life.miss(GapCause::Sleep, seconds(time));
                if seconds(time) < MOMENT {
                    self.there += seconds(time);
                }
            }
            Act::Away(time) => {
                let away = seconds(time);
                self.life.stay_away(THRESHOLD, away);
                if away < THRESHOLD {
                    self.there += away;
                }
            }
            Act::Kill(time) => self.kill(seconds(time)),
            Act::SetClock(by) => self.life.move_clock(TimeDelta::seconds(i64::from(by))),
            Act::Boot(gone, skew) => self
                .life
                .boot(seconds(gone), TimeDelta::seconds(skew.into())),
            Act::Travel(zone) => self.life.zone = zone,
        }
    }

    /// What comes back is what the disk had; what was going on is known up to the last sign of life.
    fn kill(&mut self, gone: TimeDelta) {
        let (kept, lines) = &self.kept;
        let since = &self.life.journal[*lines..];
        let back: State = since.iter().fold(kept.clone(), evolve);
        let written = serde_json::to_string(&back).expect("a state is JSON");
        self.life.state = serde_json::from_str(&written).expect("and comes back");
        self.kept = (self.life.state.clone(), self.life.journal.len());
        let line = self.life.journal.last().map(|line: &Entry| line.at);
        let sign = self.life.now - SIGN;
        let from = line.map_or(sign, |line| line.max(sign)).min(self.life.now);
        self.life.die(gone);
        let to = self.life.now;
        if to - from < MOMENT {
            self.there += gone;
        }
        let cause = GapCause::Crash;
        self.life
            .ask(Input::Missed { cause, from, to })
            .expect("what the machine noticed is never refused");
        self.life.wait(TimeDelta::zero());
    }
}
