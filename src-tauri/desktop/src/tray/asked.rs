//! What waits for a word of the person, each a click away from its answer: a gap, a day that was
//! never ended, another time zone, the last command.

use chrono_tz::Tz;
use domain::NEAR;
use protocol::{
    Command, ForeseenStatus, ForeseenView, ForgottenView, GapView, GapWas, SessionKind,
    SessionState, ShutdownForm, Snapshot,
};
use words::Words;

use super::{Act, MenuEntry, cut::cut};

/// An earlier day: its true end, or on with it. The line above has named it.
pub(super) fn forgotten(forgotten: &ForgottenView, words: &Words) -> Vec<MenuEntry> {
    let zone = forgotten.zone.parse().unwrap_or(Tz::UTC);
    let time = words.clock_at(forgotten.proposed_end, zone).into();
    let close = Command::CloseDay {
        form: ShutdownForm::JustClose,
        at: Some(forgotten.proposed_end),
        places: Vec::new(),
    };
    let end = MenuEntry::Click(
        words.say("tray-end-forgotten", &[("time", time)]),
        Act::Command(close),
    );
    let keep = forgotten.can_stay_open.then(|| {
        MenuEntry::Click(
            words.say("tray-keep-open", &[]),
            Act::Command(Command::KeepDayOpen),
        )
    });
    std::iter::once(end).chain(keep).collect()
}

/// What is asked about the open day; nothing while something runs, for that is no time for questions.
pub(super) fn today(snapshot: &Snapshot, words: &Words) -> Vec<MenuEntry> {
    let held = |state| state == SessionState::Paused;
    let quiet = snapshot
        .session
        .as_ref()
        .is_none_or(|session| held(session.state));
    if !quiet {
        return Vec::new();
    }
    let day_zone = snapshot.day.zone.parse().unwrap_or(Tz::UTC);
    let gap = snapshot.gaps.first();
    let gap = gap.map(|gap| asked_gap(gap, day_zone, words));
    let here: Option<Tz> = snapshot
        .zone_here
        .as_ref()
        .and_then(|here| here.parse().ok());
    let moved = here.map(|here| {
        let place = words.place_of(here).into();
        let label = words.say("tray-move-day", &[("place", place)]);
        MenuEntry::Click(label, Act::Command(Command::MoveDay))
    });
    gap.into_iter().chain(moved).collect()
}

/// An announced meeting that is near: it starts with one click, with its title and its length.
pub(super) fn announced(snapshot: &Snapshot, words: &Words) -> Option<MenuEntry> {
    let session = snapshot.session.as_ref();
    if session.is_some_and(|session| session.kind == SessionKind::Meeting) {
        return None;
    }
    let is_near = |one: &&ForeseenView| {
        let open = one.state == ForeseenStatus::Open;
        open && one.starts_at - NEAR <= snapshot.at && snapshot.at < one.ends_at
    };
    let distance = |one: &&ForeseenView| (one.starts_at - snapshot.at).abs();
    let meeting = snapshot
        .foreseen
        .iter()
        .filter(is_near)
        .min_by_key(distance)?;
    let title = match &meeting.title {
        Some(title) => cut(title),
        None => words.say("tray-untitled", &[]),
    };
    let label = words.say("tray-start-meeting", &[("title", title.into())]);
    let start = Command::StartMeeting {
        title: None,
        reason: None,
        minutes: None,
    };
    Some(MenuEntry::Click(label, Act::Command(start)))
}

/// The way back from a slip.
pub(super) fn undo(snapshot: &Snapshot, words: &Words) -> Option<MenuEntry> {
    let undo = snapshot.undo.as_ref()?;
    let text = undo.text.as_str().into();
    let label = words.say("tray-undo", &[("text", text)]);
    Some(MenuEntry::Click(label, Act::Command(Command::Undo)))
}

/// The way back from that.
pub(super) fn redo(snapshot: &Snapshot, words: &Words) -> Option<MenuEntry> {
    let redo = snapshot.redo.as_ref()?;
    let label = words.say("tray-redo", &[("text", redo.text.as_str().into())]);
    Some(MenuEntry::Click(label, Act::Command(Command::Redo)))
}

/// The question of the notification, with the same three answers.
fn asked_gap(gap: &GapView, zone: Tz, words: &Words) -> MenuEntry {
    let seconds = u32::try_from((gap.to - gap.from).num_seconds()).unwrap_or(0);
    let args = [
        ("length", words.duration(domain::Seconds(seconds)).into()),
        ("from", words.clock_at(gap.from, zone).into()),
    ];
    let answer = |id: &str, was| {
        let gap = gap.id;
        MenuEntry::Click(
            words.say(id, &[]),
            Act::Command(Command::ResolveGap {
                gap,
                was,
                go_on: None,
            }),
        )
    };
    let answers = vec![
        answer("notice-do-gap-focus", GapWas::Focus),
        answer("notice-do-gap-break", GapWas::Break),
        answer("notice-do-gap-drop", GapWas::Drop),
    ];
    MenuEntry::More(words.say("notice-gap", &args), answers)
}
