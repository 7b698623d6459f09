//! What a file held and its days do not: counted by reason, with the time that it was. However much is
//! left out, a few of each reason are named and the rest is counted.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use domain::is_seen;
use serde::{Deserialize, Serialize};

/// How many of each reason are named.
const NAMED: u32 = 20;
/// How much of a name is kept, in characters.
const LONGEST: usize = 80;

/// What was not taken, or not as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The first of each reason.
    pub named: Vec<Skipped>,
    /// All of them, by reason.
    pub counted: BTreeMap<SkipReason, Tally>,
}

/// How much was left out for a reason.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// How many records.
    pub count: u32,
    /// Time of theirs that is in no day, in milliseconds.
    pub lost_ms: u64,
}

/// Something that was not taken, or not as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skipped {
    /// What, as a person would find it in the other program, without signs that cannot be shown.
    pub what: String,
    /// Why not.
    pub why: SkipReason,
}

/// Why something was not taken, or not as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// It has not the shape it should have.
    Unreadable,
    /// It was not ended yet.
    StillRuns,
    /// Another record began before it ended, and it was cut there.
    Cut,
    /// Another record has all of its time.
    Overlaps,
    /// Several machines, or one twice, saw the same time.
    SeenTwice,
    /// A machine that is never left alone says nothing of a person whom another one saw.
    NeverIdle,
    /// It was paused, and counts with its planned length.
    Paused,
    /// It is another person's.
    SomebodyElse,
    /// Its title was too long, or held signs that cannot be shown.
    TitleCut,
    /// It ends when it begins, or before.
    NoLength,
    /// A kind of record that says nothing about a day's work.
    NoRecord,
    /// It has no clock times: what is known of the day was laid one after the other.
    NoClock,
    /// More time than fits into its day.
    PastDay,
    /// The file is not in Unicode, and was read as Western European.
    Latin,
}

impl Report {
    /// Notes that something was left out, with the time of it that is in no day.
    pub(super) fn add(&mut self, what: impl AsRef<str>, why: SkipReason, lost: TimeDelta) {
        let tally = self.counted.entry(why).or_default();
        tally.count = tally.count.saturating_add(1);
        let lost = u64::try_from(lost.num_milliseconds()).unwrap_or(0);
        tally.lost_ms = tally.lost_ms.saturating_add(lost);
        if tally.count <= NAMED {
            let what = shown(what.as_ref());
            self.named.push(Skipped { what, why });
        }
    }
}

/// Another program's words as they can be shown in a line.
pub(super) fn shown(words: &str) -> String {
    fitting(words, LONGEST)
}

/// The same for a sentence that may quote such words.
pub(super) fn sentence(words: &str) -> String {
    fitting(words, LONGEST * 3)
}

fn fitting(words: &str, most: usize) -> String {
    let signs = words
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c });
    let signs = signs.filter(|&c| c == ' ' || is_seen(c));
    let mut fitting: String = signs.take(most + 1).collect();
    if fitting.chars().count() > most {
        fitting.pop();
        fitting.push('…');
    }
    fitting
}
