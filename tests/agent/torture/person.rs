//! One of several people at the same agent, or one person in several rooms: a connection, what was
//! asked over it one after the other, and what was answered.

use client::Client;
use protocol::{DayQuery, Snapshot, error::code};
use tokio::time::{Instant, timeout_at};

use super::{Act, Chance};

/// What one of them asked and was answered.
#[derive(Default)]
pub struct Deeds {
    /// What was granted and acknowledged, in order.
    pub acknowledged: Vec<Act>,
    /// What was refused.
    pub refused: u32,
    /// What was under way when the end came.
    pub unanswered: Option<Act>,
    /// The last picture that was answered.
    pub picture: Option<Snapshot>,
}

impl Deeds {
    /// Acts until the end, or until so much is granted.
    ///
    /// # Errors
    /// In words, when the agent answers what it must not, or leaves by itself.
    pub async fn done(
        client: Client,
        mut chance: Chance,
        mut now: Snapshot,
        (end, most): (Instant, usize),
    ) -> Result<Self, String> {
        let mut deeds = Self::default();
        while deeds.acknowledged.len() < most {
            let past = match chance.below(4) {
                0 => timeout_at(end, client.day(DayQuery { date: None })).await,
                _ => Ok(Ok(Vec::new())),
            };
            let Ok(Ok(past)) = past else {
                return past.map_or(Ok(deeds), |failed| Err(format!("no past: {failed:?}")));
            };
            let act = Act::chosen(&mut chance, &now, past.first());
            match timeout_at(end, act.ask(&client)).await {
                Ok(Ok(picture)) => {
                    now = picture.unwrap_or(now);
                    deeds.picture = Some(now.clone());
                    deeds.acknowledged.push(act);
                }
                Ok(Err(error)) if [code::NO_AGENT, code::FAILED].contains(&&*error.code) => {
                    return Err(format!("{act:?} failed: {error}"));
                }
                Ok(Err(_)) => {
                    deeds.refused += 1;
                    // Another person may have changed what it was about.
                    let Ok(Ok(picture)) = timeout_at(end, client.status()).await else {
                        break;
                    };
                    now = picture;
                }
                Err(_) => {
                    deeds.unanswered = Some(act);
                    break;
                }
            }
        }
        Ok(deeds)
    }
}
