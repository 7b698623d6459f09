//! `daydone calendar add PATH|--desktop [--name NAME] [--not-counting]`: another file or folder whose meetings
//! are foreseen, or the desktop's calendars. It is read once before it is taken, so that a wrong path is said
//! at once.

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
use desktop::calendars::DesktopCalendars;
use exchange::{CalendarReading, Occurrence, Span, counts};
use protocol::{
    CalendarChoice, CalendarSource, SettingsChange, Snapshot, True, WireError, error::code,
};
use serde::Serialize;

use super::{
    super::super::{
        answer::{Answer, Outcome},
        failure::refused,
        session::{CliSession, say},
    },
    refusal::unread,
};

#[derive(Args, Debug)]
pub(crate) struct CalendarAdd {
    #[arg(
        value_name = "PATH",
        value_hint = ValueHint::AnyPath,
        required_unless_present = "desktop",
        conflicts_with = "desktop"
    )]
    path: Option<PathBuf>,
    #[arg(long)]
    desktop: bool,
    #[arg(long)]
    name: Option<String>,
    #[arg(long)]
    not_counting: bool,
}

/// What was added, for a script.
#[derive(Serialize)]
struct Added<'a> {
    calendar: &'a CalendarChoice,
    /// How many of its meetings count in the next seven days.
    counting: usize,
}

impl CalendarAdd {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        let settings = desk.client.settings().await?.chosen;
        let source = match &self.path {
            Some(path) => at_path(path)?,
            None => CalendarSource::Desktop(True),
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
        let task = next_days(&desk.seen, settings.me);
        let reading = read(&new.source, task).await;
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
        let added = Added {
            calendar: &new,
            counting,
        };
        Ok(Answer::of(vec![say("cli-calendar-added", &args)], &added).kept())
    }
}

/// The file or the folder that is meant.
fn at_path(path: &Path) -> Result<CalendarSource, WireError> {
    let Some(path) = absolute(path) else {
        let path = [("given", path.display().to_string().into())];
        return Err(refused(code::BAD_PARAMS, "cli-calendar-no-path", &path));
    };
    Ok(match Path::new(&path).is_dir() {
        true => CalendarSource::Folder(path),
        false => CalendarSource::File(path),
    })
}

async fn read(
    source: &CalendarSource,
    mut task: CalendarTask,
) -> Result<CalendarReading, CalendarUnread> {
    let mut desktop = DesktopCalendars::new(Arc::default());
    let texts = calendars::fetch(source, &mut desktop, &mut task).await;
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
