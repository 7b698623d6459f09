//! Where a verb works: the connection to the agent and the last picture it gave.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use domain::Seconds;
use protocol::{
    Command, DayState, Snapshot, WaitingPicture, WireError, client::Client, place::Place, start,
};
use words::{Value, Words};

use super::{answer::Answer, failure::refused};

/// A connection, and what was seen through it last.
pub(super) struct Desk {
    pub(super) client: Client,
    pub(super) seen: Snapshot,
    /// The day's state when the verb began.
    began: DayState,
}

/// Where this person's agent is.
pub(super) fn place() -> Result<Place, WireError> {
    Place::from_env().map_err(|error| WireError::no_agent(format!("{error}.")))
}

/// A message of the command line.
pub(super) fn say(id: &str, args: &[(&str, Value<'_>)]) -> String {
    Words::english().say(id, args)
}

/// "1 h 20" for seconds.
pub(super) fn length(seconds: u32) -> String {
    Words::english().duration(Seconds(seconds))
}

impl Desk {
    /// Reaches the agent, starting one when there is none, and looks once.
    pub(super) async fn open() -> Result<Self, WireError> {
        let (client, _told) = start::reach(&place()?).await?;
        let seen = client.status().await?;
        let began = seen.day.state;
        Ok(Desk {
            client,
            seen,
            began,
        })
    }

    /// Does something; `seen` is the picture after it.
    pub(super) async fn wish(&mut self, command: Command) -> Result<(), WireError> {
        self.seen = self.client.command(command).await?;
        Ok(())
    }

    /// Does something that may leave one thing more waiting for a day; gives that thing.
    pub(super) async fn wish_for_later(
        &mut self,
        command: Command,
    ) -> Result<Option<WaitingPicture>, WireError> {
        let before = self.seen.waiting.clone();
        self.wish(command).await?;
        let is_new = |one: &&WaitingPicture| before.iter().all(|known| known.id != one.id);
        Ok(self.seen.waiting.iter().find(is_new).cloned())
    }

    /// The lines, then what they led to, with the picture for scripts.
    pub(super) fn answer(&self, mut lines: Vec<String>) -> Answer {
        match (self.began, self.seen.day.state) {
            (DayState::Open | DayState::Unplanned, DayState::Enough) => {
                lines.push(say("cli-state-enough", &[]));
            }
            (DayState::Enough, DayState::Open) => {
                let line = self.seen.line.as_str().into();
                lines.push(say("cli-state-enough-again", &[("line", line)]));
            }
            (DayState::Open | DayState::Enough, DayState::Closed) if self.seen.review_due => {
                lines.push(say("cli-review-due", &[]));
            }
            _ => {}
        }
        Answer::of(lines, &self.seen)
    }

    /// Does one thing and says one line about it.
    pub(super) async fn wish_and_say(
        &mut self,
        command: Command,
        line: impl FnOnce(&Self) -> String,
    ) -> Result<Answer, WireError> {
        self.wish(command).await?;
        Ok(self.answer(vec![line(self)]))
    }

    /// The day's zone.
    pub(super) fn zone(&self) -> Tz {
        self.seen.day.zone.parse().unwrap_or(Tz::UTC)
    }

    /// The day's date.
    pub(super) fn today(&self) -> NaiveDate {
        self.seen.day.date.parse().unwrap_or_default()
    }

    /// `16:30`, in the day's zone.
    pub(super) fn clock(&self, at: DateTime<Utc>) -> String {
        Words::english().clock_at(at, self.zone())
    }

    /// The same, with its offset where the day's clocks show it twice.
    pub(super) fn clock_apart(&self, at: DateTime<Utc>) -> String {
        Words::english().clock_apart(at, self.zone())
    }

    /// "Tuesday 24 November", with its year when that is not today's.
    pub(super) fn day_told(&self, date: NaiveDate) -> String {
        Words::english().day_told(date, self.today())
    }

    /// "today", "tomorrow", "Tue 1 Dec" for a date as it crosses the socket.
    pub(super) fn day(&self, date: &str) -> String {
        let read = date.parse::<NaiveDate>();
        read.map_or_else(
            |_| date.to_owned(),
            |date| Words::english().day_from(date, self.today()),
        )
    }

    /// A refusal in the words of `cli-…`.
    pub(super) fn refuse<T>(
        code: &str,
        id: &str,
        args: &[(&str, Value<'_>)],
    ) -> Result<T, WireError> {
        Err(refused(code, id, args))
    }
}
