//! Setting right what is written down, as one more thing a restless person does.

use chrono::TimeDelta;
use protocol::{DayDetail, GapWas};
use serde_json::{Value, json};

use super::{
    Chance,
    act::{Act, act},
};

const CORRECTED: &[&str] = &["focus_corrected", "meeting_corrected", "gap_resolved"];

/// What can be set right on a day.
pub fn on_the_past(chance: &mut Chance, day: &DayDetail) -> Vec<Act> {
    let mut possible = Vec::new();
    let right = |correction: Value, kinds, says: &str| {
        let fields = json!({ "day": day.id, "correction": correction });
        act("correct", fields, kinds, says)
    };
    for session in day.sessions.iter().rev().take(2) {
        let id = &session.id.to_string();
        if let Some(to) = session.to {
            let middle = session.from + (to - session.from) / 2;
            let (later, earlier) = (session.from + TimeDelta::minutes(1), session.from);
            for change in [
                json!({ "set": "split", "at": middle }),
                json!({ "set": "times", "from": later }),
                json!({ "set": "times", "from": earlier - TimeDelta::minutes(3) }),
                json!({ "set": "remove" }),
            ] {
                let of = json!({ "of": "session", "id": id, "change": change });
                possible.push(right(of, CORRECTED, id));
            }
        }
        for gap in &session.gaps {
            let was = match gap.was {
                Some(GapWas::Focus) => "drop",
                _ => "focus",
            };
            let change = json!({ "set": "was", "was": was });
            let of = json!({ "of": "gap", "id": gap.id, "change": change });
            possible.push(right(of, CORRECTED, &gap.id.to_string()));
        }
    }
    if let Some(meeting) = day
        .meetings
        .iter()
        .rev()
        .find(|meeting| meeting.to.is_some())
    {
        let words = chance.words();
        let change = json!({ "set": "about", "title": words });
        let of = json!({ "of": "meeting", "id": meeting.id, "change": change });
        possible.push(right(of, CORRECTED, &words));
    }
    let from = day.started_at - TimeDelta::minutes(20);
    let of = json!({ "of": "new_session", "from": from, "to": from + TimeDelta::minutes(7) });
    possible.push(right(of, CORRECTED, ""));
    if let Some(closed) = day.closed_at {
        let of = json!({ "of": "end", "at": closed - TimeDelta::seconds(1) });
        possible.push(right(of, &["day_end_corrected"], &day.id.to_string()));
    }
    possible
}
