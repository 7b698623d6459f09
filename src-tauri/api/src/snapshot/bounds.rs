//! How long the lists of a picture may be. A journal may hold more than anybody writes by hand (what a
//! script parked, what an older version took in), and a line that no client reads would leave every
//! face without a picture. What is left out is counted, and comes up as the rest is dealt with.

use protocol::{MoreView, Snapshot};

/// What has no place, and the loose ends: as many as the rules let anybody add.
const LOOSE: usize = 1_000;
/// What waits for later days; all of it is asked for part by part.
const WAITING: usize = 100;
/// Changes to the commitment, and gaps.
const CHANGES: usize = 200;
/// Stretches of the path: as many as the rules let a day hold records.
const STRETCHES: usize = 3_000;
/// Reopenings, each with its reason.
const REOPENED: usize = 50;

/// Keeps every list within its bound, and counts what goes.
pub(super) fn keep(mut snapshot: Snapshot) -> Snapshot {
    let seen = &mut snapshot;
    seen.more = MoreView {
        parked: keep_last(&mut seen.parked, LOOSE),
        waiting: keep_first(&mut seen.waiting, WAITING),
        loose_ends: keep_first(&mut seen.shutdown.loose_ends, LOOSE),
        scope_changes: keep_last(&mut seen.scope_changes, CHANGES),
        gaps: keep_first(&mut seen.gaps, CHANGES),
        path: keep_last(&mut seen.path, STRETCHES),
        reopened: keep_last(&mut seen.day.reopened, REOPENED),
    };
    snapshot
}

fn keep_first<T>(list: &mut Vec<T>, most: usize) -> u32 {
    let left_out = list.len().saturating_sub(most);
    list.truncate(most);
    count(left_out)
}

fn keep_last<T>(list: &mut Vec<T>, most: usize) -> u32 {
    let left_out = list.len().saturating_sub(most);
    list.drain(..left_out);
    count(left_out)
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
