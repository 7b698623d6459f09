//! A clock that moves only on request, for tests, demos and people who want to go through a day in
//! seconds. The engine cannot tell it from a real one.

mod clock;
mod control;
mod time;

pub use clock::SimulatedClock;
pub use control::ClockControl;
