//! Memory: one SQLite file that belongs to one person and one program. The journal in it is the only
//! truth and is never changed, only added to; every other table is made from it, in the same
//! transaction, and can be made again. What rows mean is `domain`'s; when to write is the engine's.

mod backup;
mod column;
mod connect;
mod file_identity;
mod files;
mod header;
mod heartbeat;
mod integrity;
mod migrations;
mod opening;
mod problem;
mod projection;
mod quarantine;
mod read_only;
mod reader;
mod rebuild_journal;
mod repair;
mod restore;
mod salvage;
mod sound_copy;
mod sqlite_problem;
mod store;
mod swap;
mod tables;
mod witness;

pub use backup::{Backup, backup, backup_folder, backups};
pub use files::{behind_links, claim_file};
pub use heartbeat::{Boot, Heartbeat};
pub use integrity::{Contents, contents, examine, examine_at_rest, in_step, lost, out_of_bounds};
pub use migrations::FORMAT;
pub use opening::Opened;
pub use problem::Problem;
pub use reader::{EverLoose, OccupiedDay, Reader, Undated};
pub use repair::{Repaired, repair};
pub use restore::{Restored, restore};
pub use sound_copy::{Brought, Missing, Source};
pub use store::Store;
pub use tables::search_text::{Hit, SearchKind};
pub use witness::Lost;
