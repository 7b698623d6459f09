//! How each calendar is, for the doctor: how much of it is foreseen today, and why it is not read.

use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use client::locations::named::Unread;
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
    /// When what is known of it was read; absent when nothing is.
    pub(crate) read_at: Option<DateTime<Utc>>,
    /// The zone to say that in.
    pub(crate) zone: Tz,
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
    /// Why it was not read, in words, and how bad that is.
    pub(crate) fn says(&self) -> (Health, String) {
        let say = |id: &str| (Health::Broken, Words::english().say(id, &[]));
        match self {
            CalendarUnread::File(unread) if unread.is_missing() => {
                let (_, says) = say("calendar-missing");
                (Health::Missing, says)
            }
            CalendarUnread::File(Unread::NotRegular) => say("calendar-not-regular"),
            CalendarUnread::File(Unread::TooLarge(_))
            | CalendarUnread::Calendar(CalendarTrouble::Problem(CalendarProblem::TooLarge)) => {
                say("calendar-too-large")
            }
            CalendarUnread::File(unread) => (Health::Broken, unread.to_string()),
            CalendarUnread::TooManyFiles => say("calendar-many-files"),
            CalendarUnread::Cut => say("calendar-cut"),
            CalendarUnread::Calendar(trouble) => match trouble {
                CalendarTrouble::Problem(CalendarProblem::Empty) => say("calendar-empty"),
                CalendarTrouble::Problem(CalendarProblem::WebPage) => say("calendar-web-page"),
                CalendarTrouble::Problem(_) => say("calendar-none"),
                CalendarTrouble::TooLong => say("calendar-too-long"),
                CalendarTrouble::TooMuchMemory => say("calendar-too-much-memory"),
                CalendarTrouble::GaveUp => say("calendar-gave-up"),
                CalendarTrouble::System(error) => (Health::Broken, error.to_string()),
            },
        }
    }
}
