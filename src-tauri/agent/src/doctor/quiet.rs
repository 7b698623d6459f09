//! What can be held of other programs' notifications, and what was chosen and cannot.

use desktop::do_not_disturb::{Means, WrittenDown};
use engine::View;
use protocol::{Finding, Health};
use types::settings::AfterHours;
use words::{Value, Words};

use super::finding::{found, good, missing};
use crate::daemon::quiet::{NO_APPS, in_words};

pub(super) fn quiet(means: &Means, after_hours: AfterHours) -> Vec<Finding> {
    let (id, who) = in_words(means);
    let who = [who];
    let health = match means.is_there() {
        true => Health::Good,
        false => Health::Missing,
    };
    let mut findings = vec![found("do_not_disturb", health, id, &who)];
    if after_hours == AfterHours::Apps && !means.apps {
        findings.push(missing("after_hours", NO_APPS, &who));
    }
    findings
}

/// What of the desktop is borrowed now, and a record of it that could not be read.
pub(super) fn borrowed(written: &WrittenDown, view: Option<&View>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let (Some(since), Some(view)) = (written.borrowed_since, view) {
        let time = Words::spoken().clock_on(since, view.now, view.zone);
        let time = [("time", Value::from(time))];
        findings.push(good("borrowed", "quiet-borrowed-since", &time));
    }
    if let Some(file) = &written.unreadable {
        let file = [("file", Value::from(file.display().to_string()))];
        findings.push(found("borrowed", Health::Broken, "quiet-unreadable", &file));
    }
    findings
}
