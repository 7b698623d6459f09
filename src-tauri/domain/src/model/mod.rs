//! What the rules speak of: a day and its records, what a person or the machine asks (`Input`), what
//! happened (`Event`), why something is refused, and what the outside is to hear. Only data and what a
//! value says of itself. What records are worth at an instant is `readings`'; what changes them is
//! `decide`'s and `evolve`'s. The model uses none of them.

pub(crate) mod break_;
pub(crate) mod correctable;
pub(crate) mod corrected;
pub(crate) mod day;
pub(crate) mod days_off;
pub(crate) mod deferred;
pub(crate) mod details;
pub(crate) mod effect;
pub(crate) mod entry;
pub(crate) mod event;
pub(crate) mod foreseen;
pub(crate) mod input;
pub(crate) mod interruption;
pub(crate) mod item;
pub(crate) mod meeting;
pub(crate) mod moment;
pub(crate) mod nudge;
pub(crate) mod parked;
pub(crate) mod place;
pub(crate) mod questions;
pub(crate) mod quiet;
pub(crate) mod rejection;
pub(crate) mod session;
pub(crate) mod settings;
pub(crate) mod shutdown;
pub(crate) mod state;
pub(crate) mod taken_back;
pub(crate) mod turned;
pub(crate) mod undo;
