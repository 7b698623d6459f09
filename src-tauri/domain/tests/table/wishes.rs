//! One ordinary wish of every kind, and a second one where a choice changes the answer. Ids are the
//! situation's own where it has them.

use chrono::{Days, TimeDelta};
use domain::{
    CarriedId, Command, Correction, Criterion, DayId, Definition, DefinitionChoice, GapCause,
    GapId, GapWas, Input, InterruptedBy, ItemId, ItemKind, Minutes, Need, Note, PastEnd, Shape,
    ShutdownForm, Target, ThoughtId, Title, WhenFull,
};
use uuid::Uuid;

use crate::elsewhere::{elsewhere, import, import_off, waits};
use crate::life::Life;

/// What is no command of the person. A match fails to compile when one is missing.
pub const NOTICED: &[&str] = &[
    "Import",
    "TakeBack",
    "Wake",
    "Missed",
    "AskHeld",
    "ClockMoved",
];

fn _listed(input: &Input) -> &'static str {
    match input {
        Input::Command(_) => "",
        Input::Import { .. } => NOTICED[0],
        Input::TakeBack { .. } => NOTICED[1],
        Input::Wake => NOTICED[2],
        Input::Missed { .. } => NOTICED[3],
        Input::AskHeld { .. } => NOTICED[4],
        Input::ClockMoved { .. } => NOTICED[5],
    }
}

/// Each with its name: the command's own, and a word about the choice in it.
#[allow(clippy::too_many_lines, reason = "a list, one entry after the other")]
pub fn wishes(life: &Life) -> Vec<(&'static str, Input)> {
    let (now, minute) = (life.now, TimeDelta::minutes(1));
    let items = life.state.day.iter().flat_map(|day| &day.items);
    let ids: Vec<_> = items.map(|item| item.id).collect();
    let (item, bonus) = match ids[..] {
        [first, .., last] => (first, last),
        _ => (ItemId(Uuid::nil()), ItemId(Uuid::nil())),
    };
    let day = life.state.day.as_ref();
    let day = day.map_or(DayId(Uuid::nil()), |day| day.id);
    let waiting = life.state.waiting.first();
    let waiting = waiting.map_or(CarriedId(Uuid::nil()), |waiting| waiting.id);
    let thought = life.state.parked.first();
    let thought = thought.map_or(ThoughtId(Uuid::nil()), |thought| thought.id);
    let mut gaps = life.state.day.iter().flat_map(|day| day.open_gaps());
    let gap = gaps.next().map_or(GapId(Uuid::nil()), |(_, gap)| gap.id);
    let title = || Title::new("Tidy the desk").expect("words");
    let note = || Note::new("A late call").expect("words");
    let add = |joins| Command::AddItem {
        title: title(),
        estimate_minutes: None,
        when_full: joins,
    };
    let focus = |past_end, bonus| Command::StartFocus {
        minutes: None,
        open_ended: false,
        item: None,
        past_end,
        bonus,
    };
    let place = |place| Command::Place {
        what: item.into(),
        place,
    };
    let days_off = |ahead| Command::PlanDaysOff {
        from: now.date_naive() + Days::new(ahead),
        to: Some(now.date_naive() + Days::new(ahead + 2)),
    };
    let goals = DefinitionChoice::shape(Shape::TaskGoals);
    let empty = DefinitionChoice::rule(Definition {
        need: Need::All,
        clauses: Vec::<Criterion>::new()
            .into_iter()
            .map(domain::Clause::One)
            .collect(),
    });
    vec![
        (
            "StartDay as usual",
            Input::Command(Command::StartDay {
                definition: None,
                items: vec![],
                past_boundary: false,
            }),
        ),
        (
            "StartDay off",
            Input::Command(Command::StartDay {
                definition: Some(DefinitionChoice::shape(Shape::DayOff)),
                items: vec![],
                past_boundary: false,
            }),
        ),
        (
            "ChangeDefinition to task goals",
            Input::Command(Command::ChangeDefinition {
                definition: goals,
                past_boundary: false,
            }),
        ),
        (
            "ChangeDefinition to nothing at all",
            Input::Command(Command::ChangeDefinition {
                definition: empty,
                past_boundary: false,
            }),
        ),
        ("AddItem", Input::Command(add(WhenFull::Ask))),
        ("AddItem as bonus", Input::Command(add(WhenFull::Bonus))),
        (
            "AddItem for another",
            Input::Command(add(WhenFull::Swap { out: item })),
        ),
        (
            "AddForLater",
            Input::Command(Command::AddForLater {
                title: title(),
                due: None,
            }),
        ),
        (
            "AddForLater for today",
            Input::Command(Command::AddForLater {
                title: title(),
                due: Some(now.date_naive()),
            }),
        ),
        (
            "TakeWaiting",
            Input::Command(Command::TakeWaiting {
                waiting,
                when_full: WhenFull::Bonus,
            }),
        ),
        (
            "DropWaiting",
            Input::Command(Command::DropWaiting { waiting }),
        ),
        (
            "RenameWaiting",
            Input::Command(Command::RenameWaiting {
                waiting,
                title: title(),
            }),
        ),
        (
            "MoveWaiting to a later date",
            Input::Command(Command::MoveWaiting {
                waiting,
                due: now.date_naive().checked_add_days(Days::new(7)),
            }),
        ),
        (
            "MoveWaiting to today",
            Input::Command(Command::MoveWaiting {
                waiting,
                due: Some(now.date_naive()),
            }),
        ),
        ("PlanDaysOff from today on", Input::Command(days_off(0))),
        ("PlanDaysOff from tomorrow on", Input::Command(days_off(1))),
        ("PlanDaysOff in two years", Input::Command(days_off(730))),
        (
            "CancelDaysOff",
            Input::Command(Command::CancelDaysOff {
                from: now.date_naive(),
                to: Some(now.date_naive()),
            }),
        ),
        (
            "RenameItem",
            Input::Command(Command::RenameItem {
                item,
                title: title(),
            }),
        ),
        (
            "EstimateItem",
            Input::Command(Command::EstimateItem {
                item,
                minutes: Some(Minutes(45)),
            }),
        ),
        (
            "ChangeItemKind to must",
            Input::Command(Command::ChangeItemKind {
                item: bonus,
                kind: ItemKind::Must,
            }),
        ),
        (
            "ChangeItemKind to bonus",
            Input::Command(Command::ChangeItemKind {
                item,
                kind: ItemKind::Bonus,
            }),
        ),
        (
            "ReorderItem",
            Input::Command(Command::ReorderItem { item, position: 2 }),
        ),
        ("TickItem", Input::Command(Command::TickItem { item })),
        ("ReturnItem", Input::Command(Command::ReturnItem { item })),
        (
            "Place an item tomorrow",
            Input::Command(place(Target::Tomorrow)),
        ),
        ("Place an item nowhere", Input::Command(place(Target::Drop))),
        (
            "Place a thought tomorrow",
            Input::Command(Command::Place {
                what: thought.into(),
                place: Target::Tomorrow,
            }),
        ),
        ("StartFocus", Input::Command(focus(PastEnd::Ask, false))),
        (
            "StartFocus to fit",
            Input::Command(focus(PastEnd::Fit, false)),
        ),
        (
            "StartFocus past the end",
            Input::Command(focus(PastEnd::Allow, false)),
        ),
        (
            "StartFocus as bonus",
            Input::Command(focus(PastEnd::Ask, true)),
        ),
        (
            "StartFocus of four minutes",
            Input::Command(Command::StartFocus {
                minutes: Some(Minutes(4)),
                open_ended: false,
                item: None,
                past_end: PastEnd::Ask,
                bonus: false,
            }),
        ),
        ("Pause", Input::Command(Command::Pause)),
        ("Resume", Input::Command(Command::Resume)),
        (
            "Extend",
            Input::Command(Command::Extend {
                minutes: Minutes(5),
            }),
        ),
        ("Finish", Input::Command(Command::Finish)),
        (
            "FocusOn",
            Input::Command(Command::FocusOn {
                item: Some(bonus),
                go_on: false,
            }),
        ),
        (
            "StartBreak",
            Input::Command(Command::StartBreak { minutes: None }),
        ),
        (
            "StartMeeting",
            Input::Command(Command::StartMeeting {
                title: None,
                reason: None,
                minutes: None,
            }),
        ),
        (
            "EndMeeting",
            Input::Command(Command::EndMeeting { reason: None }),
        ),
        (
            "LogMeeting just now",
            Input::Command(Command::LogMeeting {
                title: None,
                reason: None,
                from: now - minute * 5,
                to: now,
            }),
        ),
        (
            "LogMeeting before the first act",
            Input::Command(Command::LogMeeting {
                title: None,
                reason: None,
                from: now
                    .date_naive()
                    .and_hms_opt(8, 0, 0)
                    .expect("a time")
                    .and_utc(),
                to: now
                    .date_naive()
                    .and_hms_opt(8, 30, 0)
                    .expect("a time")
                    .and_utc(),
            }),
        ),
        (
            "Interrupted",
            Input::Command(Command::Interrupted {
                by: InterruptedBy::Others,
                word: None,
            }),
        ),
        ("Park", Input::Command(Command::Park { text: title() })),
        (
            "ResolveGap",
            Input::Command(Command::ResolveGap {
                gap,
                was: GapWas::Focus,
                go_on: None,
            }),
        ),
        (
            "Snooze",
            Input::Command(Command::Snooze {
                minutes: Minutes(15),
            }),
        ),
        (
            "SetFirstStep",
            Input::Command(Command::SetFirstStep { text: Some(note()) }),
        ),
        (
            "SetBlocked",
            Input::Command(Command::SetBlocked { text: Some(note()) }),
        ),
        (
            "CloseDay",
            Input::Command(Command::CloseDay {
                form: ShutdownForm::Short,
                at: None,
                places: Vec::new(),
            }),
        ),
        (
            "CloseDay five minutes ago",
            Input::Command(Command::CloseDay {
                form: ShutdownForm::Short,
                at: Some(now - minute * 5),
                places: Vec::new(),
            }),
        ),
        (
            "ReopenDay",
            Input::Command(Command::ReopenDay {
                reason: note(),
                definition: None,
                past_boundary: false,
            }),
        ),
        ("KeepDayOpen", Input::Command(Command::KeepDayOpen)),
        ("MoveDay", Input::Command(Command::MoveDay)),
        (
            "Correct a session of the last five minutes",
            Input::Command(Command::Correct {
                day,
                correction: Correction::NewSession {
                    item: None,
                    from: now - minute * 5,
                    to: now,
                },
            }),
        ),
        (
            "Correct the end to five minutes ago",
            Input::Command(Command::Correct {
                day,
                correction: Correction::End {
                    at: now - minute * 5,
                },
            }),
        ),
        (
            "Import a day of last week",
            import(vec![elsewhere("2026-11-17")], vec![]),
        ),
        (
            "Import a day that is not over",
            import(vec![elsewhere("2026-11-24")], vec![]),
        ),
        (
            "Import what waits",
            import(vec![], vec![waits("2026-12-01")]),
        ),
        (
            "Import what waits for a date years ahead",
            import(vec![], vec![waits("2036-12-01")]),
        ),
        ("Import days off", import_off("2026-12-24", "2026-12-31")),
        (
            "Import days off that end before they begin",
            import_off("2026-12-24", "2026-12-23"),
        ),
        ("Undo", Input::Command(Command::Undo)),
        (
            "TakeBack with nothing to take",
            Input::TakeBack { to: None },
        ),
        (
            "Several that tick and finish",
            Input::Command(Command::Several {
                commands: vec![Command::TickItem { item }, Command::Finish],
            }),
        ),
        (
            "Several of which the last is refused",
            Input::Command(Command::Several {
                commands: vec![
                    Command::Park { text: title() },
                    Command::TickItem {
                        item: ItemId(Uuid::nil()),
                    },
                ],
            }),
        ),
        ("Wake", Input::Wake),
        (
            "Missed the last minute",
            Input::Missed {
                cause: GapCause::Away,
                from: now - minute,
                to: now,
            },
        ),
        (
            "AskHeld",
            Input::AskHeld {
                since: now - minute,
            },
        ),
        ("ClockMoved", Input::ClockMoved { by_ms: 60_000 }),
    ]
}
