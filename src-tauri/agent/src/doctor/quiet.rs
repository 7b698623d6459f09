//! What can be held of other programs' notifications, and what was chosen and cannot.

use desktop::do_not_disturb::Means;
use protocol::{Finding, Health};
use types::settings::AfterHours;

use super::finding::{found, missing};
use crate::daemon::quiet::in_words;

pub(super) fn quiet(means: &Means, after_hours: AfterHours) -> Vec<Finding> {
    let (id, who) = in_words(means);
    let who = [who];
    let health = match means.is_there() {
        true => Health::Good,
        false => Health::Missing,
    };
    let mut findings = vec![found("do_not_disturb", health, id, &who)];
    if after_hours == AfterHours::Apps && !means.apps {
        findings.push(missing("after_hours", "quiet-no-apps", &who));
    }
    findings
}
