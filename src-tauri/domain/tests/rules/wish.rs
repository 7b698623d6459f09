//! One random wish: a verb and two numbers. The numbers choose among what exists when its turn
//! comes; one past the end chooses what does not exist.

use chrono::{Days, NaiveTime, TimeDelta};
use domain::{
    CarriedId, Clause, Command, Criterion, Definition, GapId, GapWas, InterruptedBy, ItemId,
    ItemKind, MeetingReason, Minutes, Need, NewItem, Note, PastEnd, Place, PlaceWish,
    PlannedDefinition, Shape, ShutdownForm, ThoughtId, Title, Today, WhenFull,
};
use proptest::prelude::*;
use uuid::Uuid;

use crate::life::Life;

#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// What is wished; something sensible when absent.
    verb: Option<Verb>,
    a: u16,
    b: u16,
}

#[derive(Clone, Copy, Debug)]
enum Verb {
    StartDay,
    ChangeDefinition,
    AddItem,
    AddForLater,
    TakeWaiting,
    DropWaiting,
    RenameItem,
    EstimateItem,
    ChangeItemKind,
    ReorderItem,
    TickItem,
    ReturnItem,
    PlaceItem,
    PlaceThought,
    StartFocus,
    Pause,
    Resume,
    Extend,
    Finish,
    FocusOn,
    StartBreak,
    StartMeeting,
    EndMeeting,
    LogMeeting,
    Interrupted,
    Park,
    ResolveGap,
    Snooze,
    SetFirstStep,
    SetBlocked,
    CloseDay,
    ReopenDay,
    Wake,
}

const EVERY_VERB: [Verb; 33] = [
    Verb::StartDay,
    Verb::ChangeDefinition,
    Verb::AddItem,
    Verb::AddForLater,
    Verb::TakeWaiting,
    Verb::DropWaiting,
    Verb::RenameItem,
    Verb::EstimateItem,
    Verb::ChangeItemKind,
    Verb::ReorderItem,
    Verb::TickItem,
    Verb::ReturnItem,
    Verb::PlaceItem,
    Verb::PlaceThought,
    Verb::StartFocus,
    Verb::Pause,
    Verb::Resume,
    Verb::Extend,
    Verb::Finish,
    Verb::FocusOn,
    Verb::StartBreak,
    Verb::StartMeeting,
    Verb::EndMeeting,
    Verb::LogMeeting,
    Verb::Interrupted,
    Verb::Park,
    Verb::ResolveGap,
    Verb::Snooze,
    Verb::SetFirstStep,
    Verb::SetBlocked,
    Verb::CloseDay,
    Verb::ReopenDay,
    Verb::Wake,
];

/// Any wish: half of them what a sensible person would wish just then, half anything at all.
pub fn any_wish() -> impl Strategy<Value = Wish> {
    let verb = prop_oneof![
        Just(None),
        prop::sample::select(EVERY_VERB.to_vec()).prop_map(Some),
    ];
    (verb, any::<u16>(), any::<u16>()).prop_map(|(verb, a, b)| Wish { verb, a, b })
}

/// A wish to start the day.
pub fn a_plan() -> impl Strategy<Value = Wish> {
    (any::<u16>(), any::<u16>()).prop_map(|(a, b)| Wish {
        verb: Some(Verb::StartDay),
        a,
        b,
    })
}

impl Wish {
    /// What it asks for, as things stand.
    pub fn command(self, life: &Life) -> Command {
        let Wish { verb, a, b } = self;
        let verb = verb.unwrap_or_else(|| sensible(life, a / 16));
        let title = || Title::new(&format!("Thing {b}")).expect("a fine title");
        let note = |wanted| Note::new(&format!("Note {b}")).ok().filter(|_| wanted);
        let odd = a % 2 == 1;
        match verb {
            Verb::StartDay => Command::StartDay {
                definition: planned(a, life),
                items: new_items(b, life),
            },
            Verb::ChangeDefinition => Command::ChangeDefinition {
                definition: planned(a, life),
            },
            Verb::AddItem => Command::AddItem {
                title: title(),
                estimate: some_minutes(b),
                when_full: when_full(a, life),
            },
            Verb::AddForLater => Command::AddForLater {
                title: title(),
                due: odd
                    .then(|| {
                        life.now
                            .date_naive()
                            .checked_add_days(Days::new(u64::from(b % 500)))
                    })
                    .flatten(),
            },
            Verb::TakeWaiting => Command::TakeWaiting {
                waiting: waiting(b, life),
                when_full: when_full(a, life),
            },
            Verb::DropWaiting => Command::DropWaiting {
                waiting: waiting(b, life),
            },
            Verb::RenameItem => Command::RenameItem {
                item: item(a, life),
                title: title(),
            },
            Verb::EstimateItem => Command::EstimateItem {
                item: item(a, life),
                estimate: some_minutes(b),
            },
            Verb::ChangeItemKind => Command::ChangeItemKind {
                item: item(b, life),
                kind: kind(odd),
            },
            Verb::ReorderItem => Command::ReorderItem {
                item: item(a, life),
                position: b % 12,
            },
            Verb::TickItem => Command::TickItem {
                item: item(a, life),
            },
            Verb::ReturnItem => Command::ReturnItem {
                item: item(a, life),
            },
            Verb::PlaceItem => Command::PlaceItem {
                item: item(a, life),
                place: place(b, life),
            },
            Verb::PlaceThought => Command::PlaceThought {
                thought: thought(a, life),
                place: place(b, life),
            },
            Verb::StartFocus => Command::StartFocus {
                length: [None, Some(None), Some(Some(Minutes(b % 250)))][usize::from(b % 3)],
                item: odd.then(|| item(b, life)),
                past_end: [PastEnd::Ask, PastEnd::Fit, PastEnd::Allow][usize::from(a % 3)],
                bonus: a % 5 < 2,
            },
            Verb::Pause => Command::Pause,
            Verb::Resume => Command::Resume,
            Verb::Extend => Command::Extend {
                by: Minutes(a % 130),
            },
            Verb::Finish => Command::Finish,
            Verb::FocusOn => Command::FocusOn {
                item: odd.then(|| item(b, life)),
            },
            Verb::StartBreak => Command::StartBreak {
                length: odd.then_some(Minutes(b % 130)),
            },
            Verb::StartMeeting => Command::StartMeeting {
                title: None,
                reason: odd.then_some(MeetingReason::Urgent),
                planned: (b % 2 == 0).then_some(Minutes(b % 500)),
            },
            Verb::EndMeeting => Command::EndMeeting {
                reason: odd.then_some(MeetingReason::CouldHaveBeenAsync),
            },
            Verb::LogMeeting => {
                let from = life.now - TimeDelta::minutes(i64::from(a % 600));
                Command::LogMeeting {
                    title: Some(title()),
                    reason: None,
                    from,
                    to: from + TimeDelta::minutes(i64::from(b % 120)),
                }
            }
            Verb::Interrupted => Command::Interrupted {
                by: InterruptedBy::Others,
                word: odd.then(title),
            },
            Verb::Park => Command::Park { text: title() },
            Verb::ResolveGap => Command::ResolveGap {
                gap: gap(a, life),
                was: [GapWas::Focus, GapWas::Break, GapWas::Drop][usize::from(b % 3)],
            },
            Verb::Snooze => Command::Snooze {
                minutes: Minutes(b % 250),
            },
            Verb::SetFirstStep => Command::SetFirstStep { text: note(odd) },
            Verb::SetBlocked => Command::SetBlocked { text: note(odd) },
            Verb::CloseDay => Command::CloseDay {
                form: ShutdownForm::Short,
                at: odd.then(|| life.now - TimeDelta::minutes(i64::from(b % 900))),
            },
            Verb::ReopenDay => Command::ReopenDay {
                reason: Note::new("a late call").expect("a fine note"),
            },
            Verb::Wake => Command::Wake,
        }
    }
}

/// What one may well wish in the present state.
fn sensible(life: &Life, number: u16) -> Verb {
    let of = |verbs: &[Verb]| verbs[usize::from(number) % verbs.len()];
    let day = match life.today() {
        Today::Running(day) => day,
        Today::Unplanned {
            forgotten: Some(_), ..
        } => return Verb::CloseDay,
        Today::Unplanned { .. } => return of(&[Verb::StartDay, Verb::StartDay, Verb::StartFocus]),
    };
    if day.closing.is_some() {
        return of(&[Verb::ReopenDay, Verb::Park, Verb::AddForLater]);
    }
    if day.running_meeting().is_some() {
        return of(&[
            Verb::EndMeeting,
            Verb::Finish,
            Verb::Interrupted,
            Verb::Park,
        ]);
    }
    match day.running_focus() {
        Some(focus) if focus.is_paused() => of(&[
            Verb::Resume,
            Verb::Resume,
            Verb::ResolveGap,
            Verb::ResolveGap,
            Verb::Finish,
            Verb::TickItem,
        ]),
        Some(_) => of(&[
            Verb::Pause,
            Verb::Finish,
            Verb::Extend,
            Verb::StartMeeting,
            Verb::Interrupted,
            Verb::FocusOn,
        ]),
        None => of(&[
            Verb::StartFocus,
            Verb::StartFocus,
            Verb::StartFocus,
            Verb::StartBreak,
            Verb::StartMeeting,
            Verb::LogMeeting,
            Verb::TickItem,
            Verb::AddItem,
            Verb::ReturnItem,
            Verb::Extend,
        ]),
    }
}

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

fn planned(number: u16, life: &Life) -> PlannedDefinition {
    let rule = |need, clauses| PlannedDefinition::Rule(Definition { need, clauses });
    let clock = |hour| Criterion::Clock(NaiveTime::from_hms_opt(hour, 0, 0).expect("a time"));
    match number % 12 {
        0..=2 => PlannedDefinition::Usual,
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
        other => PlannedDefinition::Shape(shape(other)),
    }
}

fn new_items(number: u16, life: &Life) -> Vec<NewItem> {
    (0..number % 5)
        .map(|nth| NewItem {
            title: Title::new(&format!("Item {nth}")).expect("a fine title"),
            estimate: some_minutes(number),
            kind: kind(nth % 4 != 3),
            from: (number % 7 == nth).then(|| waiting(number, life)),
        })
        .collect()
}

fn kind(must: bool) -> ItemKind {
    if must {
        ItemKind::Must
    } else {
        ItemKind::Bonus
    }
}

fn some_minutes(number: u16) -> Option<Minutes> {
    (!number.is_multiple_of(3)).then_some(Minutes(number % 1000))
}

fn when_full(number: u16, life: &Life) -> WhenFull {
    match number % 3 {
        0 => WhenFull::Ask,
        1 => WhenFull::Bonus,
        _ => WhenFull::Swap(item(number / 3, life)),
    }
}

fn place(number: u16, life: &Life) -> PlaceWish {
    let date = life.now.date_naive() + Days::new(u64::from(number % 400));
    match number % 4 {
        0 => PlaceWish::Tomorrow,
        1 => PlaceWish::Definite(Place::Date(date)),
        2 => PlaceWish::Definite(Place::Drop),
        _ => PlaceWish::Definite(Place::HandOver(None)),
    }
}

fn item(number: u16, life: &Life) -> ItemId {
    let items = life.state.day.iter().flat_map(|day| &day.items);
    ItemId(pick(number, items.map(|item| item.id.0)))
}

fn waiting(number: u16, life: &Life) -> CarriedId {
    CarriedId(pick(
        number,
        life.state.waiting.iter().map(|thing| thing.id.0),
    ))
}

fn thought(number: u16, life: &Life) -> ThoughtId {
    ThoughtId(pick(
        number,
        life.state.parked.iter().map(|thought| thought.id.0),
    ))
}

fn gap(number: u16, life: &Life) -> GapId {
    let gaps = life.state.day.iter().flat_map(|day| day.open_gaps());
    GapId(pick(number, gaps.map(|(_, gap)| gap.id.0)))
}

/// The `number`-th of them, wrapping around; one number past the end is an id nobody knows.
fn pick(number: u16, known: impl Iterator<Item = Uuid>) -> Uuid {
    let mut known: Vec<_> = known.collect();
    known.push(Uuid::max());
    known[usize::from(number) % known.len()]
}
