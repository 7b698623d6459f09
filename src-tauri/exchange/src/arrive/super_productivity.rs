//! Super Productivity's backup (johannesjo/super-productivity: `task.model.ts`,
//! `time-tracking.model.ts`, `CompleteBackup` of `pfapi.model.ts`), and what it syncs, where the models
//! lie under `state`: tasks under `task`, and archived ones under `archiveYoung.task`,
//! `archiveOld.task` or `taskArchive`, each with milliseconds per date in `timeSpentOnDay`. No clock
//! time is kept but, per project and date, when work began (`s` in `timeTracking`, formerly
//! `workStart`). So a date's tasks are laid one after the other from there, or from nine o'clock, and
//! said to be.

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use domain::{Minutes, Seconds};
use serde::Deserialize;
use serde_json::Value;

use super::{
    Arrival, ArrivingProblem, Place, Program, Why,
    lay::{Laying, Thing, What, minutes},
    loose::Loose,
};

/// Where the models are: in a backup, in what is synced, or at the top in old ones.
const ROOTS: [&str; 4] = ["data", "state", "mainModelData", "data/mainModelData"];
/// What stands before a synced file's version.
const SYNCED: &str = "pf_";
/// Where tasks are.
const TASKS: [&str; 4] = [
    "/task",
    "/archiveYoung/task",
    "/archiveOld/task",
    "/taskArchive",
];
/// Where it is kept when work began.
const TRACKED: [&str; 3] = [
    "/timeTracking",
    "/archiveYoung/timeTracking",
    "/archiveOld/timeTracking",
];
/// The longest estimate of an item, in minutes.
const LONGEST: u16 = 960;

/// A task. Years of versions wrote these files, with null here and there for what was not set.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Task {
    title: String,
    #[serde(default)]
    sub_task_ids: Loose<Vec<String>>,
    #[serde(default)]
    time_spent_on_day: Loose<BTreeMap<String, Loose<f64>>>,
    #[serde(default)]
    time_estimate: Loose<f64>,
    #[serde(default)]
    is_done: Loose<bool>,
    #[serde(default)]
    done_on: Loose<i64>,
}

/// Whether it says that it was written for syncing.
pub(super) fn is_synced(bytes: &[u8]) -> bool {
    bytes.starts_with(SYNCED.as_bytes())
}

/// Whether it holds tasks.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    json_of(bytes).is_some_and(|file| holds_tasks(&file))
}

/// The JSON of a file; what is synced has the version in front of it.
fn json_of(bytes: &[u8]) -> Option<Value> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = match text.strip_prefix(SYNCED) {
        Some(rest) => rest.split_once("__")?.1,
        None => text,
    };
    serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()
}

fn holds_tasks(file: &Value) -> bool {
    root(file)
        .pointer("/task/entities")
        .is_some_and(Value::is_object)
}

pub(super) fn read(bytes: &[u8], place: &Place) -> Result<Arrival, ArrivingProblem> {
    let program = Program::SuperProductivity;
    let file = json_of(bytes).ok_or_else(|| {
        program.unreadable(if is_synced(bytes) {
            "it is compressed or encrypted; let Super Productivity export a backup and take that"
        } else {
            "it is no JSON"
        })
    })?;
    if !holds_tasks(&file) {
        return Err(program.unreadable("it holds no tasks"));
    }
    let models = root(&file);
    let archives = if std::ptr::eq(models, &file) {
        vec![models]
    } else {
        vec![models, &file]
    };
    let mut laying = Laying::new(program, place);
    let mut spent: BTreeMap<NaiveDate, Vec<(String, TimeDelta)>> = BTreeMap::new();
    let mut seen = HashSet::new();
    for models in &archives {
        for entities in TASKS
            .iter()
            .filter_map(|path| models.pointer(path)?.get("entities")?.as_object())
        {
            for (id, task) in entities {
                if !seen.insert(id.clone()) {
                    continue;
                }
                laying.looked();
                match serde_json::from_value::<Task>(task.clone()) {
                    Ok(task) => take(&mut laying, &task, &mut spent),
                    Err(_) => laying.skip(task["title"].as_str().unwrap_or(id), Why::Unreadable),
                }
            }
        }
    }
    let begins = begins(&archives);
    for (date, spent) in spent {
        lay(&mut laying, date, begins.get(&date).copied(), spent);
    }
    Ok(laying.arrival())
}

fn root(file: &Value) -> &Value {
    let mut roots = ROOTS
        .iter()
        .filter_map(|path| file.pointer(&format!("/{path}")));
    roots.rfind(|root| root["task"].is_object()).unwrap_or(file)
}

fn take(
    laying: &mut Laying<'_>,
    task: &Task,
    spent: &mut BTreeMap<NaiveDate, Vec<(String, TimeDelta)>>,
) {
    let done_at = task
        .done_on
        .0
        .filter(|_| task.is_done.0 == Some(true))
        .and_then(DateTime::from_timestamp_millis);
    let done_on = done_at.map(|at| laying.date(at));
    let mut dates: Vec<NaiveDate> = done_on.into_iter().collect();
    let is_parent = task
        .sub_task_ids
        .0
        .as_ref()
        .is_some_and(|parts| !parts.is_empty());
    for (date, long) in task.time_spent_on_day.0.iter().flatten() {
        let Ok(read) = date.parse() else {
            laying.skip(format!("{} ({date})", task.title), Why::Unreadable);
            continue;
        };
        // A task with parts has the sum of theirs, which would count them twice.
        let Some(long) = long.0.and_then(milliseconds).filter(|_| !is_parent) else {
            continue;
        };
        spent
            .entry(read)
            .or_default()
            .push((task.title.clone(), long));
        if !dates.contains(&read) {
            dates.push(read);
        }
    }
    for date in dates {
        laying.thing(Thing {
            date,
            words: task.title.clone(),
            estimate: task.time_estimate.0.and_then(estimate),
            done_at: done_at.filter(|_| done_on == Some(date)),
        });
    }
}

/// Lays a date's tasks one after the other.
fn lay(
    laying: &mut Laying<'_>,
    date: NaiveDate,
    begins: Option<DateTime<Utc>>,
    spent: Vec<(String, TimeDelta)>,
) {
    let clock = laying.clock(date);
    let nine = clock.instant(NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default());
    let ends = clock.ends();
    let mut from = begins.filter(|at| laying.date(*at) == date).unwrap_or(nine);
    laying.skip(date.to_string(), Why::NoClock);
    for (on, long) in spent {
        let to = from.checked_add_signed(long).unwrap_or(ends);
        if to > ends {
            laying.skip(format!("{on} ({date})"), Why::PastDay);
        }
        let to = to.min(ends);
        if from < to {
            laying.take(What::Focus { on, planned: None }, from, to);
        }
        from = to;
    }
}

/// When work began on each date, over all projects and tags.
fn begins(archives: &[&Value]) -> BTreeMap<NaiveDate, DateTime<Utc>> {
    let mut begins: BTreeMap<NaiveDate, DateTime<Utc>> = BTreeMap::new();
    let mut began = |date: &str, at: &Value| {
        let at = at.as_i64().and_then(DateTime::from_timestamp_millis);
        if let (Ok(date), Some(at)) = (date.parse(), at) {
            begins
                .entry(date)
                .and_modify(|first| *first = at.min(*first))
                .or_insert(at);
        }
    };
    let dates = |one: &Value| one.as_object().cloned().unwrap_or_default();
    for models in archives {
        for kind in ["project", "tag"] {
            for tracked in TRACKED
                .iter()
                .filter_map(|path| models.pointer(path)?.get(kind))
            {
                for (_, context) in dates(tracked) {
                    dates(&context)
                        .iter()
                        .for_each(|(date, day)| began(date, &day["s"]));
                }
            }
            for (_, context) in dates(&models[kind]["entities"]) {
                dates(&context["workStart"])
                    .iter()
                    .for_each(|(date, at)| began(date, at));
            }
        }
    }
    begins
}

fn estimate(milliseconds_long: f64) -> Option<Minutes> {
    let long = minutes(Seconds::of(milliseconds(milliseconds_long)?));
    Some(Minutes(long.0.min(LONGEST)))
}

/// A length that is one: more than nothing, less than some days.
fn milliseconds(long: f64) -> Option<TimeDelta> {
    let plausible = (1.0..=1e9).contains(&long);
    #[expect(
        clippy::cast_possible_truncation,
        reason = "checked, and whole in the file"
    )]
    plausible.then(|| TimeDelta::milliseconds(long as i64))
}
