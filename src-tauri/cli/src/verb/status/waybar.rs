//! What Waybar's custom module reads: text, alt (the class again, for icons), tooltip, class and percentage.

use protocol::{DayState, SessionKind, SessionState, Snapshot};
use serde_json::{Value, json};

use super::super::meetings::next_meeting;

/// One line of JSON. The class is one word for a style sheet: `unplanned`, `open`, `enough`,
/// `closed`, or while something goes on `focus`, `paused`, `overtime`, `break`, `meeting`.
pub(super) fn line(view: &Snapshot) -> Value {
    json!({
        "text": escaped(&view.line),
        "tooltip": escaped(&tooltip(view)),
        "alt": class(view),
        "class": class(view),
        "percentage": percentage(view),
    })
}

/// What it reads while there is no agent: an empty module.
pub(super) fn away() -> Value {
    json!({ "text": "", "alt": "away", "tooltip": "", "class": "away", "percentage": 0 })
}

/// What done means, and the next meeting; when nothing can be kept, that.
fn tooltip(view: &Snapshot) -> String {
    if let Some(trouble) = &view.trouble {
        return trouble.clone();
    }
    let next = next_meeting(view).map(|next| format!("\n{next}"));
    view.definition.text.clone() + &next.unwrap_or_default()
}

pub(super) fn class(view: &Snapshot) -> &'static str {
    match (&view.session, view.day.state) {
        (Some(session), _) => match (session.kind, session.state) {
            (SessionKind::Focus, SessionState::Running) => "focus",
            (SessionKind::Focus, SessionState::Paused) => "paused",
            (SessionKind::Focus, SessionState::Overtime) => "overtime",
            (SessionKind::Break, _) => "break",
            (SessionKind::Meeting, _) => "meeting",
        },
        (None, DayState::Unplanned) => "unplanned",
        (None, DayState::Open) => "open",
        (None, DayState::Enough) => "enough",
        (None, DayState::Closed) => "closed",
    }
}

/// How far the day is: items if there are any, else the first criterion.
fn percentage(view: &Snapshot) -> u64 {
    let (value, target) = match (view.today.items_total, view.definition.criteria.first()) {
        (0, Some(first)) => (first.value, first.target),
        (total, _) => (view.today.items_done, total),
    };
    if view.definition.met {
        return 100;
    }
    (u64::from(value) * 100)
        .checked_div(u64::from(target))
        .unwrap_or(0)
        .min(100)
}

/// Waybar reads Pango markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
