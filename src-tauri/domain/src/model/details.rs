//! What became of an item's note and of its steps.

use serde::{Deserialize, Serialize};

use crate::{CarriedId, Details, ItemId, Note, Step, StepId, Title};

/// A change of a note or of steps, with whose they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DetailsChanged {
    /// Whose they are.
    pub of: DetailsOf,
    /// The change.
    pub change: DetailsEdit,
}

/// What has a note and steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DetailsOf {
    /// An item of the open day.
    Item(ItemId),
    /// Something that waits for a later day.
    Waiting(CarriedId),
}

/// What happened to a note or to a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DetailsEdit {
    /// The note was written, or taken back.
    NoteSet {
        /// The words.
        text: Option<Note>,
    },
    /// A step joined the others, after them.
    StepAdded(Step),
    /// A step got new words.
    StepRenamed {
        /// The step.
        step: StepId,
        /// The words.
        title: Title,
    },
    /// A step was ticked.
    StepTicked(StepId),
    /// A ticked step is open again.
    StepReturned(StepId),
    /// A step got another place.
    StepMoved {
        /// The step.
        step: StepId,
        /// Its place, from 0.
        position: u16,
    },
    /// A step was removed.
    StepRemoved(StepId),
}

impl DetailsEdit {
    /// Makes the change. A step that is not there is passed over, and so is one that is there already.
    pub fn make(&self, details: &mut Details) {
        let steps = &mut details.steps;
        let mut on = |id: StepId, how: &dyn Fn(&mut Step)| {
            if let Some(step) = steps.iter_mut().find(|step| step.id == id) {
                how(step);
            }
        };
        match self {
            DetailsEdit::NoteSet { text } => details.note.clone_from(text),
            DetailsEdit::StepAdded(step) => {
                if steps.iter().all(|known| known.id != step.id) {
                    steps.push(step.clone());
                }
            }
            DetailsEdit::StepRenamed { step, title } => on(*step, &|step| {
                step.title = title.clone();
            }),
            DetailsEdit::StepTicked(step) => on(*step, &|step| step.done = true),
            DetailsEdit::StepReturned(step) => on(*step, &|step| step.done = false),
            DetailsEdit::StepMoved { step, position } => {
                if let Some(index) = steps.iter().position(|known| known.id == *step) {
                    let moved = steps.remove(index);
                    steps.insert(usize::from(*position).min(steps.len()), moved);
                }
            }
            DetailsEdit::StepRemoved(step) => steps.retain(|known| known.id != *step),
        }
    }
}
