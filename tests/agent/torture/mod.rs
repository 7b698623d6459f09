//! The agent under random acts, killed at random instants again and again: what it acknowledged is
//! there afterwards, and nothing is there twice. `cargo xtask torture` runs it for longer, with a
//! number of kills and a seed of one's choice. The seed decides the acts; how far they come before
//! a kill is the machine's.

mod act;
mod chance;
mod examined;
mod life;

use std::env;

use act::Act;
use chance::Chance;
use chrono::{DateTime, Utc};
use domain::Entry;
pub use examined::examine;
use life::Life;
use protocol::Snapshot;

use crate::support::{Agent, Home, MORNING};

/// How often the agent is killed, and the seed, when nobody says.
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

/// A home and what is known of it.
struct Torture {
    home: Home,
    chance: Chance,
    /// The clock the next agent starts with.
    clock: DateTime<Utc>,
    lines: Vec<Entry>,
    /// The last picture, when nothing was left unanswered after it.
    settled: Option<Snapshot>,
    figures: Figures,
}

/// What is told at the end.
#[derive(Default)]
struct Figures {
    starts: u32,
    during_start: u32,
    during_act: u32,
    acknowledged: usize,
    refused: u32,
}

impl Torture {
    fn new(seed: u64) -> Self {
        Self {
            home: Home::new(),
            chance: Chance::of(seed),
            clock: MORNING.parse().expect("an instant"),
            lines: Vec::new(),
            settled: None,
            figures: Figures::default(),
        }
    }

    /// Starts the agent, kills it, and looks at what is left.
    async fn one_more(&mut self) -> Result<(), String> {
        let life = if self.chance.below(6) == 0 {
            self.figures.during_start += 1;
            Life::cut_short(&self.home, &self.clock.to_rfc3339(), &mut self.chance).await
        } else {
            let (agent, now) = self.restart().await?;
            Life::lived(agent, now, &mut self.chance).await?
        };
        self.figures.during_act += u32::from(life.unanswered.is_some());
        self.figures.acknowledged += life.acknowledged.len();
        self.figures.refused += life.refused;
        self.look(&life)?;
        if life.picture.is_some() {
            self.settled = life.picture.filter(|_| life.unanswered.is_none());
        }
        Ok(())
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
            let (before, after) = (essence(before), essence(&now));
            if before != after {
                return Err(format!("shown before: {before}\nshown after: {after}"));
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
        life.is_in(&new.collect::<Vec<_>>())?;
        let shown = life.picture.as_ref().map(|picture| picture.at);
        let written = lines.last().map(|line| line.at);
        self.clock = self.clock.max(shown.max(written).unwrap_or(self.clock));
        self.lines = lines;
        Ok(())
    }

    fn summary(&self, kills: u64) -> String {
        let Figures {
            starts,
            during_start,
            during_act,
            acknowledged,
            refused,
        } = self.figures;
        let lines = self.lines.len();
        format!(
            "{kills} kills ({during_start} during a start, {during_act} during a command), \
             {starts} starts, {acknowledged} commands acknowledged, {refused} refused, \
             {lines} lines in the journal, nothing lost"
        )
    }
}

/// What a person would miss first.
fn essence(picture: &Snapshot) -> String {
    let session = picture.session.as_ref();
    let session = session.map(|session| (&session.id, session.state, session.worked_s));
    let day = (&picture.day.date, picture.day.state, &picture.today);
    let things = (&picture.items, &picture.parked, &picture.waiting);
    format!("{day:?} {session:?} {things:?} {:?}", picture.shutdown)
}
