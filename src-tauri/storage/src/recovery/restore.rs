//! Going back to a copy. The journal of today is set aside, so going forward again is possible too.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::{
    backup,
    swap::{prepare, settle, take_over},
};
use crate::{
    Contents, Problem,
    disk::{
        files::{self, Claim},
        quarantine::{QuarantineReason, is_there},
    },
    examine::integrity,
    open::{
        connect::{self, fold},
        header, migrations,
    },
};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What the journal holds now.
    pub contents: Contents,
    /// Where the journal of before is now: `daydone-replaced-<date>.sqlite`. `None` when there was
    /// none.
    pub aside: Option<PathBuf>,
}

/// Puts the copy at `copy` in the place of the journal at `journal`. The copy stays where it is. A
/// kill at any instant leaves the one or the other, whole; so does any error.
///
/// # Errors
/// [`Problem`]: the copy is not sound, or a newer Daydone's; the journal is in use; the disk is full.
pub fn restore(journal: &Path, copy: &Path, now: DateTime<Utc>) -> Result<Restored, Problem> {
    files::make_folder(files::folder_of(journal))?;
    let _claim = Claim::on(journal)?;
    settle(journal)?;
    let contents = prepare(journal, |part| {
        let contents = integrity::examine(copy)?;
        backup::copy(copy, part)?;
        Ok(contents)
    })?;
    fold_in(journal)?;
    let aside = take_over(journal, QuarantineReason::Replaced, now)?;
    Ok(Restored { contents, aside })
}

/// Brings what waits in the log into the file itself, so that one file is all there is to set aside.
/// A file that is not to be touched, or cannot be made sense of, is left with its log.
fn fold_in(journal: &Path) -> Result<(), Problem> {
    if !is_there(&files::beside(journal, "-wal")) {
        return Ok(());
    }
    let folded = header::check(journal).and_then(|()| {
        let failed = |source| Problem::sqlite(journal, source);
        let connection = connect::connect(journal).map_err(failed)?;
        migrations::check(&connection, journal)?;
        fold(&connection).map_err(failed)
    });
    match folded {
        Err(Problem::Damaged { .. } | Problem::Newer { .. } | Problem::Foreign { .. }) => Ok(()),
        folded => folded,
    }
}
