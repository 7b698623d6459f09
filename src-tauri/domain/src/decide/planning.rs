//! Planning: the morning's act, or the implicit one when a person just begins. Then the weekday's
//! usual shape is taken; on a day off, and after the usual stop time, a person who begins anyway has
//! goals, so it is *task goals*. No stop time that is over already is ever taken (decision 0029).

use chrono::{DateTime, NaiveDate, Utc};

use super::draft::Draft;
use super::{lookup, range, shutdown};
use crate::{
    CarriedId, DayClock, DayId, Definition, DefinitionChoice, DefinitionRules, Details, Event,
    Item, ItemId, ItemKind, ItemState, LimitedList, NewItem, Rejection, Shape, ShutdownForm,
    StopOver, Today, WorkDays, readings::definition::check_shape,
};

pub(super) fn start(
    draft: &mut Draft<'_>,
    choice: Option<DefinitionChoice>,
    items: Vec<NewItem>,
    past_boundary: bool,
) -> Result<(), Rejection> {
    let clock = match draft.open_day() {
        Ok(_) => return Err(Rejection::DayAlreadyStarted),
        Err(Rejection::NoDay) => draft.new_clock(),
        Err(why) => return Err(why),
    };
    check_items(draft, &items)?;
    let id = DayId(draft.mint());
    let items: Vec<_> = items.into_iter().map(|new| item(draft, new)).collect();
    // A weekday's free shape is for resting; a person who writes a list on it means to work.
    let free_is_meant = items.is_empty();
    let is_usual = choice.is_none();
    let (mut shape, mut definition) = match choice {
        Some(choice) => chosen(choice, &items)?,
        None => usual(draft.work_days(), clock.date, free_is_meant),
    };
    let now = draft.now();
    let goals = items.iter().any(|item| item.kind == ItemKind::Must);
    let over = definition.stop_over(None, &clock, now).is_some();
    if is_usual && goals && over && !past_boundary {
        (shape, definition) = goals_alone();
    }
    let clock = ends_ahead(&definition, None, clock, now, now, past_boundary)?;
    let day_off = shape == Shape::DayOff;
    begin(draft, id, clock, shape, definition, items);
    if day_off {
        let at = draft.now();
        shutdown::end_day(draft, ShutdownForm::JustClose, at, &[])?;
    }
    Ok(())
}

pub(super) fn change(
    draft: &mut Draft<'_>,
    choice: DefinitionChoice,
    past_boundary: bool,
) -> Result<(), Rejection> {
    let (now, day) = (draft.now(), draft.open_day()?);
    let (shape, definition) = chosen(choice, &day.items)?;
    if shape == Shape::DayOff {
        // Ending the day is the way to have the rest of it off.
        return Err(Rejection::DefinitionUnsound);
    }
    let (known, begun) = (Some(&day.definition), day.first_record());
    let clock = ends_ahead(&definition, known, day.clock(), begun, now, past_boundary)?;
    let (id, was) = (day.id, day.boundary);
    let changed = definition != day.definition || shape != day.shape;
    if clock.boundary != was {
        draft.record(Event::BoundaryMoved {
            day: id,
            was,
            boundary: clock.boundary,
        });
    }
    if changed {
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
        forgotten: None, ..
    } = draft.today()
    else {
        return draft.open_day().map(|_| ());
    };
    let clock = draft.new_clock();
    let (shape, definition) = usual_from(draft.work_days(), &clock, draft.now(), false);
    let id = DayId(draft.mint());
    begin(draft, id, clock, shape, definition, Vec::new());
    Ok(())
}

/// What a day that begins at `now` takes without a word about it: its weekday's usual shape, or its
/// items alone where the usual stop time is over. A day off stays one when `free_is_meant`.
#[must_use]
pub fn usual_from(
    work_days: WorkDays<'_>,
    clock: &DayClock,
    now: DateTime<Utc>,
    free_is_meant: bool,
) -> (Shape, Definition) {
    let (shape, definition) = usual(work_days, clock.date, free_is_meant);
    match definition.stop_over(None, clock, now) {
        Some(_) => goals_alone(),
        None => (shape, definition),
    }
}

fn goals_alone() -> (Shape, Definition) {
    (Shape::TaskGoals, Shape::TaskGoals.definition())
}

/// The day's clock for a definition all of whose stop times lie ahead, but for those that `known` has
/// already. `begun` is when the day's records begin; `past_boundary` agrees that it goes on past its
/// boundary.
///
/// # Errors
/// [`Rejection::StopTimeOver`].
pub(super) fn ends_ahead(
    definition: &Definition,
    known: Option<&Definition>,
    clock: DayClock,
    begun: DateTime<Utc>,
    now: DateTime<Utc>,
    past_boundary: bool,
) -> Result<DayClock, Rejection> {
    let Some(time) = definition.stop_over(known, &clock, now) else {
        return Ok(clock);
    };
    Some(clock)
        .filter(|_| past_boundary)
        .and_then(|clock| clock.going_on_to(time, begun, now))
        .filter(|later| definition.stop_over(known, later, now).is_none())
        .ok_or_else(|| Rejection::StopTimeOver(StopOver::of(time, &clock, begun, now)))
}

fn begin(
    draft: &mut Draft<'_>,
    day: DayId,
    clock: DayClock,
    shape: Shape,
    definition: Definition,
    items: Vec<Item>,
) {
    draft.record(Event::DayStarted {
        day,
        date: clock.date,
        zone: clock.zone,
        boundary: clock.boundary,
        item_limit: draft.settings().item_limit,
        shape,
        definition,
        items,
        at: draft.now(),
    });
}

fn chosen(choice: DefinitionChoice, items: &[Item]) -> Result<(Shape, Definition), Rejection> {
    match choice {
        DefinitionChoice::Shape { shape } => {
            check_shape(&shape)?;
            let definition = shape.definition();
            Ok((shape, definition))
        }
        DefinitionChoice::Rule { need, clauses } => {
            let definition = Definition { need, clauses };
            definition.check(items)?;
            Ok((Shape::Custom, definition))
        }
    }
}

fn usual(work_days: WorkDays<'_>, date: NaiveDate, free_is_meant: bool) -> (Shape, Definition) {
    let usual = work_days.shape(date);
    let shape = if *usual == Shape::DayOff && !free_is_meant {
        Shape::TaskGoals
    } else {
        usual.clone()
    };
    let definition = shape.definition();
    (shape, definition)
}

fn check_items(draft: &Draft<'_>, items: &[NewItem]) -> Result<(), Rejection> {
    let musts = items.iter().filter(|item| item.kind() == ItemKind::Must);
    let named = u16::try_from(musts.count()).unwrap_or(u16::MAX);
    let limit = draft.settings().item_limit;
    if named > u16::from(limit) {
        return Err(Rejection::TooManyItems { limit, named });
    }
    if items.len() > usize::from(range::LIST) {
        return Err(Rejection::ListIsLong {
            list: LimitedList::Items,
            limit: range::LIST,
        });
    }
    let mut taken: Vec<CarriedId> = Vec::new();
    for item in items {
        range::estimate(item.estimate_minutes)?;
        if let Some(from) = item.waiting {
            lookup::waiting(draft, from)?;
            if taken.contains(&from) {
                return Err(Rejection::UnknownWaiting);
            }
            taken.push(from);
        }
    }
    Ok(())
}

/// A new item. What it comes from gives it its note and its steps.
pub(super) fn item(draft: &mut Draft<'_>, new: NewItem) -> Item {
    let from = new.waiting.and_then(|id| lookup::waiting(draft, id).ok());
    let details = from.map_or_else(Details::default, |from| from.details.clone());
    Item {
        id: ItemId(draft.mint()),
        kind: new.kind(),
        title: new.title,
        state: ItemState::Open,
        left_over: false,
        done_at: None,
        estimate: new.estimate_minutes,
        from: new.waiting,
        details,
    }
}
