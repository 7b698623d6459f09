//! Whether a journal holds together and still has every line that was kept, and which lines a damaged
//! one still has. The writer, the doctor and every way of recovery ask here. Nothing in here changes
//! the journal that it looks at; what to do about damage is `recovery`'s.

pub(crate) mod integrity;
pub(crate) mod salvage;
pub(crate) mod witness;
