//! `daydone calendar add PATH [--name NAME] [--not-counting]`: another file or folder whose meetings are
//! foreseen; with `--address NAME` one that is fetched, with `--desktop` those of the desktop. It is read once
//! before it is taken, so that a wrong path is said at once.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use agent::{
    calendars::{self, CalendarUnread},
    foreign::CalendarTask,
    notes,
};
use chrono::TimeDelta;
use chrono_tz::Tz;
use clap::{Args, ValueHint};
use client::locations::Locations;
use desktop::calendars::DesktopCalendars;
use exchange::{CalendarReading, Occurrence, Span, counts};
use protocol::{
    CalendarChoice, CalendarSource, SettingsChange, Snapshot, True, UserSettings, WireError,
    error::code,
};
use serde::Serialize;

use super::{
    super::super::{
        answer::{Answer, Outcome},
        failure::refused,
        session::{CliSession, place, say},
    },
    address,
    refusal::unread,
};

#[derive(Args, Debug)]
pub(crate) struct CalendarAdd {
    #[arg(
        value_name = "PATH",
        value_hint = ValueHint::AnyPath,
        required_unless_present_any = ["address", "desktop"],
        conflicts_with = "desktop"
    )]
    path: Option<PathBuf>,
    #[arg(long, value_name = "NAME", conflicts_with = "desktop")]
    address: Option<String>,
    #[arg(long)]
    desktop: bool,
    #[arg(long)]
    name: Option<String>,
    #[arg(long)]
    not_counting: bool,
}

/// What was added, for a script.
#[derive(Serialize)]
struct AddedCalendar<'a> {
    calendar: &'a CalendarChoice,
    /// How many of its meetings count in the next seven days.
    counting: usize,
}

impl CalendarAdd {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        let settings = desk.client.settings().await?.chosen;
        let source = match &self.address {
            Some(typed) => CalendarSource::Address(address::name(typed)?),
            None if self.desktop => CalendarSource::Desktop(True),
            None => on_disk(&self.path.clone().unwrap_or_default())?,
        };
        let is_piped = match &self.path {
            Some(path) if self.address.is_some() && path.as_os_str() != "-" => {
                return CliSession::refuse(code::BAD_PARAMS, "cli-calendar-address-typed", &[]);
            }
            path => path.is_some(),
        };
        let new = CalendarChoice {
            source,
            name: self.name.map(|name| name.trim().to_owned()),
            counts: !self.not_counting,
        };
        let label = |one: &CalendarChoice| one.label().to_lowercase();
        for (id, taken) in [
            (
                "cli-calendar-there",
                settings
                    .calendars
                    .iter()
                    .find(|one| one.source == new.source),
            ),
            (
                "cli-calendar-name-taken",
                settings
                    .calendars
                    .iter()
                    .find(|one| label(one) == label(&new)),
            ),
        ] {
            if let Some(taken) = taken {
                let name = [("name", taken.label().into())];
                return Err(refused(code::FAILED, id, &name));
            }
        }
        let place = place()?;
        if let CalendarSource::Address(name) = &new.source {
            let address = address::asked(name, is_piped)?;
            address::keep(&place, name, &address).await?;
        }
        let added = taken(&desk, settings, &new, &place).await;
        // Of one that is not taken nothing stays.
        if let (Err(_), CalendarSource::Address(name)) = (&added, &new.source) {
            address::forget(&place, name)?;
        }
        added
    }
}

/// Reads the calendar once, and takes it into the settings.
async fn taken(
    desk: &CliSession,
    settings: UserSettings,
    new: &CalendarChoice,
    place: &Locations,
) -> Outcome {
    let task = next_days(&desk.seen, settings.me);
    let reading = read(&calendars::on_disk(&new.source, place), task).await;
    let shown = new.source.path().unwrap_or(new.label());
    let reading = reading.map_err(|why| unread(shown, &why))?;
    let is_meeting = |found: &&Occurrence| {
        let lasts = matches!(found.span, Span::Timed { starts, ends } if starts < ends);
        new.counts && lasts && counts(found)
    };
    let counting = reading.occurrences.iter().filter(is_meeting).count();
    let mut all = settings.calendars;
    all.push(new.clone());
    let change = SettingsChange {
        calendars: Some(all),
        ..SettingsChange::default()
    };
    desk.client.change_settings(change).await?;
    let args = [
        ("name", new.label().into()),
        ("count", counting.into()),
        ("counts", if new.counts { "yes" } else { "no" }.into()),
    ];
    let added = AddedCalendar {
        calendar: new,
        counting,
    };
    Ok(Answer::of(vec![say("cli-calendar-added", &args)], &added).kept())
}

/// The file or folder that was typed.
fn on_disk(typed: &Path) -> Result<CalendarSource, WireError> {
    let given = typed.display().to_string();
    if given.contains("://") {
        return Err(refused(code::BAD_PARAMS, "cli-calendar-address-typed", &[]));
    }
    let Some(path) = absolute(typed) else {
        let path = [("given", given.into())];
        return Err(refused(code::BAD_PARAMS, "cli-calendar-no-path", &path));
    };
    Ok(if Path::new(&path).is_dir() {
        CalendarSource::Folder(path)
    } else {
        CalendarSource::File(path)
    })
}

async fn read(
    source: &CalendarSource,
    mut task: CalendarTask,
) -> Result<CalendarReading, CalendarUnread> {
    let mut desktop = DesktopCalendars::new(Arc::default());
    let texts = calendars::desktop_texts(source, &mut desktop, &mut task).await;
    desktop.close().await;
    calendars::read(source, texts?.text, &task)
}

/// A path as it can stand in the settings: from the root, or from home as it was typed.
pub(super) fn absolute(path: &Path) -> Option<String> {
    let typed = path.to_str()?;
    if let Ok(Some(_)) = notes::folder(typed) {
        return Some(typed.to_owned());
    }
    let absolute = std::path::absolute(path).ok()?;
    absolute.to_str().map(str::to_owned)
}

/// The next seven days, in the zone the person is in.
fn next_days(seen: &Snapshot, me: Vec<String>) -> CalendarTask {
    let zone = seen.zone_here.as_ref().unwrap_or(&seen.day.zone);
    CalendarTask {
        from: seen.at,
        to: seen.at + TimeDelta::days(7),
        zone: zone.parse().unwrap_or(Tz::UTC),
        me,
    }
}
