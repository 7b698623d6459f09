//! Every sentence a person reads, from one folder of Fluent files per language; `en/` is whole, others fall back
//! to it.
//!
//! [`Words::say`] fills one message; the typed functions beside it make what takes more than one:
//! the definition as a sentence, a refusal with its hint, a notice with its buttons, the hand-off.
//! No rule is here: the caller has already decided what is so.

mod days_table;
mod definition;
mod foreseen;
mod hand_off;
mod insights;
mod language;
mod list;
mod meetings;
mod notice;
mod nudge;
mod plan;
mod question;
mod reason;
mod refusal;
mod review;
mod scope;
mod time;
mod undo;
mod zones;

pub use days_table::DayRow;
pub use definition::{Part, plain};
pub use hand_off::{HandOffWords, escaped, escaped_but_tags};
pub use insights::FindingWords;
pub use language::{Value, Words};
pub use notice::{NoticeAction, NoticeContext, NoticeWords};
pub use question::QuestionWords;
pub use refusal::Refusal;
pub use review::ReviewWords;
pub use types::typed::{clock_time, length};
