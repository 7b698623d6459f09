//! `daydone undo`: take back the last command, whatever it was, and say which.

use protocol::{Command, Snapshot, UndoView};

use super::super::{
    answer::Outcome,
    session::{CliSession, length, say},
};
use super::gap;

pub(crate) async fn run(desk: CliSession) -> Outcome {
    went(desk, Command::Undo, "cli-undo", |before| &before.undo).await
}

/// Takes back or does again, and says what, by `id`, and how the day stands now.
pub(super) async fn went(
    mut desk: CliSession,
    way: Command,
    id: &str,
    what: fn(&Snapshot) -> &Option<UndoView>,
) -> Outcome {
    desk.send(way).await?;
    let what = what(&desk.before).as_ref();
    let text = what.map_or_else(|| say("cli-undo-something", &[]), |what| what.text.clone());
    let mut lines = vec![say(id, &[("text", text.into())])];
    lines.extend(restored(&desk));
    Ok(desk.answer(lines))
}

/// How the day stands now. The time since then is not accounted for, because it was not observed, so a gap
/// may be new.
fn restored(desk: &CliSession) -> Vec<String> {
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
