//! The programs whose records are known, and what they are called.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A program whose records can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Program {
    /// Daydone's own export, in JSON.
    Daydone,
    /// Super Productivity's backup.
    SuperProductivity,
    /// Pomotroid's database.
    Pomotroid,
    /// ActivityWatch's export of buckets, one bucket of it, or a list of events.
    ActivityWatch,
    /// Toggl Track's detailed report, in CSV.
    Toggl,
    /// What `timew export` prints, or Timewarrior's own data files.
    Timewarrior,
    /// Watson's `frames`.
    Watson,
    /// A klog file.
    Klog,
    /// gtimelog's `timelog.txt`.
    GTimeLog,
    /// The clock lines of an org file.
    Org,
}

impl Program {
    /// All of them.
    pub const ALL: [Program; 10] = [
        Program::Daydone,
        Program::SuperProductivity,
        Program::Pomotroid,
        Program::ActivityWatch,
        Program::Toggl,
        Program::Timewarrior,
        Program::Watson,
        Program::Klog,
        Program::GTimeLog,
        Program::Org,
    ];

    /// Its name on a command line.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Program::Daydone => "daydone",
            Program::SuperProductivity => "super-productivity",
            Program::Pomotroid => "pomotroid",
            Program::ActivityWatch => "activitywatch",
            Program::Toggl => "toggl",
            Program::Timewarrior => "timewarrior",
            Program::Watson => "watson",
            Program::Klog => "klog",
            Program::GTimeLog => "gtimelog",
            Program::Org => "org",
        }
    }

    /// The program of that name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|program| program.id() == id)
    }
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Program::Daydone => "Daydone",
            Program::SuperProductivity => "Super Productivity",
            Program::Pomotroid => "Pomotroid",
            Program::ActivityWatch => "ActivityWatch",
            Program::Toggl => "Toggl",
            Program::Timewarrior => "Timewarrior",
            Program::Watson => "Watson",
            Program::Klog => "klog",
            Program::GTimeLog => "gtimelog",
            Program::Org => "org-mode",
        })
    }
}
