//! The journal's file and its copies, looked at on the disk: with an agent, and without one because
//! the journal does not let it start.

use std::path::Path;

use protocol::{Finding, Health, WireError, error::code};
use storage::{Contents, Problem};
use words::{Value, Words};

use super::finding::{found, good, missing};
use crate::daemon::journal;

/// The findings about the journal of a running agent, and its copies. Reads the whole journal; blocks
/// for as long as that takes. `trouble` is why today's copy could not be made, if it could not.
pub(super) fn in_use(data_folder: &Path, trouble: Option<String>) -> Vec<Finding> {
    let file = journal::file(data_folder);
    looked(&file, storage::examine, trouble)
}

/// The same where no agent is.
pub(super) fn at_rest(data_folder: &Path) -> Vec<Finding> {
    let file = journal::file(data_folder);
    looked(&file, storage::examine_at_rest, None)
}

fn looked(
    file: &Path,
    examine: fn(&Path) -> Result<Contents, Problem>,
    trouble: Option<String>,
) -> Vec<Finding> {
    let journal = sound(file, examine);
    let records = (journal.health == Health::Good).then(|| records(file));
    let findings = [journal].into_iter().chain(records.flatten());
    findings.chain([copies(file, trouble)]).collect()
}

/// Records that reach beyond their session or their day, which older versions could write.
fn records(file: &Path) -> Option<Finding> {
    let days = storage::out_of_bounds(file).ok()?;
    let latest = days.last()?.to_string();
    let args = [("count", Value::from(days.len())), ("day", latest.into())];
    Some(missing("records", "doctor-records-beyond", &args))
}

/// What to tell a person whose journal is damaged or gone, and the way out.
#[must_use]
pub fn damage(problem: &Problem, data_folder: &Path) -> WireError {
    let words = Words::spoken();
    let id = match problem {
        Problem::Gone { .. } | Problem::Place { .. } => "say-journal-gone",
        _ => "say-journal-damaged",
    };
    let newest = newest(&journal::file(data_folder));
    let copy = match &newest {
        Some(day) => words.say("say-backup-newest", &[("day", day.as_str().into())]),
        None => words.say("say-backup-none", &[]),
    };
    let message = words.say(id, &[("copy", copy.into())]);
    WireError::new(code::JOURNAL_DAMAGED, message).with_hint(words.find(&format!("{id}.hint"), &[]))
}

fn sound(file: &Path, examine: fn(&Path) -> Result<Contents, Problem>) -> Finding {
    let looked = match examine(file) {
        // An empty journal is no damage, unless there are copies of one.
        Err(Problem::Place { .. }) if !file.exists() && newest(file).is_none() => {
            return good("journal", "doctor-journal-none", &[]);
        }
        Ok(contents) => storage::in_step(file).map(|in_step| (contents, in_step)),
        Err(problem) => Err(problem),
    };
    match looked {
        Ok((contents, true)) => {
            if let Ok(Some(lost)) = storage::lost(file) {
                let lines = [("lines", Value::from(lost.lines))];
                return found("journal", Health::Broken, "doctor-journal-lost", &lines);
            }
            let args = [
                ("days", Value::from(contents.days)),
                ("lines", Value::from(contents.lines)),
            ];
            good("journal", "doctor-journal-good", &args)
        }
        Ok((_, false)) => found("journal", Health::Broken, "doctor-journal-tables", &[]),
        Err(problem) if problem.is_damage() || !file.exists() => {
            let folder = file.parent().unwrap_or(file);
            let said = damage(&problem, folder);
            Finding {
                about: "journal".to_owned(),
                health: Health::Broken,
                says: said.message,
                advice: said.hint,
            }
        }
        Err(problem) => {
            let why = [("why", Value::from(problem.to_string()))];
            found("journal", Health::Broken, "doctor-journal-unreadable", &why)
        }
    }
}

fn copies(file: &Path, trouble: Option<String>) -> Finding {
    let copies = storage::backups(&storage::backup_folder(file));
    let why = trouble.or_else(|| Some(copies.as_ref().err()?.to_string()));
    let newest = newest(file).unwrap_or_default();
    let count = copies.map_or(0, |copies| copies.len());
    let args = [
        ("count", Value::from(count)),
        ("day", newest.into()),
        ("why", why.clone().unwrap_or_default().into()),
    ];
    match (why, count) {
        (Some(_), _) => found("backups", Health::Broken, "doctor-backups-broken", &args),
        (None, 0) => missing("backups", "doctor-backups-none", &args),
        (None, _) => good("backups", "doctor-backups-good", &args),
    }
}

/// The date of the newest copy, as a person types it.
fn newest(file: &Path) -> Option<String> {
    let copies = storage::backups(&storage::backup_folder(file)).ok()?;
    Some(copies.first()?.date.to_string())
}
