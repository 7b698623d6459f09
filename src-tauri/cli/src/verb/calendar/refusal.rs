//! Why a calendar is not read, in words that name the file.

use agent::{calendars::CalendarUnread, foreign::CalendarTrouble};
use client::locations::named::Unread;
use exchange::CalendarProblem;
use protocol::{WireError, error::code};

use super::super::super::failure::refused;

pub(super) fn refusal(id: &str, file: &str) -> WireError {
    refused(code::FAILED, id, &[("file", file.into())])
}

pub(super) fn unread(file: &str, why: &CalendarUnread) -> WireError {
    match why {
        CalendarUnread::File(why) => not_read(file, why),
        CalendarUnread::TooManyFiles => refusal("cli-calendar-many-files", file),
        CalendarUnread::Cut => refusal("cli-calendar-half", file),
        CalendarUnread::Calendar(why) => not_understood(file, why),
    }
}

pub(super) fn not_read(file: &str, unread: &Unread) -> WireError {
    match unread {
        Unread::NotRegular => refusal("cli-calendar-not-regular", file),
        Unread::TooLarge(_) => refusal("cli-calendar-too-large", file),
        Unread::NotText | Unread::Io(_) => not_by_system(file, unread),
    }
}

pub(super) fn not_understood(file: &str, why: &CalendarTrouble) -> WireError {
    let id = match why {
        CalendarTrouble::Problem(CalendarProblem::TooLarge) => "cli-calendar-too-large",
        CalendarTrouble::Problem(CalendarProblem::Empty) => "cli-calendar-empty",
        CalendarTrouble::Problem(CalendarProblem::WebPage) => "cli-calendar-web-page",
        CalendarTrouble::Problem(CalendarProblem::NoCalendar) => "cli-calendar-none",
        CalendarTrouble::TooLong => "cli-calendar-too-long",
        CalendarTrouble::TooMuchMemory => "cli-calendar-too-much-memory",
        CalendarTrouble::GaveUp => "cli-calendar-gave-up",
        CalendarTrouble::System(error) => return not_by_system(file, error),
    };
    refusal(id, file)
}

fn not_by_system(file: &str, why: &dyn std::fmt::Display) -> WireError {
    let args = [("file", file.into()), ("why", why.to_string().into())];
    refused(code::FAILED, "cli-calendar-unread", &args)
}
