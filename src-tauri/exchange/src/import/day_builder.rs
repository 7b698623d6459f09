//! From records to dates. Other programs know records and no days, and their records may overlap, last
//! for days, or have no clock times at all. What began later is the better witness, because starting is
//! an act and forgetting is none: a record ends at the latest where the next one begins. Whatever time
//! a record loses on the way is reported.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, SubsecRound, TimeDelta, Utc};
use domain::{DayClock, day_date};

use super::record::ForeignRecord;
pub(super) use super::record::{RecordKind, Thing};
use super::{ArrivingProblem, Context, Imported, Program, SkipReason, made::Making};

/// What is longer was not ended when it ended: no session lasts a day and a night.
pub(super) const LONGEST: TimeDelta = TimeDelta::hours(24);
/// More records than anybody keeps in a hundred years.
const MOST: u32 = 1_000_000;

/// What is known of a date without clock times.
#[derive(Default)]
struct Untimed {
    /// When work began, if that is known.
    begins: Option<DateTime<Utc>>,
    /// What was worked on, and for how long.
    spent: Vec<(String, TimeDelta)>,
}

/// Lays a program's records into days.
pub(super) struct DayBuilder<'a> {
    place: &'a Context,
    program: Program,
    records: Vec<ForeignRecord>,
    untimed: BTreeMap<NaiveDate, Untimed>,
    things: Vec<Thing>,
    arrival: Imported,
    kept: u32,
}

/// Work of a date as a person finds it; by its date alone when it has no words.
pub(super) fn named(on: &str, date: impl std::fmt::Display) -> String {
    match on.trim() {
        "" => date.to_string(),
        on => format!("{on} ({date})"),
    }
}

impl<'a> DayBuilder<'a> {
    pub fn new(program: Program, place: &'a Context) -> Self {
        DayBuilder {
            place,
            program,
            records: Vec::new(),
            untimed: BTreeMap::new(),
            things: Vec::new(),
            arrival: Imported::empty(Some(program)),
            kept: 0,
        }
    }

    /// One more record was looked at.
    pub fn looked(&mut self) {
        self.arrival.records = self.arrival.records.saturating_add(1);
    }

    /// Something is not taken, and its length is unknown.
    pub fn skip(&mut self, what: impl AsRef<str>, why: SkipReason) {
        self.lose(what, why, TimeDelta::zero());
    }

    /// Time is not taken.
    pub fn lose(&mut self, what: impl AsRef<str>, why: SkipReason, lost: TimeDelta) {
        self.arrival.report.add(what, why, lost);
    }

    /// Takes a record, if it has a length.
    pub fn take(&mut self, what: RecordKind, from: DateTime<Utc>, to: DateTime<Utc>) {
        // The journal keeps milliseconds.
        let (from, to) = (from.trunc_subsecs(3), to.trunc_subsecs(3));
        if from >= to {
            self.skip(self.shown(from), SkipReason::NoLength);
        } else if self.has_room() {
            self.records.push(ForeignRecord { what, from, to });
        }
    }

    /// Takes work on a date of which only the length is known.
    pub fn spent(&mut self, date: NaiveDate, on: String, long: TimeDelta) {
        if self.has_room() {
            let untimed = self.untimed.entry(date).or_default();
            untimed.spent.push((on, long));
        }
    }

    /// Work on a date began then.
    pub fn begins(&mut self, date: NaiveDate, at: DateTime<Utc>) {
        if let Some(untimed) = self.untimed.get_mut(&date) {
            let first = untimed.begins.map_or(at, |first| first.min(at));
            untimed.begins = Some(first);
        }
    }

    pub fn thing(&mut self, thing: Thing) {
        if self.has_room() {
            self.things.push(thing);
        }
    }

    /// The date an instant belongs to.
    pub fn date(&self, at: DateTime<Utc>) -> NaiveDate {
        day_date(at, self.place.zone, self.place.boundary)
    }

    /// A date's clock.
    pub fn clock(&self, date: NaiveDate) -> DayClock {
        DayClock {
            date,
            zone: self.place.zone,
            boundary: self.place.boundary,
        }
    }

    /// An instant as a person finds it in the other program.
    pub fn shown(&self, at: DateTime<Utc>) -> String {
        let local = at.with_timezone(&self.place.zone);
        local.format("%Y-%m-%d %H:%M").to_string()
    }

    /// All of it, in days.
    ///
    /// # Errors
    /// [`ArrivingProblem::TooMany`].
    pub fn arrival(mut self) -> Result<Imported, ArrivingProblem> {
        if self.kept > MOST {
            return Err(ArrivingProblem::TooMany(MOST));
        }
        self.lay_untimed();
        let records = self.apart();
        let mut days: BTreeMap<NaiveDate, (Vec<ForeignRecord>, Vec<Thing>)> = BTreeMap::new();
        for record in records {
            let date = self.date(record.from);
            days.entry(date).or_default().0.push(record);
        }
        for thing in std::mem::take(&mut self.things) {
            days.entry(thing.date).or_default().1.push(thing);
        }
        let mut making = Making {
            program: self.program,
            place: self.place,
            report: &mut self.arrival.report,
        };
        for (date, (records, things)) in days {
            self.arrival
                .days
                .extend(making.day(date, &records, &things));
        }
        Ok(self.arrival)
    }

    fn has_room(&mut self) -> bool {
        self.kept = self.kept.saturating_add(1);
        self.kept <= MOST
    }

    /// Lays what has no clock times one after the other: from when work began, behind what has some.
    fn lay_untimed(&mut self) {
        if self.untimed.is_empty() {
            return;
        }
        let mut behind: BTreeMap<NaiveDate, DateTime<Utc>> = BTreeMap::new();
        for record in &self.records {
            let until = behind.entry(self.date(record.from)).or_insert(record.to);
            *until = record.to.max(*until);
        }
        for (date, untimed) in std::mem::take(&mut self.untimed) {
            let clock = self.clock(date);
            let nine = clock.instant(NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default());
            let ends = clock.ends();
            let begins = untimed.begins.filter(|at| self.date(*at) == date);
            let behind = behind.get(&date).copied();
            let mut from = behind
                .into_iter()
                .fold(begins.unwrap_or(nine), DateTime::max);
            self.skip(date.to_string(), SkipReason::NoClock);
            for (on, long) in untimed.spent {
                let to = from
                    .checked_add_signed(long)
                    .unwrap_or(ends)
                    .min(ends)
                    .max(from);
                if to - from < long {
                    let left = long - (to - from);
                    self.lose(named(&on, date), SkipReason::PastDay, left);
                }
                if from < to {
                    self.take(RecordKind::Focus { on, planned: None }, from, to);
                }
                from = to;
            }
        }
    }

    /// The records in order, each ending where the next one begins, at the latest, and none longer than
    /// a day.
    fn apart(&mut self) -> Vec<ForeignRecord> {
        let mut records = std::mem::take(&mut self.records);
        records.sort_by_key(|record| (record.from, record.to));
        let begins: Vec<_> = records.iter().skip(1).map(|next| next.from).collect();
        let mut begins = begins.into_iter();
        let mut apart = Vec::with_capacity(records.len());
        for mut record in records {
            let next = begins.next().unwrap_or(record.to);
            self.cut(&mut record, next, SkipReason::Cut);
            if record.to - record.from > LONGEST {
                let ends = self.clock(self.date(record.from)).ends();
                self.cut(&mut record, ends, SkipReason::PastDay);
            }
            if record.from < record.to {
                apart.push(record);
            }
        }
        apart
    }

    fn cut(&mut self, record: &mut ForeignRecord, at: DateTime<Utc>, why: SkipReason) {
        if at < record.to {
            let why = if at > record.from {
                why
            } else {
                SkipReason::Overlaps
            };
            self.lose(self.shown(record.from), why, record.to - at);
            record.to = at;
        }
    }
}
