//! Memory: one SQLite file that belongs to one person and one program. The journal in it is the only
//! truth and is never changed, only added to; every other table is made from it, in the same
//! transaction, and can be made again. What rows mean is `domain`'s; when to write is the engine's.

mod backup;
mod column;
mod damaged;
mod header;
mod migrations;
mod opening;
mod place;
mod problem;
mod projection;
mod sign;
mod store;
mod tables;

pub use backup::{Backup, backup, backups};
pub use damaged::set_aside;
pub use migrations::FORMAT;
pub use opening::Opened;
pub use problem::Problem;
pub use sign::{Boot, Sign};
pub use store::Store;
