//! What a file brings: asked twice, once to see what would come in and once to do it.

use serde::{Deserialize, Serialize};

/// The largest file that is taken in, in bytes: twenty years of everything are a tenth of it.
pub const LARGEST_IMPORT: u64 = 256 << 20;

/// A file to take in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct ImportQuery {
    /// Its whole path on the agent's computer.
    pub file: String,
    /// The program that wrote it, by name; absent: the one it looks like.
    #[serde(default)]
    pub program: Option<String>,
    /// The zone of times without one, `Europe/Lisbon`; absent: the machine's.
    #[serde(default)]
    pub zone: Option<String>,
    /// Whose records are taken of a file that holds several people's, by name or address.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<String>,
    /// Whether to take in what is new; otherwise it is only looked at.
    #[serde(default)]
    pub take: bool,
}

/// What a file brings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ImportView {
    /// The program that wrote it, as people call it; absent when there is nothing in it.
    pub program: Option<String>,
    /// How many records were looked at.
    pub records: u32,
    /// How many days are new; once they are taken in, how many were.
    pub new: u32,
    /// How many days are here already.
    pub known: u32,
    /// The first date of the new ones.
    pub from: Option<String>,
    /// Their last date.
    pub to: Option<String>,
    /// Focus in the new days.
    pub focus_s: u32,
    /// Meetings in the new days.
    pub meeting_s: u32,
    /// How many things that wait for a later day are new; once they are taken in, how many were.
    pub waiting: u32,
    /// How many parked thoughts are new.
    pub thoughts: u32,
    /// How many days off that were planned are new.
    #[serde(default)]
    pub days_off: u32,
    /// How many defaults that were questioned are new.
    #[serde(default)]
    pub questions: u32,
    /// What is left out, or not as it was, by reason.
    pub skipped: Vec<SkippedView>,
    /// What is new, counted in words: "3 days, one thought"; absent when nothing is.
    #[serde(default)]
    pub brings: Option<String>,
    /// The report in sentences: what was found, or that it was taken in.
    #[serde(default)]
    pub says: Vec<String>,
    /// Whether what is new was taken in.
    pub taken: bool,
}

/// What is left out, or not as it was, for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct SkippedView {
    /// The reason in a sentence.
    pub why: String,
    /// How many.
    pub count: u32,
    /// Their time that is in no day.
    pub lost_s: u32,
    /// The first few of them.
    pub examples: Vec<String>,
}
