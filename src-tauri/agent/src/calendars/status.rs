//! How each calendar is, for the doctor: how much of it is foreseen today, and why it is not read.

use std::{
    fmt,
    sync::{Mutex, PoisonError},
};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use client::locations::named::Unread;
use desktop::calendars::DesktopUnread;
use exchange::CalendarProblem;
use protocol::Health;
use words::Words;

use super::CalendarUnread;
use crate::foreign::CalendarTrouble;

/// How one calendar is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CalendarStatus {
    /// What the person knows it by.
    pub(crate) label: String,
    /// How many of its meetings count today.
    pub(crate) today: usize,
    /// When what is known of it was read, or fetched; absent when nothing is.
    pub(crate) read_at: Option<DateTime<Utc>>,
    /// Whether it has an address, and is fetched before it is read.
    pub(crate) is_fetched: bool,
    /// When that was found.
    pub(crate) now: DateTime<Utc>,
    /// The zone to say that in.
    pub(crate) zone: Tz,
    /// The names of those of its parts that gave no answer then.
    pub(crate) left_out: Vec<String>,
    /// Why it was not read since.
    pub(crate) trouble: Option<(Health, String)>,
}

/// How the calendars are, in the order of the settings. None while none is named.
#[derive(Debug, Default)]
pub(crate) struct Calendars(Mutex<Vec<CalendarStatus>>);

impl Calendars {
    /// How they are now.
    pub(crate) fn now(&self) -> Vec<CalendarStatus> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.clone()
    }

    /// From now on they are so.
    pub(crate) fn are(&self, now: Vec<CalendarStatus>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }
}

impl CalendarUnread {
    /// The name of the reason in the ids of words; none where the system says it.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        Some(match self {
            CalendarUnread::File(Unread::NotRegular) => "not-regular",
            CalendarUnread::File(Unread::TooLarge(_)) => "too-large",
            CalendarUnread::File(Unread::NotText | Unread::Io(_)) => return None,
            CalendarUnread::TooManyFiles => "many-files",
            CalendarUnread::Cut => "half",
            CalendarUnread::Desktop(why) => match why {
                DesktopUnread::NoBus => "no-bus",
                DesktopUnread::NotOffered => "not-offered",
                DesktopUnread::Silent => "silent",
                DesktopUnread::BrokeOff => "broke-off",
                DesktopUnread::TooLarge => "too-large",
            },
            CalendarUnread::Calendar(trouble) => match trouble {
                CalendarTrouble::Problem(CalendarProblem::TooLarge) => "too-large",
                CalendarTrouble::Problem(CalendarProblem::Empty) => "empty",
                CalendarTrouble::Problem(CalendarProblem::WebPage) => "web-page",
                CalendarTrouble::Problem(CalendarProblem::NoCalendar) => "none",
                CalendarTrouble::TooLong => "too-long",
                CalendarTrouble::TooMuchMemory => "too-much-memory",
                CalendarTrouble::GaveUp => "gave-up",
                CalendarTrouble::System(_) => return None,
            },
        })
    }

    /// Why it was not read, in words, and how bad that is.
    pub(crate) fn says(&self) -> (Health, String) {
        let say = |name: &str| Words::spoken().say(&format!("calendar-{name}"), &[]);
        match (self, self.name()) {
            (CalendarUnread::File(unread), _) if unread.is_missing() => {
                (Health::Missing, say("missing"))
            }
            (
                CalendarUnread::Desktop(DesktopUnread::NoBus | DesktopUnread::NotOffered),
                Some(name),
            ) => (Health::Missing, say(name)),
            (_, Some(name)) => (Health::Broken, say(name)),
            (why, None) => (Health::Broken, why.to_string()),
        }
    }
}

/// As the system says it; a reason that has words of its own is named.
impl fmt::Display for CalendarUnread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CalendarUnread::File(unread) => unread.fmt(f),
            CalendarUnread::Calendar(CalendarTrouble::System(error)) => error.fmt(f),
            why => f.write_str(why.name().unwrap_or_default()),
        }
    }
}
