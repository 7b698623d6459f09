//! What a definition of done can ask for, in its three forms: as the journal holds it, as it is chosen in the
//! protocol, and by its kind in the snapshot. The journal's form is older than the protocol and cannot change.
//! The compiler holds all of them to the same variants.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use crate::{ItemId, Minutes, OnWire, Unreadable, given};

/// One thing that can be met.
#[derive(
    Clone, Debug, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr, strum::VariantNames,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// Every must item ticked, and at least one of them. Moved, dropped and handed-over ones no longer count.
    AllItems,
    /// At least so many must items ticked (1–9).
    Items(u8),
    /// At least so much focus (1–960 minutes).
    Focus(Minutes),
    /// At least so much communication: meetings and the like (1–960 minutes).
    Communication(Minutes),
    /// At least so many finished focus sessions (1–20).
    Sessions(u8),
    /// At least so many times so much focus without a meeting or an interruption inside (5–480 minutes,
    /// 1–9 times).
    Undisturbed {
        /// How much.
        minutes: Minutes,
        /// How many times.
        times: u8,
    },
    /// The day's clock shows this time or later; a time before the boundary means the next morning.
    Clock(NaiveTime),
    /// This item ticked.
    Item(ItemId),
}

/// A criterion as chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "measure", rename_all = "snake_case", deny_unknown_fields)]
pub enum CriterionChoice {
    /// All must items ticked.
    AllItems,
    /// At least so many must items ticked (1–9).
    Items {
        /// How many.
        count: u8,
    },
    /// Focus of so many minutes (1–960).
    Focus {
        /// How many.
        minutes: Minutes,
    },
    /// Communication of so many minutes (1–960).
    Communication {
        /// How many.
        minutes: Minutes,
    },
    /// So many finished focus sessions (1–20).
    Sessions {
        /// How many.
        count: u8,
    },
    /// So many times so much focus without a meeting or an interruption inside.
    Undisturbed {
        /// How much (5–480).
        minutes: Minutes,
        /// How many times (1–9).
        count: u8,
    },
    /// The clock shows this time, or later.
    Clock {
        /// `16:30`, in the day's zone; before the boundary it means the next morning.
        #[serde(with = "given::clock_time")]
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        time: NaiveTime,
    },
    /// One named item ticked.
    Item {
        /// The item.
        item: ItemId,
    },
}

/// What a criterion measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum CriterionKind {
    /// Items ticked; `value` and `target` count items.
    Items,
    /// Focus time; `value` and `target` are seconds.
    Focus,
    /// Time in meetings and communication; `value` and `target` are seconds.
    Communication,
    /// Finished focus sessions; `value` and `target` count sessions.
    Sessions,
    /// Times of focus without a meeting or an interruption inside; `value` and `target` count them.
    Undisturbed,
    /// A clock time; `value` and `target` are seconds since the local midnight of the day's date.
    Clock,
    /// One named item; `value` is 0 or 1, `target` 1.
    Item,
}

impl Criterion {
    /// The name of every criterion, as in the journal.
    pub const ALL: &[&str] = <Self as strum::VariantNames>::VARIANTS;

    /// Its name: `all_items`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.into()
    }

    /// What it measures.
    #[must_use]
    pub fn kind(&self) -> CriterionKind {
        match self {
            Criterion::AllItems | Criterion::Items(_) => CriterionKind::Items,
            Criterion::Focus(_) => CriterionKind::Focus,
            Criterion::Communication(_) => CriterionKind::Communication,
            Criterion::Sessions(_) => CriterionKind::Sessions,
            Criterion::Undisturbed { .. } => CriterionKind::Undisturbed,
            Criterion::Clock(_) => CriterionKind::Clock,
            Criterion::Item(_) => CriterionKind::Item,
        }
    }

    /// The clock time that it waits for, if it waits for one.
    #[must_use]
    pub fn clock_time(&self) -> Option<NaiveTime> {
        match *self {
            Criterion::Clock(time) => Some(time),
            Criterion::AllItems
            | Criterion::Items(_)
            | Criterion::Focus(_)
            | Criterion::Communication(_)
            | Criterion::Sessions(_)
            | Criterion::Undisturbed { .. }
            | Criterion::Item(_) => None,
        }
    }
}

impl OnWire for Criterion {
    type Wire = CriterionChoice;

    fn form(&self) -> CriterionChoice {
        match *self {
            Criterion::AllItems => CriterionChoice::AllItems,
            Criterion::Items(count) => CriterionChoice::Items { count },
            Criterion::Focus(minutes) => CriterionChoice::Focus { minutes },
            Criterion::Communication(minutes) => CriterionChoice::Communication { minutes },
            Criterion::Sessions(count) => CriterionChoice::Sessions { count },
            Criterion::Undisturbed { minutes, times } => CriterionChoice::Undisturbed {
                minutes,
                count: times,
            },
            Criterion::Clock(time) => CriterionChoice::Clock { time },
            Criterion::Item(item) => CriterionChoice::Item { item },
        }
    }

    fn read(form: CriterionChoice) -> Result<Self, Unreadable> {
        Ok(match form {
            CriterionChoice::AllItems => Criterion::AllItems,
            CriterionChoice::Items { count } => Criterion::Items(count),
            CriterionChoice::Focus { minutes } => Criterion::Focus(minutes),
            CriterionChoice::Communication { minutes } => Criterion::Communication(minutes),
            CriterionChoice::Sessions { count } => Criterion::Sessions(count),
            CriterionChoice::Undisturbed { minutes, count } => Criterion::Undisturbed {
                minutes,
                times: count,
            },
            CriterionChoice::Clock { time } => Criterion::Clock(time),
            CriterionChoice::Item { item } => Criterion::Item(item),
        })
    }
}
