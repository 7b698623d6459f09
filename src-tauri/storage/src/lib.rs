//! Memory: one SQLite file that belongs to one person and one program. The journal in it is the only
//! truth and is never changed, only added to; every other table is made from it, in the same
//! transaction, and can be made again. What rows mean is `domain`'s; when to write is the engine's.
//!
//! The shelves use one another in one direction: `disk`, `tables`, `open`, `examine`, `write` (beside
//! it `read`), `recovery`. Each uses those before it only, and `opening` may use all of them.

mod disk;
mod examine;
mod open;
mod opening;
mod read;
mod recovery;
mod tables;
mod write;

pub use disk::{
    files::{behind_links, claim_file},
    problem::Problem,
};
pub use examine::{
    integrity::{Contents, contents, examine, examine_at_rest, in_step, lost, out_of_bounds},
    witness::Lost,
};
pub use open::migrations::FORMAT;
pub use opening::Opened;
pub use read::reader::{EverLoose, OccupiedDay, Reader, Undated};
pub use recovery::{
    backup::{Backup, backup, backup_folder, backups},
    repair::{Repaired, repair},
    restore::{Restored, restore},
    sound_copy::{Brought, Missing, Source},
};
pub use tables::search_text::{Hit, SearchKind};
pub use write::{
    heartbeat::{Boot, Heartbeat},
    store::Store,
};
