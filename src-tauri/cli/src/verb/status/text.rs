//! The day for a person at a terminal: calm, a dozen lines at most on a usual day.

use chrono_tz::Tz;
use protocol::{DayState, ItemKind, ItemState, ItemView, SessionKind, SessionState, SessionView};
use types::Step;
use words::Words;

use super::super::{
    super::{
        color,
        session::{CliSession, length, more, say},
    },
    definition_line::definition,
    details, gap, meetings, session,
};

/// How many parked thoughts are printed, the latest ones.
const PARKED: usize = 9;

pub(super) fn lines(desk: &CliSession) -> Vec<String> {
    let seen = &desk.seen;
    let day = Words::spoken().day_long(desk.today());
    let mut lines = vec![format!("{} · {}", color::strong(&day), seen.line)];
    lines.extend(seen.trouble.clone());
    lines.extend(seen.zone_in_doubt.clone());
    // In the evening the morning's question is out of place; a day off asks for nothing. While
    // an earlier day waits for its end, that is the one question.
    let asks = seen.day.state != DayState::Closed && !seen.day.day_off && seen.forgotten.is_none();
    lines.extend(asks.then(|| definition(desk)));
    let items = seen.items.iter().enumerate();
    lines.extend(items.map(|(index, item)| item_line(index + 1, item, desk)));
    lines.extend(plan(desk));
    lines.extend(
        seen.session
            .as_ref()
            .map(|session| session_line(session, desk)),
    );
    lines.extend(meetings::next_meeting(&desk.seen));
    lines.extend(totals(desk));
    lines.extend(left_over(desk));
    let hints = what_to_type(desk);
    lines.extend(hints.iter().map(|hint| color::quiet(hint)));
    lines
}

/// What is planned beside what is left, where it does not fit while something is still asked for.
fn plan(desk: &CliSession) -> Option<String> {
    let plan = &desk.seen.plan;
    let asks = desk.seen.day.state == DayState::Open && !plan.fits;
    plan.text.as_deref().filter(|_| asks).map(color::quiet)
}

/// What is offered, for the person who does not know the verbs yet: the start of the day, the end of one
/// that was forgotten, the way to another zone.
fn what_to_type(desk: &CliSession) -> Vec<String> {
    let words = Words::spoken();
    if let Some(forgotten) = &desk.seen.forgotten {
        let zone = forgotten.zone.parse().unwrap_or(Tz::UTC);
        let time = words.clock_at(forgotten.proposed_end, zone).into();
        let end = say("cli-status-forgotten", &[("time", time)]);
        let keep = forgotten.can_stay_open;
        let keep = keep.then(|| say("cli-status-keep-open", &[]));
        return std::iter::once(end).chain(keep).collect();
    }
    let here = desk.seen.zone_here.as_ref();
    let here = here.and_then(|here| here.parse().ok()).map(|here| {
        let place = words.place_of(here).into();
        say("cli-status-zone", &[("place", place)])
    });
    let to_plan = desk.seen.day.state == DayState::Unplanned && !desk.seen.day.day_off;
    let plan = to_plan.then(|| say("cli-status-plan", &[]));
    here.into_iter().chain(plan).collect()
}

/// `  2 ✓ Review the onboarding draft · 50 min`.
pub(crate) fn item_line(number: usize, item: &ItemView, desk: &CliSession) -> String {
    let (mark, title) = match item.state {
        ItemState::Open => ("○".to_owned(), item.title.clone()),
        ItemState::Done => (color::done("✓"), color::quiet(&item.title)),
        ItemState::Moved => (color::quiet("→"), color::quiet(&item.title)),
        ItemState::Dropped => (color::quiet("–"), color::quiet(&item.title)),
        ItemState::HandedOver => (color::quiet("⇢"), color::quiet(&item.title)),
    };
    let mut beside = Vec::new();
    if item.kind == ItemKind::Bonus {
        beside.push(say("cli-item-bonus", &[]));
    }
    match (item.focused_s / 60, item.estimate_s) {
        (0, Some(estimate)) if item.state == ItemState::Open => {
            beside.push(say(
                "cli-item-estimate",
                &[("length", length(estimate).into())],
            ));
        }
        (0, _) => {}
        _ => beside.push(length(item.focused_s)),
    }
    if let Some(count) = details::count(&item.steps) {
        let next = Step::next_of(&item.steps).filter(|_| item.state == ItemState::Open);
        beside.push(count);
        beside.extend(next.map(|step| step.title.as_str().to_owned()));
    }
    beside.extend(match item.state {
        ItemState::Open | ItemState::Done => None,
        ItemState::Moved => item
            .moved_to
            .as_ref()
            .map(|date| say("cli-item-moved", &[("day", desk.day(date).into())])),
        ItemState::Dropped => Some(say("cli-item-dropped", &[])),
        ItemState::HandedOver => Some(match &item.handed_to {
            Some(person) => say("cli-item-handed-to", &[("person", person.as_str().into())]),
            None => say("cli-item-handed", &[]),
        }),
    });
    let beside: String = beside.iter().map(|what| format!(" · {what}")).collect();
    format!("{number:>3} {mark} {title}{}", color::quiet(&beside))
}

fn session_line(session: &SessionView, desk: &CliSession) -> String {
    let kind = match session.kind {
        SessionKind::Focus => say("cli-status-session-focus", &[]),
        SessionKind::Break => say("cli-status-session-break", &[]),
        SessionKind::Meeting => say("cli-status-session-meeting", &[]),
    };
    let title = session
        .title
        .iter()
        .map(|title| format!(" · {title}"))
        .collect::<String>();
    let apart = |seconds: i64| length(u32::try_from(seconds.max(0)).unwrap_or(u32::MAX)).into();
    let when = match (session.state, session.ends_at) {
        (SessionState::Paused, _) => {
            let since = session.paused_at.unwrap_or(session.started_at);
            say("cli-status-paused", &[("time", desk.clock(since).into())])
        }
        (SessionState::Overtime, Some(end)) => {
            let over = apart((desk.seen.at - end).num_seconds());
            say(
                "cli-status-over",
                &[("time", desk.clock(end).into()), ("length", over)],
            )
        }
        (_, Some(end)) => {
            // A started minute is still a minute to come.
            let left = apart((end - desk.seen.at).num_seconds() + 59);
            say(
                "cli-status-until",
                &[("time", desk.clock(end).into()), ("length", left)],
            )
        }
        (_, None) => say(
            "cli-status-since",
            &[("time", desk.clock(session.started_at).into())],
        ),
    };
    let worked = say(
        "cli-status-worked",
        &[("length", length(session.worked_s).into())],
    );
    format!("{}{title} · {when} · {worked}", color::sun(&kind))
}

/// "3 h 05 deep · 30 min in meetings · one interruption"; nothing when nothing was.
fn totals(desk: &CliSession) -> Option<String> {
    let today = &desk.seen.today;
    let mut said = Vec::new();
    if today.focus_s >= 60 {
        said.push(say(
            "cli-total-focus",
            &[("length", length(today.focus_s).into())],
        ));
    }
    if today.meeting_s >= 60 {
        said.push(say(
            "cli-total-meetings",
            &[("length", length(today.meeting_s).into())],
        ));
    }
    if today.interruptions > 0 {
        let count = today.interruptions.into();
        said.push(say("cli-total-interruptions", &[("count", count)]));
    }
    (!said.is_empty()).then(|| color::quiet(&said.join(" · ")))
}

/// What wants a look: gaps, parked thoughts, what waits, changes, a first step.
fn left_over(desk: &CliSession) -> Vec<String> {
    let seen = &desk.seen;
    let mut lines = Vec::new();
    lines.extend(session::break_due(desk));
    lines.extend(seen.gaps.iter().map(|one| {
        let length = length(gap::seconds(one)).into();
        say(
            "cli-status-gap",
            &[("length", length), ("from", desk.clock(one.from).into())],
        )
    }));
    if let (Some(step), true) = (&seen.first_step, seen.items.is_empty()) {
        lines.push(say(
            "cli-status-first-step",
            &[("text", step.as_str().into())],
        ));
    }
    let due = seen.waiting.iter().filter(|waiting| waiting.for_today);
    let due: Vec<_> = due.map(|waiting| waiting.title.as_str()).collect();
    if !due.is_empty() {
        lines.push(say(
            "cli-status-waiting",
            &[("titles", due.join(" · ").into())],
        ));
    }
    let earlier = seen.parked.len().saturating_sub(PARKED);
    lines.extend(seen.parked[earlier..].iter().map(|thought| {
        say(
            "cli-status-parked",
            &[("text", thought.text.as_str().into())],
        )
    }));
    let earlier = u32::try_from(earlier).unwrap_or(u32::MAX);
    lines.extend(more(seen.more.parked.saturating_add(earlier)));
    lines.extend(seen.scope_changes.iter().map(|change| {
        let time = desk.clock(change.at).into();
        say(
            "cli-status-change",
            &[("time", time), ("text", change.text.as_str().into())],
        )
    }));
    lines.extend(
        seen.day
            .reopened
            .iter()
            .map(|reason| say("cli-status-reopened", &[("reason", reason.as_str().into())])),
    );
    if let Some(step) = &seen.shutdown.first_step {
        let next = desk.day(&seen.day.next_date).into();
        let step = step.as_str().into();
        lines.push(say("cli-closed-step", &[("step", step), ("day", next)]));
    }
    lines
}
