//! The rules every day must keep (`docs/architecture.md`), each against random stories. A file here is
//! a rule, a test name a sentence of it. What a story may hold is in `story` and its commands.

#[path = "../life/mod.rs"]
mod life;
mod story;
mod wish;

mod boots;
mod borrowing;
mod bounds;
mod commitment;
mod correcting;
mod deadlines;
mod details;
mod ends;
mod enough;
mod fits;
mod foreseen;
mod leaving;
mod nothing_is_lost;
mod nudges;
mod once;
mod questions;
mod refusals;
mod rest;
mod sleep;
mod time;
mod undo;
mod usual;
mod zones;
