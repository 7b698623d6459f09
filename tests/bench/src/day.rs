//! One working day: plan, sessions with what happens in between, the end.

use chrono::{DateTime, NaiveTime, Utc};
use domain::{
    Command, Deferred, DefinitionChoice, MeetingReason, Minutes, NewItem, Shape, WhenFull,
};

use crate::{
    details, end, evening,
    person::Person,
    phrases::{ITEMS, MEETINGS, title},
    session,
};

/// Goes through a day from its plan to its close, which falls around `evening`.
pub fn live(person: &mut Person, evening: DateTime<Utc>) {
    let shape = shape(person);
    let off = shape == Shape::DayOff;
    let items = if off { Vec::new() } else { items(person) };
    let definition = Some(DefinitionChoice::shape(shape));
    person.ask(Command::StartDay {
        definition,
        items,
        past_boundary: false,
    });
    if off {
        return;
    }
    details::plan(person);
    person.wait(2..=10);
    while person.now < evening {
        session::focus(person);
        if person.perhaps(30) {
            details::go_on(person);
        }
        tend_the_list(person);
        between(person);
    }
    end::end(person);
    evening::look_back(person);
}

fn shape(person: &mut Person) -> Shape {
    let until = |hour| NaiveTime::from_hms_opt(hour, 30, 0).expect("a time there is");
    match person.chance.u32(0..100) {
        0..4 => Shape::DayOff,
        4..14 => Shape::TaskGoals,
        14..24 => Shape::StandardHours { until: until(16) },
        24..34 => Shape::OnOffHours {
            deep_blocks: 3,
            deep: Minutes(60),
            talk_blocks: 1,
            talk: Minutes(45),
        },
        _ => Shape::TasksOrTime { until: until(17) },
    }
}

/// What waits first, at most two of it; the rest of it is let go when there is too much.
fn items(person: &mut Person) -> Vec<NewItem> {
    let waiting = person.state.waiting.clone();
    for late in waiting.iter().skip(6) {
        person.ask(Command::DropWaiting { waiting: late.id });
    }
    let from_before = |carried: &Deferred| NewItem {
        title: carried.title.clone(),
        estimate_minutes: carried.estimate,
        bonus: false,
        waiting: Some(carried.id),
    };
    let mut items: Vec<_> = waiting.iter().take(2).map(from_before).collect();
    for n in items.len()..5 {
        let estimate = Minutes(person.one_of(&[30, 50, 60, 90]));
        items.push(NewItem {
            title: title(person.one_of(&ITEMS)),
            estimate_minutes: person.perhaps(70).then_some(estimate),
            bonus: n >= 3,
            waiting: None,
        });
    }
    items
}

/// Ticks, second thoughts, one more thing.
fn tend_the_list(person: &mut Person) {
    let Some(item) = person.open_item().map(|item| item.id) else {
        add(person);
        return;
    };
    match person.chance.u32(0..100) {
        0..30 => drop(person.ask(Command::TickItem { item })),
        30..33 => person.think_better_of(Command::TickItem { item }),
        33..43 => {
            let title = title(person.one_of(&ITEMS));
            person.ask(Command::RenameItem { item, title });
        }
        43..50 => {
            let estimate = Some(Minutes(person.one_of(&[20, 45, 120])));
            person.ask(Command::EstimateItem {
                item,
                minutes: estimate,
            });
        }
        50..56 => drop(person.ask(Command::ReorderItem { item, position: 1 })),
        56..66 => add(person),
        66..68 => {
            let definition = DefinitionChoice::shape(Shape::TaskGoals);
            person.ask(Command::ChangeDefinition {
                definition,
                past_boundary: false,
            });
        }
        _ => {}
    }
}

fn add(person: &mut Person) {
    let title = title(person.one_of(&ITEMS));
    person.ask(Command::AddItem {
        title,
        estimate_minutes: None,
        when_full: WhenFull::Bonus,
    });
}

/// A meeting, or a break.
fn between(person: &mut Person) {
    if person.perhaps(12) {
        meet(person);
    }
    if person.perhaps(8) {
        session::mark_an_interruption(person);
    }
    let length = Some(Minutes(5));
    person.ask(Command::StartBreak { minutes: length });
    person.wait(3..=8);
}

fn meet(person: &mut Person) {
    let reason = person.one_of(&[
        None,
        Some(MeetingReason::FinalDecision),
        Some(MeetingReason::Urgent),
        Some(MeetingReason::CouldHaveBeenAsync),
    ]);
    let title = Some(title(person.one_of(&MEETINGS)));
    let planned = Some(Minutes(20));
    person.ask(Command::StartMeeting {
        title,
        reason,
        minutes: planned,
    });
    person.wait(12..=28);
    person.ask(Command::EndMeeting { reason: None });
}
