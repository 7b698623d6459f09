//! `daydone gap [focus|break|drop] [NUMBER]`: say what a stretch that is not accounted for was, and whether
//! the session it holds goes on.

use clap::{Args, ValueEnum};
use protocol::{Command, GapView, GapWas, SessionState, Snapshot};

use super::super::{
    answer::{Answer, Outcome},
    arrivals::grown,
    past::gap_cause,
    session::{CliSession, length, say},
};
use super::going::going;

#[derive(Args, Debug)]
pub(crate) struct GapArgs {
    was: Option<GapChoice>,
    #[arg(default_value_t = 1)]
    number: usize,
    #[arg(long, requires = "was", conflicts_with = "stay")]
    go_on: bool,
    #[arg(long, requires = "was")]
    stay: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum GapChoice {
    Focus,
    Break,
    Drop,
}

impl GapArgs {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let Some(was) = self.was else {
            return Ok(Answer::of(listed(&desk), &desk.seen.gaps));
        };
        let index = self.number.checked_sub(1);
        let Some(gap) = index.and_then(|index| desk.seen.gaps.get(index)).cloned() else {
            let id = match desk.seen.gaps.is_empty() {
                true => "cli-gap-none",
                false => "cli-no-such-gap",
            };
            return CliSession::refuse("unknown_gap", id, &[("given", self.number.into())]);
        };
        let was = match was {
            GapChoice::Focus => GapWas::Focus,
            GapChoice::Break => GapWas::Break,
            GapChoice::Drop => GapWas::Drop,
        };
        let go_on = match (self.go_on, self.stay) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        };
        let answer = Command::ResolveGap {
            gap: gap.id,
            was,
            go_on,
        };
        desk.send(answer).await?;
        let mut lines = answered(&gap, was, &desk);
        lines.extend(went_on(&desk.before, &desk));
        lines.extend(came(&desk.before, &desk));
        Ok(desk.answer(lines))
    }
}

/// How much of it counts now: what the day's focus grew by, which no answer but *focus* does.
fn answered(gap: &GapView, was: GapWas, desk: &CliSession) -> Vec<String> {
    if desk.seen.gaps.iter().any(|open| open.id == gap.id) {
        return Vec::new();
    }
    let (before, after) = (&desk.before.today, &desk.seen.today);
    let counted = grown(before.focus_s, after.focus_s);
    let whole = length(seconds(gap)).into();
    vec![match was {
        GapWas::Focus => say("cli-gap-focus", &[("length", length(counted).into())]),
        GapWas::Break => say("cli-gap-break", &[("length", whole)]),
        GapWas::Drop => say("cli-gap-drop", &[("length", whole)]),
    }]
}

/// What became of a session that was held: it runs again, or waits to.
pub(super) fn went_on(before: &Snapshot, desk: &CliSession) -> Option<String> {
    let is_held = |seen: &Snapshot| {
        let session = seen.session.as_ref();
        session.is_some_and(|session| session.state == SessionState::Paused)
    };
    match (is_held(before), is_held(&desk.seen)) {
        (true, false) => desk.seen.session.as_ref().map(|_| going(desk)),
        (_, true) => still_held(desk),
        (false, false) => None,
    }
}

/// "Paused since 09:45. To go on: daydone resume"
pub(super) fn still_held(desk: &CliSession) -> Option<String> {
    let session = desk.seen.session.as_ref();
    let since = session.and_then(|session| session.paused_at)?;
    Some(say(
        "cli-still-paused",
        &[("since", desk.clock(since).into())],
    ))
}

/// Gaps that were not there before, each with the way to answer.
pub(super) fn came(before: &Snapshot, desk: &CliSession) -> Vec<String> {
    let is_new = |gap: &&GapView| before.gaps.iter().all(|known| known.id != gap.id);
    let new = desk.seen.gaps.iter().filter(is_new);
    new.map(|gap| {
        let args = [
            ("length", length(seconds(gap)).into()),
            ("from", desk.clock(gap.from).into()),
        ];
        say("cli-status-gap", &args)
    })
    .collect()
}

/// Whole seconds of a gap.
pub(super) fn seconds(gap: &GapView) -> u32 {
    u32::try_from((gap.to - gap.from).num_seconds()).unwrap_or(0)
}

fn listed(desk: &CliSession) -> Vec<String> {
    let gaps = &desk.seen.gaps;
    if gaps.is_empty() {
        return vec![say("cli-gap-none", &[])];
    }
    let line = |(index, gap): (usize, &GapView)| {
        let args = [
            ("number", (index + 1).into()),
            ("from", desk.clock_apart(gap.from).into()),
            ("to", desk.clock_apart(gap.to).into()),
            ("length", length(seconds(gap)).into()),
            ("cause", gap_cause(gap.cause).into()),
        ];
        say("cli-gap", &args)
    };
    let lines = gaps.iter().enumerate().map(line);
    lines.chain([say("cli-gap-ask", &[])]).collect()
}
