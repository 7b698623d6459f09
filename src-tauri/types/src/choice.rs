//! What commands are made of: items, places, and the choices that stand for a question.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{CarriedId, ItemId, ItemKind, LooseEndId, Minutes, Title, given};

/// An item to start the day with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct NewItem {
    /// Its title.
    #[serde(deserialize_with = "given::title")]
    pub title: Title,
    /// Its estimate in minutes (1–960).
    #[serde(default)]
    pub estimate_minutes: Option<Minutes>,
    /// The waiting item it comes from; that one then waits no longer.
    #[serde(default)]
    pub waiting: Option<CarriedId>,
    /// True for a bonus item.
    #[serde(default)]
    pub bonus: bool,
}

impl NewItem {
    /// A must of these words, without an estimate.
    #[must_use]
    pub fn must(title: Title) -> Self {
        NewItem {
            title,
            estimate_minutes: None,
            waiting: None,
            bonus: false,
        }
    }

    /// Must or bonus.
    #[must_use]
    pub fn kind(&self) -> ItemKind {
        if self.bonus {
            ItemKind::Bonus
        } else {
            ItemKind::Must
        }
    }
}

/// A loose end and where it goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct LooseEndPlace {
    /// The item's or thought's id.
    pub what: LooseEndId,
    /// Where it goes.
    pub place: Target,
}

/// Where a loose end goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "to", rename_all = "snake_case", deny_unknown_fields)]
pub enum Target {
    /// The next day that is not off.
    Tomorrow,
    /// A date after today, at most a year ahead.
    Date {
        /// `2026-12-03`.
        #[serde(deserialize_with = "given::date")]
        date: NaiveDate,
    },
    /// Nowhere.
    Drop,
    /// Someone else.
    HandOver {
        /// Who, if said.
        #[serde(default, deserialize_with = "given::maybe_title")]
        person: Option<Title>,
    },
    /// No place: an item was done after all and is ticked, a thought that is done with is let go.
    Done,
}

/// As what one more item joins the day. A choice holds also while the day is not full.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "choose", rename_all = "snake_case", deny_unknown_fields)]
pub enum WhenFull {
    /// As a must; refused when the day holds no more of them, or is enough: then the person is asked.
    #[default]
    Ask,
    /// As a bonus, beyond the definition.
    Bonus,
    /// In the place of this open item, as the must or bonus that one was; it moves to the next day. A
    /// must is refused when the day is enough.
    Swap {
        /// The open item that leaves.
        out: ItemId,
    },
}

/// What to do when a session would run past the day's end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum PastEnd {
    /// Refuse and offer the length that fits.
    #[default]
    Ask,
    /// Shorten it to fit.
    Fit,
    /// Run past it.
    Allow,
}

impl PastEnd {
    /// What a start says by itself, where the person chose nothing: a face that can ask asks, and one that cannot
    /// (a notification, a key, the tray, a command without a terminal) shortens the session to fit.
    #[must_use]
    pub const fn where_one_can_ask(can_ask: bool) -> Self {
        if can_ask { Self::Ask } else { Self::Fit }
    }
}
