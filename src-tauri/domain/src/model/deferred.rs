//! What waits for a later day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{CarriedId, Details, ItemId, Minutes, ThoughtId, Title};

/// Something that waits for a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deferred {
    /// Its id.
    pub id: CarriedId,
    /// Its words.
    pub title: Title,
    /// The date it waits for.
    pub due: NaiveDate,
    /// The estimate it came with.
    pub estimate: Option<Minutes>,
    /// Where it came from.
    pub from: DeferredFrom,
    /// The note and the steps it came with.
    #[serde(default, skip_serializing_if = "Details::is_empty")]
    pub details: Details,
}

/// Where a waiting thing came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeferredFrom {
    /// An item of an earlier day.
    Item(ItemId),
    /// A parked thought.
    Thought(ThoughtId),
    /// Put there directly.
    Person,
}
