//! What crosses the socket. Wire types live here apart from the domain's, so that rules can change
//! their shape without breaking a script; framing and the client are shared by window and command line.

mod backup;
pub mod client;
mod day_detail;
mod doctor;
mod draft;
pub mod error;
pub mod frame;
mod gap;
mod history;
mod import;
pub mod locations;
mod more;
mod program;
mod request;
pub mod rpc;
mod session;
mod settings;
mod shutdown;
mod snapshot;
pub mod socket;
pub mod start;
mod stop;

pub use backup::*;
pub use day_detail::*;
pub use doctor::*;
pub use draft::*;
pub use error::WireError;
pub use gap::*;
pub use history::*;
pub use import::*;
pub use more::*;
pub use program::{own_program, program};
pub use request::*;
pub use session::*;
pub use settings::*;
pub use shutdown::*;
pub use snapshot::*;
pub use stop::*;
// The words of a command, which the rules share.
pub use types::{
    BreakChange, ClauseChoice, Command, Correction, CriterionChoice, DefinitionChoice, GapCause,
    GapChange, GapWas, InterruptedBy, InterruptionChange, ItemChange, ItemKind, LooseEndPlace,
    MeetingChange, MeetingReason, Need, NewItem, PastEnd, SessionChange, ShapeChoice, ShutdownForm,
    StretchKind, Target, WhenFull,
};
