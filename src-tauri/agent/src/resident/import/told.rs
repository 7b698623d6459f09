//! What a file brings, as it is told.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{Day, DaySummary, TimeOff};
use exchange::SkipReason;
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
            program: self.program.map(|program| program.to_string()),
            records: self.records,
            new: count(self.days.len()),
            known: self.known,
            from: date(rows.iter().map(|row| row.date).min()),
            to: date(rows.iter().map(|row| row.date).max()),
            focus_s: sum(|row| row.focus.0),
            meeting_s: sum(|row| row.meetings.0),
            waiting: count(self.waiting.len()),
            thoughts: count(self.parked.len()),
            days_off: self.days_off.iter().map(TimeOff::days).sum(),
            skipped: self.left(),
            taken,
        }
    }

    fn left(&self) -> Vec<SkippedPicture> {
        let mut told: Vec<SkippedPicture> = Vec::new();
        for (why, tally) in &self.report.counted {
            let named = self.report.named.iter().filter(|one| one.why == *why);
            told.push(SkippedPicture {
                why: Words::english().say(reason(Left::Reader(*why)), &[]),
                count: tally.count,
                lost_s: u32::try_from(tally.lost_ms.div_ceil(1000)).unwrap_or(u32::MAX),
                examples: named.take(EXAMPLES).map(|one| one.what.clone()).collect(),
            });
        }
        let mut out: BTreeMap<Left, Vec<(&str, u32)>> = BTreeMap::new();
        for (what, left, lost_s) in &self.out {
            out.entry(*left).or_default().push((what, *lost_s));
        }
        let left = |(left, what): (Left, Vec<(&str, u32)>)| SkippedPicture {
            why: Words::english().say(reason(left), &[]),
            count: count(what.len()),
            lost_s: what.iter().fold(0, |sum, one| sum.saturating_add(one.1)),
            examples: what
                .iter()
                .take(EXAMPLES)
                .map(|(what, _)| (*what).to_owned())
                .collect(),
        };
        told.extend(out.into_iter().map(left));
        told
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

fn reason(left: Left) -> &'static str {
    match left {
        Left::Reader(SkipReason::Unreadable) => "cli-import-why-unreadable",
        Left::Reader(SkipReason::StillRuns) => "cli-import-why-still-runs",
        Left::Reader(SkipReason::Cut) => "cli-import-why-cut",
        Left::Reader(SkipReason::Overlaps) => "cli-import-why-overlaps",
        Left::Reader(SkipReason::SeenTwice) => "cli-import-why-seen-twice",
        Left::Reader(SkipReason::NeverIdle) => "cli-import-why-never-idle",
        Left::Reader(SkipReason::Paused) => "cli-import-why-paused",
        Left::Reader(SkipReason::SomebodyElse) => "cli-import-why-somebody-else",
        Left::Reader(SkipReason::Latin) => "cli-import-why-latin",
        Left::Reader(SkipReason::TitleCut) => "cli-import-why-title-cut",
        Left::Reader(SkipReason::NoLength) => "cli-import-why-no-length",
        Left::Reader(SkipReason::NoRecord) => "cli-import-why-no-record",
        Left::Reader(SkipReason::NoClock) => "cli-import-why-no-clock",
        Left::Reader(SkipReason::PastDay) => "cli-import-why-past-day",
        Left::NotPast => "cli-import-why-not-past",
        Left::DateTaken => "cli-import-why-date-taken",
        Left::TimeTaken => "cli-import-why-time-taken",
        Left::Shared => "cli-import-why-shared",
        Left::Unsound => "cli-import-why-unsound",
        Left::HadBefore => "cli-import-why-had-before",
        Left::LooseUnsound => "cli-import-why-loose-unsound",
    }
}
