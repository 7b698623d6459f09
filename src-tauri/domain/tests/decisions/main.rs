//! What each command leads to, as small scenes: given a morning, when a command comes, then this. The
//! rules that hold for every story are in `rules`, whole days in `days`.

#[path = "../life/mod.rs"]
mod life;
mod scene;
mod series;
mod stop;

mod absences;
mod breaks;
mod clock;
mod closing;
mod corrections;
mod days_off;
mod details;
mod effects;
mod enough;
mod focus;
mod foreseen;
mod forgotten;
mod gaps;
mod holds;
mod hooks;
mod import;
mod items;
mod meeting_rules;
mod meetings;
mod nudges;
mod once;
mod planning;
mod questions;
mod redo;
mod rhythm;
mod room;
mod travel;
mod turns;
mod undo;
mod waiting;
mod welcome;
mod zones;
