//! Daydone's resident and its command line. `wire` and `picture` are the border between what
//! crosses the socket and what the rules know.

pub mod picture;
pub mod wire;
