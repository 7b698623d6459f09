//! One wish, from the socket's words to the rules' words.

use domain::{self as d, AfterGap, Command as Wish, ItemKind, Joins, LooseEnd, State, Target};
use protocol::{self as p, Command as Wire, WireError};

use super::{
    correction::correction,
    definition::planned,
    field::{date, id, instant, maybe_id, maybe_note, maybe_title, minutes, note, title},
    names::{
        gap_was_in, interrupted_by_in, item_kind_in, meeting_reason_in, past_end, shutdown_form,
    },
    refused::unreadable,
};

/// The wish as the rules know it. `state` tells a parked thought's id from an item's.
///
/// # Errors
/// `bad_params` for an id, date or time that cannot be read, and the refusal of words that are
/// empty, too long, or hold control characters.
pub fn command(wire: Wire, state: &State) -> Result<Wish, WireError> {
    Ok(match wire {
        Wire::StartDay {
            definition,
            items,
            past_boundary,
        } => Wish::StartDay {
            definition: going_on(
                definition.map_or(Ok(d::PlannedDefinition::Usual), planned)?,
                past_boundary,
            ),
            items: items.into_iter().map(new_item).collect::<Result<_, _>>()?,
        },
        Wire::ChangeDefinition {
            definition,
            past_boundary,
        } => Wish::ChangeDefinition {
            definition: going_on(planned(definition)?, past_boundary),
        },
        Wire::AddItem {
            title: words,
            estimate_minutes,
            when_full: full,
        } => Wish::AddItem {
            title: title(&words)?,
            estimate: estimate_minutes.map(minutes),
            joins: joins(full)?,
        },
        Wire::AddForLater { title: words, due } => Wish::AddForLater {
            title: title(&words)?,
            due: due.as_deref().map(date).transpose()?,
        },
        Wire::TakeWaiting {
            waiting,
            when_full: full,
        } => Wish::TakeWaiting {
            waiting: id(&waiting)?,
            joins: joins(full)?,
        },
        Wire::DropWaiting { waiting } => Wish::DropWaiting {
            waiting: id(&waiting)?,
        },
        Wire::RenameWaiting {
            waiting,
            title: words,
        } => Wish::RenameWaiting {
            waiting: id(&waiting)?,
            title: title(&words)?,
        },
        Wire::MoveWaiting { waiting, due } => Wish::MoveWaiting {
            waiting: id(&waiting)?,
            due: due.as_deref().map(date).transpose()?,
        },
        Wire::PlanDaysOff { from, to } => Wish::PlanDaysOff {
            from: date(&from)?,
            to: date(to.as_deref().unwrap_or(&from))?,
        },
        Wire::CancelDaysOff { from, to } => Wish::CancelDaysOff {
            from: date(&from)?,
            to: date(to.as_deref().unwrap_or(&from))?,
        },
        Wire::RenameItem { item, title: words } => Wish::RenameItem {
            item: id(&item)?,
            title: title(&words)?,
        },
        Wire::EstimateItem {
            item,
            minutes: length,
        } => Wish::EstimateItem {
            item: id(&item)?,
            estimate: length.map(minutes),
        },
        Wire::ChangeItemKind { item, kind } => Wish::ChangeItemKind {
            item: id(&item)?,
            kind: item_kind_in(kind),
        },
        Wire::ReorderItem { item, position } => Wish::ReorderItem {
            item: id(&item)?,
            position: u16::try_from(position).unwrap_or(u16::MAX),
        },
        Wire::TickItem { item } => Wish::TickItem { item: id(&item)? },
        Wire::ReturnItem { item } => Wish::ReturnItem { item: id(&item)? },
        Wire::Place { what, place: to } => placed(&what, place(to)?, state)?,
        Wire::StartFocus {
            minutes: length,
            open_ended,
            item,
            past_end: past,
            bonus,
        } => Wish::StartFocus {
            length: if open_ended {
                Some(None)
            } else {
                length.map(minutes).map(Some)
            },
            item: maybe_id(item.as_deref())?,
            past_end: past_end(past),
            bonus,
        },
        Wire::Pause => Wish::Pause,
        Wire::Resume => Wish::Resume,
        Wire::Extend { minutes: by } => Wish::Extend { by: minutes(by) },
        Wire::Finish => Wish::Finish,
        Wire::FocusOn { item, go_on } => Wish::FocusOn {
            item: maybe_id(item.as_deref())?,
            go_on,
        },
        Wire::StartBreak { minutes: length } => Wish::StartBreak {
            length: length.map(minutes),
        },
        Wire::StartMeeting {
            title: words,
            reason,
            minutes: length,
        } => Wish::StartMeeting {
            title: maybe_title(words.as_deref())?,
            reason: reason.map(meeting_reason_in),
            planned: length.map(minutes),
        },
        Wire::EndMeeting { reason } => Wish::EndMeeting {
            reason: reason.map(meeting_reason_in),
        },
        Wire::LogMeeting {
            title: words,
            reason,
            from,
            to,
        } => Wish::LogMeeting {
            title: maybe_title(words.as_deref())?,
            reason: reason.map(meeting_reason_in),
            from: instant(from),
            to: instant(to),
        },
        Wire::Interrupted { by, word } => Wish::Interrupted {
            by: interrupted_by_in(by),
            word: maybe_title(word.as_deref())?,
        },
        Wire::Park { text } => Wish::Park {
            text: title(&text)?,
        },
        Wire::ResolveGap { gap, was, go_on } => Wish::ResolveGap {
            gap: id(&gap)?,
            was: gap_was_in(was),
            then: match go_on {
                None => AfterGap::Usual,
                Some(true) => AfterGap::GoOn,
                Some(false) => AfterGap::StayHeld,
            },
        },
        Wire::Snooze { minutes: quiet } => Wish::Snooze {
            minutes: minutes(quiet),
        },
        Wire::SetFirstStep { text } => Wish::SetFirstStep {
            text: maybe_note(&text)?,
        },
        Wire::SetBlocked { text } => Wish::SetBlocked {
            text: maybe_note(&text)?,
        },
        Wire::CloseDay { form, at, places } => Wish::CloseDay {
            form: shutdown_form(form),
            at: at.map(instant),
            places: places
                .into_iter()
                .map(|end| Ok((loose_end(&end.what, state)?, place(end.place)?)))
                .collect::<Result<_, WireError>>()?,
        },
        Wire::ReopenDay {
            reason,
            definition,
            past_boundary,
        } => {
            let definition = definition.map(planned).transpose()?;
            Wish::ReopenDay {
                reason: note(&reason)?,
                definition: definition.map(|wish| going_on(wish, past_boundary)),
            }
        }
        Wire::KeepDayOpen => Wish::KeepDayOpen,
        Wire::MoveDay => Wish::MoveDay,
        Wire::Correct {
            day,
            correction: what,
        } => Wish::Correct {
            day: id(&day)?,
            correction: correction(what)?,
        },
        Wire::Several { commands } => Wish::Several {
            commands: several(commands, state)?,
        },
        Wire::Undo => Wish::TakeBack { to: None },
    })
}

/// How many commands can be one.
const MOST_TOGETHER: usize = 100;

fn several(commands: Vec<Wire>, state: &State) -> Result<Vec<Wish>, WireError> {
    let stands_alone = |one: &Wire| matches!(one, Wire::Several { .. } | Wire::Undo);
    let possible = (1..=MOST_TOGETHER).contains(&commands.len());
    if !possible || commands.iter().any(stands_alone) {
        return Err(unreadable("several", &commands.len().to_string()));
    }
    let each = commands.into_iter().map(|one| command(one, state));
    each.collect()
}

fn new_item(item: p::NewItem) -> Result<d::NewItem, WireError> {
    Ok(d::NewItem {
        title: title(&item.title)?,
        estimate: item.estimate_minutes.map(minutes),
        kind: if item.bonus {
            ItemKind::Bonus
        } else {
            ItemKind::Must
        },
        from: maybe_id(item.waiting.as_deref())?,
    })
}

fn going_on(definition: d::PlannedDefinition, past_boundary: bool) -> d::PlannedDefinition {
    if past_boundary {
        d::PlannedDefinition::PastBoundary(Box::new(definition))
    } else {
        definition
    }
}

fn joins(when_full: p::WhenFull) -> Result<Joins, WireError> {
    Ok(match when_full {
        p::WhenFull::Ask => Joins::Must,
        p::WhenFull::Bonus => Joins::Bonus,
        p::WhenFull::Swap { out } => Joins::Instead(id(&out)?),
    })
}

pub(super) fn place(place: p::Destination) -> Result<Target, WireError> {
    Ok(match place {
        p::Destination::Tomorrow => Target::Tomorrow,
        p::Destination::Date { date: day } => Target::Definite(d::Destination::Date(date(&day)?)),
        p::Destination::Drop => Target::Definite(d::Destination::Drop),
        p::Destination::Done => Target::Done,
        p::Destination::HandOver { person } => {
            Target::Definite(d::Destination::HandOver(maybe_title(person.as_deref())?))
        }
    })
}

/// Thoughts and items share one command on the wire, because a face shows them in one list.
fn placed(what: &str, place: Target, state: &State) -> Result<Wish, WireError> {
    Ok(match loose_end(what, state)? {
        LooseEnd::Thought(thought) => Wish::PlaceThought { thought, place },
        LooseEnd::Item(item) => Wish::PlaceItem { item, place },
    })
}

fn loose_end(what: &str, state: &State) -> Result<LooseEnd, WireError> {
    let thought = id(what)?;
    if state.parked.iter().any(|parked| parked.id == thought) {
        return Ok(LooseEnd::Thought(thought));
    }
    id(what).map(LooseEnd::Item)
}
