//! The snapshot as this machine shows it. What it is made of is pure and in `api`; only whether the
//! machine's zone is in doubt is asked here.

use engine::View;
use protocol::Snapshot;

use desktop::clock::{machine_zone_told, zone_in_doubt};

/// The snapshot of the engine's view.
#[must_use]
pub fn snapshot(view: &View) -> Snapshot {
    api::snapshot::snapshot(view, zone_in_doubt(&machine_zone_told()))
}
