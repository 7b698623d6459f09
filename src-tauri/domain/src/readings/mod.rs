//! What a state means at an instant: which day it is, what its records are worth, where its definition
//! stands, when it ends, and what many days say together. Pure readings: they change nothing, and they
//! record nothing. They use the model only; `decide` and `evolve` use them, and so does every crate that
//! shows a day.

mod bell;
pub(crate) mod borrowing;
pub(crate) mod calendar;
mod clear_time;
pub(crate) mod clock_trust;
pub mod definition;
pub(crate) mod effects;
pub(crate) mod fit;
pub(crate) mod foreseen;
pub(crate) mod hand_off;
pub(crate) mod history;
pub(crate) mod hold;
pub(crate) mod hooks;
pub(crate) mod ledger;
pub(crate) mod next_session;
pub(crate) mod questions;
pub(crate) mod rhythm;
pub(crate) mod stop;
pub(crate) mod time_window;
pub(crate) mod today;
pub(crate) mod usual;
pub(crate) mod validate;
mod welcome;
pub(crate) mod work_days;
pub(crate) mod zones;

mod bounds;
mod settings;
