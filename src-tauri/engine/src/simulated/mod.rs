//! A clock that moves only when told, for tests, demos and people who want to live a day in
//! seconds. The engine cannot tell it from a real one.

mod clock;
mod control;
mod time;

pub use clock::SimulatedClock;
pub use control::ClockControl;
