//! What comes in from a file: read, held against what there is, and taken in by the one door. Looking
//! and taking are the same work up to the last step, so what was promised is what happens.

mod plan;
mod report;
mod sentences;

use std::sync::Arc;

use chrono_tz::Tz;
use domain::Input;
use engine::View;
use exchange::{ArrivingProblem, Imported, Program};
use protocol::{ImportQuery, ImportView, WireError};
use words::Words;

use super::{Context, failed};
use crate::foreign::{ImportTask, Job, NotTaken, ReaderError};
use api::convert;
use plan::{ImportPlan, KnownDays};

impl Context {
    /// Looks into a file, or takes in what is new in it.
    ///
    /// # Errors
    /// `bad_params` for a program or zone that is not known, `not_importable` when the file cannot be
    /// taken at all, `busy` when others are being read, `failed` when it or the journal cannot be read,
    /// and the rules' refusals; then nothing was taken in.
    pub async fn import(self: &Arc<Self>, asked: ImportQuery) -> Result<ImportView, WireError> {
        let view = self.view().await?;
        let job = Job::Import(ImportTask {
            place: lived(&asked, &view)?,
            program: program(&asked)?,
            file: asked.file,
        });
        let read = self.readers.ask(&job).await;
        let read: Result<Imported, NotTaken> = read.map_err(|trouble| in_trouble(&trouble))?;
        let arrival = read.map_err(|why| match why {
            NotTaken::Problem(problem) => not_importable(&problem),
            NotTaken::System(why) => failed(&why),
        })?;
        // What another import brings meanwhile would not be known.
        let _alone = self.importing.lock().await;
        // Many years take a while here too, so they are sorted where the journal is read.
        let (sorted, told) = self
            .past(move |past| {
                let known = KnownDays::read(past, &arrival.days)?;
                let sorted = ImportPlan::of(arrival, known, &view);
                let told = sorted.report(asked.take);
                Ok((sorted, told))
            })
            .await?;
        if asked.take && sorted.brings_something() {
            let import = Input::Import {
                days: sorted.days,
                waiting: sorted.waiting,
                parked: sorted.parked,
                days_off: sorted.days_off,
                questions: sorted.questions,
            };
            self.command(import).await?;
        }
        Ok(told)
    }
}

fn lived(asked: &ImportQuery, view: &View) -> Result<exchange::Context, WireError> {
    let zone: Option<Tz> = asked.zone.as_deref().map(convert::zone).transpose()?;
    Ok(exchange::Context {
        zone: zone.unwrap_or(view.zone),
        boundary: view.settings.boundary,
        item_limit: view.settings.item_limit,
        people: asked.people.clone(),
    })
}

fn program(asked: &ImportQuery) -> Result<Option<Program>, WireError> {
    let named = |name: &str| {
        Program::named(name).ok_or_else(|| convert::unreadable("import-program", name))
    };
    asked.program.as_deref().map(named).transpose()
}

fn not_importable(problem: &ArrivingProblem) -> WireError {
    let hint = match problem {
        ArrivingProblem::Unknown => Some("say-import-not-importable.hint"),
        ArrivingProblem::SeveralPeople(_) => Some("say-import-not-importable.person"),
        _ => None,
    };
    refused(problem.to_string(), hint)
}

fn in_trouble(trouble: &ReaderError) -> WireError {
    let words = Words::spoken();
    let why = match trouble {
        ReaderError::Busy => {
            let told = WireError::new("busy", words.say("refused-reading", &[]));
            return told.with_hint(words.find("refused-reading.hint", &[]));
        }
        ReaderError::System(error) => return failed(error),
        ReaderError::TooLong => "say-import-trouble-too-long",
        ReaderError::TooMuchMemory => "say-import-trouble-memory",
        ReaderError::TooMuch => "say-import-trouble-too-much",
        ReaderError::GaveUp => "say-import-trouble-gave-up",
    };
    refused(words.say(why, &[]), None)
}

fn refused(why: String, hint: Option<&str>) -> WireError {
    let words = Words::spoken();
    let args = [("why", why.into())];
    let message = words.say("say-import-not-importable", &args);
    let hint = hint.and_then(|hint| words.find(hint, &[]));
    WireError::new("not_importable", message).with_hint(hint)
}
