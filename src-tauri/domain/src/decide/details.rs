//! The note and the steps of an item, of today or waiting: what is asked for, as what happened to them.

use super::{draft::Draft, lookup};
use crate::{
    CarriedId, DeferredFrom, DetailChange, Details, DetailsChanged, DetailsEdit, DetailsOf, Event,
    ItemId, LimitedList, ListedId, Rejection, STEPS, Step, StepId,
};

pub(super) fn change(
    draft: &mut Draft<'_>,
    of: ListedId,
    change: DetailChange,
) -> Result<(), Rejection> {
    let (of, known) = named(draft, of)?;
    let edit = match change {
        DetailChange::Note { text } => DetailsEdit::NoteSet { text },
        DetailChange::AddStep { title } => {
            if known.steps.len() >= STEPS {
                let (list, limit) = (LimitedList::Steps, u16::try_from(STEPS).unwrap_or(u16::MAX));
                return Err(Rejection::ListIsLong { list, limit });
            }
            DetailsEdit::StepAdded(Step {
                id: StepId(draft.mint()),
                title,
                done: false,
            })
        }
        DetailChange::RenameStep { step, title } => DetailsEdit::StepRenamed {
            step: step_of(&known, step)?,
            title,
        },
        DetailChange::TickStep { step } => DetailsEdit::StepTicked(step_of(&known, step)?),
        DetailChange::ReturnStep { step } => DetailsEdit::StepReturned(step_of(&known, step)?),
        DetailChange::MoveStep { step, position } => {
            let step = step_of(&known, step)?;
            let most = u16::try_from(known.steps.len()).unwrap_or(u16::MAX);
            let place = position.checked_sub(1).filter(|&place| place < most);
            DetailsEdit::StepMoved {
                step,
                position: place.ok_or(Rejection::NumberOutOfRange { least: 1, most })?,
            }
        }
        DetailChange::RemoveStep { step } => DetailsEdit::StepRemoved(step_of(&known, step)?),
    };
    let mut after = known.clone();
    edit.make(&mut after);
    if after != known {
        draft.record(Event::DetailsChanged(DetailsChanged { of, change: edit }));
    }
    Ok(())
}

/// What waits under this id, or waits for the item of this id: it is changed also in a closed day. Else the
/// item, which is for the day's list to know.
fn named(draft: &Draft<'_>, of: ListedId) -> Result<(DetailsOf, Details), Rejection> {
    let mut waiting = draft.state().waiting.iter();
    let from = DeferredFrom::Item(ItemId(of.0));
    if let Some(carried) = waiting.find(|one| one.id == CarriedId(of.0) || one.from == from) {
        return Ok((DetailsOf::Waiting(carried.id), carried.details.clone()));
    }
    let item = lookup::item(draft.open_day()?, ItemId(of.0))?;
    Ok((DetailsOf::Item(item.id), item.details.clone()))
}

fn step_of(details: &Details, id: StepId) -> Result<StepId, Rejection> {
    let known = details.steps.iter().any(|step| step.id == id);
    known.then_some(id).ok_or(Rejection::UnknownStep)
}
