//! The menu of a snapshot. What makes no sense now is not offered; what is offered is one click away
//! from being done.

use protocol::{
    Command, DayState, InterruptedBy, ItemState, MeetingReason, PastEnd, Screen, SessionKind,
    SessionState, SessionView, ShutdownForm, Snapshot,
};
use types::{ItemId, Minutes};
use words::{Value, Words};

use super::{Act, MenuEntry, asked, cut::cut};

/// Lengths offered beside the usual one, in minutes.
const LENGTHS: [u32; 3] = [25, 50, 90];

/// The menu, top to bottom.
#[must_use]
pub fn menu(snapshot: &Snapshot, words: &Words) -> Vec<MenuEntry> {
    let say = |id: &str| words.say(id, &[]);
    let trouble = snapshot.trouble.iter().cloned().map(MenuEntry::Line);
    let mut menu: Vec<MenuEntry> = trouble.collect();
    menu.extend([MenuEntry::Line(snapshot.line.clone()), MenuEntry::Rule]);
    if let Some(forgotten) = &snapshot.forgotten {
        menu.extend(asked::forgotten(forgotten, words));
        menu.push(MenuEntry::Rule);
    } else if snapshot.day.state != DayState::Closed {
        menu.extend(asked::announced(snapshot, words));
        let asked = asked::today(snapshot, words);
        if !asked.is_empty() {
            menu.extend(asked);
            menu.push(MenuEntry::Rule);
        }
        menu.extend(match &snapshot.session {
            Some(session) => going_on(session, words),
            None => nothing_going_on(snapshot, words),
        });
        menu.push(MenuEntry::Rule);
        menu.push(park(words));
        if snapshot
            .session
            .as_ref()
            .is_none_or(|session| session.kind != SessionKind::Meeting)
        {
            menu.push(MenuEntry::More(say("tray-meeting"), reasons(words)));
        }
        if snapshot.day.state != DayState::Unplanned {
            menu.push(MenuEntry::More(say("tray-end-day"), ends(words)));
        }
        menu.push(MenuEntry::Rule);
    } else {
        // A thought that comes in the evening is written down and out of mind until the next day.
        menu.extend([park(words), MenuEntry::Rule]);
    }
    menu.extend(asked::undo(snapshot, words));
    menu.extend(asked::redo(snapshot, words));
    menu.push(MenuEntry::Click(say("tray-open"), Act::Open(None)));
    menu.push(MenuEntry::Click(say("tray-quit"), Act::Quit));
    menu
}

fn park(words: &Words) -> MenuEntry {
    MenuEntry::Click(words.say("tray-park", &[]), Act::Open(Some(Screen::Park)))
}

fn going_on(session: &SessionView, words: &Words) -> Vec<MenuEntry> {
    let entry = |id: &str, command| MenuEntry::Click(words.say(id, &[]), Act::Command(command));
    let longer = || {
        entry(
            "tray-extend",
            Command::Extend {
                minutes: Minutes(5),
            },
        )
    };
    let interrupted = Command::Interrupted {
        by: InterruptedBy::Others,
        word: None,
    };
    let has_end = session.planned_s.is_some();
    match (session.kind, session.state) {
        (SessionKind::Focus, SessionState::Paused) => vec![
            entry("tray-resume", Command::Resume),
            entry("tray-finish", Command::Finish),
        ],
        (SessionKind::Focus, _) => [
            Some(entry("tray-pause", Command::Pause)),
            has_end.then(longer),
            Some(entry("tray-finish", Command::Finish)),
            Some(entry("tray-interrupted", interrupted)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        (SessionKind::Break, _) => {
            vec![longer(), entry("tray-finish-break", Command::Finish)]
        }
        (SessionKind::Meeting, _) => {
            vec![entry(
                "tray-end-meeting",
                Command::EndMeeting { reason: None },
            )]
        }
    }
}

fn nothing_going_on(snapshot: &Snapshot, words: &Words) -> Vec<MenuEntry> {
    let planned = snapshot.day.state != DayState::Unplanned;
    let bonus = snapshot.day.state == DayState::Enough;
    let mut entries = Vec::new();
    if !planned {
        entries.push(MenuEntry::Click(
            words.say("tray-plan", &[]),
            Act::Open(None),
        ));
    }
    entries.push(match (snapshot.next_focus.minutes, bonus) {
        // Too little is left: whether to run past the end is a question for the window.
        (0, _) => MenuEntry::Click(words.say("tray-focus-ask", &[]), Act::Open(None)),
        (_, true) => MenuEntry::More(words.say("tray-focus-bonus", &[]), starts(snapshot, words)),
        (_, false) => MenuEntry::More(words.say("tray-focus", &[]), starts(snapshot, words)),
    });
    if planned {
        let rest = Command::StartBreak { minutes: None };
        entries.push(MenuEntry::Click(
            words.say("tray-break", &[]),
            Act::Command(rest),
        ));
    }
    entries
}

/// The open items with the length that fits, then lengths on nothing in particular.
fn starts(snapshot: &Snapshot, words: &Words) -> Vec<MenuEntry> {
    let next = &snapshot.next_focus;
    let bonus = snapshot.day.state == DayState::Enough;
    let start = |minutes: Option<u32>, item: Option<ItemId>| {
        Act::Command(Command::StartFocus {
            minutes: minutes.map(Minutes::saturating),
            open_ended: minutes.is_none(),
            item,
            // A menu drawn a while ago may promise more than fits by now.
            past_end: PastEnd::where_one_can_ask(false),
            bonus,
        })
    };
    let length = |minutes: u32| words.say("say-duration-minutes", &[("minutes", minutes.into())]);
    let open = snapshot
        .items
        .iter()
        .filter(|item| item.state == ItemState::Open);
    let mut entries: Vec<MenuEntry> = open
        .map(|item| {
            let label = words.say(
                "tray-focus-item",
                &[
                    ("title", Value::from(cut(&item.title))),
                    ("length", Value::from(length(next.minutes))),
                ],
            );
            MenuEntry::Click(label, start(Some(next.minutes), Some(item.id)))
        })
        .collect();
    if !entries.is_empty() {
        entries.push(MenuEntry::Rule);
    }
    let longest = if next.shortened {
        next.minutes
    } else {
        u32::MAX
    };
    let mut lengths: Vec<u32> = LENGTHS.into_iter().chain([next.minutes]).collect();
    lengths.sort_unstable();
    lengths.dedup();
    let fitting = lengths.into_iter().filter(|&minutes| minutes <= longest);
    entries.extend(
        fitting.map(|minutes| MenuEntry::Click(length(minutes), start(Some(minutes), None))),
    );
    entries.push(MenuEntry::Click(
        words.say("tray-focus-open-ended", &[]),
        start(None, None),
    ));
    entries
}

fn reasons(words: &Words) -> Vec<MenuEntry> {
    let start = |reason| {
        Act::Command(Command::StartMeeting {
            title: None,
            reason,
            minutes: None,
        })
    };
    let mut entries: Vec<MenuEntry> = MeetingReason::ALL
        .iter()
        .map(|&reason| {
            let label = words.reason(reason);
            MenuEntry::Click(capital(&label), start(Some(reason)))
        })
        .collect();
    entries.push(MenuEntry::Rule);
    entries.push(MenuEntry::Click(
        words.say("tray-communication", &[]),
        start(None),
    ));
    entries
}

fn ends(words: &Words) -> Vec<MenuEntry> {
    let close = Command::CloseDay {
        form: ShutdownForm::JustClose,
        at: None,
        places: Vec::new(),
    };
    vec![
        MenuEntry::Click(
            words.say("tray-end-go-through", &[]),
            Act::Open(Some(Screen::End)),
        ),
        MenuEntry::Click(words.say("tray-end-just-close", &[]), Act::Command(close)),
    ]
}

fn capital(label: &str) -> String {
    let mut letters = label.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    first + letters.as_str()
}
