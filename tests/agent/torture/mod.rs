//! The agent under random acts of several people at once, killed at random instants again and again:
//! what it acknowledged is there afterwards, nothing is there twice, no client received what is not
//! there, and what happened while it was gone is not taken for work. `cargo xtask torture` runs it for
//! longer, with a number of kills and a seed of one's choice. The seed decides the acts; how far they
//! come before a kill is the machine's.

mod act;
pub mod chance;
mod examined;
mod found;
mod life;
mod past;
mod person;

use std::env;

use act::{Act, Origins};
use chance::Chance;
use chrono::{DateTime, TimeDelta, Utc};
use domain::{Entry, Event};
pub use examined::examine;
use life::Life;
use protocol::Snapshot;

use crate::support::{Agent, Home, MORNING};

/// How often the agent is killed, and the seed, by default.
const SHORT: (u64, u64) = (15, 1);

#[tokio::test]
async fn nothing_acknowledged_is_lost_however_often_the_agent_is_killed() {
    let said = |name| env::var(name).ok().and_then(|said| said.parse().ok());
    let kills = said("DAYDONE_TORTURE_KILLS").unwrap_or(SHORT.0);
    let seed = said("DAYDONE_TORTURE_SEED").unwrap_or(SHORT.1);
    println!("seed {seed}, {kills} kills");
    let mut torture = Torture::new(seed);
    for kill in 1..=kills {
        let outcome = torture.one_more().await;
        outcome.unwrap_or_else(|lost| panic!("seed {seed}, kill {kill}: {lost}"));
        if kill % 10 == 0 || kill == kills {
            println!("{}", torture.summary(kill));
        }
    }
    let outcome = torture.end_well().await;
    outcome.unwrap_or_else(|lost| panic!("seed {seed}, after the last kill: {lost}"));
}

/// Read from the whole journal, because a thing may wait over several starts.
fn origins(lines: &[Entry]) -> Origins {
    let put_off = lines.iter().filter_map(|line| match &line.event {
        Event::ItemPlaced { item, carried, .. } => {
            let carried = carried.as_ref()?;
            Some((carried.id.0.to_string(), item.0.to_string()))
        }
        _ => None,
    });
    put_off.collect()
}

/// A home and what is known of it.
struct Torture {
    home: Home,
    chance: Chance,
    /// The clock the next agent starts with.
    clock: DateTime<Utc>,
    lines: Vec<Entry>,
    /// The last picture, when nothing was left unanswered after it.
    settled: Option<Snapshot>,
    /// The usual focus lengths that may be in force; none are known to be.
    lengths: Vec<u32>,
    figures: Figures,
}

/// What is printed at the end.
#[derive(Default)]
struct Figures {
    starts: u32,
    during_start: u32,
    during_act: u32,
    acknowledged: usize,
    refused: u32,
    together: u32,
    later: u32,
}

impl Torture {
    fn new(seed: u64) -> Self {
        Self {
            home: Home::new(),
            chance: Chance::of(seed),
            clock: MORNING.parse().expect("an instant"),
            lines: Vec::new(),
            settled: None,
            lengths: Vec::new(),
            figures: Figures::default(),
        }
    }

    /// Starts the agent, kills it, and looks at what is left.
    async fn one_more(&mut self) -> Result<(), String> {
        self.time_passes();
        let life = if self.chance.below(6) == 0 {
            self.figures.during_start += 1;
            let clock = self.clock.to_rfc3339();
            let typed = ["agent", "--clock", &clock, "--zone", "Europe/Lisbon"];
            Life::cut_short(&self.home, &typed, &mut self.chance).await
        } else {
            let (agent, now) = self.restart().await?;
            Life::lived(agent, now, &mut self.chance).await?
        };
        self.count(&life);
        self.look(&life)?;
        if !life.people.is_empty() {
            self.settled = life.settled();
        }
        Ok(())
    }

    /// Now and then the computer is off for a while.
    fn time_passes(&mut self) {
        let seconds = match self.chance.below(12) {
            0 => 3600 * (8 + self.chance.below(40)),
            1 | 2 => self.chance.below(3 * 3600),
            _ => return,
        };
        self.figures.later += 1;
        self.clock += TimeDelta::seconds(seconds as i64);
    }

    fn count(&mut self, life: &Life) {
        self.figures.together += u32::from(life.people.len() > 1);
        for one in &life.people {
            self.figures.during_act += u32::from(one.unanswered.is_some());
            self.figures.acknowledged += one.acknowledged.len();
            self.figures.refused += one.refused;
        }
    }

    /// One last start and a proper end.
    async fn end_well(&mut self) -> Result<(), String> {
        let (agent, _) = self.restart().await?;
        let left = agent.quit().await;
        if !left.success() {
            return Err(format!("it left with {left}"));
        }
        self.look(&Life::default())
    }

    /// An agent that answers, and shows what the one before it showed last.
    async fn restart(&mut self) -> Result<(Agent, Snapshot), String> {
        let agent = Agent::start_at(&self.home, None, &self.clock.to_rfc3339()).await;
        self.figures.starts += 1;
        let now = agent.status().await;
        if let Some(before) = &self.settled {
            found::again(before, &now)?;
        }
        if !self.lengths.is_empty() {
            let length = agent.settings().await.chosen.focus_minutes.0.into();
            if !self.lengths.contains(&length) {
                return Err(format!(
                    "the setting is {length}, not of {:?}",
                    self.lengths
                ));
            }
        }
        Ok((agent, now))
    }

    /// Compares the journal with what it was and with what was acknowledged since.
    fn look(&mut self, life: &Life) -> Result<(), String> {
        let lines = examine(self.home.path())?;
        if !lines.starts_with(&self.lines) {
            return Err("lines that were in the journal are gone or changed".to_owned());
        }
        let new = lines[self.lines.len()..].iter();
        let new = new.map(|line| serde_json::to_value(&line.event).expect("events are JSON"));
        life.is_in(&new.collect::<Vec<_>>(), &origins(&lines))?;
        if let Some(told) = &life.told {
            found::is_written(told, &lines)?;
        }
        self.set(life);
        let written = lines.last().map(|line| line.at);
        let latest = life.seen_at().max(written);
        self.clock = self.clock.max(latest.unwrap_or(self.clock));
        self.lines = lines;
        Ok(())
    }

    /// Of several who set the same thing at once, the test cannot know who was last.
    fn set(&mut self, life: &Life) {
        let last = |one: &person::Deeds| one.acknowledged.iter().rev().find_map(Act::sets);
        let granted: Vec<u32> = life.people.iter().filter_map(last).collect();
        if !granted.is_empty() {
            self.lengths = granted;
        }
        let perhaps = life.people.iter().filter_map(|one| one.unanswered.as_ref());
        if !self.lengths.is_empty() {
            self.lengths.extend(perhaps.filter_map(Act::sets));
        }
    }

    fn summary(&self, kills: u64) -> String {
        let Figures {
            starts,
            during_start,
            during_act,
            acknowledged,
            refused,
            together,
            later,
        } = self.figures;
        let lines = self.lines.len();
        format!(
            "{kills} kills ({during_start} during a start, {during_act} during a command), \
             {starts} starts, {together} lives of several people, {later} times much later, {acknowledged} commands acknowledged, {refused} refused, \
             {lines} lines in the journal, nothing lost"
        )
    }
}
