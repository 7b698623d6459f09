//! Why a calendar is not read, in words that name the file.

use agent::calendars::CalendarUnread;
use protocol::{WireError, error::code};

use super::super::super::failure::refused;

pub(super) fn refusal(id: &str, file: &str) -> WireError {
    refused(code::FAILED, id, &[("file", file.into())])
}

pub(super) fn unread(file: &str, why: &CalendarUnread) -> WireError {
    if let Some(name) = why.name() {
        return refusal(&format!("cli-calendar-{name}"), file);
    }
    let args = [("file", file.into()), ("why", why.to_string().into())];
    refused(code::FAILED, "cli-calendar-unread", &args)
}
