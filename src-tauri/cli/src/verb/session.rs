//! `pause`, `resume`, `extend`, `finish`, `break`: the verbs that change a session.

use clap::Args;
use protocol::{Command, SessionKind, SessionView};
use types::Minutes;

use super::super::{
    answer::Outcome,
    arrivals::grown,
    session::{CliSession, length as said_length, say},
    value::minutes,
};
pub(super) use super::going::going;

use super::gap;

#[derive(Args, Debug)]
pub(crate) struct Extend {
    #[arg(value_parser = minutes, default_value = "5")]
    minutes: Minutes,
}

#[derive(Args, Debug)]
pub(crate) struct BreakArgs {
    #[arg(value_parser = minutes)]
    minutes: Option<Minutes>,
}

impl Extend {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let minutes = self.minutes;
        desk.wish_and_say(Command::Extend { minutes }, going).await
    }
}

impl BreakArgs {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let minutes = self.minutes;
        desk.wish_and_say(Command::StartBreak { minutes }, going)
            .await
    }
}

pub(crate) async fn pause(mut desk: CliSession) -> Outcome {
    desk.send(Command::Pause).await?;
    let held = desk.seen.session.as_ref().or(desk.before.session.as_ref());
    let worked = held.map_or(0, |session| session.worked_s);
    let line = say("cli-paused", &[("length", said_length(worked).into())]);
    let lines = [line].into_iter().chain(gave_way(&desk)).collect();
    Ok(desk.answer(lines))
}

pub(crate) async fn resume(mut desk: CliSession) -> Outcome {
    desk.send(Command::Resume).await?;
    let line = going(&desk);
    let lines = [line].into_iter().chain(gap::came(&desk.before, &desk));
    Ok(desk.answer(lines.collect()))
}

pub(crate) async fn finish(mut desk: CliSession) -> Outcome {
    desk.send(Command::Finish).await?;
    let mut lines = finished(&desk);
    lines.extend(gap::came(&desk.before, &desk));
    Ok(desk.answer(lines))
}

/// What was finished, and what it held meanwhile.
pub(super) fn finished(desk: &CliSession) -> Vec<String> {
    let Some(session) = &desk.before.session else {
        return Vec::new();
    };
    let length = ("length", said_length(worth(session, desk)).into());
    let line = match (session.kind, &session.title) {
        (SessionKind::Focus, Some(title)) => say(
            "cli-finished-focus-on",
            &[length, ("title", title.as_str().into())],
        ),
        (SessionKind::Focus, None) => say("cli-finished-focus", &[length]),
        (SessionKind::Break, _) => say("cli-finished-break", &[length]),
        (SessionKind::Meeting, _) => say("cli-finished-meeting", &[length]),
    };
    let lines = [line]
        .into_iter()
        .chain(goes_on(desk))
        .chain(break_due(desk));
    lines.chain(gave_way(desk)).collect()
}

/// What goes on after it: the session that was held meanwhile, or the break that began by itself.
fn goes_on(desk: &CliSession) -> Option<String> {
    Some(match desk.seen.session.as_ref()?.kind {
        SessionKind::Break => going(desk),
        SessionKind::Focus | SessionKind::Meeting => say("cli-held", &[]),
    })
}

/// The break that is due, with the way to take it.
pub(super) fn break_due(desk: &CliSession) -> Option<String> {
    let due = desk.seen.break_due?;
    Some(say(
        "cli-break-due",
        &[("length", said_length(due.minutes * 60).into())],
    ))
}

/// What it came to in the end: what it was worth when it was seen last, and what the day has more of it
/// since. A break is in no total; it is as long as it lasted.
fn worth(session: &SessionView, desk: &CliSession) -> u32 {
    let (before, after) = (&desk.before.today, &desk.seen.today);
    let since = match session.kind {
        SessionKind::Focus => grown(before.focus_s, after.focus_s),
        SessionKind::Meeting => grown(before.meeting_s, after.meeting_s),
        SessionKind::Break => {
            let passed = (desk.seen.at - desk.before.at).num_seconds();
            u32::try_from(passed).unwrap_or(0)
        }
    };
    session.worked_s.saturating_add(since)
}

/// Work that crossed the boundary kept its day; when the work rests, the day is over.
fn gave_way(desk: &CliSession) -> Option<String> {
    let forgotten = desk.seen.forgotten.as_ref();
    forgotten.map(|_| say("cli-gave-way", &[]))
}
