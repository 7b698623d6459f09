//! The address of a calendar: asked for at the terminal without showing it, or read from what is piped in,
//! kept in its own file, and fetched once before it is taken. No answer and no complaint repeats it.

use std::{fs, io, io::Read};

use agent::calendars::{Fetched, fetch};
use client::locations::{
    Locations,
    addresses::{self, AddressProblem, AddressTrouble, CalendarAddress},
};
use protocol::{WireError, error::code};
use types::fetch::{FetchEnd, is_address_name};
use words::Words;

use super::super::super::{failure::refused, prompt, session::say};

/// The longest line that is read, in bytes.
const LONGEST_LINE: u64 = 8 << 10;

/// A name as it was typed, when an address can be called so.
pub(super) fn name(typed: &str) -> Result<String, WireError> {
    if is_address_name(typed) {
        return Ok(typed.to_owned());
    }
    let given = [("given", typed.into())];
    // What looks like an address is not repeated.
    let id = match typed.contains("://") {
        true => "cli-calendar-address-typed",
        false => "cli-calendar-address-name",
    };
    Err(refused(code::BAD_PARAMS, id, &given))
}

/// The address, from standard input when it is `piped`, else from the person at the terminal.
pub(super) fn asked(name: &str, piped: bool) -> Result<CalendarAddress, WireError> {
    let line = if piped {
        first_line().ok()
    } else {
        let question = say("cli-calendar-address-ask", &[("name", name.into())]);
        prompt::ask_unseen(&question)?
    };
    CalendarAddress::parse(&line.unwrap_or_default()).map_err(|problem| {
        let id = match problem {
            AddressProblem::Http => "cli-calendar-address-http",
            AddressProblem::NotHttps => "cli-calendar-address-wrong",
        };
        refused(code::BAD_PARAMS, id, &[])
    })
}

fn first_line() -> io::Result<String> {
    let mut text = Vec::new();
    let input = io::stdin().lock();
    input.take(LONGEST_LINE).read_to_end(&mut text)?;
    let text = String::from_utf8_lossy(&text);
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// Keeps the address and fetches its calendar. If that fails, nothing of it stays.
pub(super) async fn keep(
    place: &Locations,
    name: &str,
    address: &CalendarAddress,
) -> Result<(), WireError> {
    let file = place.addresses_file();
    addresses::put(&file, name, address).map_err(|why| trouble(place, &why))?;
    let how = fetch(place, name, true).await;
    if matches!(how, Fetched::Ended(FetchEnd::New | FetchEnd::Unchanged)) {
        return Ok(());
    }
    forget(place, name)?;
    let words = Words::spoken();
    let reason = format!("calendar-fetch-{}", how.name());
    let args = [
        ("name", name.into()),
        ("why", words.say(&reason, &[]).into()),
    ];
    let message = words.say("cli-calendar-not-fetched", &args);
    let hint = words.find(&format!("{reason}.hint"), &[]);
    Err(WireError::new(code::FAILED, message).with_hint(hint))
}

/// Forgets the address and what was fetched from it.
pub(super) fn forget(place: &Locations, name: &str) -> Result<(), WireError> {
    let forgotten = addresses::forget(&place.addresses_file(), name);
    forgotten.map_err(|why| trouble(place, &why))?;
    let calendar = place.fetched_calendar(name);
    for file in [calendar.with_extension("fetched"), calendar] {
        match fs::remove_file(&file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                let args = [
                    ("file", file.display().to_string().into()),
                    ("why", error.to_string().into()),
                ];
                return Err(refused(code::FAILED, "cli-calendar-not-removed", &args));
            }
            _ => {}
        }
    }
    Ok(())
}

/// What is wrong with the file of addresses.
fn trouble(place: &Locations, why: &AddressTrouble) -> WireError {
    let id = match why {
        AddressTrouble::OpenToOthers => "cli-calendar-addresses-open",
        AddressTrouble::Unknown | AddressTrouble::NotUnderstood => "cli-calendar-addresses-wrong",
        AddressTrouble::Io(_) => "cli-calendar-addresses-unread",
    };
    let args = [
        ("file", place.addresses_file().display().to_string().into()),
        ("why", why.to_string().into()),
    ];
    refused(code::FAILED, id, &args)
}
