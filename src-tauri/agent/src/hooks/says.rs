//! How hooks are, in words: for the command line, the doctor and the window.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use protocol::{Health, HookView, HooksView};
use words::{Value, Words};

use super::{
    Hook, Records, Stands,
    record::{HookRecord, LastRun},
    run::HookEnd,
};

/// How a run ended, as a part of a sentence.
pub(crate) fn ended(end: &HookEnd) -> String {
    let words = Words::spoken();
    let say = |id, args: &[(&str, Value<'_>)]| words.say(id, args);
    match end {
        HookEnd::Fine => say("hooks-end-fine", &[]),
        HookEnd::Code(code) => say("hooks-end-code", &[("code", code.to_string().into())]),
        HookEnd::Signal(signal) => {
            say("hooks-end-signal", &[("signal", signal.to_string().into())])
        }
        HookEnd::TooLong(limit) => {
            let seconds = limit.as_secs_f64().to_string();
            say("hooks-end-slow", &[("seconds", seconds.into())])
        }
        HookEnd::NotStarted(why) => say("hooks-end-not-started", &[("why", why.as_str().into())]),
        HookEnd::CutShort => say("hooks-end-cut", &[]),
    }
}

/// Who asks, and when.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HooksAsked {
    /// The instant.
    pub(crate) now: DateTime<Utc>,
    /// The zone to say times in.
    pub(crate) zone: Tz,
    /// Whether hooks are switched on.
    pub(crate) on: bool,
}

/// The hooks as faces see them.
pub(crate) fn view(
    asked: HooksAsked,
    folder: String,
    problem: Option<String>,
    hooks: &[Hook],
    records: &Records,
) -> HooksView {
    HooksView {
        on: asked.on,
        folder,
        problem,
        hooks: hooks.iter().map(|hook| one(asked, hook, records)).collect(),
    }
}

fn one(asked: HooksAsked, hook: &Hook, records: &Records) -> HookView {
    let record = records.of(&hook.path);
    let (health, mut says) = stands(asked, hook, record.as_ref());
    let dropped = records.dropped_of(hook.name);
    if dropped > 0 {
        let dropped = [("count", Value::from(dropped))];
        says = format!("{says} {}", Words::spoken().say("hooks-dropped", &dropped));
    }
    let last = record.map(|record| record.last);
    HookView {
        hook: hook.name.to_owned(),
        file: hook.file.clone(),
        health,
        says,
        ran_at: last.as_ref().map(|last| last.at),
        stderr: last.map(|last| last.stderr).filter(|text| !text.is_empty()),
    }
}

fn stands(asked: HooksAsked, hook: &Hook, record: Option<&HookRecord>) -> (Health, String) {
    let words = Words::spoken();
    let stamp = match &hook.stands {
        Stands::Refused(why) => return (Health::Broken, why.says()),
        Stands::SwitchedOff => return (Health::Missing, words.say("hooks-file-off", &[])),
        Stands::Ready(stamp) => *stamp,
    };
    let Some(record) = record else {
        return (Health::Good, words.say("hooks-never", &[]));
    };
    let LastRun { at, end, .. } = &record.last;
    let args = [
        (
            "time",
            Value::from(words.clock_on(*at, asked.now, asked.zone)),
        ),
        ("why", ended(end).into()),
        ("count", record.failures.into()),
    ];
    match (record.rests(stamp), end.is_failure()) {
        (true, _) => (Health::Broken, words.say("hooks-rests", &args)),
        (false, true) => (Health::Broken, words.say("hooks-failed", &args)),
        (false, false) => (Health::Good, words.say("hooks-ran", &args)),
    }
}
