//! What an item says beyond its title: a note, and steps to tick. The limits are stated here, once.

use serde::{Deserialize, Serialize};

use crate::{Note, StepId, Title, given, given::blank};

/// The most steps inside an item.
pub const STEPS: usize = 7;

/// A note and steps. An item that waits for another day keeps them, with what is ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// Markdown text, as the person wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Note>,
    /// At most [`STEPS`], in the person's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
}

/// A step inside an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// Its words, 1–200 characters.
    pub title: Title,
    /// Whether it is ticked.
    pub done: bool,
}

impl Step {
    /// The first of an item's steps that is not ticked.
    #[must_use]
    pub fn next_of(steps: &[Step]) -> Option<&Step> {
        steps.iter().find(|step| !step.done)
    }

    /// How many of an item's steps are ticked.
    #[must_use]
    pub fn ticked(steps: &[Step]) -> usize {
        steps.iter().filter(|step| step.done).count()
    }
}

/// A change of an item's note or of its steps.
#[derive(
    Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr, strum::VariantNames,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[strum(serialize_all = "snake_case")]
#[serde(tag = "set", rename_all = "snake_case", deny_unknown_fields)]
pub enum DetailChange {
    /// Its note; empty takes it back.
    Note {
        /// Markdown text, 1–2,000 characters.
        #[serde(deserialize_with = "given::maybe_note", serialize_with = "blank")]
        text: Option<Note>,
    },
    /// One more step, after the others. At most 7.
    AddStep {
        /// Its words.
        #[serde(deserialize_with = "given::title")]
        title: Title,
    },
    /// New words for a step.
    RenameStep {
        /// The step.
        step: StepId,
        /// Its words.
        #[serde(deserialize_with = "given::title")]
        title: Title,
    },
    /// Tick a step.
    TickStep {
        /// The step.
        step: StepId,
    },
    /// Open a ticked step again.
    ReturnStep {
        /// The step.
        step: StepId,
    },
    /// Move a step to another place among the steps.
    MoveStep {
        /// The step.
        step: StepId,
        /// Its new number, from 1.
        #[serde(deserialize_with = "given::position")]
        position: u16,
    },
    /// Remove a step.
    RemoveStep {
        /// The step.
        step: StepId,
    },
}

impl DetailChange {
    /// The name of every change, as on the wire.
    pub const ALL: &[&str] = <Self as strum::VariantNames>::VARIANTS;

    /// Its name on the wire: `add_step`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.into()
    }
}

impl Details {
    /// Whether there is neither a note nor a step.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.note.is_none() && self.steps.is_empty()
    }

    /// Whether these words and limits could have been given here. What was read from elsewhere has not met them.
    #[must_use]
    pub fn are_checked(&self) -> bool {
        let mut steps = self.steps.iter().enumerate();
        self.steps.len() <= STEPS
            && self.note.as_ref().is_none_or(Note::is_checked)
            && steps.all(|(nth, step)| {
                let before = &self.steps[..nth];
                step.title.is_checked() && before.iter().all(|other| other.id != step.id)
            })
    }
}
