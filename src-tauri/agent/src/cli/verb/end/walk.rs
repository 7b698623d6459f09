//! The full shutdown at a terminal: every loose end gets a place, then a first step, what blocks,
//! and the hand-off to look at. Enter is the usual answer everywhere; each step can be skipped.

use protocol::{Command, LooseEndKind, LooseEndPicture, Place, WireError};

use super::super::super::{
    ask::ask,
    desk::{Desk, say},
    paint, paper,
    value::day,
};

/// True when the day is to be closed, false when the person stays.
pub(super) async fn through(desk: &mut Desk) -> Result<bool, WireError> {
    for end in desk.seen.shutdown.loose_ends.clone() {
        if !place(&end, desk).await? {
            return Ok(false);
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
    paper::line("");
    paper::line(&desk.seen.shutdown.hand_off.text);
    paper::line("");
    let answer = ask(&say("cli-end-close", &[]));
    Ok(answer.is_some_and(|answer| !answer.to_lowercase().starts_with('n')))
}

/// Asks until the answer is understood and taken. False when the input has ended.
async fn place(end: &LooseEndPicture, desk: &mut Desk) -> Result<bool, WireError> {
    let id = match end.kind {
        LooseEndKind::Item => "cli-end-place",
        LooseEndKind::Thought => "cli-end-place-thought",
    };
    paper::line(&paint::strong(&end.title));
    loop {
        let Some(answer) = ask(&format!("  {}", say(id, &[]))) else {
            return Ok(false);
        };
        let Some(command) = command(&answer, end, desk) else {
            paper::line(&format!("  {}", say("cli-bad-day", &[])));
            continue;
        };
        match desk.wish(command).await {
            Ok(()) => return Ok(true),
            Err(why) => {
                paper::line(&format!("  {}", why.message));
            }
        }
    }
}

fn command(answer: &str, end: &LooseEndPicture, desk: &Desk) -> Option<Command> {
    let what = end.id.clone();
    let (word, rest) = answer.split_once(' ').unwrap_or((answer, ""));
    let place = match word.to_lowercase().as_str() {
        "" | "t" => Place::Tomorrow,
        "d" | "drop" => Place::Drop,
        "h" | "hand" => Place::HandOver {
            person: Some(rest.trim().to_owned()).filter(|person| !person.is_empty()),
        },
        "done" if end.kind == LooseEndKind::Item => return Some(Command::TickItem { item: what }),
        _ => match day(answer).ok()?.date(desk.today()) {
            Some(date) => Place::Date { date },
            None => Place::Tomorrow,
        },
    };
    Some(Command::Place { what, place })
}

/// The new words, or `None` to leave what is there.
fn note(id: &str, kept: Option<&str>) -> Option<String> {
    if let Some(kept) = kept {
        paper::line(&paint::quiet(kept));
    }
    ask(&say(id, &[])).filter(|text| !text.is_empty())
}
