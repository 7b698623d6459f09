//! One run of the agent, from its start to its sudden end: which commands came, what was answered, and
//! what a follower received.

use std::time::Duration;

use client::Notifications;
use protocol::Snapshot;
use serde_json::Value;
use tokio::{
    task::JoinSet,
    time::{Instant, sleep},
};

use super::{Act, Chance, Origins, person::Deeds};
use crate::support::{Agent, Home};

/// No life is longer.
const LONGEST_MS: u64 = 300;
/// A life that is to end during its start is at most so long.
const START_MS: u64 = 30;
/// One that ends after so many answers has as long as they take.
const LONG: Duration = Duration::from_secs(60);

/// What was asked, answered and published.
#[derive(Default)]
pub struct Life {
    /// Each of the people, with what they did.
    pub people: Vec<Deeds>,
    /// The last snapshot that a follower received.
    pub told: Option<Snapshot>,
}

impl Life {
    /// A life that ends while the agent starts.
    pub async fn cut_short(home: &Home, typed: &[&str], chance: &mut Chance) -> Self {
        let mut starting = home.daydone(None, typed).spawn().expect("it can start");
        sleep(Duration::from_micros(chance.below(START_MS * 1000))).await;
        starting.kill().expect("it can be killed");
        starting.wait().expect("it ends");
        Self::default()
    }

    /// A run full of acts of one to three people, with one follower; the end comes at any
    /// instant, or right after answers.
    ///
    /// # Errors
    /// In words, when the agent answers what it must not, or leaves by itself.
    pub async fn lived(agent: Agent, now: Snapshot, chance: &mut Chance) -> Result<Self, String> {
        let (_watching, told) = agent.follower().await;
        let begun = Instant::now();
        let (end, most) = match chance.below(3) {
            0 => (begun + LONG, chance.below(20) as usize),
            _ => {
                let lasts = Duration::from_micros(chance.below(LONGEST_MS * 1000));
                (begun + lasts, usize::MAX)
            }
        };
        let mut acting = JoinSet::new();
        for _ in 0..=chance.below(3) {
            let client = agent.caller().await;
            acting.spawn(Deeds::done(
                client,
                chance.another(),
                now.clone(),
                (end, most),
            ));
        }
        let people = acting.join_all().await;
        agent.kill();
        Ok(Self {
            people: people.into_iter().collect::<Result<_, _>>()?,
            told: last_told(told).await,
        })
    }

    /// The last picture, when one person saw all there was to see.
    pub fn settled(&self) -> Option<Snapshot> {
        match &self.people[..] {
            [one] if one.unanswered.is_none() => one.picture.clone(),
            _ => None,
        }
    }

    /// The latest instant anybody saw.
    pub fn seen_at(&self) -> Option<chrono::DateTime<chrono::Utc>> {
        let answered = self.people.iter().filter_map(|one| one.picture.as_ref());
        answered.chain(&self.told).map(|picture| picture.at).max()
    }

    /// Everything that may have been granted.
    pub fn asked(&self) -> impl Iterator<Item = &Act> {
        let people = self.people.iter();
        people.flat_map(|one| one.acknowledged.iter().chain(&one.unanswered))
    }

    /// Whether the journal's new lines hold all that was acknowledged to each, in its order, and
    /// each act once.
    ///
    /// # Errors
    /// In words, what is lost or doubled.
    pub fn is_in(&self, lines: &[Value], origins: &Origins) -> Result<(), String> {
        for one in &self.people {
            let mut rest = lines.iter();
            for act in one.acknowledged.iter().filter(|act| act.is_kept()) {
                if !rest.any(|event| act.led_to(event, origins)) {
                    return Err(format!("acknowledged and lost: {act:?}"));
                }
            }
        }
        for event in lines.iter().filter(|event| is_asked_for(event)) {
            let same = |other: &&Value| other["kind"] == event["kind"];
            let asked = self.asked().filter(|act| act.could_lead_to(event)).count();
            let there = lines.iter().filter(same).count();
            if there > asked {
                return Err(format!("asked {asked} times, there {there} times: {event}"));
            }
        }
        Ok(())
    }
}

async fn last_told(mut told: Notifications) -> Option<Snapshot> {
    let mut last = None;
    while let Some(notification) = told.next().await {
        if notification.method == "snapshot" {
            last = Some(notification.params);
        }
    }
    last.map(|picture| serde_json::from_value(picture).expect("a picture"))
}

/// Whether only a person's act leads to such an event, and one act to one.
fn is_asked_for(event: &Value) -> bool {
    let kinds = [
        "item_added",
        "item_ticked",
        "item_returned",
        "item_renamed",
        "focus_started",
        "focus_extended",
        "break_started",
        "meeting_started",
        "meeting_logged",
        "interruption_marked",
        "thought_parked",
        "put_for_later",
        "waiting_dropped",
        "nudges_snoozed",
        "first_step_set",
        "blocked_set",
        "day_closed",
        "day_kept_open",
        "day_reopened",
        "taken_back",
    ];
    kinds.iter().any(|kind| event["kind"] == *kind)
}
