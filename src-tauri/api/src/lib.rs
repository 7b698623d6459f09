//! The border between what crosses the socket and what the rules know: `convert` reads commands and
//! names into the rules' own types, `snapshot` makes what faces see from the engine's view, and both
//! put refusals into words. Pure: no clock, no disk, no socket.

pub mod convert;
pub mod snapshot;
