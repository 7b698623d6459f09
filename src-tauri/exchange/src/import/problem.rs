//! Why a file could not be taken at all.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Program, report::sentence};

/// A file could not be taken at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum ArrivingProblem {
    /// No records of a person that is known here.
    #[error("no known program wrote this file")]
    Unknown,
    /// It is known, and not read: there is another way.
    #[error("it is {what}, which is not read; {way}")]
    AnotherWay {
        /// What it is.
        what: String,
        /// What to do instead.
        way: String,
    },
    /// Its end is missing: it was copied or written in part only.
    #[error("it breaks off before its end")]
    BreaksOff,
    /// It is a folder, or a device.
    #[error("it is not a file")]
    NoFile,
    /// More than would be read, in bytes.
    #[error("it is larger than {} MB, and was left alone", .0 >> 20)]
    TooLarge(u64),
    /// More records than would be read.
    #[error("it holds more than {0} records; export them in parts")]
    TooMany(u32),
    /// Its program still writes into a log beside it, so the file alone is not all there is.
    #[error("the program it belongs to still has it open; close that first")]
    InUse,
    /// A newer Daydone wrote it.
    #[error("it is of version {0}, which is newer than this Daydone knows")]
    Newer(u64),
    /// Several people's records, of which it is not known who asks.
    #[error("it holds the records of several people: {0}")]
    SeveralPeople(String),
    /// It has not the shape of that program's files.
    #[error("it is not what {program} writes: {why}")]
    Unreadable {
        /// The program it was taken for.
        program: Program,
        /// What is wrong with it.
        why: String,
    },
}

impl Program {
    pub(super) fn unreadable(self, why: impl fmt::Display) -> ArrivingProblem {
        ArrivingProblem::Unreadable {
            program: self,
            // A reader may name what it met.
            why: sentence(&why.to_string()),
        }
    }
}
