//! One thing on a day's list.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{CarriedId, Details, ItemId, ItemKind, Minutes, Title};

/// An item as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// Its words.
    pub title: Title,
    /// Whether the definition counts it.
    pub kind: ItemKind,
    /// What became of it.
    pub state: ItemState,
    /// How long the person thinks it takes (1–960 minutes).
    pub estimate: Option<Minutes>,
    /// The waiting thing it came from.
    pub from: Option<CarriedId>,
    /// It was still open when the day was closed, and only then given its place. The day had set out
    /// to do it, so its count keeps it: two of three stays two of three.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub left_over: bool,
    /// When it was ticked; absent while it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_at: Option<DateTime<Utc>>,
    /// Its note and its steps.
    #[serde(default, skip_serializing_if = "Details::is_empty")]
    pub details: Details,
}

/// What became of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// Still to do.
    Open,
    /// Ticked.
    Done,
    /// Given to another day.
    Moved(NaiveDate),
    /// Let go.
    Dropped,
    /// Given to someone else, perhaps by name.
    HandedOver(Option<Title>),
}

impl Item {
    /// Whether the day asks for it: it is open or ticked, or was left over at the close.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.left_over || matches!(self.state, ItemState::Open | ItemState::Done)
    }
}

/// Where a loose end goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Destination {
    /// A later date. "Tomorrow" is resolved to one when the command is decided.
    Date(NaiveDate),
    /// Nowhere.
    Drop,
    /// Someone else, perhaps by name.
    HandOver(Option<Title>),
}
