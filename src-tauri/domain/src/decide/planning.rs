//! Planning: the morning's act, or the implicit one when somebody just begins. Then the weekday's
//! usual shape is taken; on a usual day off whoever begins anyway has goals, so it is *task goals*.

use chrono::NaiveDate;

use super::draft::Draft;
use super::{notice, range, shutdown};
use crate::{
    Carried, CarriedId, DayId, Definition, Event, Item, ItemId, ItemKind, ItemState, NewItem,
    PlannedDefinition, Rejection, Settings, Shape, ShutdownForm, Today,
};

pub(super) fn start(
    draft: &mut Draft<'_>,
    definition: PlannedDefinition,
    items: Vec<NewItem>,
) -> Result<(), Rejection> {
    let date = match draft.open_day() {
        Ok(_) => return Err(Rejection::DayAlreadyStarted),
        Err(Rejection::NoDay) => draft.date(),
        Err(why) => return Err(why),
    };
    check_items(draft, &items)?;
    let id = DayId(draft.mint());
    let items: Vec<_> = items.into_iter().map(|new| item(draft, new)).collect();
    // A weekday's free shape is for resting; whoever writes a list on it means to work.
    let free_is_meant = items.is_empty();
    let (shape, definition) = chosen(definition, draft.settings(), date, free_is_meant, &items)?;
    let day_off = shape == Shape::DayOff;
    begin(draft, id, date, shape, definition, items);
    if day_off {
        let at = draft.now();
        shutdown::end_day(draft, ShutdownForm::JustClose, at, &[])?;
    }
    Ok(())
}

pub(super) fn change(
    draft: &mut Draft<'_>,
    definition: PlannedDefinition,
) -> Result<(), Rejection> {
    let day = draft.open_day()?;
    let (shape, definition) = chosen(definition, draft.settings(), day.date, false, &day.items)?;
    if shape == Shape::DayOff {
        // Ending the day is the way to have the rest of it off.
        return Err(Rejection::DefinitionUnsound);
    }
    if definition != day.definition || shape != day.shape {
        draft.record(Event::DefinitionChanged { shape, definition });
    }
    Ok(())
}

/// Starts the day with its usual shape if nothing has happened yet today.
///
/// # Errors
/// Today is closed, or an earlier day was forgotten.
pub(super) fn begin_if_unplanned(draft: &mut Draft<'_>) -> Result<(), Rejection> {
    let Today::Unplanned {
        date,
        forgotten: None,
    } = draft.today()
    else {
        return draft.open_day().map(|_| ());
    };
    let (shape, definition) = usual(draft.settings(), date, false);
    let id = DayId(draft.mint());
    begin(draft, id, date, shape, definition, Vec::new());
    // Begun after its own stop time, the day is enough before its first act.
    notice::judge(draft, draft.now());
    Ok(())
}

fn begin(
    draft: &mut Draft<'_>,
    day: DayId,
    date: NaiveDate,
    shape: Shape,
    definition: Definition,
    items: Vec<Item>,
) {
    draft.record(Event::DayStarted {
        day,
        date,
        zone: draft.moment().zone,
        boundary: draft.settings().boundary,
        item_limit: draft.settings().item_limit,
        shape,
        definition,
        items,
        at: draft.now(),
    });
}

fn chosen(
    wish: PlannedDefinition,
    settings: &Settings,
    date: NaiveDate,
    free_is_meant: bool,
    items: &[Item],
) -> Result<(Shape, Definition), Rejection> {
    match wish {
        PlannedDefinition::Usual => Ok(usual(settings, date, free_is_meant)),
        PlannedDefinition::Shape(shape) => {
            shape.check()?;
            let definition = shape.definition();
            Ok((shape, definition))
        }
        PlannedDefinition::Rule(definition) => {
            definition.check(items)?;
            Ok((Shape::Custom, definition))
        }
    }
}

fn usual(settings: &Settings, date: NaiveDate, free_is_meant: bool) -> (Shape, Definition) {
    let shape = match settings.usual_shape(date) {
        Shape::DayOff if !free_is_meant => Shape::TaskGoals,
        usual => usual.clone(),
    };
    let definition = shape.definition();
    (shape, definition)
}

fn check_items(draft: &Draft<'_>, items: &[NewItem]) -> Result<(), Rejection> {
    let musts = items.iter().filter(|item| item.kind == ItemKind::Must);
    let named = u16::try_from(musts.count()).unwrap_or(u16::MAX);
    let limit = draft.settings().item_limit;
    if named > u16::from(limit) {
        return Err(Rejection::TooManyItems { limit, named });
    }
    if items.len() > usize::from(range::LIST) {
        return Err(Rejection::ListIsLong { limit: range::LIST });
    }
    let mut taken: Vec<CarriedId> = Vec::new();
    for item in items {
        range::estimate(item.estimate)?;
        if let Some(from) = item.from {
            known(draft, from)?;
            if taken.contains(&from) {
                return Err(Rejection::UnknownWaiting);
            }
            taken.push(from);
        }
    }
    Ok(())
}

/// The waiting thing of this id.
pub(super) fn known<'d>(draft: &'d Draft<'_>, id: CarriedId) -> Result<&'d Carried, Rejection> {
    let mut waiting = draft.state().waiting.iter();
    waiting
        .find(|carried| carried.id == id)
        .ok_or(Rejection::UnknownWaiting)
}

pub(super) fn item(draft: &mut Draft<'_>, new: NewItem) -> Item {
    Item {
        id: ItemId(draft.mint()),
        title: new.title,
        kind: new.kind,
        state: ItemState::Open,
        left_over: false,
        done_at: None,
        estimate: new.estimate,
        from: new.from,
    }
}
