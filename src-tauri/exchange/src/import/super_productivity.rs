//! Super Productivity's backup (johannesjo/super-productivity: `task.model.ts`,
//! `time-tracking.model.ts`, `CompleteBackup` of `pfapi.model.ts`), and what it syncs, where the models
//! lie under `state`: tasks under `task`, and archived ones under `archiveYoung.task`,
//! `archiveOld.task` or `taskArchive`, each with milliseconds per date in `timeSpentOnDay`. No clock
//! time is kept but, per project and date, when work began (`s` in `timeTracking`, formerly
//! `workStart`). So a date's tasks are laid one after the other from there, or from nine o'clock, and
//! said to be.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{DateTime, NaiveDate, TimeDelta};
use domain::{Minutes, Seconds};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::{
    ArrivingProblem, Context, Imported, Program, SkipReason,
    day_builder::{DayBuilder, Thing, named},
    lenient::{Lenient, at, entries, read as value},
    made::minutes,
};

/// Where the models are, the likeliest last: at the top in old ones, in what is synced, in a backup.
const ROOTS: [&[&str]; 4] = [
    &["data"],
    &["state"],
    &["mainModelData"],
    &["data", "mainModelData"],
];
/// What stands before a synced file's version.
const SYNCED: &str = "pf_";
/// Where tasks are.
const TASKS: [&[&str]; 4] = [
    &["task", "entities"],
    &["archiveYoung", "task", "entities"],
    &["archiveOld", "task", "entities"],
    &["taskArchive", "entities"],
];
/// Where it is kept when work began, by project or tag and then by date.
const TRACKED: [&[&str]; 3] = [
    &["timeTracking"],
    &["archiveYoung", "timeTracking"],
    &["archiveOld", "timeTracking"],
];
/// The longest estimate of an item, in minutes.
const LONGEST: u16 = 960;
/// More than this many milliseconds a date are no time: a year of them.
const FAR: f64 = 3.2e10;
/// More tasks than anybody has in a hundred years.
const MOST: u32 = 500_000;

/// A task. Years of versions wrote these files, with null here and there for what was not set.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Task {
    title: String,
    #[serde(default)]
    sub_task_ids: Lenient<Vec<String>>,
    #[serde(default)]
    time_spent_on_day: Lenient<BTreeMap<String, Lenient<f64>>>,
    #[serde(default)]
    time_estimate: Lenient<f64>,
    #[serde(default)]
    is_done: Lenient<bool>,
    #[serde(default)]
    done_on: Lenient<i64>,
}

/// Time by date.
type TimeByDate = BTreeMap<NaiveDate, TimeDelta>;

/// A task with what was read of it.
struct ReadTask {
    task: Task,
    spent: TimeByDate,
}

/// Whether it says that it was written for syncing.
pub(super) fn is_synced(text: &str) -> bool {
    text.starts_with(SYNCED)
}

/// Whether it holds tasks.
pub(super) fn is_one(text: &str) -> bool {
    json_of(text).is_some_and(holds_tasks)
}

/// The JSON of a file; what is synced has the version in front of it.
fn json_of(text: &str) -> Option<&RawValue> {
    let text = match text.strip_prefix(SYNCED) {
        Some(rest) => rest.split_once("__")?.1,
        None => text,
    };
    serde_json::from_str(text).ok()
}

fn holds_tasks(file: &RawValue) -> bool {
    let tasks = at(root(file), TASKS[0]);
    tasks.is_some_and(|tasks| tasks.get().starts_with('{'))
}

pub(super) fn read(text: &str, place: &Context) -> Result<Imported, ArrivingProblem> {
    let program = Program::SuperProductivity;
    let file = json_of(text).ok_or_else(|| {
        program.unreadable(if is_synced(text) {
            "it is compressed or encrypted; take a backup that it exports"
        } else {
            "it is no JSON"
        })
    })?;
    if !holds_tasks(file) {
        return Err(program.unreadable("it holds no tasks"));
    }
    let models = root(file);
    let archives = if std::ptr::eq(models, file) {
        vec![models]
    } else {
        vec![models, file]
    };
    let mut laying = DayBuilder::new(program, place);
    let tasks = tasks(&mut laying, &archives)?;
    let parts = parts(&tasks);
    for (id, one) in &tasks {
        let of_parts = parts.get(id.as_str()).map(Vec::as_slice);
        take(&mut laying, one, &sums(of_parts.unwrap_or_default()));
    }
    for models in archives {
        begins(&mut laying, models);
    }
    laying.arrival()
}

fn root(file: &RawValue) -> &RawValue {
    let is_object = |task: &RawValue| task.get().starts_with('{');
    let roots = ROOTS.iter().filter_map(|path| at(file, path));
    let roots: Vec<_> = roots.collect();
    let mut roots = roots.into_iter();
    roots
        .rfind(|root| at(root, &["task"]).is_some_and(is_object))
        .unwrap_or(file)
}

/// All tasks by their ids, in the order of those. One that is there twice counts once, with the longer
/// time of each date.
fn tasks(
    laying: &mut DayBuilder<'_>,
    archives: &[&RawValue],
) -> Result<BTreeMap<String, ReadTask>, ArrivingProblem> {
    let mut tasks: BTreeMap<String, ReadTask> = BTreeMap::new();
    let mut seen = 0_u32;
    for models in archives {
        for list in TASKS.iter().filter_map(|path| at(models, path)) {
            entries(list, |id, raw| {
                seen = seen.saturating_add(1);
                if seen > MOST {
                    return;
                }
                let Some(task) = value::<Task>(raw) else {
                    laying.looked();
                    let title = at(raw, &["title"]).and_then(value::<String>);
                    laying.skip(title.as_deref().unwrap_or(&id), SkipReason::Unreadable);
                    return;
                };
                let spent = spent(laying, &task);
                match tasks.get_mut(id.as_ref()) {
                    Some(known) => longer(&mut known.spent, spent),
                    None => {
                        laying.looked();
                        tasks.insert(id.into_owned(), ReadTask { task, spent });
                    }
                }
            });
        }
    }
    if seen > MOST {
        return Err(ArrivingProblem::TooMany(MOST));
    }
    Ok(tasks)
}

fn longer(known: &mut TimeByDate, spent: TimeByDate) {
    for (date, long) in spent {
        let most = known.entry(date).or_default();
        *most = long.max(*most);
    }
}

/// What was spent on a task by date.
fn spent(laying: &mut DayBuilder<'_>, task: &Task) -> TimeByDate {
    let mut spent = TimeByDate::new();
    for (date, long) in task.time_spent_on_day.0.iter().flatten() {
        let long = long.0.unwrap_or_default();
        let time = milliseconds(long);
        match (date.parse::<NaiveDate>(), time) {
            (Ok(date), Some(time)) => longer(&mut spent, TimeByDate::from([(date, time)])),
            // Nothing was spent.
            (Ok(_), None) if (0.0..1.0).contains(&long) => {}
            _ => {
                let what = named(&task.title, date);
                laying.lose(what, SkipReason::Unreadable, time.unwrap_or_default());
            }
        }
    }
    spent
}

fn take(laying: &mut DayBuilder<'_>, told: &ReadTask, parts: &HashMap<NaiveDate, TimeDelta>) {
    let task = &told.task;
    let done_at = task
        .done_on
        .0
        .filter(|_| task.is_done.0 == Some(true))
        .and_then(DateTime::from_timestamp_millis);
    let done_on = done_at.map(|at| laying.date(at));
    let mut dates: Vec<NaiveDate> = done_on.into_iter().collect();
    for (&date, &long) in &told.spent {
        // A task with parts has the sum of theirs, which would count them twice; what it has beyond
        // them was of parts that are not in the file.
        let of_parts = parts.get(&date).copied().unwrap_or_default();
        if long <= of_parts {
            continue;
        }
        laying.spent(date, task.title.clone(), long - of_parts);
        if !dates.contains(&date) {
            dates.push(date);
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

/// The parts of each task that are in the file. A part belongs to one task and counts once, however
/// often it is listed. Where tasks are parts of one another, none is: each keeps its own time.
fn parts(all: &BTreeMap<String, ReadTask>) -> HashMap<&str, Vec<&ReadTask>> {
    let mut above: HashMap<&str, &str> = HashMap::new();
    let mut circular: Vec<&str> = Vec::new();
    let mut listed: Vec<(&str, &str, &ReadTask)> = Vec::new();
    for (id, told) in all {
        let ids = told.task.sub_task_ids.0.iter().flatten();
        for (part, its) in ids.filter_map(|part| all.get_key_value(part)) {
            if part == id || above.contains_key(part.as_str()) {
                continue;
            }
            if topmost(&mut above, id) == part {
                circular.push(part);
                continue;
            }
            above.insert(part, id);
            listed.push((id, part, its));
        }
    }
    let circular: HashSet<&str> = circular
        .into_iter()
        .map(|id| topmost(&mut above, id))
        .collect();
    let mut parts: HashMap<&str, Vec<&ReadTask>> = HashMap::new();
    for (id, part, its) in listed {
        if !circular.contains(topmost(&mut above, part)) {
            parts.entry(id).or_default().push(its);
        }
    }
    parts
}

/// The task that is above a task and is a part of none. The way to it is made short, so that a long
/// chain of tasks is not walked again for each of them.
fn topmost<'a>(above: &mut HashMap<&'a str, &'a str>, id: &'a str) -> &'a str {
    let mut top = id;
    while let Some(&next) = above.get(top) {
        top = next;
    }
    let mut on_the_way = id;
    while on_the_way != top {
        let next = above.insert(on_the_way, top);
        on_the_way = next.unwrap_or(top);
    }
    top
}

/// What was spent on these by date.
fn sums(parts: &[&ReadTask]) -> HashMap<NaiveDate, TimeDelta> {
    let mut sums = HashMap::new();
    for part in parts {
        for (&date, &long) in &part.spent {
            *sums.entry(date).or_insert_with(TimeDelta::zero) += long;
        }
    }
    sums
}

/// When work began on each date, over all projects and tags.
fn begins(laying: &mut DayBuilder<'_>, models: &RawValue) {
    let mut began = |date: &str, at: Option<i64>| {
        let at = at.and_then(DateTime::from_timestamp_millis);
        if let (Ok(date), Some(at)) = (date.parse(), at) {
            laying.begins(date, at);
        }
    };
    for kind in ["project", "tag"] {
        let tracked = TRACKED
            .iter()
            .filter_map(|path| at(at(models, path)?, &[kind]));
        for contexts in tracked {
            entries(contexts, |_, context| {
                entries(context, |date, day| {
                    began(&date, at(day, &["s"]).and_then(value));
                });
            });
        }
        if let Some(contexts) = at(models, &[kind, "entities"]) {
            entries(contexts, |_, context| {
                if let Some(starts) = at(context, &["workStart"]) {
                    entries(starts, |date, at| began(&date, value(at)));
                }
            });
        }
    }
}

fn estimate(milliseconds_long: f64) -> Option<Minutes> {
    let long = minutes(Seconds::of(milliseconds(milliseconds_long)?));
    Some(Minutes(long.0.min(LONGEST)))
}

/// A length that is one: more than nothing, less than a year.
fn milliseconds(long: f64) -> Option<TimeDelta> {
    let plausible = (1.0..=FAR).contains(&long);
    #[expect(
        clippy::cast_possible_truncation,
        reason = "checked, and whole in the file"
    )]
    plausible.then(|| TimeDelta::milliseconds(long as i64))
}
