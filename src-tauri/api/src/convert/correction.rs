//! Corrections, from the socket's words to the rules' words.

use domain as d;
use protocol::{self as p, WireError};

use super::{
    command::place,
    field::{id, instant, maybe_id, maybe_title},
    names::{gap_was_in, interrupted_by_in, meeting_reason_in},
};

/// The correction as the rules know it.
///
/// # Errors
/// `bad_params` for an id that cannot be read, and the refusal of words.
pub(super) fn correction(wire: p::Correction) -> Result<d::Correction, WireError> {
    Ok(match wire {
        p::Correction::Session { id: focus, change } => d::Correction::Focus {
            focus: id(&focus)?,
            change: session(change)?,
        },
        p::Correction::NewSession { item, from, to } => d::Correction::AddFocus {
            item: maybe_id(item.as_deref())?,
            from: instant(from),
            to: instant(to),
        },
        p::Correction::Gap {
            id: which,
            change: how,
        } => d::Correction::Gap {
            gap: id(&which)?,
            change: gap(how)?,
        },
        p::Correction::Break {
            id: which,
            change: how,
        } => d::Correction::Break {
            rest: id(&which)?,
            change: rest(how)?,
        },
        p::Correction::Meeting {
            id: which,
            change: how,
        } => d::Correction::Meeting {
            meeting: id(&which)?,
            change: meeting(how)?,
        },
        p::Correction::NewMeeting {
            title,
            reason,
            from,
            to,
        } => d::Correction::AddMeeting {
            title: maybe_title(title.as_deref())?,
            reason: reason.map(meeting_reason_in),
            from: instant(from),
            to: instant(to),
        },
        p::Correction::NewBreak { from, to } => d::Correction::AddBreak {
            from: instant(from),
            to: instant(to),
        },
        p::Correction::Item {
            id: which,
            change: how,
        } => d::Correction::Item {
            item: id(&which)?,
            change: item(how)?,
        },
        p::Correction::Interruption {
            id: which,
            change: how,
        } => d::Correction::Interruption {
            interruption: id(&which)?,
            change: interruption(how)?,
        },
        p::Correction::NewInterruption { at, by, word } => d::Correction::AddInterruption {
            at: instant(at),
            by: interrupted_by_in(by),
            word: maybe_title(word.as_deref())?,
        },
        p::Correction::End { at } => d::Correction::End { at: instant(at) },
    })
}

fn session(change: p::SessionChange) -> Result<d::FocusChange, WireError> {
    Ok(match change {
        p::SessionChange::Times { from, to } => d::FocusChange::Times {
            from: from.map(instant),
            to: to.map(instant),
        },
        p::SessionChange::Item { item } => d::FocusChange::Item(maybe_id(item.as_deref())?),
        p::SessionChange::Split { at, item } => d::FocusChange::Split {
            at: instant(at),
            item: maybe_id(item.as_deref())?,
        },
        p::SessionChange::Remove => d::FocusChange::Remove,
    })
}

fn gap(change: p::GapChange) -> Result<d::GapChange, WireError> {
    Ok(match change {
        p::GapChange::Was {
            was,
            from: None,
            to: None,
        } => d::GapChange::Was(was.map(gap_was_in)),
        p::GapChange::Was { was, from, to } => d::GapChange::Part {
            from: from.map(instant),
            to: to.map(instant),
            was: was.map(gap_was_in),
        },
        p::GapChange::Times { from, to } => d::GapChange::Times {
            from: from.map(instant),
            to: to.map(instant),
        },
        p::GapChange::Split { at } => d::GapChange::Split { at: instant(at) },
        p::GapChange::Own { item } => d::GapChange::Own {
            item: maybe_id(item.as_deref())?,
        },
        p::GapChange::Remove => d::GapChange::Remove,
    })
}

fn rest(change: p::BreakChange) -> Result<d::BreakChange, WireError> {
    Ok(match change {
        p::BreakChange::Times { from, to } => d::BreakChange::Times {
            from: from.map(instant),
            to: to.map(instant),
        },
        p::BreakChange::Own { item } => d::BreakChange::Own {
            item: maybe_id(item.as_deref())?,
        },
        p::BreakChange::Remove => d::BreakChange::Remove,
    })
}

fn meeting(change: p::MeetingChange) -> Result<d::MeetingChange, WireError> {
    Ok(match change {
        p::MeetingChange::Times { from, to } => d::MeetingChange::Times {
            from: from.map(instant),
            to: to.map(instant),
        },
        p::MeetingChange::About { title, reason } => d::MeetingChange::About {
            title: maybe_title(title.as_deref())?,
            reason: reason.map(meeting_reason_in),
        },
        p::MeetingChange::Split { at } => d::MeetingChange::Split { at: instant(at) },
        p::MeetingChange::Remove => d::MeetingChange::Remove,
    })
}

fn item(change: p::ItemChange) -> Result<d::ItemChange, WireError> {
    Ok(match change {
        p::ItemChange::Done { at } => d::ItemChange::Done {
            at: at.map(instant),
        },
        p::ItemChange::NotDone { place: where_to } => d::ItemChange::NotDone {
            place: place(where_to)?,
        },
    })
}

fn interruption(change: p::InterruptionChange) -> Result<d::InterruptionChange, WireError> {
    Ok(match change {
        p::InterruptionChange::About { by, word } => d::InterruptionChange::About {
            by: interrupted_by_in(by),
            word: maybe_title(word.as_deref())?,
        },
        p::InterruptionChange::At { at } => d::InterruptionChange::At(instant(at)),
        p::InterruptionChange::Remove => d::InterruptionChange::Remove,
    })
}
