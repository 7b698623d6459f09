//! The window as a whole, without a display (the toolkit's mock runtime) and with an agent that is
//! only a script.

mod config;
#[cfg(unix)]
mod keeping;
#[cfg(unix)]
mod page;
#[cfg(unix)]
mod scripted_agent;
