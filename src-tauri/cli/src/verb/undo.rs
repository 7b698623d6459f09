//! `daydone undo`: take back the last command, whatever it was, and say which.

use protocol::Command;

use super::super::{
    answer::Outcome,
    session::{CliSession, length, say},
};
use super::gap;

pub(crate) async fn run(mut desk: CliSession) -> Outcome {
    desk.send(Command::Undo).await?;
    let took = desk.before.undo.as_ref();
    let text = took.map_or_else(|| say("cli-undo-something", &[]), |took| took.text.clone());
    let mut lines = vec![say("cli-undo", &[("text", text.into())])];
    lines.extend(restored(&desk));
    Ok(desk.answer(lines))
}

/// How the day stands now. The time since then is not accounted for, because it was not observed, so a gap
/// may be new.
pub(super) fn restored(desk: &CliSession) -> Vec<String> {
    let known = &desk.before.gaps;
    let mut lines = vec![desk.seen.line.clone()];
    let fresh = desk.seen.gaps.iter().filter(|gap| !known.contains(gap));
    lines.extend(fresh.map(|gap| {
        let length = length(gap::seconds(gap)).into();
        let from = desk.clock(gap.from).into();
        say("cli-status-gap", &[("length", length), ("from", from)])
    }));
    lines
}
