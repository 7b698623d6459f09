//! `daydone meeting start|end|log`: synchronous time, with the reason it is synchronous.

use clap::{Args, Subcommand, ValueEnum};
use protocol::{Command, MeetingReason, SessionKind};
use types::Minutes;

use super::{
    super::{
        answer::Outcome,
        arrivals::grown,
        past::Times,
        session::{CliSession, length as said_length, say},
        value::{ClockReading, minutes, shown},
    },
    session::finished,
};
use api::convert::maybe_title;

#[derive(Args, Debug)]
pub(crate) struct MeetingArgs {
    #[command(subcommand)]
    what: MeetingAction,
}

#[derive(Debug, Subcommand)]
enum MeetingAction {
    Start {
        #[arg(long)]
        reason: Option<Reason>,
        #[arg(long, value_name = "LENGTH", value_parser = minutes)]
        length: Option<Minutes>,
        title: Option<String>,
    },
    End {
        #[arg(long)]
        reason: Option<Reason>,
    },
    Log {
        #[arg(value_name = "HH:MM", value_parser = shown)]
        from: ClockReading,
        #[arg(value_name = "HH:MM", value_parser = shown)]
        to: ClockReading,
        #[arg(long)]
        reason: Option<Reason>,
        title: Option<String>,
    },
}

/// The reasons by name, and what needs none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Reason {
    PerformanceReview,
    FinalDecision,
    Urgent,
    HypeCall,
    Hangout,
    Celebration,
    Ordinary,
    CouldHaveBeenAsync,
    Communication,
}

impl MeetingArgs {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        match self.what {
            MeetingAction::Start {
                reason,
                length: minutes,
                title,
            } => {
                let reason = reason.and_then(Reason::wire);
                let title = maybe_title(title.as_deref())?;
                desk.send(Command::StartMeeting {
                    title,
                    reason,
                    minutes,
                })
                .await?;
                let mut lines = vec![started(&desk)];
                lines.extend(holds(&desk).then(|| say("cli-meeting-holds", &[])));
                Ok(desk.answer(lines))
            }
            MeetingAction::End { reason } => {
                let reason = reason.and_then(Reason::wire);
                desk.send(Command::EndMeeting { reason }).await?;
                Ok(desk.answer(finished(&desk)))
            }
            MeetingAction::Log {
                from,
                to,
                reason,
                title,
            } => {
                let times = Times::today(&desk).await?;
                let from = times.last(from);
                let to = times.after(to, from);
                let reason = reason.and_then(Reason::wire);
                let title = maybe_title(title.as_deref())?;
                let command = Command::LogMeeting {
                    title,
                    reason,
                    from,
                    to,
                    announced: None,
                };
                desk.wish_and_say(command, |desk| {
                    let (before, after) = (&desk.before.today, &desk.seen.today);
                    let length = said_length(grown(before.meeting_s, after.meeting_s));
                    say("cli-meeting-logged", &[("length", length.into())])
                })
                .await
            }
        }
    }
}

/// Whether a session ran until the meeting began; a break ended for it.
fn holds(desk: &CliSession) -> bool {
    let before = desk.before.session.as_ref();
    before.is_some_and(|session| session.kind == SessionKind::Focus)
}

fn started(desk: &CliSession) -> String {
    let ends = desk
        .seen
        .session
        .as_ref()
        .and_then(|session| session.ends_at);
    match ends {
        Some(at) => say("cli-meeting-until", &[("time", desk.clock(at).into())]),
        None => say("cli-meeting", &[]),
    }
}

impl Reason {
    /// The reason as it crosses the socket; absent for communication such as mail and chat.
    pub(super) fn wire(self) -> Option<MeetingReason> {
        Some(match self {
            Reason::PerformanceReview => MeetingReason::PerformanceReview,
            Reason::FinalDecision => MeetingReason::FinalDecision,
            Reason::Urgent => MeetingReason::Urgent,
            Reason::HypeCall => MeetingReason::HypeCall,
            Reason::Hangout => MeetingReason::Hangout,
            Reason::Celebration => MeetingReason::Celebration,
            Reason::Ordinary => MeetingReason::Ordinary,
            Reason::CouldHaveBeenAsync => MeetingReason::CouldHaveBeenAsync,
            Reason::Communication => return None,
        })
    }
}
