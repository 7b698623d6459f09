//! A day as a Markdown note in a folder of one's own (Obsidian and the like). What Daydone writes
//! lies between two marks; everything outside them belongs to the person and is never touched.

mod block;
mod merge;
mod template;

use chrono::NaiveDate;
use domain::{Day, Settings};

pub use merge::{NOTE_BEGINS, NOTE_ENDS};
pub use template::{Template, TemplateProblem};

/// The file's name: `2026-11-24.md`.
#[must_use]
pub fn note_name(date: NaiveDate) -> String {
    format!("{date}.md")
}

/// The note of a closed day: `there` is what the file holds already, absent for a new one. Words
/// outside the marks stay as they are; a note without marks gets them at its end.
#[must_use]
pub fn note(day: &Day, template: &Template, settings: &Settings, there: Option<&str>) -> String {
    merge::merge(there, &block::block(day, template, settings))
}

#[cfg(test)]
mod tests;
