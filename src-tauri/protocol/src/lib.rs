//! What crosses the socket. Wire types live here apart from the domain's, so that rules can change
//! their shape without breaking a script; framing and the client are shared by window and command line.

mod backup;
mod choice;
pub mod client;
mod command;
mod correction;
mod definition;
mod doctor;
mod draft;
pub mod error;
mod evening;
pub mod frame;
mod gap;
mod history;
mod import;
mod more;
mod past;
pub mod place;
mod program;
mod request;
pub mod rpc;
mod settings;
mod snapshot;
pub mod socket;
pub mod start;
mod stop;

pub use backup::*;
pub use choice::*;
pub use command::*;
pub use correction::*;
pub use definition::*;
pub use doctor::*;
pub use draft::*;
pub use error::WireError;
pub use evening::*;
pub use gap::*;
pub use history::*;
pub use import::*;
pub use more::*;
pub use past::*;
pub use program::{own_program, program};
pub use request::*;
pub use settings::*;
pub use snapshot::*;
pub use stop::*;
