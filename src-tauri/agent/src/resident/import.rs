//! Days from a file: read, held against the days there are, and taken in by the one door. Looking and
//! taking are the same work up to the last step, so what was promised is what happens.

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    path::{Path, PathBuf},
};

use chrono::NaiveDate;
use chrono_tz::Tz;
use domain::{Command, Day, DaySummary};
use engine::Picture;
use exchange::{Arrival, ArrivingProblem, Program, Skipped, Why, arrive};
use protocol::{ImportAsked, ImportPicture, SkippedPicture, WireError};
use storage::Taken;
use words::Words;

use super::{Resident, error, failed};
use crate::{picture, wire};

/// The largest file that is read: twenty years of everything are a tenth of it.
const LARGEST: u64 = 256 << 20;
/// How many of what is left out for the same reason are named.
const EXAMPLES: usize = 3;

impl Resident {
    /// Looks into a file of days, or takes them in.
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
        let taken = self.past(storage::Past::taken).await?;
        let mut sorted = Sorted::of(arrival, &taken, &picture);
        let told = sorted.told(asked.take);
        let days = std::mem::take(&mut sorted.new);
        if asked.take && !days.is_empty() {
            self.granted(Command::Import { days }, &picture).await?;
        }
        Ok(told)
    }
}

/// A file's days, held against those there are.
struct Sorted {
    program: Program,
    records: u32,
    new: Vec<Day>,
    known: u32,
    skipped: Vec<(String, Left)>,
}

/// Why something stays out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Left {
    /// The reader says why.
    Reader(Why),
    /// The date is not over.
    NotPast,
    /// There is another day of that date.
    DateTaken,
    /// Another day takes its time.
    TimeTaken,
    /// It does not hold together.
    Unsound,
}

impl Sorted {
    fn of(arrival: Arrival, taken: &[Taken], picture: &Picture) -> Self {
        let known: HashSet<_> = taken.iter().map(|taken| taken.day).collect();
        let dates: HashSet<_> = taken.iter().map(|taken| taken.date).collect();
        let spans = taken
            .iter()
            .map(|taken| (taken.from, taken.to.unwrap_or(picture.now)));
        let mut spans: BTreeMap<_, _> = spans.collect();
        let today = picture::date(picture);
        let reader = |skipped: Skipped| (skipped.what, Left::Reader(skipped.why));
        let mut sorted = Sorted {
            program: arrival.program,
            records: arrival.records,
            new: Vec::new(),
            known: 0,
            skipped: arrival.skipped.into_iter().map(reader).collect(),
        };
        for day in arrival.days {
            if known.contains(&day.id) {
                sorted.known += 1;
                continue;
            }
            let span = (
                day.started_at,
                day.closing.map_or(day.started_at, |closing| closing.at),
            );
            let left = if day.date >= today {
                Some(Left::NotPast)
            } else if day.check_whole(picture.now).is_err() {
                Some(Left::Unsound)
            } else if dates.contains(&day.date) {
                Some(Left::DateTaken)
            } else {
                // Days follow one another, so only the two around it can reach into it.
                let before = spans.range(..=span.0).next_back();
                let after = spans.range(span.0..).next();
                let clash = before.is_some_and(|(_, until)| *until > span.0)
                    || after.is_some_and(|(from, _)| *from < span.1);
                clash.then_some(Left::TimeTaken)
            };
            if let Some(left) = left {
                sorted.skipped.push((day.date.to_string(), left));
            } else {
                spans.insert(span.0, span.1);
                sorted.new.push(day);
            }
        }
        sorted
    }

    fn told(&self, taken: bool) -> ImportPicture {
        let worth = |day: &Day| day.summary(day.started_at);
        let rows: Vec<DaySummary> = self.new.iter().map(worth).collect();
        let sum = |of: fn(&DaySummary) -> u32| rows.iter().map(of).fold(0, u32::saturating_add);
        let date = |date: Option<NaiveDate>| date.map(|date| date.to_string());
        ImportPicture {
            program: self.program.to_string(),
            records: self.records,
            new: count(self.new.len()),
            known: self.known,
            from: date(rows.iter().map(|row| row.date).min()),
            to: date(rows.iter().map(|row| row.date).max()),
            focus_s: sum(|row| row.focus.0),
            meeting_s: sum(|row| row.meetings.0),
            skipped: self.left(),
            taken,
        }
    }

    fn left(&self) -> Vec<SkippedPicture> {
        let mut by_reason: BTreeMap<Left, Vec<&str>> = BTreeMap::new();
        for (what, left) in &self.skipped {
            by_reason.entry(*left).or_default().push(what);
        }
        let told = |(left, what): (Left, Vec<&str>)| SkippedPicture {
            why: Words::english().say(reason(left), &[]),
            count: count(what.len()),
            examples: what
                .iter()
                .take(EXAMPLES)
                .map(|&what| what.to_owned())
                .collect(),
        };
        by_reason.into_iter().map(told).collect()
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

fn reason(left: Left) -> &'static str {
    match left {
        Left::Reader(Why::Unreadable) => "cli-import-why-unreadable",
        Left::Reader(Why::StillRuns) => "cli-import-why-still-runs",
        Left::Reader(Why::Cut) => "cli-import-why-cut",
        Left::Reader(Why::Overlaps) => "cli-import-why-overlaps",
        Left::Reader(Why::TitleCut) => "cli-import-why-title-cut",
        Left::Reader(Why::NoLength) => "cli-import-why-no-length",
        Left::Reader(Why::NoRecord) => "cli-import-why-no-record",
        Left::Reader(Why::NoClock) => "cli-import-why-no-clock",
        Left::Reader(Why::PastDay) => "cli-import-why-past-day",
        Left::Reader(Why::Waits) => "cli-import-why-waits",
        Left::NotPast => "cli-import-why-not-past",
        Left::DateTaken => "cli-import-why-date-taken",
        Left::TimeTaken => "cli-import-why-time-taken",
        Left::Unsound => "cli-import-why-unsound",
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
    if !found.is_file() || found.len() > LARGEST {
        return Err(not_importable(&ArrivingProblem::Unknown));
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
    WireError {
        hint: match problem {
            ArrivingProblem::Unknown => words.find("cli-import-not-importable.hint", &[]),
            _ => None,
        },
        ..error(
            "not_importable",
            words.say("cli-import-not-importable", &args),
        )
    }
}
