//! What is done with the journal's files as such: made private, owned by one program at a time, found
//! again where they were, set aside, and what is said when the disk refuses. Nothing in here knows what
//! is inside a file, and nothing opens one as a database. Every other shelf may use this one; it uses
//! none of them.

pub(crate) mod file_identity;
pub(crate) mod files;
pub(crate) mod problem;
pub(crate) mod quarantine;

mod sqlite_problem;
