//! One life of the agent, from its start to its sudden end, and what it answered meanwhile.

use std::time::Duration;

use protocol::{Snapshot, error::code};
use serde_json::Value;
use tokio::{pin, select, time::sleep};

use super::{Act, Chance};
use crate::support::{Agent, Home};

/// No life is longer.
const LONGEST_MS: u64 = 300;
/// A life that is to end during its start is at most so long.
const START_MS: u64 = 30;

/// What was asked and answered.
#[derive(Default)]
pub struct Life {
    /// What was granted and acknowledged, in order.
    pub acknowledged: Vec<Act>,
    /// What was refused.
    pub refused: u32,
    /// What was under way when the end came.
    pub unanswered: Option<Act>,
    /// The last picture the agent gave.
    pub picture: Option<Snapshot>,
}

impl Life {
    /// A life that ends while the agent starts.
    pub async fn cut_short(home: &Home, clock: &str, chance: &mut Chance) -> Self {
        let typed = ["agent", "--clock", clock, "--zone", "Europe/Lisbon"];
        let mut starting = home.daydone(None, &typed).spawn().expect("it can start");
        sleep(Duration::from_micros(chance.below(START_MS * 1000))).await;
        starting.kill().expect("it can be killed");
        starting.wait().expect("it ends");
        Self::default()
    }

    /// A life full of acts; the end comes at any instant, or right after an answer.
    ///
    /// # Errors
    /// In words, when the agent answers what it must not, or leaves by itself.
    pub async fn lived(agent: Agent, now: Snapshot, chance: &mut Chance) -> Result<Self, String> {
        let mut life = Self {
            picture: Some(now.clone()),
            ..Self::default()
        };
        let after = (chance.below(3) == 0).then(|| chance.below(20) as usize);
        let end = sleep(Duration::from_micros(chance.below(LONGEST_MS * 1000)));
        pin!(end);
        let mut now = now;
        while after.is_none_or(|limit| life.acknowledged.len() < limit) {
            let act = Act::chosen(chance, &now);
            select! {
                answer = act.ask(&agent) => match answer {
                    Ok(picture) => {
                        now = picture;
                        life.picture = Some(now.clone());
                        life.acknowledged.push(act);
                    }
                    Err(error) if [code::NO_AGENT, code::FAILED].contains(&&*error.code) => {
                        return Err(format!("{act:?} failed: {error}"));
                    }
                    Err(_) => life.refused += 1,
                },
                () = &mut end, if after.is_none() => {
                    life.unanswered = Some(act);
                    break;
                }
            }
        }
        agent.kill();
        Ok(life)
    }

    /// Whether the journal's new lines hold all that was acknowledged, in its order, and each act
    /// once.
    ///
    /// # Errors
    /// In words, what is lost or doubled.
    pub fn is_in(&self, lines: &[Value]) -> Result<(), String> {
        let mut rest = lines.iter();
        for act in self.acknowledged.iter().filter(|act| act.is_kept()) {
            if !rest.any(|event| act.led_to(event)) {
                return Err(format!("acknowledged and lost: {act:?}"));
            }
        }
        for event in lines.iter().filter(|event| is_asked_for(event)) {
            let same = |other: &&Value| other["kind"] == event["kind"];
            let asked = self.acknowledged.iter().chain(&self.unanswered);
            let asked = asked.filter(|act| act.could_lead_to(event)).count();
            let there = lines.iter().filter(same).count();
            if there > asked {
                return Err(format!("asked {asked} times, there {there} times: {event}"));
            }
        }
        Ok(())
    }
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
        "interruption_marked",
        "thought_parked",
        "put_for_later",
        "waiting_dropped",
        "nudges_snoozed",
        "first_step_set",
        "blocked_set",
        "day_closed",
        "day_reopened",
    ];
    kinds.iter().any(|kind| event["kind"] == *kind)
}
