//! The calendars that the desktop itself keeps and shows: on Linux those of Evolution Data Server, over the
//! session's message bus. Nothing is looked for before it is asked for. What they hold comes as text, which
//! is not parsed here.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod heard;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod opened;
#[cfg(target_os = "linux")]
mod service;
#[cfg(target_os = "linux")]
mod source;
#[cfg(target_os = "linux")]
mod text;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

#[cfg(not(target_os = "linux"))]
pub use elsewhere::{DesktopCalendars, are_offered};
#[cfg(target_os = "linux")]
pub use linux::{DesktopCalendars, are_offered};

/// What is asked of the desktop's calendars.
#[derive(Clone, Copy, Debug)]
pub struct CalendarWindow {
    /// The first instant of the window.
    pub from: DateTime<Utc>,
    /// The first instant after it.
    pub to: DateTime<Utc>,
    /// The zone of the reader.
    pub zone: Tz,
    /// The most bytes that are taken of all calendars together.
    pub most: usize,
}

/// What the desktop's calendars hold.
#[derive(Debug, Default)]
pub struct CalendarTexts {
    /// Every event that may fall into the window, in iCalendar format: one VCALENDAR a calendar, with the
    /// zones that its events name. Empty where there are none.
    pub text: Vec<u8>,
    /// The reader's addresses, as the calendars know them.
    pub me: Vec<String>,
    /// The names of the calendars that gave no answer, while others did.
    pub left_out: Vec<String>,
}

/// Why the desktop's calendars were not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DesktopUnread {
    /// There is no message bus.
    NoBus,
    /// The desktop offers no calendars.
    NotOffered,
    /// They did not answer in time.
    Silent,
    /// Their service refused, or ended in the middle.
    BrokeOff,
    /// They hold more than is taken.
    TooLarge,
}
