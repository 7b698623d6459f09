//! The hooks: whether they are switched on, and each that is refused, failed or rests.

use protocol::{Finding, Health, HookView, HooksView};
use words::{Value, Words};

use super::finding::{found, good, missing};

/// One finding about all of them, and `hook_1` and so on for each that is broken.
pub(super) fn hooks(seen: Option<HooksView>) -> Vec<Finding> {
    let Some(seen) = seen else {
        return vec![missing("hooks", "doctor-hooks-unseen", &[])];
    };
    let broken = seen
        .hooks
        .iter()
        .filter(|hook| hook.health == Health::Broken);
    let broken = broken.enumerate().map(|(place, hook)| one(place, hook));
    let mut findings = vec![all(&seen)];
    findings.extend(broken.take_while(|_| seen.on && seen.problem.is_none()));
    findings
}

fn all(seen: &HooksView) -> Finding {
    let run = seen.hooks.iter().filter(|hook| hook.health == Health::Good);
    let args = [
        ("folder", Value::from(seen.folder.as_str())),
        ("count", run.count().into()),
        ("why", seen.problem.clone().unwrap_or_default().into()),
    ];
    match (seen.on, &seen.problem) {
        (false, _) => good("hooks", "doctor-hooks-off", &args),
        (true, Some(_)) => found("hooks", Health::Broken, "doctor-hooks-refused", &args),
        (true, None) => good("hooks", "doctor-hooks-good", &args),
    }
}

fn one(place: usize, hook: &HookView) -> Finding {
    let hook_args = [("hook", Value::from(hook.hook.as_str()))];
    Finding {
        about: format!("hook_{}", place + 1),
        health: hook.health,
        says: format!("{}: {}", hook.file, hook.says),
        advice: Some(Words::spoken().say("doctor-hook-advice", &hook_args)),
    }
}
