//! From records to days. Other programs know records and no days, so a day is what they saw of a date:
//! from the first record to the end of the last. Time between records is nobody's: it becomes a gap
//! that counts as nothing, not work that was neither focus nor meeting. They know no definition of
//! done either, so nothing in these days was a must, and none of them is called enough.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, SubsecRound, TimeDelta, Utc};
use domain::{
    Break, BreakId, Closing, Day, DayClock, DayId, Focus, FocusId, Gap, GapCause, GapId, GapWas,
    Interval, Item, ItemId, ItemKind, ItemState, Minutes, Seconds, Shape, ShutdownForm, Title,
    day_date,
};
use uuid::Uuid;

use super::{Arrival, Place, Program, Skipped, Why, title::title};

/// Under which the ids of other programs' records are made, always the same for the same record.
const NAMES: Uuid = Uuid::from_u128(0x6e3f_0a5c_41d2_4f0e_9b7a_d0e5_0c2a_7f31);

/// What is longer was not ended when it ended: nobody works for a day and a night.
const LONGEST: TimeDelta = TimeDelta::hours(24);

/// Something another program saw.
pub(super) struct Record {
    /// What it was.
    pub what: What,
    /// When it began.
    pub from: DateTime<Utc>,
    /// When it ended.
    pub to: DateTime<Utc>,
}

/// What a record was.
pub(super) enum What {
    /// Work on something, or on nothing in particular.
    Focus {
        /// Its words.
        on: String,
        /// Its planned length.
        planned: Option<Minutes>,
    },
    /// A break.
    Rest,
    /// Somebody was there; nobody says what for.
    Presence,
}

/// A thing that was done, or planned, on a date.
pub(super) struct Thing {
    pub date: NaiveDate,
    pub words: String,
    pub estimate: Option<Minutes>,
    pub done_at: Option<DateTime<Utc>>,
}

/// Lays a program's records into days.
pub(super) struct Laying<'a> {
    program: Program,
    place: &'a Place,
    records: Vec<Record>,
    things: Vec<Thing>,
    arrival: Arrival,
}

impl<'a> Laying<'a> {
    pub fn new(program: Program, place: &'a Place) -> Self {
        Laying {
            program,
            place,
            records: Vec::new(),
            things: Vec::new(),
            arrival: Arrival::empty(program),
        }
    }

    /// One more record was looked at.
    pub fn looked(&mut self) {
        self.arrival.records = self.arrival.records.saturating_add(1);
    }

    pub fn skip(&mut self, what: impl Into<String>, why: Why) {
        self.arrival.skipped.push(Skipped::new(what, why));
    }

    /// Takes a record, if it has a length.
    pub fn take(&mut self, what: What, from: DateTime<Utc>, to: DateTime<Utc>) {
        // The journal keeps milliseconds.
        let (from, mut to) = (from.trunc_subsecs(3), to.trunc_subsecs(3));
        if to - from > LONGEST {
            self.skip(self.shown(from), Why::PastDay);
            to = self.clock(self.date(from)).ends();
        }
        if from < to {
            self.records.push(Record { what, from, to });
        } else {
            self.skip(self.shown(from), Why::NoLength);
        }
    }

    pub fn thing(&mut self, thing: Thing) {
        self.things.push(thing);
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

    /// All of it, in days.
    pub fn arrival(mut self) -> Arrival {
        self.records.sort_by_key(|record| (record.from, record.to));
        let records = std::mem::take(&mut self.records);
        let mut days: BTreeMap<NaiveDate, (Vec<Record>, Vec<Thing>)> = BTreeMap::new();
        for record in self.without_overlaps(records) {
            let date = self.date(record.from);
            days.entry(date).or_default().0.push(record);
        }
        for thing in std::mem::take(&mut self.things) {
            days.entry(thing.date).or_default().1.push(thing);
        }
        for (date, (records, things)) in days {
            let day = self.day(date, &records, &things);
            self.arrival.days.extend(day);
        }
        self.arrival
    }

    /// Shortens each record to begin where the ones before it end.
    fn without_overlaps(&mut self, sorted: Vec<Record>) -> Vec<Record> {
        let mut left: Vec<Record> = Vec::with_capacity(sorted.len());
        for mut record in sorted {
            let taken = left.last().map_or(record.from, |last| last.to);
            if record.to <= taken {
                self.skip(self.shown(record.from), Why::Overlaps);
                continue;
            }
            if record.from < taken {
                self.skip(self.shown(record.from), Why::Cut);
                record.from = taken;
            }
            left.push(record);
        }
        left
    }

    fn day(&mut self, date: NaiveDate, records: &[Record], things: &[Thing]) -> Option<Day> {
        let done = things.iter().filter_map(|thing| thing.done_at);
        let ends = records.iter().map(|record| record.to);
        let ends = ends.chain(done.clone()).max()?;
        // Ticks alone say what was finished, and nothing of the time between them.
        let begins = records
            .first()
            .map_or(ends, |first| done.fold(first.from, std::cmp::Ord::min));
        let key = format!("{}/{date}", self.program.id());
        let mut day = Day {
            id: DayId(Uuid::new_v5(&NAMES, key.as_bytes())),
            date,
            zone: self.place.zone,
            boundary: self.place.boundary,
            item_limit: self.place.item_limit,
            started_at: begins,
            commitment: Shape::TaskGoals.definition(),
            definition: Shape::TaskGoals.definition(),
            shape: Shape::TaskGoals,
            items: Vec::new(),
            focus: Vec::new(),
            breaks: Vec::new(),
            meetings: Vec::new(),
            interruptions: Vec::new(),
            nudges: Vec::new(),
            quiet_until: None,
            last_tick: None,
            scope_changes: Vec::new(),
            first_step: None,
            blocked: None,
            enough_at: None,
            closing: Some(Closing {
                at: ends,
                form: ShutdownForm::JustClose,
            }),
            reopenings: Vec::new(),
            kept_until: None,
            over: Vec::new(),
        };
        for thing in things {
            self.item(&mut day, &thing.words, Some(thing));
        }
        for record in records {
            self.place_record(&mut day, record);
        }
        set_apart(&mut day, records);
        Some(day)
    }

    fn place_record(&mut self, day: &mut Day, record: &Record) {
        let id = |day: &Day, kind: &str| id(day, kind, &record.from.timestamp_millis().to_string());
        match &record.what {
            What::Presence => {}
            What::Rest => day.breaks.push(Break {
                id: BreakId(id(day, "break")),
                started_at: record.from,
                planned: minutes(Seconds::of(record.to - record.from)),
                ended_at: Some(record.to),
            }),
            What::Focus { on, planned } => {
                let item = self.item(day, on, None);
                day.focus.push(Focus {
                    id: FocusId(id(day, "focus")),
                    item,
                    planned: *planned,
                    bonus: false,
                    started_at: record.from,
                    intervals: vec![Interval {
                        from: record.from,
                        to: Some(record.to),
                    }],
                    gaps: Vec::new(),
                    paused_at: None,
                    ran_over: false,
                    ended_at: Some(record.to),
                });
            }
        }
    }

    /// The day's item of these words, made when there is none.
    fn item(&mut self, day: &mut Day, words: &str, thing: Option<&Thing>) -> Option<ItemId> {
        let (title, changed) = title(words)?;
        if let Some(known) = day.items.iter().find(|item| item.title == title) {
            return Some(known.id);
        }
        if changed {
            self.skip(title.as_str(), Why::TitleCut);
        }
        let done_at = thing.and_then(|thing| thing.done_at);
        let new = Item {
            id: ItemId(id(day, "item", title.as_str())),
            title: Title::clone(&title),
            // Nobody promised it for the day; and unless it was ticked, nobody says what became of it.
            kind: ItemKind::Bonus,
            state: done_at.map_or(ItemState::Open, |_| ItemState::Done),
            estimate: thing.and_then(|thing| thing.estimate),
            from: None,
            left_over: false,
            done_at,
        };
        day.last_tick = day.last_tick.max(done_at);
        let known = new.id;
        day.items.push(new);
        Some(known)
    }

    fn shown(&self, at: DateTime<Utc>) -> String {
        let local = at.with_timezone(&self.place.zone);
        local.format("%Y-%m-%d %H:%M").to_string()
    }
}

/// A length in whole minutes, at least one.
pub(super) fn minutes(length: Seconds) -> Minutes {
    Minutes(u16::try_from((length.0 / 60).max(1)).unwrap_or(u16::MAX))
}

/// Makes what lies between the records, and between them and a tick, count as nothing: a gap of the
/// session before it, or, before the first one, of the first.
fn set_apart(day: &mut Day, records: &[Record]) {
    let ends = day.closing.map_or(day.started_at, |closing| closing.at);
    let known = records.iter().map(|record| (record.from, record.to));
    let edge = |at| std::iter::once((at, at));
    let known: Vec<_> = edge(day.started_at)
        .chain(known)
        .chain(edge(ends))
        .collect();
    let holes: Vec<_> = known
        .windows(2)
        .map(|two| (two[0].1, two[1].0))
        .filter(|(from, to)| from < to)
        .collect();
    for (from, to) in holes {
        let gap = Gap {
            id: GapId(id(day, "gap", &from.timestamp_millis().to_string())),
            cause: GapCause::Crash,
            from,
            to,
            was: Some(GapWas::Drop),
        };
        let before = day.focus.partition_point(|focus| focus.started_at < from);
        if let Some(focus) = day.focus.get_mut(before.saturating_sub(1)) {
            focus.gaps.push(gap);
        }
    }
}

fn id(day: &Day, kind: &str, key: &str) -> Uuid {
    Uuid::new_v5(&day.id.0, format!("{kind}/{key}").as_bytes())
}
