//! Commands tried on a copy of the state, so that a face can show what they would come to.

use domain::{Command, Entry, EntryId, Moment, Rejection, State, decide, evolve};
use engine::View;
use uuid::Uuid;

/// The state as it would be after these commands. Nothing happens.
///
/// # Errors
/// The rejection of the first command that the rules refuse.
pub(super) fn granted(
    view: &View,
    commands: impl IntoIterator<Item = Command>,
) -> Result<State, Rejection> {
    let moment = Moment {
        now: view.now,
        zone: view.zone,
        seed: 0,
    };
    let mut state = State::clone(&view.state);
    for command in commands {
        for event in decide(&state, &view.settings, command, &moment)? {
            let entry = Entry {
                id: EntryId(Uuid::nil()),
                at: view.now,
                event,
            };
            state = evolve(state, &entry);
        }
    }
    Ok(state)
}
