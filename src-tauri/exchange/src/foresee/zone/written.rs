//! A zone as a file defines it (RFC 5545, 3.6.5): the changes of its offset about the window. Files write
//! rules from the year 1601 or 1 on; those of the years long before the window are not followed.

use ical::{
    recur::{IcalRecurDateTime, IcalRecurFreq, IcalRecurRule, expand::IcalRecurExpand},
    tree::cst::IcalCst,
    tz::{IcalTz, IcalTzObservance},
};

use super::super::{limits::DAY, lines::RawLine, weight};

/// The most changes that one rule is followed for.
const CHANGES: usize = 10_000;

/// The changes of the offset, in order of time.
#[derive(Clone, Debug)]
pub(in super::super) struct Written {
    /// The offset before the first change.
    first: i64,
    /// From which instant on which offset is in force.
    changes: Vec<(i64, i64)>,
}

impl Written {
    /// Reads the lines between BEGIN and END of a VTIMEZONE for the years from `first` to `last`; none
    /// when it changes at no time, or by a rule that is no rule of a zone.
    pub(super) fn of(lines: &[RawLine], (first, last): (i32, i32)) -> Option<Self> {
        let zone = parsed(lines)?;
        let mut changes = Vec::new();
        for observance in &zone.observances {
            let offsets = [observance.from, observance.to].map(i64::from);
            if offsets.iter().any(|offset| offset.abs() > DAY) {
                return None;
            }
            let onsets = onsets(observance, first, last)?;
            let change = |local: IcalRecurDateTime| (local.seconds() - offsets[0], offsets);
            changes.extend(onsets.into_iter().map(change));
        }
        changes.sort_unstable();
        changes.dedup();
        let (_, [before, _]) = *changes.first()?;
        Some(Self {
            first: before,
            changes: changes.into_iter().map(|(at, [_, to])| (at, to)).collect(),
        })
    }

    /// The offset at an instant.
    pub(super) fn offset(&self, at: i64) -> i64 {
        let next = self.changes.partition_point(|change| change.0 <= at);
        let last = next.checked_sub(1).and_then(|last| self.changes.get(last));
        last.map_or(self.first, |change| change.1)
    }
}

/// The name of a zone; none when it has no TZID.
pub(super) fn name(lines: &[RawLine]) -> Option<String> {
    let line = lines.iter().find(|line| line.is("TZID"))?;
    let name = super::super::property::Property::of(*line)?.text();
    Some(name.trim().trim_matches('"').to_owned())
}

fn parsed(lines: &[RawLine]) -> Option<IcalTz> {
    let mut text = String::from("BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\n");
    for line in lines {
        text.push_str(line.0);
        text.push('\n');
    }
    text.push_str("END:VTIMEZONE\nEND:VCALENDAR\n");
    let parsed = IcalCst::parse_recovering(text.as_bytes());
    let calendar = parsed.calendars.first()?.decode();
    calendar.components.iter().find_map(IcalTz::of_component)
}

/// When an observance comes into force, in the local time before it; none when a rule is too heavy.
fn onsets(observance: &IcalTzObservance, first: i32, last: i32) -> Option<Vec<IcalRecurDateTime>> {
    let set = &observance.onsets;
    let Some(start) = set.start else {
        return Some(set.dates.clone());
    };
    let mut onsets = set.dates.clone();
    let short = set
        .rules
        .iter()
        .all(|rule| may_begin_late(rule, start, first));
    if set.rules.is_empty() || !short {
        onsets.push(start);
    }
    for rule in &set.rules {
        if weight::is_below_a_day(rule) || weight::is_heavy(rule) {
            return None;
        }
        let begin = if short {
            IcalRecurDateTime {
                year: first,
                day: start.day.min(28),
                ..start
            }
        } else {
            start
        };
        let all = IcalRecurExpand::new(rule.clone(), begin);
        onsets.extend(all.take_while(|at| at.year <= last).take(CHANGES));
    }
    Some(onsets)
}

/// Whether a rule gives the same changes from the year `first` on when it begins in that year.
fn may_begin_late(rule: &IcalRecurRule, start: IcalRecurDateTime, first: i32) -> bool {
    rule.freq == IcalRecurFreq::Yearly
        && rule.interval == 1
        && rule.count.is_none()
        && start.year < first
        && rule.until.is_none_or(|until| until.year > first)
}
