//! Calendars that a person named: files, folders and the desktop's own are read by the limited child, and
//! what comes back becomes the meetings that the engine foresees. Here are the steps, without engine and clock; the task
//! that takes them is `daemon::calendars`. Nothing of other people is known here, only spans and titles.

mod foreseen;
mod key;
mod salt;
mod source;
mod status;
mod watch;
mod window;

pub(crate) use foreseen::{joined, of_reading};
pub(crate) use key::Salt;
pub(crate) use salt::salt;
pub use source::{CalendarUnread, fetch, read};
pub(crate) use status::{CalendarStatus, Calendars};
pub(crate) use watch::{Changes, changes};
pub(crate) use window::Frame;
