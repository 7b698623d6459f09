//! What crosses the socket. Wire types are apart from the domain's, so that rules can change their
//! shape without breaking a script. No input or output: the crate `client` sends and reads them.

mod backup;
mod choice;
mod command;
mod correction;
mod day_detail;
mod definition;
mod doctor;
mod draft;
pub mod error;
mod gap;
mod history;
mod import;
mod more;
mod request;
pub mod rpc;
mod session;
mod settings;
mod shutdown;
mod snapshot;
mod stop;
mod wish;

pub use backup::*;
pub use choice::*;
pub use command::*;
pub use correction::*;
pub use day_detail::*;
pub use definition::*;
pub use doctor::*;
pub use draft::*;
pub use error::WireError;
pub use gap::*;
pub use history::*;
pub use import::*;
pub use more::*;
pub use request::*;
pub use session::*;
pub use settings::*;
pub use shutdown::*;
pub use snapshot::*;
pub use stop::*;
pub use wish::*;
