//! The report of an import: what a file brings.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{Day, DayFigures, DaySummary, TimeOff};
use exchange::SkipReason;
use protocol::{ImportView, SkippedView};
use words::Words;

use super::{
    plan::{ImportPlan, LeftOut},
    sentences::say,
};

/// How many of what is left out for the same reason are named.
const EXAMPLES: usize = 3;

impl ImportPlan {
    pub(super) fn report(&self, taken: bool) -> ImportView {
        let worth = |day: &Day| day.summary(day.started_at);
        let rows: Vec<DaySummary> = self.days.iter().map(worth).collect();
        let sum: DayFigures = rows.iter().map(|row| row.figures).sum();
        let date = |date: Option<NaiveDate>| date.map(|date| date.to_string());
        let mut view = ImportView {
            program: self.program.map(|program| program.to_string()),
            records: self.records,
            new: count(self.days.len()),
            known: self.known,
            from: date(rows.iter().map(|row| row.date).min()),
            to: date(rows.iter().map(|row| row.date).max()),
            focus_s: sum.focus.0,
            meeting_s: sum.meetings.0,
            waiting: count(self.waiting.len()),
            thoughts: count(self.parked.len()),
            days_off: self.days_off.iter().map(TimeOff::days).sum(),
            questions: count(self.questions.len()),
            skipped: self.left(),
            brings: None,
            says: Vec::new(),
            taken,
        };
        say(&mut view);
        view
    }

    fn left(&self) -> Vec<SkippedView> {
        let mut told: Vec<SkippedView> = Vec::new();
        for (why, tally) in &self.report.counted {
            let named = self.report.named.iter().filter(|one| one.why == *why);
            told.push(SkippedView {
                why: Words::spoken().say(reason(LeftOut::Reader(*why)), &[]),
                count: tally.count,
                lost_s: u32::try_from(tally.lost_ms.div_ceil(1000)).unwrap_or(u32::MAX),
                examples: named.take(EXAMPLES).map(|one| one.what.clone()).collect(),
            });
        }
        let mut out: BTreeMap<LeftOut, Vec<(&str, u32)>> = BTreeMap::new();
        for (what, left, lost_s) in &self.out {
            out.entry(*left).or_default().push((what, *lost_s));
        }
        let left = |(left, what): (LeftOut, Vec<(&str, u32)>)| SkippedView {
            why: Words::spoken().say(reason(left), &[]),
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

fn reason(left: LeftOut) -> &'static str {
    match left {
        LeftOut::Reader(SkipReason::Unreadable) => "say-import-why-unreadable",
        LeftOut::Reader(SkipReason::StillRuns) => "say-import-why-still-runs",
        LeftOut::Reader(SkipReason::Cut) => "say-import-why-cut",
        LeftOut::Reader(SkipReason::Overlaps) => "say-import-why-overlaps",
        LeftOut::Reader(SkipReason::SeenTwice) => "say-import-why-seen-twice",
        LeftOut::Reader(SkipReason::NeverIdle) => "say-import-why-never-idle",
        LeftOut::Reader(SkipReason::Paused) => "say-import-why-paused",
        LeftOut::Reader(SkipReason::SomebodyElse) => "say-import-why-somebody-else",
        LeftOut::Reader(SkipReason::Latin) => "say-import-why-latin",
        LeftOut::Reader(SkipReason::TitleCut) => "say-import-why-title-cut",
        LeftOut::Reader(SkipReason::NoLength) => "say-import-why-no-length",
        LeftOut::Reader(SkipReason::NoRecord) => "say-import-why-no-record",
        LeftOut::Reader(SkipReason::NoClock) => "say-import-why-no-clock",
        LeftOut::Reader(SkipReason::PastDay) => "say-import-why-past-day",
        LeftOut::NotPast => "say-import-why-not-past",
        LeftOut::DateTaken => "say-import-why-date-taken",
        LeftOut::TimeTaken => "say-import-why-time-taken",
        LeftOut::Shared => "say-import-why-shared",
        LeftOut::Unsound => "say-import-why-unsound",
        LeftOut::HadBefore => "say-import-why-had-before",
        LeftOut::LooseUnsound => "say-import-why-loose-unsound",
    }
}
