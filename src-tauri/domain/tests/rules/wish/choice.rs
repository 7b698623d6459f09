//! What a number chooses: among shapes and rules, and among what exists just then.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveTime};
use chrono_tz::Tz;
use domain::{
    CarriedId, Clause, Command, Criterion, Definition, DefinitionChoice, DetailChange, Details,
    GapId, ItemId, ItemKind, ListedId, LooseEndPlace, Minutes, Need, NewItem, Note, Settings,
    Shape, StepId, Target, ThoughtId, Title, WhenFull,
};
use uuid::Uuid;

use crate::life::Life;

/// How many shapes [`shape`] knows.
pub const SHAPES: u16 = 7;

/// A shape of every kind.
pub fn shape(number: u16) -> Shape {
    let until = |hour| NaiveTime::from_hms_opt(hour, 30, 0).expect("a time");
    match number % SHAPES {
        0 => Shape::StandardHours { until: until(16) },
        1 => Shape::OnOffHours {
            deep_blocks: 2,
            deep: Minutes(45),
            talk_blocks: 1,
            talk: Minutes(30),
        },
        2 => Shape::TaskGoals,
        3 => Shape::TasksOrTime { until: until(14) },
        4 => Shape::HalfDay { until: until(12) },
        5 => Shape::StandardHours { until: until(1) },
        _ => Shape::DayOff,
    }
}

/// A definition, none for the usual one, and whether the day may go on past its boundary for it.
pub fn planned(number: u16, life: &Life) -> (Option<DefinitionChoice>, bool) {
    match number % 15 {
        14 => (planned(number / 15, life).0, true),
        _ => (definition(number, life), false),
    }
}

fn definition(number: u16, life: &Life) -> Option<DefinitionChoice> {
    let rule = |need, clauses| DefinitionChoice::rule(Definition { need, clauses });
    let clock = |hour| Criterion::Clock(NaiveTime::from_hms_opt(hour, 0, 0).expect("a time"));
    Some(match number % 15 {
        0..=2 => return None,
        3 => rule(
            Need::AtLeast(2),
            vec![
                Clause::One(Criterion::Items(2)),
                Clause::One(Criterion::Focus(Minutes(60))),
                Clause::One(clock(17)),
            ],
        ),
        4 => rule(
            Need::Any,
            vec![
                Clause::Group {
                    need: Need::All,
                    criteria: vec![
                        Criterion::Sessions(2),
                        Criterion::Communication(Minutes(15)),
                    ],
                },
                Clause::One(Criterion::Item(item(number / 12, life))),
            ],
        ),
        5 => rule(Need::AtLeast(2), vec![Clause::One(Criterion::AllItems)]),
        other @ 6..=11 => DefinitionChoice::shape(shape(other)),
        _ => DefinitionChoice::rule(any_rule(number / 15)),
    })
}

/// Clauses and groups of every need, with clocks at any hour among them.
fn any_rule(number: u16) -> Definition {
    let mut seed = u32::from(number).wrapping_mul(2_654_435_761);
    let mut next = |below: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) % below
    };
    let mut criteria = |count: u32| -> Vec<Criterion> {
        (0..count)
            .map(|_| match next(8) {
                0 => Criterion::AllItems,
                1 => Criterion::Items(1),
                2 => Criterion::Focus(Minutes(30)),
                3 => Criterion::Sessions(1),
                7 => Criterion::Undisturbed {
                    minutes: Minutes(30),
                    times: 1,
                },
                _ => Criterion::Clock(
                    NaiveTime::from_hms_opt(next(24), next(60), 0).expect("a time"),
                ),
            })
            .collect()
    };
    let need = |which: u32, of: u32| match which % 3 {
        0 => Need::All,
        1 => Need::Any,
        _ => Need::AtLeast(u8::try_from(which / 3 % of + 1).expect("few")),
    };
    let (clauses, grouped) = (u32::from(number % 3) + 1, u32::from(number / 3 % 3));
    let mut all: Vec<Clause> = criteria(clauses).into_iter().map(Clause::One).collect();
    if grouped > 0 {
        all.push(Clause::Group {
            need: need(u32::from(number / 9), grouped + 1),
            criteria: criteria(grouped + 1),
        });
    }
    let count = u32::try_from(all.len()).expect("few");
    Definition {
        need: need(u32::from(number / 27), count),
        clauses: all,
    }
}

pub fn new_items(number: u16, life: &Life) -> Vec<NewItem> {
    (0..number % 5)
        .map(|nth| NewItem {
            title: Title::new(&format!("Item {nth}")).expect("a fine title"),
            estimate_minutes: some_minutes(number),
            bonus: nth % 4 == 3,
            waiting: (number % 7 == nth).then(|| waiting(number, life)),
        })
        .collect()
}

pub fn kind(must: bool) -> ItemKind {
    if must {
        ItemKind::Must
    } else {
        ItemKind::Bonus
    }
}

pub fn some_minutes(number: u16) -> Option<Minutes> {
    (!number.is_multiple_of(3)).then_some(Minutes(number % 1000))
}

pub fn joins(number: u16, life: &Life) -> WhenFull {
    match number % 3 {
        0 => WhenFull::Ask,
        1 => WhenFull::Bonus,
        _ => WhenFull::Swap {
            out: item(number / 3, life),
        },
    }
}

pub fn place(number: u16, life: &Life) -> Target {
    let date = life.now.date_naive() + Days::new(u64::from(number % 400));
    match number % 4 {
        0 => Target::Tomorrow,
        1 => Target::Date { date },
        2 => Target::Drop,
        3 if number % 8 == 3 => Target::Done,
        _ => Target::HandOver { person: None },
    }
}

/// Places for a close: usually none are said, sometimes one, rarely for what is no loose end.
pub fn places(number: u16, life: &Life) -> Vec<LooseEndPlace> {
    let place = place(number, life);
    match number % 6 {
        0 => vec![LooseEndPlace {
            what: (item(number / 6, life)).into(),
            place,
        }],
        1 => vec![LooseEndPlace {
            what: (thought(number / 6, life)).into(),
            place,
        }],
        _ => vec![],
    }
}

pub fn item(number: u16, life: &Life) -> ItemId {
    let items = life.state.day.iter().flat_map(|day| &day.items);
    ItemId(pick(number, items.map(|item| item.id.0)))
}

pub fn waiting(number: u16, life: &Life) -> CarriedId {
    CarriedId(pick(
        number,
        life.state.waiting.iter().map(|thing| thing.id.0),
    ))
}

pub fn thought(number: u16, life: &Life) -> ThoughtId {
    ThoughtId(pick(
        number,
        life.state.parked.iter().map(|thought| thought.id.0),
    ))
}

pub fn gap(number: u16, life: &Life) -> GapId {
    let gaps = life.state.day.iter().flat_map(|day| day.open_gaps());
    GapId(pick(number, gaps.map(|(_, gap)| gap.id.0)))
}

/// The `number`-th of them, wrapping around; one number past the end is an unknown id.
pub fn pick(number: u16, known: impl Iterator<Item = Uuid>) -> Uuid {
    let mut known: Vec<_> = known.collect();
    known.push(Uuid::max());
    known[usize::from(number) % known.len()]
}

#[test]
fn every_criterion_is_among_what_a_number_chooses() {
    let life = Life::new(DateTime::UNIX_EPOCH, Tz::UTC, Settings::default());
    let chosen = (0..2000).filter_map(|number| planned(number, &life).0);
    let criteria = chosen.flat_map(|chosen| match chosen {
        DefinitionChoice::Shape { shape } => shape.definition().clauses,
        DefinitionChoice::Rule { clauses, .. } => clauses,
    });
    let criteria = criteria.flat_map(|clause| clause.parts().1.to_vec());
    let names: BTreeSet<_> = criteria.map(|criterion| criterion.name()).collect();
    assert_eq!(names, Criterion::ALL.iter().copied().collect());
}

/// A change of a note or of a step: of an item, or of what waits.
pub fn details(a: u16, b: u16, life: &Life) -> Command {
    let (item, waits) = (item(a / 8, life), waiting(a / 8, life));
    let of: ListedId = if a.is_multiple_of(3) {
        waits.into()
    } else {
        item.into()
    };
    let items = life.state.day.iter().flat_map(|day| &day.items);
    let items = items.map(|item| (ListedId::from(item.id), &item.details));
    let waiting = life.state.waiting.iter();
    let waiting = waiting.map(|one| (ListedId::from(one.id), &one.details));
    let mut known = items.chain(waiting).filter(|(id, _)| *id == of);
    let none = Details::default();
    let known = known.next().map_or(&none, |(_, details)| details);
    let nth = usize::from(b / 16) % (known.steps.len() + 1);
    let step = known
        .steps
        .get(nth)
        .map_or(StepId(Uuid::nil()), |step| step.id);
    let title = Title::new(&format!("Step {b}")).expect("a fine title");
    let change = match b % 12 {
        0 | 1 => DetailChange::Note {
            text: Note::new(&format!("Read *{a}*\n\n- [here](https://example.org/{b})"))
                .ok()
                .filter(|_| !b.is_multiple_of(5)),
        },
        2..=6 => DetailChange::AddStep { title },
        7 => DetailChange::RenameStep { step, title },
        8 => DetailChange::TickStep { step },
        9 => DetailChange::ReturnStep { step },
        10 => DetailChange::MoveStep {
            step,
            position: a % 9,
        },
        _ => DetailChange::RemoveStep { step },
    };
    Command::ChangeDetails { of, change }
}
