//! A day made of what another program saw of a date: from the first record to the end of the last. Time
//! between records counts as nothing: the day was over there, so that it is not work that was neither focus nor
//! meeting. No other program knows a definition of done, so nothing in these days was a must, and
//! none of them is called enough.

use chrono::{NaiveDate, TimeDelta};
use domain::{
    Break, BreakId, Closing, Day, DayId, Details, Focus, FocusId, Interval, Item, ItemId, ItemKind,
    ItemState, Minutes, Seconds, Shape, ShutdownForm, Title,
};
use uuid::Uuid;

use super::{
    Context, Program, Report, SkipReason,
    record::{ForeignRecord, RecordKind, Thing},
};
use crate::title::title;

/// Under which the ids of other programs' records are made, always the same for the same record.
const NAMES: Uuid = Uuid::from_u128(0x6e3f_0a5c_41d2_4f0e_9b7a_d0e5_0c2a_7f31);

/// Makes the days of a program's records.
pub(super) struct Making<'a> {
    pub program: Program,
    pub place: &'a Context,
    /// The report of what could not be kept as it was.
    pub report: &'a mut Report,
}

impl Making<'_> {
    /// The day of a date; none of nothing.
    pub fn day(
        &mut self,
        date: NaiveDate,
        records: &[ForeignRecord],
        things: &[Thing],
    ) -> Option<Day> {
        let done = things.iter().filter_map(|thing| thing.done_at);
        let ends = records.iter().map(|record| record.to);
        let ends = ends.chain(done.clone()).max()?;
        // Ticks alone say what was finished, and nothing of the time between them.
        let begins = records
            .first()
            .map_or(ends, |first| done.fold(first.from, std::cmp::Ord::min));
        let key = format!("{}/{date}", self.program.id());
        let mut day = Day {
            foreseen: Vec::new(),
            settled: Vec::new(),
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

    fn place_record(&mut self, day: &mut Day, record: &ForeignRecord) {
        let id = |day: &Day, kind: &str| id(day, kind, &record.from.timestamp_millis().to_string());
        match &record.what {
            RecordKind::Presence => {}
            RecordKind::Rest => day.breaks.push(Break {
                id: BreakId(id(day, "break")),
                started_at: record.from,
                planned: minutes(Seconds::of(record.to - record.from)),
                ended_at: Some(record.to),
            }),
            RecordKind::Focus { on, planned } => {
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
                    before: None,
                    asked_since: None,
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
            self.report
                .add(title.as_str(), SkipReason::TitleCut, TimeDelta::zero());
        }
        let done_at = thing.and_then(|thing| thing.done_at);
        let new = Item {
            details: Details::default(),
            id: ItemId(id(day, "item", title.as_str())),
            title: Title::clone(&title),
            // It was not promised for the day; and unless it was ticked, its outcome is unknown.
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
}

/// A length in whole minutes, at least one.
pub(super) fn minutes(length: Seconds) -> Minutes {
    Minutes::saturating((length.0 / 60).max(1))
}

/// Makes what lies between the records, and between them and a tick, count as nothing: the day was over
/// there, as far as the file tells.
fn set_apart(day: &mut Day, records: &[ForeignRecord]) {
    let ends = day.closing.map_or(day.started_at, |closing| closing.at);
    let known = records.iter().map(|record| (record.from, record.to));
    let edge = |at| std::iter::once((at, at));
    let known: Vec<_> = edge(day.started_at)
        .chain(known)
        .chain(edge(ends))
        .collect();
    let holes = known.windows(2).map(|two| (two[0].1, two[1].0));
    let holes = holes.filter(|(from, to)| from < to);
    day.over
        .extend(holes.map(|(from, to)| Interval { from, to: Some(to) }));
}

fn id(day: &Day, kind: &str, key: &str) -> Uuid {
    Uuid::new_v5(&day.id.0, format!("{kind}/{key}").as_bytes())
}
