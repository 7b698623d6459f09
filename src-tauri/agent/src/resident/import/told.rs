//! What a file brings, as it is told.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{Day, DaySummary};
use exchange::Why;
use protocol::{ImportPicture, SkippedPicture};
use words::Words;

use super::sorted::{Left, Sorted};

/// How many of what is left out for the same reason are named.
const EXAMPLES: usize = 3;

impl Sorted {
    pub(super) fn told(&self, taken: bool) -> ImportPicture {
        let worth = |day: &Day| day.summary(day.started_at);
        let rows: Vec<DaySummary> = self.days.iter().map(worth).collect();
        let sum = |of: fn(&DaySummary) -> u32| rows.iter().map(of).fold(0, u32::saturating_add);
        let date = |date: Option<NaiveDate>| date.map(|date| date.to_string());
        ImportPicture {
            program: self.program.to_string(),
            records: self.records,
            new: count(self.days.len()),
            known: self.known,
            from: date(rows.iter().map(|row| row.date).min()),
            to: date(rows.iter().map(|row| row.date).max()),
            focus_s: sum(|row| row.focus.0),
            meeting_s: sum(|row| row.meetings.0),
            waiting: count(self.waiting.len()),
            thoughts: count(self.parked.len()),
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
        Left::NotPast => "cli-import-why-not-past",
        Left::DateTaken => "cli-import-why-date-taken",
        Left::TimeTaken => "cli-import-why-time-taken",
        Left::Shared => "cli-import-why-shared",
        Left::Unsound => "cli-import-why-unsound",
        Left::HadBefore => "cli-import-why-had-before",
        Left::LooseUnsound => "cli-import-why-loose-unsound",
    }
}
