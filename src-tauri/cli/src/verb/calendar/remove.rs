//! `daydone calendar remove NAME|NUMBER|PATH`: a calendar is not read any more. Its file stays; an
//! address is forgotten, and what was fetched from it.

use std::path::Path;

use clap::Args;
use client::locations::addresses;
use protocol::{CalendarChoice, CalendarSource, SettingsChange, error::code};

use super::{
    super::super::{
        answer::{Answer, Outcome},
        lookup,
        session::{CliSession, place, say},
    },
    add::absolute,
    address,
};

#[derive(Args, Debug)]
pub(crate) struct CalendarRemove {
    calendar: String,
}

impl CalendarRemove {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        let mut calendars = desk.client.settings().await?.chosen.calendars;
        let found = found(&self.calendar, &calendars);
        let &[at] = found.as_slice() else {
            let id = match found.len() {
                0 => "cli-calendar-unknown",
                _ => "cli-calendar-several",
            };
            let given = [("given", self.calendar.into())];
            return CliSession::refuse(code::BAD_PARAMS, id, &given);
        };
        let removed = calendars.remove(at);
        let change = SettingsChange {
            calendars: Some(calendars),
            ..SettingsChange::default()
        };
        let place = place()?;
        let forgotten = match &removed.source {
            CalendarSource::Address(name) => {
                let known = addresses::find(&place.addresses_file(), name);
                address::forget(&place, name)?;
                known.ok().map(|(address, _)| (name, address))
            }
            CalendarSource::File(_) | CalendarSource::Folder(_) | CalendarSource::Desktop(_) => {
                None
            }
        };
        if let Err(why) = desk.client.change_settings(change).await {
            // It is named still, so it has its address still.
            if let Some((name, address)) = forgotten {
                let _ = addresses::put(&place.addresses_file(), name, &address);
            }
            return Err(why);
        }
        let name = [("name", removed.label().into())];
        Ok(Answer::of(vec![say("cli-calendar-removed", &name)], &removed).kept())
    }
}

/// The places of the calendars that are named so; a number names one, also where a name looks like it.
fn found(given: &str, calendars: &[CalendarChoice]) -> Vec<usize> {
    let path = absolute(Path::new(given));
    let is = |one: &CalendarChoice| {
        one.label().to_lowercase() == given.trim().to_lowercase()
            || path.is_some() && one.source.path() == path.as_deref()
    };
    lookup::places(given, calendars, is)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calendar_is_named_by_its_number_its_name_or_its_path() {
        let of = |path: &str, name: Option<&str>| CalendarChoice {
            source: CalendarSource::File(path.to_owned()),
            name: name.map(str::to_owned),
            counts: true,
        };
        let all = [
            of("/a/work.ics", Some("Job")),
            of("~/home.ics", None),
            of("/b/home.ics", None),
        ];
        for (given, places) in [
            ("1", &[0][..]),
            ("job", &[0]),
            ("/a/work.ics", &[0]),
            ("~/home.ics", &[1]),
            ("home", &[1, 2]),
            ("4", &[]),
            ("0", &[]),
            ("work", &[]),
        ] {
            assert_eq!(found(given, &all), places, "{given}");
        }
    }
}
