//! Calendars that a person named: files, folders and the desktop's own are read by the limited child, and
//! what comes back becomes the meetings that the engine foresees. One behind an address is a file that
//! another program fetches. Here are the steps, without engine and clock; the task
//! that takes them is `daemon::calendars`. Nothing of other people is known here, only spans and titles.

mod fetch;
mod foreseen;
mod key;
mod offered;
mod salt;
mod source;
mod status;
mod watch;
mod window;

pub use fetch::{Fetched, fetch, on_disk};
pub(crate) use fetch::{Fetches, fetched_at};
pub(crate) use foreseen::{joined, of_reading};
pub(crate) use key::Salt;
pub(crate) use offered::offered;
pub(crate) use salt::salt;
pub use source::{CalendarUnread, desktop_texts, read};
pub(crate) use status::{CalendarStatus, Calendars};
pub(crate) use watch::{Changes, changes};
pub(crate) use window::Frame;
