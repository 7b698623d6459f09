//! The full shutdown at a terminal: every loose end gets a place, then a first step and what blocks.
//! Places go with the close, because only there are they no change of
//! what the day had set out to do. Enter is the usual answer everywhere; each step can be skipped.

use chrono::{NaiveDate, NaiveTime};
use protocol::{
    ForeseenStatus, ForeseenView, LooseEndKind, LooseEndPlace, LooseEndView, Settlement, Stretch,
    StretchKind, Target,
};
use types::{ItemId, MeetingKey, Note};

use super::super::super::{
    color, output,
    prompt::ask,
    session::{CliSession, say},
    value::{clock, day},
};
use super::super::meetings;
use api::convert::{self, maybe_title};

/// What was answered.
#[derive(Default)]
pub(super) struct Given {
    /// What became of announced meetings.
    pub(super) settled: Vec<(MeetingKey, Settlement)>,
    /// Items that are done after all.
    pub(super) ticked: Vec<ItemId>,
    /// Where the other loose ends go.
    pub(super) places: Vec<LooseEndPlace>,
    /// A first step, if one was said.
    pub(super) first_step: Option<Note>,
    /// What blocks, if it was said.
    pub(super) blocked: Option<Note>,
}

/// The answers, when the day is to be closed; `None` when the person stays. Nothing is done yet: it all
/// goes with the close, or not at all.
pub(super) fn through(desk: &CliSession) -> Option<Given> {
    let mut given = Given::default();
    let shutdown = &desk.seen.shutdown;
    let mut held = Vec::new();
    for meeting in &desk.seen.foreseen {
        if meeting.state == ForeseenStatus::Open && meeting.ends_at <= desk.seen.at {
            given.settled.extend(settled(meeting, &held, desk)?);
        }
        let is_held = given.settled.last() == Some(&(meeting.key, Settlement::Held));
        held.extend(is_held.then_some(meeting));
    }
    for end in &shutdown.loose_ends {
        let what = end.id;
        match answer(end, desk)? {
            Answered::Place(place) => given.places.push(LooseEndPlace { what, place }),
            Answered::Tick => given.ticked.push(ItemId(what.0)),
        }
    }
    given.first_step = note("cli-end-first-step", shutdown.first_step.as_deref());
    given.blocked = note("cli-end-blocked", shutdown.blocked.as_deref());
    let close = ask(&say("cli-end-close", &[]));
    let close = close.is_some_and(|answer| !answer.to_lowercase().starts_with('n'));
    close.then_some(given)
}

/// What became of an announced meeting: Enter for as planned. `held` are those that were answered so before
/// it. `None` when the input has ended.
fn settled(
    meeting: &ForeseenView,
    held: &[&ForeseenView],
    desk: &CliSession,
) -> Option<Option<(MeetingKey, Settlement)>> {
    let title = meetings::title(meeting);
    let times = meetings::times(meeting, &desk.seen);
    output::line(&color::strong(&format!("{title} {times}")));
    loop {
        let answer = ask(&format!("  {}", say("cli-end-meeting", &[])))?;
        let outcome = match answer.to_lowercase().as_str() {
            "" | "y" | "yes" | "as planned" | "held" => Settlement::Held,
            "n" | "no" | "not" | "not held" | "not-held" => Settlement::NotHeld,
            "s" | "skip" => return Some(None),
            _ => continue,
        };
        if outcome != Settlement::Held || !is_taken(meeting, held, &desk.seen.path) {
            return Some(Some((meeting.key, outcome)));
        }
        output::line(&format!("  {}", say("cli-end-meeting-taken", &[])));
    }
}

/// Whether something else is written down in its time, or will be with the close: it cannot be noted with
/// its announced times.
fn is_taken(meeting: &ForeseenView, held: &[&ForeseenView], path: &[Stretch]) -> bool {
    let path = path.iter().filter(|one| one.kind != StretchKind::Gap);
    let path = path.map(|one| (one.from, one.to));
    let held = held.iter().map(|one| (one.starts_at, one.ends_at));
    path.chain(held)
        .any(|(from, to)| from < meeting.ends_at && meeting.starts_at < to)
}

/// What became of a question about a loose end.
enum Answered {
    /// It has a place.
    Place(Target),
    /// It is done after all.
    Tick,
}

/// Asks until the answer is understood; `None` when the input has ended.
fn answer(end: &LooseEndView, desk: &CliSession) -> Option<Answered> {
    let id = match end.kind {
        LooseEndKind::Item => "cli-end-place",
        LooseEndKind::Thought => "cli-end-place-thought",
    };
    output::line(&color::strong(&end.title));
    loop {
        let answer = ask(&format!("  {}", say(id, &[])))?;
        if answer.to_lowercase() == "done" && end.kind == LooseEndKind::Item {
            return Some(Answered::Tick);
        }
        match understood(&answer, desk.today()) {
            Ok(place) => return Some(Answered::Place(place)),
            Err(why) => {
                output::line(&format!("  {why}"));
            }
        }
    }
}

/// Where an answer sends a loose end. What would be refused with the close is refused here, before the
/// other answers are given.
///
/// # Errors
/// A sentence that says what is wrong with the answer.
fn understood(answer: &str, today: NaiveDate) -> Result<Target, String> {
    let (word, rest) = answer.split_once(' ').unwrap_or((answer, ""));
    match word.to_lowercase().as_str() {
        "" | "t" => Ok(Target::Tomorrow),
        "d" | "drop" => Ok(Target::Drop),
        "h" | "hand" => {
            let person = maybe_title(Some(rest)).map_err(|why| why.message)?;
            Ok(Target::HandOver { person })
        }
        _ => match day(answer)?.date(today) {
            Some(date) if date <= today => Err(say("cli-bad-day", &[])),
            Some(date) => Ok(Target::Date { date }),
            None => Ok(Target::Tomorrow),
        },
    }
}

/// What becomes of a forgotten day.
pub(super) enum Forgotten {
    /// It ended: where it is proposed, or at another time.
    Ended(Option<NaiveTime>),
    /// It goes on.
    GoesOn,
}

/// When a forgotten day ended: Enter takes what is proposed, another time corrects it, `open` lets
/// it go on. `None` when the input has ended.
pub(super) fn forgotten(day: &str, proposed: &str) -> Option<Forgotten> {
    let question = say(
        "cli-end-forgotten",
        &[("day", day.into()), ("time", proposed.into())],
    );
    loop {
        let answer = ask(&question)?;
        match answer.to_lowercase().as_str() {
            "" => return Some(Forgotten::Ended(None)),
            "o" | "open" => return Some(Forgotten::GoesOn),
            time => match clock(time) {
                Ok(time) => return Some(Forgotten::Ended(Some(time))),
                Err(why) => output::line(&format!("  {why}")),
            },
        };
    }
}

/// The new words, or `None` to leave what is there. Asks again for words that would be refused.
fn note(id: &str, kept: Option<&str>) -> Option<Note> {
    if let Some(kept) = kept {
        output::line(&color::quiet(kept));
    }
    loop {
        let text = ask(&say(id, &[])).filter(|text| !text.is_empty())?;
        match convert::note(&text) {
            Ok(note) => return Some(note),
            Err(why) => {
                output::line(&format!("  {}", why.message));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use types::Title;

    use super::*;

    #[test]
    fn of_two_meetings_at_once_one_was_held() {
        let at = |time: &str| {
            format!("2026-11-24T{time}:00Z")
                .parse()
                .expect("an instant")
        };
        let meeting = |from, to| ForeseenView {
            key: MeetingKey(uuid::Uuid::nil()),
            title: None,
            starts_at: at(from),
            ends_at: at(to),
            state: ForeseenStatus::Open,
            off_rules: Vec::new(),
            replies: Vec::new(),
            certain: true,
        };
        let stretch = |kind, from, to| Stretch {
            kind,
            from: at(from),
            to: at(to),
        };
        let earlier = meeting("14:00", "15:00");
        let focus = [stretch(StretchKind::Focus, "10:00", "10:50")];
        let gap = [stretch(StretchKind::Gap, "14:00", "15:00")];
        for (from, to, held, path, taken) in [
            ("14:00", "14:30", &[][..], &gap[..], false),
            ("14:30", "15:30", &[&earlier][..], &[][..], true),
            ("15:00", "15:30", &[&earlier][..], &[][..], false),
            ("10:40", "11:00", &[][..], &focus[..], true),
            ("10:50", "11:00", &[][..], &focus[..], false),
        ] {
            let found = is_taken(&meeting(from, to), held, path);
            assert_eq!(found, taken, "{from}–{to}");
        }
    }

    #[test]
    fn an_answer_is_taken_or_refused_with_its_own_reason() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date");
        let later = NaiveDate::from_ymd_opt(2026, 12, 3).expect("a date");
        let ana = Title::new("Ana Lima").ok();
        for (answer, place) in [
            ("", Target::Tomorrow),
            ("d", Target::Drop),
            ("h", Target::HandOver { person: None }),
            ("hand Ana Lima", Target::HandOver { person: ana }),
            ("2026-12-03", Target::Date { date: later }),
        ] {
            assert_eq!(understood(answer, today), Ok(place), "{answer:?}");
        }
        let long = format!("h {}", "x".repeat(250));
        for (answer, why) in [
            (long.as_str(), "250 characters are too many."),
            (
                "2026-11-24",
                "that is not a day: write tomorrow, friday or 2026-12-03",
            ),
            (
                "some day",
                "that is not a day: write tomorrow, friday or 2026-12-03",
            ),
        ] {
            assert_eq!(understood(answer, today), Err(why.to_owned()), "{answer:?}");
        }
    }
}
