//! Days leave for a file where people look for files. A child writes it, by the command line's own verb: it reads
//! the journal beside the resident, and twenty years of days pass through a memory that goes with it.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::{Output, Stdio},
};

use protocol::{ExportFormat, ExportQuery, ExportedView, WireError};
use tokio::process::Command;

use super::{Context, busy, failed, unanswered};
use crate::foreign::{apart, program};
use api::{convert, snapshot};

/// Beyond so many files of one date no name is looked for.
const MOST_OF_A_NAME: usize = 10_000;

impl Context {
    /// Writes days to a file.
    ///
    /// # Errors
    /// `bad_params` for dates that cannot be read or lie the wrong way round, or for notes without a folder;
    /// `busy` while another is being written; `failed` when the journal cannot be read or the file not written.
    pub async fn export(&self, asked: ExportQuery) -> Result<ExportedView, WireError> {
        let dates = [("--from", &asked.from), ("--to", &asked.to)];
        for date in dates.iter().filter_map(|(_, date)| date.as_deref()) {
            convert::date(date)?;
        }
        let Ok(_alone) = self.exporting.try_lock() else {
            return Err(busy());
        };
        let today = snapshot::date(&self.view().await?).to_string();
        let file = match asked.format {
            ExportFormat::Notes => PathBuf::from(&self.settings_now().notes_folder),
            format => {
                let folder = self.place.exports();
                let looking = self
                    .lanes
                    .folder
                    .run(move |_| fresh(&folder, &today, format.extension()));
                let looked = looking.await.map_err(unanswered)?;
                looked.map_err(|why| failed(&why))?
            }
        };
        let mut verb = Command::new(program().map_err(|why| failed(&why))?);
        verb.args(["--json", "export", asked.format.name()]);
        if asked.format != ExportFormat::Notes {
            verb.arg("--to-file").arg(&file);
        }
        for (option, date) in dates {
            verb.args(date.iter().flat_map(|date| [option, date]));
        }
        verb.stdin(Stdio::null()).kill_on_drop(true);
        let written = apart(&mut verb)
            .output()
            .await
            .map_err(|why| failed(&why))?;
        Ok(ExportedView {
            days: days(&written)?,
            file: file.display().to_string(),
        })
    }
}

/// What the verb says: a number of days, or why there is none.
fn days(written: &Output) -> Result<u32, WireError> {
    if written.status.success() {
        return serde_json::from_slice(&written.stdout).map_err(|why| failed(&why));
    }
    let refused = serde_json::from_slice(&written.stderr);
    Err(refused.unwrap_or_else(|why| failed(&why)))
}

/// A name in the folder that no file has yet.
fn fresh(folder: &Path, date: &str, extension: &str) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let named = |number: usize| {
        let number = if number > 1 {
            format!("-{number}")
        } else {
            String::new()
        };
        folder.join(format!("daydone-{date}{number}.{extension}"))
    };
    let free = (1..MOST_OF_A_NAME).map(named).find(|file| !file.exists());
    free.ok_or_else(|| io::ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_file_that_is_there_is_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("exports");
        let mut names = Vec::new();
        for _ in 0..3 {
            let file = fresh(&place, "2026-11-30", "csv").expect("a name");
            fs::write(&file, "days").expect("written");
            names.push(
                file.file_name()
                    .map(|name| name.to_string_lossy().into_owned()),
            );
        }
        let expected = [
            "daydone-2026-11-30.csv",
            "daydone-2026-11-30-2.csv",
            "daydone-2026-11-30-3.csv",
        ];
        assert_eq!(names, expected.map(|name| Some(name.to_owned())));
    }
}
