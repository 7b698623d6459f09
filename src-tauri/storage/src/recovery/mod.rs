//! The ways out of trouble: a copy a day, going back to one, and mending a damaged journal. Each leaves
//! the old journal or the new one whole, at whatever instant the program is killed, and deletes none.
//! What can be read out of a damaged file is `examine`'s.

pub(crate) mod backup;
pub(crate) mod rebuild_journal;
pub(crate) mod repair;
pub(crate) mod restore;
pub(crate) mod sound_copy;
pub(crate) mod swap;
