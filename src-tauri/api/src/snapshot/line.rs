//! The state in one line, as the tray shows it: "2 of 3 · enough at 16:30". It changes only when
//! something happens, never with the minute: the tray must not wake anyone to count.

use chrono::{DateTime, Utc};
use domain::{CriterionProgress, Day, DefinitionRules, Shape};
use protocol::{DayState, SessionKind, SessionState, SessionView};
use words::Words;

use super::{current_day::CurrentDay, session::session};

pub(super) fn line(seen: &CurrentDay<'_>, now: DateTime<Utc>) -> String {
    let say = |id: &str| Words::spoken().say(id, &[]);
    let day = &*seen.day;
    let going = session(day, now).map(|session| going(&session, day));
    let parts = match (seen.state, seen.forgotten) {
        (DayState::Unplanned, Some(forgotten)) => {
            let date = Words::spoken().day_told(forgotten.date, day.date);
            [Some(with("say-line-forgotten", "day", date)), None]
        }
        (DayState::Unplanned | DayState::Closed, None) if day.shape == Shape::DayOff => {
            [Some(say("say-line-day-off")), None]
        }
        (DayState::Unplanned, None) => [Some(say("say-line-unplanned")), None],
        (DayState::Open, _) => match going {
            Some(going) => [Some(going), progress(day, now)],
            None => [progress(day, now), end(day, now)],
        },
        (DayState::Enough, _) => match going {
            Some(going) => [Some(going), Some(say("say-line-beyond"))],
            None => [Some(say("say-line-enough")), progress(day, now)],
        },
        (DayState::Closed, _) => [
            day.closing.map(|end| timed("say-line-closed", end.at, day)),
            None,
        ],
    };
    let said: Vec<_> = parts.into_iter().flatten().collect();
    if said.is_empty() {
        say("say-line-open")
    } else {
        said.join(" · ")
    }
}

fn going(session: &SessionView, day: &Day) -> String {
    let at = |id: &str, at: Option<DateTime<Utc>>| timed(id, at.unwrap_or(session.started_at), day);
    let ends = session.ends_at;
    match (session.kind, session.state) {
        (SessionKind::Focus, SessionState::Paused) => at("say-line-paused", session.paused_at),
        (SessionKind::Focus, SessionState::Overtime) => at("say-line-focus-over", ends),
        (SessionKind::Focus, SessionState::Running) => match ends {
            Some(_) => at("say-line-focus-until", ends),
            None => at("say-line-focus-open", None),
        },
        (SessionKind::Break, SessionState::Overtime) => {
            Words::spoken().say("say-line-break-over", &[])
        }
        (SessionKind::Break, _) => at("say-line-break-until", ends),
        (SessionKind::Meeting, SessionState::Running) if ends.is_some() => {
            at("say-line-meeting-until", ends)
        }
        (SessionKind::Meeting, _) => at("say-line-meeting", None),
    }
}

/// "2 of 3" items while one is open; then the first other thing that is measured and not met yet: "2 h
/// 10 of 6 h".
fn progress(day: &Day, now: DateTime<Utc>) -> Option<String> {
    let measure =
        |one: &CriterionProgress| Words::spoken().measured(&one.criterion, one.value, one.target);
    let (done, all) = day.musts();
    let items = || {
        let args = [
            ("value", done.to_string().into()),
            ("target", all.to_string().into()),
        ];
        (all > 0).then(|| Words::spoken().say("say-line-measure", &args))
    };
    let progress = day.definition.progress(day, now);
    let open = || {
        let mut unmet = progress.criteria().filter(|one| !progress.met && !one.met);
        unmet.find_map(measure)
    };
    if done < all {
        return items();
    }
    open()
        .or_else(items)
        .or_else(|| progress.criteria().find_map(measure))
}

/// What the clock means for the day: it makes it enough, or the day is not enough before it, or it
/// would be one of several things. One that is over means nothing any more.
fn end(day: &Day, now: DateTime<Utc>) -> Option<String> {
    let ahead = |at: &DateTime<Utc>| *at > now;
    let definition = &day.definition;
    if let Some(at) = definition.clock_end(day, now).filter(ahead) {
        return Some(timed("say-line-enough-at", at, day));
    }
    if let Some(at) = definition.not_before(day).filter(ahead) {
        return Some(timed("say-line-not-before", at, day));
    }
    let at = definition.next_clock_time(day, now)?;
    Some(timed("say-line-perhaps-at", at, day))
}

fn timed(id: &str, at: DateTime<Utc>, day: &Day) -> String {
    with(id, "time", Words::spoken().clock_at(at, day.zone))
}

fn with(id: &str, name: &str, value: String) -> String {
    Words::spoken().say(id, &[(name, value.into())])
}
