//! The commitment stays what it was when the day started; what changed later is kept and shown.

use domain::{DeferredFrom, Event, ItemState, Phase, ScopeChangeKind};
use proptest::prelude::*;

use crate::story::{any_story, stories};

proptest! {
    #![proptest_config(stories())]

    #[test]
    fn the_commitment_never_changes_after_the_start(story in any_story()) {
        story.live(|_, before, life| {
            let (Some(earlier), Some(day)) = (&before.state.day, &life.state.day) else {
                return Ok(());
            };
            if earlier.id == day.id {
                prop_assert_eq!(&day.commitment, &earlier.commitment);
                let taken_back = life.set_right_since(before.journal.len());
                prop_assert!(taken_back || day.scope_changes.starts_with(&earlier.scope_changes));
            }
            Ok(())
        })?;
    }

    #[test]
    fn another_definition_is_a_scope_change(story in any_story()) {
        story.live(|_, _, life| {
            let Some(day) = &life.state.day else {
                return Ok(());
            };
            let mut kinds = day.scope_changes.iter().map(|change| &change.kind);
            let redefined = kinds.any(|kind| *kind == ScopeChangeKind::Redefined);
            prop_assert!(redefined || day.definition == day.commitment);
            Ok(())
        })?;
    }

    #[test]
    fn a_day_never_holds_more_musts_than_its_limit(story in any_story()) {
        story.live(|_, _, life| {
            if let Some(day) = &life.state.day {
                let (ticked, asked) = day.musts();
                prop_assert!(ticked <= asked && asked <= u32::from(day.item_limit));
            }
            Ok(())
        })?;
    }

    #[test]
    fn once_enough_no_must_joins_the_day(story in any_story()) {
        story.live(|_, before, life| {
            let Some(day) = before.day().filter(|day| day.phase() == Phase::Enough) else {
                return Ok(());
            };
            let written = &life.journal[before.journal.len()..];
            let mut added = written.iter().filter_map(|entry| match &entry.event {
                Event::ItemAdded { item, .. } => Some(item.kind),
                _ => None,
            });
            let bonus = added.all(|kind| kind == domain::ItemKind::Bonus);
            prop_assert!(bonus, "enough at {:?} is a ceiling", day.enough_at);
            Ok(())
        })?;
    }

    #[test]
    fn what_is_moved_waits_and_what_waits_is_not_lost(story in any_story()) {
        story.live(|_, _, life| {
            let items = life.state.day.iter().flat_map(|day| &day.items);
            for item in items {
                let ItemState::Moved(date) = item.state else {
                    continue;
                };
                let from = DeferredFrom::Item(item.id);
                let placed = life.journal.iter().any(|entry| match &entry.event {
                    Event::ItemPlaced { carried: Some(carried), .. }
                    | Event::PutForLater { carried } => {
                        carried.from == from && carried.due == date
                    }
                    Event::WaitingMoved { due, .. } => *due == date,
                    _ => false,
                });
                prop_assert!(placed, "{:?} was given {date}", item.title);
                let from = DeferredFrom::Item(item.id);
                let mut waiting = life.state.waiting.iter().filter(|carried| carried.from == from);
                let agrees = waiting.all(|carried| (carried.due, &carried.title) == (date, &item.title));
                prop_assert!(agrees, "{:?} says where it waits", item.title);
            }
            let waiting = &life.state.waiting;
            prop_assert!(waiting.is_sorted_by_key(|carried| carried.due));
            Ok(())
        })?;
    }
}
