//! What crosses the socket. Wire types are apart from the domain's, so that rules can change their
//! shape without breaking a script. No input or output: the crate `client` sends and reads them.

mod answers;
mod backup;
mod day_detail;
mod doctor;
mod draft;
pub mod error;
mod export;
mod foreseen;
mod gap;
mod history;
mod hooks;
mod import;
mod more;
mod passing;
mod plan;
mod request;
pub mod rpc;
mod session;
mod settings;
mod shutdown;
mod snapshot;
mod stop;
mod toggle;
mod zones;

pub use backup::*;
pub use day_detail::*;
pub use doctor::*;
pub use draft::*;
pub use error::WireError;
pub use export::*;
pub use foreseen::*;
pub use gap::*;
pub use history::*;
pub use hooks::*;
pub use import::*;
pub use more::*;
pub use plan::*;
pub use request::*;
pub use session::*;
pub use settings::{QuietHow, QuietMeans, Settings};
pub use shutdown::*;
pub use snapshot::*;
pub use stop::*;
pub use toggle::usual_focus;
pub use zones::*;
// The words of a command, which the rules share.
pub use types::locale::{Digits, HourCycle, Language, Locale};
pub use types::settings::DayName;
pub use types::settings::{
    AfterHours, BreakRhythm, CalendarChoice, CalendarSource, PlaceChoice, ReviewDay,
    SettingsChange, Theme, True, UserSettings, WeekStart,
};
pub use types::{
    BreakChange, ClauseChoice, Command, Correction, CriterionChoice, CriterionKind, DayFigures,
    DefinitionChoice, GapCause, GapChange, GapWas, InterruptedBy, InterruptionChange, ItemChange,
    ItemKind, LooseEndPlace, MeetingChange, MeetingKey, MeetingReason, Need, NewItem, PastEnd,
    SessionChange, Settlement, ShapeChoice, ShutdownForm, StretchKind, Target, WhenFull,
};
