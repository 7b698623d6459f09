//! Memory: one SQLite file that belongs to one person and one program. The journal in it is the only
//! truth and is never changed, only added to; every other table is made from it, in the same
//! transaction, and can be made again. What rows mean is `domain`'s; when to write is the engine's.

mod aside;
mod backup;
mod column;
mod gathered;
mod header;
mod incoming;
mod kept;
mod migrations;
mod opening;
mod past;
mod place;
mod problem;
mod projection;
mod reading;
mod repair;
mod restore;
mod salvage;
mod sign;
mod sound;
mod store;
mod tables;
mod whereabouts;

pub use backup::{Backup, backup, backup_folder, backups};
pub use kept::Lost;
pub use migrations::FORMAT;
pub use opening::Opened;
pub use past::{EverLoose, Loose, Past, Taken};
pub use place::{behind_links, claim_file};
pub use problem::Problem;
pub use repair::{Brought, Missing, Repaired, Source, repair};
pub use restore::{Restored, restore};
pub use sign::{Boot, Sign};
pub use sound::{Contents, contents, examine, examine_at_rest, in_step, lost, out_of_bounds};
pub use store::Store;
pub use tables::said::{Hit, Written};
