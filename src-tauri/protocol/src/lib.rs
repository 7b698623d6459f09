//! What crosses the socket. Wire types live here apart from the domain's, so that rules can change
//! their shape without breaking a script; framing and the client are shared by window and command line.

mod command;
mod doctor;
pub mod error;
mod request;
mod settings;
mod snapshot;

pub use command::*;
pub use doctor::*;
pub use error::WireError;
pub use request::*;
pub use settings::*;
pub use snapshot::*;
