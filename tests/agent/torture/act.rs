//! What a restless person may do next, and the line of the journal that proves it was kept.

use std::collections::HashMap;

use chrono::TimeDelta;
use client::Client;
use protocol::{
    ClockMove, DayDetail, DayState, ItemState, SessionKind, SessionState, SettingsChange, Snapshot,
    WireError,
};
use serde_json::{Value, json};
use types::Minutes;

use super::{Chance, past::on_the_past};
use crate::support::command;

/// What is asked of the agent.
#[derive(Clone, Debug)]
enum Wish {
    Do(Value),
    Clock(ClockMove),
    /// The usual focus length, in minutes.
    Set(u32),
}

/// The item that each waiting thing came from, by their ids.
pub type Origins = HashMap<String, String>;

/// One command, and how to find it in the journal.
#[derive(Clone, Debug)]
pub struct Act {
    wish: Wish,
    /// The kind of event it leads to; one of them.
    kinds: &'static [&'static str],
    /// What the event also says: an id, or words that no other act uses.
    says: String,
}

impl Act {
    /// Something that makes sense now. What is refused all the same changes nothing.
    pub fn chosen(chance: &mut Chance, now: &Snapshot, past: Option<&DayDetail>) -> Self {
        let words = chance.words();
        if now.forgotten.is_some() {
            return chance.one_of(on_a_forgotten_day(now, &words));
        }
        if let Some(day) = past {
            let possible = on_the_past(chance, day);
            return chance.one_of(possible);
        }
        let mut possible = any_time(chance, now, &words);
        possible.extend(on_the_day(now.day.state, &words));
        possible.extend(on_the_items(now, &words));
        possible.extend(on_the_session(now));
        chance.one_of(possible)
    }

    /// Asks the agent for it; settings are answered without a picture.
    pub async fn ask(&self, agent: &Client) -> Result<Option<Snapshot>, WireError> {
        match &self.wish {
            Wish::Do(command) => {
                let command = serde_json::from_value(command.clone()).expect("a command");
                agent.command(command).await.map(Some)
            }
            Wish::Clock(to) => agent.clock(to.clone()).await.map(Some),
            Wish::Set(minutes) => {
                let change = SettingsChange {
                    focus_minutes: Some(Minutes::saturating(*minutes)),
                    ..SettingsChange::default()
                };
                agent.change_settings(change).await.map(|_| None)
            }
        }
    }

    /// The usual focus length it asks for.
    pub fn sets(&self) -> Option<u32> {
        match self.wish {
            Wish::Set(minutes) => Some(minutes),
            _ => None,
        }
    }

    /// Whether it leaves a line in the journal.
    pub fn is_kept(&self) -> bool {
        !self.kinds.is_empty()
    }

    /// Whether an event is what it leads to. A waiting thing that is taken on the day that put it off
    /// comes back as the item that it was, and the event names that item (decision 0042).
    pub fn led_to(&self, event: &Value, origins: &Origins) -> bool {
        let named = match origins.get(&self.says) {
            Some(item) if event["kind"] == "item_returned" => item,
            _ => &self.says,
        };
        self.could_lead_to(event) && event.to_string().contains(named)
    }

    /// Whether an event is of the kind it leads to.
    pub fn could_lead_to(&self, event: &Value) -> bool {
        let kind = event["kind"].as_str().expect("every event has its kind");
        self.kinds.contains(&kind)
    }
}

/// A command and its proof.
pub fn act(name: &str, fields: Value, kinds: &'static [&'static str], says: &str) -> Act {
    let says = says.to_owned();
    let wish = Wish::Do(command(name, fields));
    Act { wish, kinds, says }
}

fn clock(to: ClockMove) -> Act {
    let (kinds, says) = (&[][..], String::new());
    let wish = Wish::Clock(to);
    Act { wish, kinds, says }
}

fn set(minutes: u32) -> Act {
    let (kinds, says) = (&[][..], String::new());
    let wish = Wish::Set(minutes);
    Act { wish, kinds, says }
}

fn any_time(chance: &mut Chance, now: &Snapshot, words: &str) -> Vec<Act> {
    let said = &format!("\"{words}\"");
    let seconds = chance.below(90 * 60) as u32;
    let night = 3600 * (8 + chance.below(8) as u32);
    let passing = match chance.below(12) {
        0 => ClockMove::Advance { seconds: night },
        1 => ClockMove::Sleep { seconds },
        _ => ClockMove::Advance { seconds },
    };
    let minutes = 5 + chance.below(60);
    let later = json!({ "title": words });
    let from = now.at - TimeDelta::minutes(10 + chance.below(120) as i64);
    let to = from + TimeDelta::minutes(5);
    let met = json!({ "title": words, "from": from, "to": to });
    let undo = now.undo.as_ref();
    let undo = undo.map(|_| act("undo", json!({}), &["taken_back"], ""));
    let redo = now.redo.as_ref();
    let redo = redo.map(|_| act("redo", json!({}), &["redone"], ""));
    let mut possible = vec![
        set(20 + chance.below(100) as u32),
        act("log_meeting", met, &["meeting_logged"], said),
        clock(passing),
        act("park", json!({ "text": words }), &["thought_parked"], said),
        act("add_for_later", later, &["put_for_later"], said),
        act(
            "snooze",
            json!({ "minutes": minutes }),
            &["nudges_snoozed"],
            "",
        ),
        act("interrupted", json!({}), &["interruption_marked"], ""),
        act("start_meeting", json!({}), &["meeting_started"], ""),
    ];
    possible.extend(undo);
    possible.extend(redo);
    possible
}

fn on_the_day(state: DayState, words: &str) -> Vec<Act> {
    let said = &format!("\"{words}\"");
    let must = json!({ "title": words });
    let bonus = json!({ "title": words, "when_full": {"choose": "bonus"} });
    let day = json!({ "items": [{"title": words}, {"title": "Read"}] });
    let (text, reason) = (json!({ "text": words }), json!({ "reason": words }));
    let close = |form| act("close_day", json!({ "form": form }), &["day_closed"], "");
    match state {
        DayState::Unplanned => vec![act("start_day", day, &["day_started"], said); 4],
        DayState::Open | DayState::Enough => vec![
            act("add_item", must, &["item_added"], said),
            act("add_item", bonus, &["item_added"], said),
            act("set_first_step", text.clone(), &["first_step_set"], said),
            act("set_blocked", text, &["blocked_set"], said),
            close("just_close"),
        ],
        DayState::Closed => vec![
            act("reopen_day", reason, &["day_reopened"], said),
            clock(ClockMove::Advance { seconds: 12 * 3600 }),
        ],
    }
}

/// Before anything else is granted, the day before wants its end.
fn on_a_forgotten_day(now: &Snapshot, words: &str) -> Vec<Act> {
    let said = &format!("\"{words}\"");
    let proposed = now.forgotten.as_ref().map(|day| day.proposed_end);
    let close = json!({ "form": "just_close", "at": proposed });
    vec![
        act("close_day", close, &["day_closed"], ""),
        act("keep_day_open", json!({}), &["day_kept_open"], ""),
        act("park", json!({ "text": words }), &["thought_parked"], said),
    ]
}

fn on_the_items(now: &Snapshot, words: &str) -> Vec<Act> {
    let said = &format!("\"{words}\"");
    let mut possible = Vec::new();
    for item in &now.items {
        let id = &item.id.to_string();
        let which = json!({ "item": id });
        if item.state == ItemState::Open {
            let named = json!({ "item": id, "title": words });
            let tomorrow = json!({ "what": id, "place": {"to": "tomorrow"} });
            possible.push(act("tick_item", which, &["item_ticked"], id));
            possible.push(act("rename_item", named, &["item_renamed"], said));
            possible.push(act("place", tomorrow, &["item_placed"], id));
        } else {
            possible.push(act("return_item", which, &["item_returned"], id));
        }
    }
    for thought in &now.parked {
        let dropped = json!({ "what": thought.id, "place": {"to": "drop"} });
        possible.push(act(
            "place",
            dropped,
            &["thought_placed"],
            &thought.id.to_string(),
        ));
    }
    for waiting in &now.waiting {
        let id = &waiting.id.to_string();
        let which = json!({ "waiting": id });
        let taken = json!({ "waiting": id, "when_full": {"choose": "bonus"} });
        possible.push(act("drop_waiting", which, &["waiting_dropped"], id));
        possible.push(act(
            "take_waiting",
            taken,
            &["item_added", "item_returned"],
            id,
        ));
    }
    // Many things must not crowd out the rest.
    possible.truncate(8);
    possible
}

fn on_the_session(now: &Snapshot) -> Vec<Act> {
    let ends = &["focus_finished", "break_ended", "meeting_ended"];
    let extends = &["focus_extended", "break_extended"];
    let long = json!({ "minutes": 25, "past_end": "allow", "bonus": true });
    let mut possible: Vec<Act> = now.gaps.iter().take(1).map(resolved).collect();
    let Some(session) = &now.session else {
        possible.extend(vec![act("start_focus", long, &["focus_started"], ""); 3]);
        possible.push(act("start_break", json!({}), &["break_started"], ""));
        return possible;
    };
    // These name no session: with several people it may be another one by the time they are heard.
    possible.push(act("finish", json!({}), ends, ""));
    possible.push(act("extend", json!({ "minutes": 10 }), extends, ""));
    if session.kind == SessionKind::Focus {
        let (does, leads_to): (_, &[&str]) = match session.state {
            SessionState::Paused => ("resume", &["focus_resumed"]),
            _ => ("pause", &["focus_paused"]),
        };
        possible.extend(vec![act(does, json!({}), leads_to, ""); 3]);
    }
    possible
}

fn resolved(gap: &protocol::GapView) -> Act {
    let was = json!({ "gap": gap.id, "was": "focus" });
    act("resolve_gap", was, &["gap_resolved"], &gap.id.to_string())
}
