//! The words that rules, wire, command line and window share: ids, lengths, texts, what a person can
//! ask, what done means, what can be set. Each is declared here once. No clock, no I/O, no rule: whether a command is
//! granted is for `domain` to say.

mod choice;
mod command;
mod correction;
mod criterion;
mod default_question;
mod definition;
mod definition_choice;
mod details;
pub mod fetch;
mod figures;
pub mod fold;
pub mod given;
mod hook;
mod id;
mod language;
mod length;
pub mod locale;
mod near;
pub mod on_wire;
mod quick_add;
pub mod settings;
mod shape;
pub mod text;
pub mod typed;
mod unreadable;
mod wire_forms;
mod words;

pub use choice::{LooseEndPlace, NewItem, PastEnd, Target, WhenFull};
pub use command::Command;
pub use correction::{
    BreakChange, Correction, GapChange, InterruptionChange, ItemChange, MeetingChange,
    SessionChange,
};
pub use criterion::{Criterion, CriterionChoice, CriterionKind};
pub use default_question::{DefaultAnswer, DefaultTopic};
pub use definition::{Clause, Definition, Need};
pub use definition_choice::DefinitionChoice;
pub use details::{DetailChange, Details, STEPS, Step};
pub use figures::{DayFigures, FigureName, Together};
pub use fold::{folded, is_seen};
pub use hook::{HookEvent, HookState, STATE_HOOK, hook_names};
pub use id::*;
pub use length::{ESTIMATE, Minutes, Seconds};
pub use near::letters_apart;
pub use on_wire::OnWire;
pub use quick_add::{DayNames, QuickAdd, QuickDay};
pub use shape::Shape;
pub use text::{NOTE_LIMIT, Note, TITLE_LIMIT, TextProblem, Title, is_harmful};
pub use unreadable::Unreadable;
pub use wire_forms::{ClauseChoice, ShapeChoice};
pub use words::{
    GapCause, GapWas, InterruptedBy, ItemKind, MeetingReason, MeetingRule, Settlement,
    ShutdownForm, StretchKind,
};
