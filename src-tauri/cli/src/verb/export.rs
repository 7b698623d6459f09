//! `daydone export`: days leave in open formats, to a file or to standard output. The journal is read
//! beside its agent; nothing of it changes.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{
    Args,
    builder::{PossibleValuesParser, TypedValueParser},
};
use client::locations::atomic_write;
use domain::{AskedDefault, Day, DaysOff, WorkDays};
use exchange::{LeavingProblem, Table, calendar, json, table};
use protocol::{ExportFormat, WireError};
use storage::{Reader, Undated};

use super::super::{
    answer::{Answer, Outcome},
    failure::{IN_PART, failed, not_written, refused, trouble},
    session::{CliSession, place, say},
    value::{PastDay, past_day},
};
use agent::{journal, notes, settings::SettingsFile};

#[derive(Args, Debug)]
pub(crate) struct ExportArgs {
    #[arg(value_parser = formats())]
    format: ExportFormat,
    #[arg(long, value_name = "FILE")]
    to_file: Option<PathBuf>,
    #[arg(long, value_name = "DATE", value_parser = past_day)]
    from: Option<PastDay>,
    #[arg(long, value_name = "DATE", value_parser = past_day)]
    to: Option<PastDay>,
}

fn formats() -> impl TypedValueParser<Value = ExportFormat> {
    PossibleValuesParser::new(ExportFormat::ALL.map(ExportFormat::name))
        .try_map(|name| ExportFormat::named(&name).ok_or("no such format"))
}

/// Why a note could not be written, and which ones were: the last of them and how many.
fn stopped(why: &notes::NoteProblem, before: Option<(NaiveDate, u32)>) -> WireError {
    let Some((last, count)) = before else {
        return failed(why);
    };
    let args = [
        ("why", why.to_string().into()),
        ("last", last.to_string().into()),
        ("count", count.into()),
    ];
    refused(IN_PART, "cli-export-in-part", &args)
}

impl ExportArgs {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        let place = place()?;
        let today = desk.today();
        let date = |named: Option<PastDay>, usual| named.map_or(usual, |day| day.date(today));
        let from = date(
            self.from,
            NaiveDate::from_ymd_opt(1970, 1, 1).unwrap_or(today),
        );
        // A person who flew west may have lived a date ahead of today's.
        let to = date(self.to, today.succ_opt().unwrap_or(today));
        if from > to {
            let dates = [
                ("from", from.to_string().into()),
                ("to", to.to_string().into()),
            ];
            return CliSession::refuse("bad_params", "cli-export-backwards", &dates);
        }
        let file = journal::file(place.data_folder());
        let read = || {
            let past = Reader::open(&file)?;
            Ok((past.days(from, to)?, past.loose()?))
        };
        let (days, loose) = read().map_err(|problem| trouble(&problem, &place))?;
        if self.format == ExportFormat::Notes {
            return self.notes(&days, loose, &SettingsFile::open(place.settings_file()));
        }
        let text = self
            .written(&days, &loose, &desk)
            .map_err(|problem| failed(&problem))?;
        match &self.to_file {
            None => Ok(Answer::exactly(text)),
            Some(path) => {
                atomic_write::put(path, &text).map_err(|why| not_written(path, &why))?;
                let args = [
                    ("days", days.len().into()),
                    ("file", path.display().to_string().into()),
                ];
                Ok(Answer::of(vec![say("cli-exported", &args)], &days.len()).kept())
            }
        }
    }

    /// A note for each closed day, into the folder that was named or the one of the settings.
    fn notes(&self, days: &[Day], loose: Undated, settings: &SettingsFile) -> Outcome {
        let chosen = settings.chosen();
        let path = |text: &str| notes::folder(text).ok().flatten();
        let folder = self.to_file.clone();
        let folder = folder.or_else(|| path(&chosen.notes_folder));
        let Some(folder) = folder else {
            return CliSession::refuse("bad_params", "cli-export-no-folder", &[]);
        };
        notes::expect_folder(&folder).map_err(|why| failed(&why))?;
        let template = path(&chosen.notes_template);
        let template = notes::template(template.as_deref()).map_err(|why| failed(&why))?;
        let off = DaysOff::from_iter(loose.days_off);
        let work_days = WorkDays {
            settings: &settings.in_force().rules,
            off: &off,
        };
        let closed: Vec<&Day> = days.iter().filter(|day| day.closing.is_some()).collect();
        let mut before: Option<(NaiveDate, u32)> = None;
        for of_date in closed.chunk_by(|one, other| one.date == other.date) {
            let date = of_date[0].date;
            notes::write(
                &folder,
                date,
                of_date,
                &template,
                work_days,
                &loose.questions,
            )
            .map_err(|why| stopped(&why, before))?;
            before = Some((date, before.map_or(1, |(_, count)| count + 1)));
        }
        let written = closed.len();
        let args = [
            ("days", written.into()),
            ("file", folder.display().to_string().into()),
        ];
        Ok(Answer::of(vec![say("cli-exported", &args)], &written).kept())
    }

    fn written(
        &self,
        days: &[Day],
        loose: &Undated,
        desk: &CliSession,
    ) -> Result<String, LeavingProblem> {
        let now = desk.seen.at;
        let questions: Vec<AskedDefault> = loose.questions.all().copied().collect();
        match self.format {
            ExportFormat::Json => json(
                days,
                &loose.waiting,
                &loose.parked,
                &loose.days_off,
                &questions,
                now,
            ),
            ExportFormat::Csv => table(days, Table::Days, now),
            ExportFormat::CsvStretches => table(days, Table::Stretches, now),
            ExportFormat::CsvItems => table(days, Table::Items, now),
            ExportFormat::Ics | ExportFormat::Notes => Ok(calendar(days, now)),
        }
    }
}
