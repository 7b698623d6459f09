//! The full shutdown at a terminal: every loose end gets a place, then a first step and what blocks.
//! Places go with the close, because only there are they no change of
//! what the day had set out to do. Enter is the usual answer everywhere; each step can be skipped.

use chrono::NaiveTime;
use protocol::{Command, LooseEndKind, LooseEndPicture, LooseEndPlace, Place, WireError};

use super::super::super::{
    ask::ask,
    desk::{Desk, say},
    paint, paper,
    value::{clock, day},
};

/// Where the loose ends go, when the day is to be closed; `None` when the person stays.
pub(super) async fn through(desk: &mut Desk) -> Result<Option<Vec<LooseEndPlace>>, WireError> {
    let mut places = Vec::new();
    for end in desk.seen.shutdown.loose_ends.clone() {
        match place(&end, desk).await? {
            Given::Place(place) => places.push(LooseEndPlace {
                what: end.id,
                place,
            }),
            Given::Tick => {}
            Given::Up => return Ok(None),
        }
    }
    if let Some(text) = note(
        "cli-end-first-step",
        desk.seen.shutdown.first_step.as_deref(),
    ) {
        desk.wish(Command::SetFirstStep { text }).await?;
    }
    if let Some(text) = note("cli-end-blocked", desk.seen.shutdown.blocked.as_deref()) {
        desk.wish(Command::SetBlocked { text }).await?;
    }
    let answer = ask(&say("cli-end-close", &[]));
    let close = answer.is_some_and(|answer| !answer.to_lowercase().starts_with('n'));
    Ok(close.then_some(places))
}

/// What became of a question about a loose end.
enum Given {
    /// It has a place.
    Place(Place),
    /// It is done after all.
    Tick,
    /// The input has ended.
    Up,
}

/// Asks until the answer is understood.
async fn place(end: &LooseEndPicture, desk: &mut Desk) -> Result<Given, WireError> {
    let id = match end.kind {
        LooseEndKind::Item => "cli-end-place",
        LooseEndKind::Thought => "cli-end-place-thought",
    };
    paper::line(&paint::strong(&end.title));
    loop {
        let Some(answer) = ask(&format!("  {}", say(id, &[]))) else {
            return Ok(Given::Up);
        };
        if answer.to_lowercase() == "done" && end.kind == LooseEndKind::Item {
            let item = end.id.clone();
            desk.wish(Command::TickItem { item }).await?;
            return Ok(Given::Tick);
        }
        if let Some(place) = understood(&answer, desk) {
            return Ok(Given::Place(place));
        }
        paper::line(&format!("  {}", say("cli-bad-day", &[])));
    }
}

fn understood(answer: &str, desk: &Desk) -> Option<Place> {
    let (word, rest) = answer.split_once(' ').unwrap_or((answer, ""));
    Some(match word.to_lowercase().as_str() {
        "" | "t" => Place::Tomorrow,
        "d" | "drop" => Place::Drop,
        "h" | "hand" => Place::HandOver {
            person: Some(rest.trim().to_owned()).filter(|person| !person.is_empty()),
        },
        _ => match day(answer).ok()?.date(desk.today()) {
            // Dates of one form compare like their text. One that is not ahead would be refused
            // with the close, when every other answer is given already.
            Some(date) if date <= desk.seen.day.date => return None,
            Some(date) => Place::Date { date },
            None => Place::Tomorrow,
        },
    })
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
                Err(why) => paper::line(&format!("  {why}")),
            },
        };
    }
}

/// The new words, or `None` to leave what is there.
fn note(id: &str, kept: Option<&str>) -> Option<String> {
    if let Some(kept) = kept {
        paper::line(&paint::quiet(kept));
    }
    ask(&say(id, &[])).filter(|text| !text.is_empty())
}
