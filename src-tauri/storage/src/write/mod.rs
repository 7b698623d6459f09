//! The one writer of a journal: it appends lines, keeps the tables in step with them, and leaves the
//! sign of life beside the file. How a row is written is `tables`'; how a journal comes to be opened
//! is the crate's `opening`.

pub(crate) mod heartbeat;
pub(crate) mod store;
