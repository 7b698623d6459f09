//! The engine with fakes at its ports and a clock that moves only on request. A file here is one promise;
//! `desk` is where each test sits down.

mod desk;
mod elsewhere;
mod fakes;

mod alive;
mod beside;
mod bursts;
mod clock;
mod deadlines;
mod guard;
mod held;
mod hooks;
mod leaving;
mod not_kept;
mod noticed;
mod order;
mod redo;
mod undo;
mod whole_day;
