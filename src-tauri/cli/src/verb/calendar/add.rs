//! `daydone calendar add PATH [--name NAME] [--not-counting]`: another file or folder whose meetings are
//! foreseen. It is read once before it is taken, so that a wrong path is said at once.

use std::path::{Path, PathBuf};

use agent::{calendars, foreign::CalendarTask, notes};
use chrono::TimeDelta;
use chrono_tz::Tz;
use clap::{Args, ValueHint};
use exchange::{Occurrence, Span, counts};
use protocol::{CalendarChoice, CalendarSource, SettingsChange, Snapshot, error::code};
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
    #[arg(value_name = "PATH", value_hint = ValueHint::AnyPath)]
    path: PathBuf,
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
        let Some(path) = absolute(&self.path) else {
            let path = [("given", self.path.display().to_string().into())];
            return CliSession::refuse(code::BAD_PARAMS, "cli-calendar-no-path", &path);
        };
        let source = if Path::new(&path).is_dir() {
            CalendarSource::Folder(path)
        } else {
            CalendarSource::File(path)
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
        let reading = calendars::read(&new.source, &task);
        let reading = reading.map_err(|why| unread(new.source.path(), &why))?;
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
