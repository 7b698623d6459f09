//! A usual item as a line.

use types::settings::UsualItem;

use super::super::super::session::{length, say};

/// `Timesheet · tuesday · about 15 min`.
pub(super) fn line(one: &UsualItem) -> String {
    let mut parts = vec![one.title.clone(), one.on.to_string()];
    if let Some(minutes) = one.estimate_minutes {
        let length = length(minutes.seconds().0).into();
        parts.push(say("cli-item-estimate", &[("length", length)]));
    }
    if one.bonus {
        parts.push(say("cli-item-bonus", &[]));
    }
    parts.join(" · ")
}
