//! `daydone export`: days leave in open formats, to a file or to standard output. The journal is read
//! beside its agent; nothing of it changes.

use std::{fs, path::PathBuf};

use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use domain::Day;
use exchange::{LeavingProblem, Table, calendar, json, table};
use storage::Past;

use super::super::{
    answer::{Answer, Outcome},
    desk::{Desk, place, say},
    failure::{failed, trouble},
    value::{PastDay, past_day},
};
use crate::resident::journal;

#[derive(Args, Debug)]
pub(in super::super) struct Export {
    #[arg(value_enum)]
    format: Format,
    #[arg(long, value_name = "FILE")]
    to_file: Option<PathBuf>,
    #[arg(long, value_name = "DATE", value_parser = past_day)]
    from: Option<PastDay>,
    #[arg(long, value_name = "DATE", value_parser = past_day)]
    to: Option<PastDay>,
}

/// The formats there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Everything.
    Json,
    /// A row a day.
    Csv,
    /// A row a session, gap, break, meeting and interruption.
    CsvStretches,
    /// A row an item.
    CsvItems,
    /// Sessions and meetings.
    Ics,
}

impl Export {
    pub(in super::super) async fn run(self, desk: Desk) -> Outcome {
        let place = place()?;
        let today = desk.today();
        let date = |named: Option<PastDay>, usual| named.map_or(usual, |day| day.date(today));
        let from = date(
            self.from,
            NaiveDate::from_ymd_opt(1970, 1, 1).unwrap_or(today),
        );
        // Whoever flew west may have lived a date ahead of today's.
        let to = date(self.to, today.succ_opt().unwrap_or(today));
        let file = journal::file(place.data_folder());
        let read = || {
            let past = Past::open(&file)?;
            Ok((past.days(from, to)?, past.loose()?))
        };
        let (days, loose) = read().map_err(|problem| trouble(&problem, &place))?;
        let text = self
            .written(&days, &loose, &desk)
            .map_err(|problem| failed(&problem))?;
        match &self.to_file {
            None => Ok(Answer {
                lines: text.lines().map(str::to_owned).collect(),
                ..Answer::default()
            }),
            Some(path) => {
                fs::write(path, text).map_err(|error| failed(&error))?;
                let args = [
                    ("days", days.len().into()),
                    ("file", path.display().to_string().into()),
                ];
                Ok(Answer::of(vec![say("cli-exported", &args)], &days.len()))
            }
        }
    }

    fn written(
        &self,
        days: &[Day],
        loose: &storage::Loose,
        desk: &Desk,
    ) -> Result<String, LeavingProblem> {
        let now = desk.seen.at;
        match self.format {
            Format::Json => json(days, &loose.waiting, &loose.parked, now),
            Format::Csv => table(days, Table::Days, now),
            Format::CsvStretches => table(days, Table::Stretches, now),
            Format::CsvItems => table(days, Table::Items, now),
            Format::Ics => Ok(calendar(days, now)),
        }
    }
}
