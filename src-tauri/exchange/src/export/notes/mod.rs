//! A day as a Markdown note in a folder of one's own (Obsidian and the like). What Daydone writes
//! lies between two marks; everything outside them belongs to the person and is never touched.

mod block;
mod merge;
mod template;

use chrono::NaiveDate;
use domain::{Day, DefaultTopic, WorkDays};

pub use merge::{NOTE_BEGINS, NOTE_ENDS};
pub use template::{Template, TemplateProblem};

/// The file's name: `2026-11-24.md`.
#[must_use]
pub fn note_name(date: NaiveDate) -> String {
    format!("{date}.md")
}

/// The note of a date: its closed days, usually one, two when a person flew west and lived it twice.
/// `tried` is what the person tried on it. `there` is what the file holds already, absent for a new one. Words outside the marks stay as they
/// are, line ends and all; a note without marks gets them at its end.
#[must_use]
pub fn note(
    days: &[&Day],
    template: &Template,
    work_days: WorkDays<'_>,
    tried: Option<DefaultTopic>,
    there: Option<&str>,
) -> String {
    let blocks = days
        .iter()
        .map(|day| block::block(day, template, work_days, tried));
    let blocks: Vec<_> = blocks.map(|block| block.trim_end().to_owned()).collect();
    merge::merge(there, &blocks.join("\n\n"))
}

#[cfg(test)]
mod tests;
