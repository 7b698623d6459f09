//! What a file holds, held against what there is: what is new, what is known, and what has to stay
//! out, with the reason.

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use domain::{AskedDefault, Day, DayId, DaysOff, Deferred, ParkedThought, Questions, TimeOff};
use engine::View;
use exchange::{Imported, Program, Report, SkipReason};
use storage::{EverLoose, OccupiedDay, Problem, Reader};
use uuid::Uuid;

use api::snapshot;

/// What the journal has.
pub(super) struct KnownDays {
    days: Vec<OccupiedDay>,
    /// Which records of the file's new days it has.
    records: HashSet<Uuid>,
    loose: EverLoose,
    /// Days off that were planned here once and are none.
    cancelled: Vec<TimeOff>,
}

impl KnownDays {
    /// Asks the journal about these days.
    pub(super) fn read(past: &Reader, arriving: &[Day]) -> Result<Self, Problem> {
        let days = past.taken()?;
        let known: HashSet<_> = days.iter().map(|taken| taken.day).collect();
        let new = arriving.iter().filter(|day| !known.contains(&day.id));
        Ok(KnownDays {
            records: past.held(new.flat_map(Day::ids))?,
            days,
            loose: past.ever_loose()?,
            cancelled: past.cancelled_days_off()?,
        })
    }
}

/// What a file holds, sorted.
pub(super) struct ImportPlan {
    pub(super) program: Option<Program>,
    /// How many records were looked at.
    pub(super) records: u32,
    /// The new days.
    pub(super) days: Vec<Day>,
    /// What waits, and is new.
    pub(super) waiting: Vec<Deferred>,
    /// The new thoughts.
    pub(super) parked: Vec<ParkedThought>,
    /// The new days off.
    pub(super) days_off: Vec<TimeOff>,
    /// The defaults that were questioned, of topics that were not here.
    pub(super) questions: Vec<AskedDefault>,
    /// How many days are here already.
    pub(super) known: u32,
    /// What its reader left out or changed.
    pub(super) report: Report,
    /// What stays out besides, in the file's words, with its time in seconds.
    pub(super) out: Vec<(String, LeftOut, u32)>,
}

/// Why something stays out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum LeftOut {
    /// The reader says why.
    Reader(SkipReason),
    /// The date is not over.
    NotPast,
    /// There is another day of that date.
    DateTaken,
    /// Another day takes its time.
    TimeTaken,
    /// Another day has it, or a part of it, under the same id.
    Shared,
    /// The day does not hold together.
    Unsound,
    /// It waits or is parked here already, or did.
    HadBefore,
    /// It could not have waited, or been parked.
    LooseUnsound,
}

impl ImportPlan {
    pub(super) fn of(arrival: Imported, known: KnownDays, view: &View) -> Self {
        let mut sorted = ImportPlan {
            program: arrival.program,
            records: arrival.records,
            days: Vec::new(),
            waiting: Vec::new(),
            parked: Vec::new(),
            days_off: Vec::new(),
            questions: Vec::new(),
            known: 0,
            report: arrival.report,
            out: Vec::new(),
        };
        let calendar = Calendar::of(&known.days, known.records, view);
        sorted.days(arrival.days, calendar, view);
        sorted.loose(arrival.waiting, arrival.parked, known.loose, view);
        sorted.days_off(arrival.days_off, &known.cancelled, view);
        sorted.questions(arrival.questions, view);
        sorted
    }

    /// Whether anything of it is new.
    pub(super) fn brings_something(&self) -> bool {
        let loose = self.waiting.is_empty() && self.parked.is_empty();
        let undated = self.days_off.is_empty() && self.questions.is_empty();
        !(self.days.is_empty() && loose && undated)
    }

    fn days(&mut self, days: Vec<Day>, mut calendar: Calendar, view: &View) {
        for day in days {
            if calendar.ids.contains(&day.id) {
                self.known += 1;
            } else if let Some(left) = calendar.objects_to(&day, view) {
                self.out.push((day.date.to_string(), left, lived(&day)));
            } else {
                calendar.take(&day);
                self.days.push(day);
            }
        }
    }

    fn loose(
        &mut self,
        waiting: Vec<Deferred>,
        parked: Vec<ParkedThought>,
        mut ever: EverLoose,
        view: &View,
    ) {
        let today = snapshot::date(view);
        for carried in waiting {
            match carried.check_whole(today) {
                Ok(()) if ever.waiting.insert(carried.id) => self.waiting.push(carried),
                sound => self.leave(carried.title.as_str(), sound.is_ok()),
            }
        }
        for thought in parked {
            match thought.check_whole(view.now) {
                Ok(()) if ever.parked.insert(thought.id) => self.parked.push(thought),
                sound => self.leave(thought.text.as_str(), sound.is_ok()),
            }
        }
    }

    fn days_off(&mut self, arriving: Vec<TimeOff>, cancelled: &[TimeOff], view: &View) {
        let today = snapshot::date(view);
        for off in arriving {
            let sound = off.check_whole(today).is_ok();
            let mut wanted = DaysOff::from_iter(sound.then_some(off));
            for gone in cancelled {
                wanted.cancel(*gone);
            }
            let known = &view.state.days_off;
            let new = wanted.all().filter(|off| !known.covers(off)).copied();
            let before = self.days_off.len();
            self.days_off.extend(new);
            if self.days_off[before..] != [off] {
                self.leave(&off.from.to_string(), sound);
            }
        }
    }

    fn questions(&mut self, arriving: Vec<AskedDefault>, view: &View) {
        let today = snapshot::date(view);
        let mut known: Questions = view.state.questions.all().copied().collect();
        for one in arriving {
            let sound = one.check_whole(today).is_ok();
            if sound && one.is_new_beside(&known) {
                known = known.all().copied().chain([one]).collect();
                self.questions.push(one);
            } else {
                self.leave(one.asked.topic.name(), sound);
            }
        }
    }

    fn leave(&mut self, words: &str, sound: bool) {
        let left = if sound {
            LeftOut::HadBefore
        } else {
            LeftOut::LooseUnsound
        };
        self.out.push((words.to_owned(), left, 0));
    }
}

/// The days there are, and those that were found new.
struct Calendar {
    ids: HashSet<DayId>,
    dates: HashSet<NaiveDate>,
    /// The ids of new days and their records, and of those that the journal has.
    records: HashSet<Uuid>,
    /// When each begins and ends.
    spans: BTreeMap<DateTime<Utc>, DateTime<Utc>>,
}

impl Calendar {
    fn of(taken: &[OccupiedDay], records: HashSet<Uuid>, view: &View) -> Self {
        let span = |taken: &OccupiedDay| (taken.from, taken.to.unwrap_or(view.now));
        Calendar {
            ids: taken.iter().map(|taken| taken.day).collect(),
            dates: taken.iter().map(|taken| taken.date).collect(),
            records,
            spans: taken.iter().map(span).collect(),
        }
    }

    fn objects_to(&self, day: &Day, view: &View) -> Option<LeftOut> {
        if day.date >= snapshot::date(view) {
            return Some(LeftOut::NotPast);
        }
        if day.check_whole(view.now).is_err() {
            return Some(LeftOut::Unsound);
        }
        if self.dates.contains(&day.date) {
            return Some(LeftOut::DateTaken);
        }
        let (from, to) = span(day);
        // Days follow one another, so only the two around it can reach into it.
        let before = self.spans.range(..=from).next_back();
        let after = self.spans.range(from..).next();
        let clash = before.is_some_and(|(_, until)| *until > from)
            || after.is_some_and(|(next, _)| *next < to);
        if clash {
            return Some(LeftOut::TimeTaken);
        }
        let is_shared = ids(day).any(|id| self.records.contains(&id));
        is_shared.then_some(LeftOut::Shared)
    }

    fn take(&mut self, day: &Day) {
        let (from, to) = span(day);
        self.spans.insert(from, to);
        self.records.extend(ids(day));
    }
}

/// Its own id and those of its records.
fn ids(day: &Day) -> impl Iterator<Item = Uuid> {
    day.ids().into_iter().chain([day.id.0])
}

/// How much time a day accounts for, in seconds.
fn lived(day: &Day) -> u32 {
    let sum = day.summary(day.started_at).figures;
    let all = [sum.focus, sum.meetings, sum.rest, sum.shallow];
    all.iter().fold(0, |sum, part| sum.saturating_add(part.0))
}

/// From when until when it is lived, with all it accounts for: nothing keeps a file from putting a
/// meeting of a day behind its close.
fn span(day: &Day) -> (DateTime<Utc>, DateTime<Utc>) {
    let end = day.closing.map_or(day.started_at, |closing| closing.at);
    let claimed = day.occupied(end);
    claimed
        .into_iter()
        .fold((day.started_at, end), |(from, to), claim| {
            (from.min(claim.0), to.max(claim.1))
        })
}
