//! Mending a journal. Tables that say something else than the journal are made anew; a journal that
//! cannot be read is set aside, and what can be had of it and of the newest backup takes its place.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::{
    backup, rebuild_journal,
    sound_copy::{Brought, SoundCopy},
    swap::{prepare, settle, take_over},
};
use crate::{
    Problem, Store,
    disk::{
        files::Claim,
        quarantine::{self, QuarantineReason},
    },
    examine::{integrity, witness::Witness},
};

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repaired {
    /// Nothing was wrong.
    Nothing,
    /// The tables were made anew from the journal's lines.
    Tables {
        /// How many lines.
        lines: u64,
    },
    /// The journal is sound, but lines that were kept once are not in it. They are not asked for any
    /// more.
    WentOn {
        /// How many.
        lost: u64,
    },
    /// Another journal is in the place of the damaged one.
    BroughtBack {
        /// Where the damaged one is now; `None` when there was none.
        aside: Option<PathBuf>,
        /// What is in the new one.
        brought: Brought,
    },
    /// Nothing could be read and there is no backup: the next start begins anew.
    BegunAnew {
        /// Where the damaged one is now.
        aside: Option<PathBuf>,
    },
}

/// Looks at the journal at `path` as a whole and mends what is wrong with it. Nothing is deleted. A
/// kill at any instant leaves the old journal or the new one.
///
/// # Errors
/// [`Problem`] when it is in use, no journal of this program's, or the mending failed; the journal is
/// then as it was.
pub fn repair(path: &Path, now: DateTime<Utc>) -> Result<Repaired, Problem> {
    let _claim = Claim::on(path)?;
    settle(path)?;
    let looked = backup::expect_journal(path).and_then(|()| look(path));
    match looked {
        Err(problem) if problem.is_damage() => bring_back(path, now),
        looked => looked,
    }
}

/// Examined without writing first: SQLite should not work with a file that is damaged.
fn look(path: &Path) -> Result<Repaired, Problem> {
    if !quarantine::is_there(path) {
        return Ok(Repaired::Nothing);
    }
    integrity::examine_at_rest(path)?;
    let mut store = Store::open_unclaimed(path)?.store;
    if !store.in_step()? {
        let lines = store.rebuild()?;
        return Ok(Repaired::Tables { lines });
    }
    let failed = |source| Problem::sqlite(path, source);
    let mut kept = Witness::beside(path, &store.connection).map_err(failed)?;
    let lost = kept.lost();
    kept.forget_lost();
    Ok(lost.map_or(Repaired::Nothing, |lost| Repaired::WentOn {
        lost: lost.lines,
    }))
}

fn bring_back(path: &Path, now: DateTime<Utc>) -> Result<Repaired, Problem> {
    let copy = newest_sound(path);
    let gathered = prepare(path, |part| {
        rebuild_journal::gather(path, copy.as_ref(), part)
    })?;
    // Less than the copy holds is no gain, and lines of two histories do not mix.
    let instead = copy.filter(|copy| !gathered.with_copy && copy.contents.lines >= gathered.lines);
    let brought = match &instead {
        Some(copy) => {
            prepare(path, |part| backup::copy(&copy.backup.path, part))?;
            copy.brought()
        }
        None => gathered.brought,
    };
    let aside = take_over(path, QuarantineReason::Damaged, now)?;
    Ok(match brought.lines {
        0 => Repaired::BegunAnew { aside },
        _ => Repaired::BroughtBack { aside, brought },
    })
}

/// The newest copy that can be relied on; those that cannot, or cannot be found, are passed over.
fn newest_sound(journal: &Path) -> Option<SoundCopy> {
    let copies = backup::backups(&backup::backup_folder(journal)).unwrap_or_default();
    copies.into_iter().find_map(|backup| {
        let contents = integrity::examine(&backup.path).ok()?;
        Some(SoundCopy { backup, contents })
    })
}
