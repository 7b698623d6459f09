//! `daydone meetings [held|not-held|answer]`: what calendars announce for this day, and what became of it.

use chrono::TimeDelta;
use chrono_tz::Tz;
use clap::{Args, Subcommand, ValueEnum};
use protocol::{Command, DayState, ForeseenStatus, ForeseenView, Settlement, Snapshot, WireError};
use types::MeetingKey;
use words::Words;

use super::super::{
    answer::{Answer, Outcome},
    lookup::{self, Candidate},
    past::Times,
    session::{CliSession, length, say},
    value::{ClockReading, shown},
};

#[derive(Args, Debug)]
pub(crate) struct MeetingsArgs {
    #[command(subcommand)]
    what: Option<MeetingsAction>,
}

#[derive(Debug, Subcommand)]
enum MeetingsAction {
    Held {
        meeting: String,
        #[arg(long, value_name = "HH:MM", value_parser = shown, requires = "to")]
        from: Option<ClockReading>,
        #[arg(long, value_name = "HH:MM", value_parser = shown, requires = "from")]
        to: Option<ClockReading>,
    },
    NotHeld {
        meeting: String,
    },
    Answer {
        meeting: String,
        answer: AnswerChoice,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum AnswerChoice {
    Declined,
    Agenda,
    Writing,
    Hours,
}

impl MeetingsArgs {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let (given, outcome, id) = match &self.what {
            None => return Ok(Answer::of(listed(&desk), &desk.seen.foreseen)),
            Some(MeetingsAction::Held {
                meeting,
                from: Some(from),
                to: Some(to),
            }) => return held_from(desk, meeting, *from, *to).await,
            Some(MeetingsAction::Held { meeting, .. }) => {
                (meeting, Settlement::Held, "cli-meetings-held")
            }
            Some(MeetingsAction::NotHeld { meeting }) => {
                (meeting, Settlement::NotHeld, "cli-meetings-not-held")
            }
            Some(MeetingsAction::Answer { meeting, answer }) => {
                let outcome = match answer {
                    AnswerChoice::Declined => Settlement::Declined,
                    AnswerChoice::Agenda => Settlement::Agenda,
                    AnswerChoice::Writing => Settlement::Writing,
                    AnswerChoice::Hours => Settlement::Hours,
                };
                (meeting, outcome, "cli-meetings-answered")
            }
        };
        let found = find(given, &desk)?;
        let text = reply(&desk, found.id, outcome);
        let command = Command::SettleMeeting {
            meeting: found.id,
            outcome,
        };
        desk.wish_and_say(command, |_| {
            let noted = say(id, &[("title", found.title.into())]);
            let text = text.map(|text| format!("\n{}\n{text}", say("cli-meetings-copy", &[])));
            noted + &text.unwrap_or_default()
        })
        .await
    }
}

/// Notes an announced meeting with the times at which it was held.
async fn held_from(
    mut desk: CliSession,
    meeting: &str,
    from: ClockReading,
    to: ClockReading,
) -> Outcome {
    let found = find(meeting, &desk)?;
    let times = Times::today(&desk).await?;
    let from = times.last(from);
    let command = Command::LogMeeting {
        title: None,
        reason: None,
        from,
        to: times.after(to, from),
        announced: Some(found.id),
    };
    desk.wish_and_say(command, |_| {
        say("cli-meetings-held", &[("title", found.title.into())])
    })
    .await
}

/// The announced meeting that a number of the list or a part of its title names.
fn find(given: &str, desk: &CliSession) -> Result<Candidate<MeetingKey>, WireError> {
    let all: Vec<_> = desk
        .seen
        .foreseen
        .iter()
        .map(|meeting| Candidate::new(meeting.key, &title(meeting)))
        .collect();
    lookup::one(given, &all, "no_such_foreseen", "cli-no-such-foreseen")
}

/// The text that could be sent with this answer, as long as the meeting is ahead.
fn reply(desk: &CliSession, key: MeetingKey, answer: Settlement) -> Option<String> {
    let mut all = desk.seen.foreseen.iter();
    let meeting = all.find(|meeting| meeting.key == key)?;
    let mut replies = meeting.replies.iter();
    let reply = replies.find(|reply| reply.answer == answer)?;
    Some(reply.text.clone())
}

/// What it is about, or that the calendar does not say.
pub(super) fn title(meeting: &ForeseenView) -> String {
    let title = meeting.title.clone();
    title.unwrap_or_else(|| say("cli-calendar-untitled", &[]))
}

/// "14:00–14:30" by the day's clock, with "≈" where the times are not sure.
pub(super) fn times(meeting: &ForeseenView, seen: &Snapshot) -> String {
    let zone = seen.day.zone.parse().unwrap_or(Tz::UTC);
    let about = if meeting.certain { "" } else { "≈ " };
    let clock = |at| Words::spoken().clock_at(at, zone);
    let (from, to) = (clock(meeting.starts_at), clock(meeting.ends_at));
    format!("{about}{from}–{to}")
}

/// "Next: Budget 14:00–14:30": the meeting that runs or comes next by the calendars, while the day is open.
pub(super) fn next_meeting(seen: &Snapshot) -> Option<String> {
    let mut foreseen = seen.foreseen.iter();
    let next = foreseen
        .find(|one| one.state == ForeseenStatus::Open && seen.at < one.ends_at)
        .filter(|_| seen.day.state != DayState::Closed)?;
    let args = [
        ("title", title(next).into()),
        ("times", times(next, seen).into()),
    ];
    Some(say("cli-status-next-meeting", &args))
}

/// The day's meetings in a few lines, for the morning: how many and how long, the longest time that they
/// leave clear, and what is off the rules. Nothing when none is announced.
pub(super) fn of_the_day(seen: &Snapshot) -> Vec<String> {
    let open = |one: &&ForeseenView| one.state == ForeseenStatus::Open && seen.at < one.ends_at;
    let ahead: Vec<_> = seen.foreseen.iter().filter(open).collect();
    if ahead.is_empty() {
        return Vec::new();
    }
    let zone = seen.day.zone.parse().unwrap_or(Tz::UTC);
    let clock = |at| Words::spoken().clock_at(at, zone);
    let count = [
        ("count", seen.meetings_ahead.count.into()),
        ("length", length(seen.meetings_ahead.length_s).into()),
    ];
    let clear = seen.longest_clear_at.zip(seen.longest_clear_s);
    let clear = clear
        .filter(|(_, seconds)| *seconds > 0)
        .map(|(at, seconds)| {
            let span = [
                ("from", clock(at).into()),
                ("to", clock(at + TimeDelta::seconds(seconds.into())).into()),
            ];
            format!(" {}", say("say-foreseen-clear", &span))
        });
    let first = say("say-foreseen-count", &count) + &clear.unwrap_or_default();
    let off = ahead.iter().filter(|one| !one.off_rules.is_empty());
    let off = off.map(|one| {
        let rules = Words::spoken().off_rules(&one.off_rules);
        say(
            "say-foreseen-off",
            &[("title", title(one).into()), ("rules", rules.into())],
        )
    });
    std::iter::once(first).chain(off).collect()
}

/// What is off the person's rules about it; "none" for nothing.
fn off_rules(meeting: &ForeseenView) -> String {
    match meeting.off_rules.as_slice() {
        [] => "none".to_owned(),
        rules => Words::spoken().off_rules(rules),
    }
}

fn listed(desk: &CliSession) -> Vec<String> {
    let foreseen = &desk.seen.foreseen;
    if foreseen.is_empty() {
        return vec![say("cli-meetings-none", &[])];
    }
    let rows = foreseen.iter().zip(1_usize..).map(|(meeting, number)| {
        let state = match meeting.state {
            ForeseenStatus::Open => "open",
            ForeseenStatus::Held => "held",
            ForeseenStatus::NotHeld => "not-held",
            ForeseenStatus::Answered => "answered",
        };
        let args = [
            ("number", number.into()),
            ("times", times(meeting, &desk.seen).into()),
            ("title", title(meeting).into()),
            ("state", state.into()),
            ("rules", off_rules(meeting).into()),
        ];
        say("cli-meetings-row", &args)
    });
    let mut lines: Vec<_> = rows.collect();
    let clear = desk.seen.longest_clear_s.filter(|seconds| *seconds > 0);
    lines.extend(clear.map(|clear| say("cli-meetings-clear", &[("length", length(clear).into())])));
    lines
}
