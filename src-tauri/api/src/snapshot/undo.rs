//! What `undo` would take back, in words.

use engine::Undoable;
use protocol::UndoView;
use words::Words;

pub(super) fn undo(next: &Undoable) -> Option<UndoView> {
    let text = Words::english().undo(&next.command, next.brought.len())?;
    let at = next.given_at;
    Some(UndoView { text, at })
}
