//! What comes in from a file: read, held against what there is, and taken in by the one door. Looking
//! and taking are the same work up to the last step, so what was promised is what happens.

mod sorted;
mod told;

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono_tz::Tz;
use domain::Command;
use engine::Picture;
use exchange::{ArrivingProblem, Program, arrive};
use protocol::{ImportAsked, ImportPicture, WireError};
use words::Words;

use super::{Resident, failed};
use crate::wire;
use sorted::{Known, Sorted};

/// The largest file that is read: twenty years of everything are a tenth of it.
pub(crate) const LARGEST: u64 = 256 << 20;

impl Resident {
    /// Looks into a file, or takes in what is new in it.
    ///
    /// # Errors
    /// `bad_params` for a program or zone that is not known, `not_importable` when the file cannot be
    /// taken at all, `failed` when it or the journal cannot be read, and the rules' refusals; then
    /// nothing was taken in.
    pub async fn import(&self, asked: ImportAsked) -> Result<ImportPicture, WireError> {
        let picture = self.picture().await?;
        let lived = lived(&asked, &picture)?;
        let program = program(&asked)?;
        let file = PathBuf::from(asked.file);
        let reading = tokio::task::spawn_blocking(move || {
            let bytes = bytes_of(&file)?;
            arrive(&bytes, program, &lived).map_err(|problem| not_importable(&problem))
        });
        let arrival = reading.await.map_err(|gone| failed(&gone))??;
        // What another import brings meanwhile would not be known.
        let _alone = self.importing.lock().await;
        let (arrival, known) = self
            .past(move |past| {
                let known = Known::read(past, &arrival.days)?;
                Ok((arrival, known))
            })
            .await?;
        let sorted = Sorted::of(arrival, known, &picture);
        let told = sorted.told(asked.take);
        if asked.take && sorted.brings_something() {
            let import = Command::Import {
                days: sorted.days,
                waiting: sorted.waiting,
                parked: sorted.parked,
            };
            self.granted(import, &picture).await?;
        }
        Ok(told)
    }
}

fn lived(asked: &ImportAsked, picture: &Picture) -> Result<exchange::Place, WireError> {
    let zone: Option<Tz> = asked.zone.as_deref().map(wire::zone).transpose()?;
    Ok(exchange::Place {
        zone: zone.unwrap_or(picture.zone),
        boundary: picture.settings.boundary,
        item_limit: picture.settings.item_limit,
    })
}

fn program(asked: &ImportAsked) -> Result<Option<Program>, WireError> {
    let named =
        |name: &str| Program::named(name).ok_or_else(|| wire::unreadable("import-program", name));
    asked.program.as_deref().map(named).transpose()
}

fn bytes_of(file: &Path) -> Result<Vec<u8>, WireError> {
    let told = |problem: std::io::Error| failed(&format!("{}: {problem}", file.display()));
    let found = fs::metadata(file).map_err(told)?;
    if !found.is_file() {
        return Err(not_importable(&ArrivingProblem::NoFile));
    }
    if found.len() > LARGEST {
        return Err(not_importable(&ArrivingProblem::TooLarge(LARGEST)));
    }
    // A database whose program runs has its last records in a log beside it.
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    if fs::metadata(log).is_ok_and(|log| log.len() > 0) {
        return Err(not_importable(&ArrivingProblem::InUse));
    }
    fs::read(file).map_err(told)
}

fn not_importable(problem: &ArrivingProblem) -> WireError {
    let args = [("why", problem.to_string().into())];
    let words = Words::english();
    let hint = match problem {
        ArrivingProblem::Unknown => words.find("cli-import-not-importable.hint", &[]),
        _ => None,
    };
    WireError::new(
        "not_importable",
        words.say("cli-import-not-importable", &args),
    )
    .with_hint(hint)
}
