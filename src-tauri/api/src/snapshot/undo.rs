//! What `undo` would take back, in words.

use domain::{ItemId, LooseEndId, State};
use engine::Undoable;
use protocol::UndoView;
use words::Words;

pub(super) fn undo(next: &Undoable, state: &State) -> Option<UndoView> {
    let is_item = |end: LooseEndId| {
        let item = ItemId(end.0);
        state
            .day
            .as_ref()
            .is_some_and(|day| day.item(item).is_some())
    };
    let text = Words::english().undo(&next.input, next.brought.len(), is_item)?;
    let at = next.given_at;
    Some(UndoView { text, at })
}
