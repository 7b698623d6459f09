//! Says in one sentence what `undo` would take back, and what `redo` would do again.

use domain::{ItemId, LooseEndId, State};
use engine::Undoable;
use protocol::UndoView;
use words::Words;

/// The sentence and the instant of the command that `undo` would take back, or `redo` would do again. Absent when
/// `words` has no sentence for it.
pub(super) fn undo(undoable: &Undoable, state: &State) -> Option<UndoView> {
    let is_item = |end: LooseEndId| {
        let item = ItemId(end.0);
        state
            .day
            .as_ref()
            .is_some_and(|day| day.item(item).is_some())
    };
    let text = Words::spoken().undo(&undoable.input, undoable.brought.len(), is_item)?;
    let at = undoable.given_at;
    Some(UndoView { text, at })
}
