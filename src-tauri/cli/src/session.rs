//! Where a verb works: the connection to the agent and the last picture it gave.

use std::{borrow::Borrow, pin::pin, time::Duration};

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use client::{Client, locations::Locations, start};
use domain::Seconds;
use protocol::{Command, DayState, Snapshot, WaitingAsked, WaitingView, WireError};
use tokio::time::timeout;
use words::{Value, Words};

use super::{answer::Answer, failure::refused, output, prompt};

/// A connection, and what was seen through it last.
pub(super) struct CliSession {
    pub(super) client: Client,
    pub(super) seen: Snapshot,
    /// The snapshot before the last command.
    pub(super) before: Snapshot,
    /// The day's state when the verb began.
    began: DayState,
    /// Something was done.
    has_wished: bool,
}

/// Where this person's agent is.
pub(super) fn place() -> Result<Locations, WireError> {
    Locations::from_env().map_err(|error| WireError::no_agent(format!("{error}.")))
}

/// How long an answer may take before the command line prints that it still waits.
const SOON: Duration = Duration::from_secs(4);

/// Waits for an answer, and says so once when it does not come soon. The agent keeps nothing unsaid:
/// what it answers in the end is so.
async fn meanwhile<T>(id: &str, answer: impl Future<Output = T>) -> T {
    let mut answer = pin!(answer);
    match timeout(SOON, answer.as_mut()).await {
        Ok(answer) => answer,
        Err(_) => {
            output::complaint(&say(id, &[]));
            answer.await
        }
    }
}

/// A message of the command line.
pub(super) fn say(id: &str, args: &[(&str, Value<'_>)]) -> String {
    Words::spoken().say(id, args)
}

/// Parts one after another, as the language lists them.
pub(super) fn listed<Part: Borrow<str>>(parts: impl IntoIterator<Item = Part>) -> String {
    Words::spoken().listed(parts)
}

/// "and 12 more", when something was left out.
pub(super) fn more(left_out: u32) -> Option<String> {
    (left_out > 0).then(|| say("cli-more", &[("count", left_out.into())]))
}

/// A clock time of the wire as the person reads it: "4:30 pm".
fn shown(time: &str) -> String {
    words::clock_time(time).map_or_else(|| time.to_owned(), |time| Words::spoken().clock(time))
}

/// "1 h 20" for seconds.
pub(super) fn length(seconds: u32) -> String {
    Words::spoken().duration(Seconds(seconds))
}

impl CliSession {
    /// Reaches the agent, starting one when there is none, and looks once.
    pub(super) async fn open() -> Result<Self, WireError> {
        let place = place()?;
        let looked = async {
            let (client, _told) = start::reach(&place).await?;
            let seen = client.status().await?;
            Ok::<_, WireError>((client, seen))
        };
        let (client, seen) = meanwhile("cli-not-answered-yet", looked).await?;
        // The agent's environment may be another one than this terminal's.
        Words::speak(&seen.locale);
        let began = seen.day.state;
        Ok(CliSession {
            client,
            before: seen.clone(),
            seen,
            began,
            has_wished: false,
        })
    }

    /// Does something; `seen` is the picture after it.
    pub(super) async fn send(&mut self, command: Command) -> Result<(), WireError> {
        let asked = self.client.command(command);
        let after = meanwhile("cli-not-known-yet", asked).await?;
        self.before = std::mem::replace(&mut self.seen, after);
        self.has_wished = true;
        Ok(())
    }

    /// Does something with a stop time. Where that is over in this day, and the day can go on past its
    /// boundary to it, a person at the terminal is asked; `agreed` has said so already.
    pub(super) async fn wish_to_a_stop(
        &mut self,
        agreed: bool,
        command: impl Fn(bool) -> Command,
    ) -> Result<(), WireError> {
        let why = match self.send(command(agreed)).await {
            Err(why) if !agreed && prompt::somebody_is_there() => why,
            done => return done,
        };
        let Some(stop) = why.stop.as_ref().filter(|stop| stop.would_end.is_some()) else {
            return Err(why);
        };
        let args = [
            ("time", shown(&stop.time).into()),
            ("ends", shown(&stop.day_ends).into()),
        ];
        if prompt::agreed(&say("cli-past-boundary-ask", &args), false)? {
            return self.send(command(true)).await;
        }
        Err(why)
    }

    /// Does several things as one: all of them, or none.
    pub(super) async fn wish_all(&mut self, mut commands: Vec<Command>) -> Result<(), WireError> {
        let command = match commands.len() {
            1 => commands.remove(0),
            _ => Command::Several { commands },
        };
        self.send(command).await
    }

    /// All that waits, by date.
    pub(super) async fn waiting(&self) -> Result<Vec<WaitingView>, WireError> {
        let mut all: Vec<WaitingView> = Vec::new();
        loop {
            let after = u32::try_from(all.len()).unwrap_or(u32::MAX);
            let asked = WaitingAsked {
                after,
                most: Some(200),
                tag: None,
            };
            let page = self.client.waiting(asked).await?;
            if page.waiting.is_empty() {
                return Ok(all);
            }
            all.extend(page.waiting);
        }
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
        Answer {
            is_kept: self.has_wished,
            ..Answer::of(lines, &self.seen)
        }
    }

    /// Does one thing and says one line about what came of it.
    pub(super) async fn wish_and_say(
        &mut self,
        command: Command,
        line: impl FnOnce(&Self) -> String,
    ) -> Result<Answer, WireError> {
        self.send(command).await?;
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
        Words::spoken().clock_at(at, self.zone())
    }

    /// The same, with its offset where the day's clocks show it twice.
    pub(super) fn clock_apart(&self, at: DateTime<Utc>) -> String {
        Words::spoken().clock_apart(at, self.zone())
    }

    /// "Tuesday 24 November", with its year when that is not today's.
    pub(super) fn day_told(&self, date: NaiveDate) -> String {
        Words::spoken().day_told(date, self.today())
    }

    /// "today", "tomorrow", "Tue 1 Dec" for a date as it crosses the socket.
    pub(super) fn day(&self, date: &str) -> String {
        let read = date.parse::<NaiveDate>();
        read.map_or_else(
            |_| date.to_owned(),
            |date| Words::spoken().day_from(date, self.today()),
        )
    }

    /// "Tue 1 Dec", with its year when that is not today's.
    pub(super) fn day_on(&self, date: NaiveDate) -> String {
        Words::spoken().day_short_told(date, self.today())
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
