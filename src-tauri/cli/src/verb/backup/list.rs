//! `daydone backup list`: the copies there are, newest first, and what is in each.

use serde::Serialize;
use storage::{Backup, Contents, backup_folder, backups, contents};

use super::{
    super::super::{
        answer::{Answer, Outcome},
        failure::trouble,
        session::{place, say},
    },
    size,
};
use agent::journal;

/// A copy as a script reads it.
#[derive(Serialize)]
pub(super) struct BackupRow {
    date: String,
    file: String,
    bytes: u64,
    /// Days in it; absent when it cannot be read.
    days: Option<u32>,
    /// The date of the last of them.
    last_day: Option<String>,
}

pub(super) fn run() -> Outcome {
    let place = place()?;
    let folder = backup_folder(&journal::file(place.data_folder()));
    let copies = backups(&folder).map_err(|problem| trouble(&problem, &place))?;
    if copies.is_empty() {
        let none: [BackupRow; 0] = [];
        return Ok(Answer::of(vec![say("cli-backup-none", &[])], &none));
    }
    let lines = copies.iter().map(line).collect();
    let listed: Vec<_> = copies.iter().map(BackupRow::of).collect();
    Ok(Answer::of(lines, &listed))
}

fn line(copy: &Backup) -> String {
    let args = [
        ("date", copy.date.to_string().into()),
        ("size", size(copy).into()),
    ];
    match contents(&copy.path) {
        Ok(contents) => {
            let holds = holds(&contents);
            let [date, size] = args;
            say("cli-backup", &[date, size, ("holds", holds.into())])
        }
        Err(_) => say("cli-backup-unreadable", &args),
    }
}

/// "3 days, the last 2026-11-24".
pub(super) fn holds(contents: &Contents) -> String {
    match contents.last_day {
        None => say("cli-backup-empty", &[]),
        Some(last) => {
            let args = [
                ("days", contents.days.into()),
                ("last", last.to_string().into()),
            ];
            say("cli-backup-holds", &args)
        }
    }
}

impl BackupRow {
    pub(super) fn of(copy: &Backup) -> Self {
        let contents = contents(&copy.path).ok();
        BackupRow {
            date: copy.date.to_string(),
            file: copy.path.display().to_string(),
            bytes: copy.bytes,
            days: contents.map(|contents| contents.days),
            last_day: contents
                .and_then(|contents| contents.last_day)
                .map(|last| last.to_string()),
        }
    }
}
