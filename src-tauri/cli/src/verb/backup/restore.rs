//! `daydone backup restore [DATE|FILE]`: going back to a copy. It asks first; the journal of now is
//! set aside, so going forward again is one more restore.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, ValueHint};
use protocol::{WireError, error::code};
use serde::Serialize;
use storage::{Problem, backup_folder, backups, examine, restore};

use super::{
    super::super::{
        answer::{Answer, Outcome},
        exclusive::alone,
        failure::{failed, refused},
        prompt,
        session::{place, say},
    },
    list::holds,
};
use agent::journal;
use desktop::clock;

#[derive(Args, Debug)]
pub(super) struct Restore {
    #[arg(value_name = "DATE|FILE", value_hint = ValueHint::FilePath)]
    copy: Option<PathBuf>,
    #[arg(long)]
    yes: bool,
}

/// What was done, as a script reads it.
#[derive(Serialize)]
struct Restored {
    from: String,
    days: u32,
    last_day: Option<String>,
    /// Where the journal of before is.
    set_aside: Option<String>,
}

impl Restore {
    pub(super) async fn run(self) -> Outcome {
        let place = place()?;
        let journal = journal::file(place.data_folder());
        let copy = self.copy(&backup_folder(&journal))?;
        let named = copy.display().to_string();
        let found = examine(&copy).map_err(|problem| unfit(&problem, &named))?;
        let asked = [
            ("file", named.as_str().into()),
            ("holds", holds(&found).into()),
        ];
        if !prompt::agreed(&say("cli-restore-ask", &asked), self.yes)? {
            return Ok(Answer::of(vec![say("cli-left-as-is", &[])], &()));
        }
        let now = clock::now().map_err(|error| failed(&error))?;
        let done = alone(&place, || restore(&journal, &copy, now)).await?;

        let mut lines = vec![say("cli-restored", &asked)];
        let aside = done.aside.map(|aside| aside.display().to_string());
        lines.extend(aside.as_ref().map(|aside| {
            let file = [("file", aside.as_str().into())];
            say("cli-restored-aside", &file)
        }));
        let done = Restored {
            from: named,
            days: done.contents.days,
            last_day: done.contents.last_day.map(|last| last.to_string()),
            set_aside: aside,
        };
        Ok(Answer::of(lines, &done).kept())
    }

    /// The file meant: the newest copy, the one of a date, or any file.
    fn copy(&self, folder: &std::path::Path) -> Result<PathBuf, WireError> {
        let copies = backups(folder).map_err(|problem| failed(&problem))?;
        let Some(given) = &self.copy else {
            let newest = copies.first().map(|copy| copy.path.clone());
            return newest.ok_or_else(|| refused("no_backup", "cli-backup-none", &[]));
        };
        let date = given
            .to_str()
            .and_then(|text| text.parse::<NaiveDate>().ok());
        match date {
            None if given.try_exists().is_ok_and(|there| !there) => {
                let args = [("given", given.display().to_string().into())];
                Err(refused("no_backup", "cli-no-such-copy", &args))
            }
            None => Ok(given.clone()),
            Some(date) => {
                let of_date = copies.into_iter().find(|copy| copy.date == date);
                of_date.map(|copy| copy.path).ok_or_else(|| {
                    let args = [("date", date.to_string().into())];
                    refused("no_backup", "cli-no-such-backup", &args)
                })
            }
        }
    }
}

/// Why a file is nothing to go back to. What the store says of a journal in trouble would send the
/// person to mend a journal that is well.
fn unfit(problem: &Problem, file: &str) -> WireError {
    let id = match problem {
        Problem::Damaged { .. } => "cli-copy-damaged",
        Problem::Foreign { .. } | Problem::NoFile { .. } => "cli-copy-foreign",
        _ => return failed(problem),
    };
    refused(code::FAILED, id, &[("file", file.into())])
}
