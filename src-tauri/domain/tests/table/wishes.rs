//! One ordinary wish of every kind, and a second one where a choice changes the answer. Ids are the
//! situation's own where it has them.

use chrono::{Days, TimeDelta};
use domain::{
    CarriedId, Command, Correction, Criterion, DayId, Definition, Destination, GapCause, GapId,
    GapWas, InterruptedBy, ItemId, ItemKind, Joins, Minutes, Need, Note, PastEnd,
    PlannedDefinition, Shape, ShutdownForm, Target, ThoughtId, Title,
};
use uuid::Uuid;

use crate::elsewhere::{elsewhere, import, import_off, waits};
use crate::life::Life;

macro_rules! commands {
    ($($name:ident)+) => {
        /// Fails to compile when a command is missing from the list.
        fn _listed(command: &Command) {
            match command {
                $(Command::$name { .. } => {})+
            }
        }

        /// Every command.
        pub const ALL: &[&str] = &[$(stringify!($name)),+];
    };
}

commands! {
    StartDay ChangeDefinition
    AddItem AddForLater TakeWaiting DropWaiting RenameWaiting MoveWaiting
    PlanDaysOff CancelDaysOff
    RenameItem EstimateItem ChangeItemKind ReorderItem TickItem ReturnItem PlaceItem PlaceThought
    StartFocus Pause Resume Extend Finish FocusOn
    StartBreak StartMeeting EndMeeting LogMeeting Interrupted Park ResolveGap Snooze
    SetFirstStep SetBlocked CloseDay ReopenDay KeepDayOpen MoveDay Correct Import Several TakeBack
    Wake Missed AskHeld ClockMoved
}

/// Each with its name: the command's own, and a word about the choice in it.
#[allow(clippy::too_many_lines, reason = "a list, one entry after the other")]
pub fn wishes(life: &Life) -> Vec<(&'static str, Command)> {
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
        estimate: None,
        joins,
    };
    let focus = |past_end, bonus| Command::StartFocus {
        length: None,
        item: None,
        past_end,
        bonus,
    };
    let place = |place| Command::PlaceItem { item, place };
    let days_off = |ahead| Command::PlanDaysOff {
        from: now.date_naive() + Days::new(ahead),
        to: now.date_naive() + Days::new(ahead + 2),
    };
    let goals = PlannedDefinition::Shape(Shape::TaskGoals);
    let empty = PlannedDefinition::Rule(Definition {
        need: Need::All,
        clauses: Vec::<Criterion>::new()
            .into_iter()
            .map(domain::Clause::One)
            .collect(),
    });
    vec![
        (
            "StartDay as usual",
            Command::StartDay {
                definition: PlannedDefinition::Usual,
                items: vec![],
            },
        ),
        (
            "StartDay off",
            Command::StartDay {
                definition: PlannedDefinition::Shape(Shape::DayOff),
                items: vec![],
            },
        ),
        (
            "ChangeDefinition to task goals",
            Command::ChangeDefinition { definition: goals },
        ),
        (
            "ChangeDefinition to nothing at all",
            Command::ChangeDefinition { definition: empty },
        ),
        ("AddItem", add(Joins::Must)),
        ("AddItem as bonus", add(Joins::Bonus)),
        ("AddItem for another", add(Joins::Instead(item))),
        (
            "AddForLater",
            Command::AddForLater {
                title: title(),
                due: None,
            },
        ),
        (
            "AddForLater for today",
            Command::AddForLater {
                title: title(),
                due: Some(now.date_naive()),
            },
        ),
        (
            "TakeWaiting",
            Command::TakeWaiting {
                waiting,
                joins: Joins::Bonus,
            },
        ),
        ("DropWaiting", Command::DropWaiting { waiting }),
        (
            "RenameWaiting",
            Command::RenameWaiting {
                waiting,
                title: title(),
            },
        ),
        (
            "MoveWaiting to a later date",
            Command::MoveWaiting {
                waiting,
                due: now.date_naive().checked_add_days(Days::new(7)),
            },
        ),
        (
            "MoveWaiting to today",
            Command::MoveWaiting {
                waiting,
                due: Some(now.date_naive()),
            },
        ),
        ("PlanDaysOff from today on", days_off(0)),
        ("PlanDaysOff from tomorrow on", days_off(1)),
        ("PlanDaysOff in two years", days_off(730)),
        (
            "CancelDaysOff",
            Command::CancelDaysOff {
                from: now.date_naive(),
                to: now.date_naive(),
            },
        ),
        (
            "RenameItem",
            Command::RenameItem {
                item,
                title: title(),
            },
        ),
        (
            "EstimateItem",
            Command::EstimateItem {
                item,
                estimate: Some(Minutes(45)),
            },
        ),
        (
            "ChangeItemKind to must",
            Command::ChangeItemKind {
                item: bonus,
                kind: ItemKind::Must,
            },
        ),
        (
            "ChangeItemKind to bonus",
            Command::ChangeItemKind {
                item,
                kind: ItemKind::Bonus,
            },
        ),
        ("ReorderItem", Command::ReorderItem { item, position: 2 }),
        ("TickItem", Command::TickItem { item }),
        ("ReturnItem", Command::ReturnItem { item }),
        ("PlaceItem tomorrow", place(Target::Tomorrow)),
        (
            "PlaceItem nowhere",
            place(Target::Definite(Destination::Drop)),
        ),
        (
            "PlaceThought tomorrow",
            Command::PlaceThought {
                thought,
                place: Target::Tomorrow,
            },
        ),
        ("StartFocus", focus(PastEnd::Ask, false)),
        ("StartFocus to fit", focus(PastEnd::Fit, false)),
        ("StartFocus past the end", focus(PastEnd::Allow, false)),
        ("StartFocus as bonus", focus(PastEnd::Ask, true)),
        (
            "StartFocus of four minutes",
            Command::StartFocus {
                length: Some(Some(Minutes(4))),
                item: None,
                past_end: PastEnd::Ask,
                bonus: false,
            },
        ),
        ("Pause", Command::Pause),
        ("Resume", Command::Resume),
        ("Extend", Command::Extend { by: Minutes(5) }),
        ("Finish", Command::Finish),
        (
            "FocusOn",
            Command::FocusOn {
                item: Some(bonus),
                go_on: false,
            },
        ),
        ("StartBreak", Command::StartBreak { length: None }),
        (
            "StartMeeting",
            Command::StartMeeting {
                title: None,
                reason: None,
                planned: None,
            },
        ),
        ("EndMeeting", Command::EndMeeting { reason: None }),
        (
            "LogMeeting just now",
            Command::LogMeeting {
                title: None,
                reason: None,
                from: now - minute * 5,
                to: now,
            },
        ),
        (
            "LogMeeting before the first act",
            Command::LogMeeting {
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
            },
        ),
        (
            "Interrupted",
            Command::Interrupted {
                by: InterruptedBy::Others,
                word: None,
            },
        ),
        ("Park", Command::Park { text: title() }),
        (
            "ResolveGap",
            Command::ResolveGap {
                gap,
                was: GapWas::Focus,
                then: domain::AfterGap::Usual,
            },
        ),
        (
            "Snooze",
            Command::Snooze {
                minutes: Minutes(15),
            },
        ),
        ("SetFirstStep", Command::SetFirstStep { text: Some(note()) }),
        ("SetBlocked", Command::SetBlocked { text: Some(note()) }),
        (
            "CloseDay",
            Command::CloseDay {
                form: ShutdownForm::Short,
                at: None,
                places: Vec::new(),
            },
        ),
        (
            "CloseDay five minutes ago",
            Command::CloseDay {
                form: ShutdownForm::Short,
                at: Some(now - minute * 5),
                places: Vec::new(),
            },
        ),
        (
            "ReopenDay",
            Command::ReopenDay {
                reason: note(),
                definition: None,
            },
        ),
        ("KeepDayOpen", Command::KeepDayOpen),
        ("MoveDay", Command::MoveDay),
        (
            "Correct a session of the last five minutes",
            Command::Correct {
                day,
                correction: Correction::AddFocus {
                    item: None,
                    from: now - minute * 5,
                    to: now,
                },
            },
        ),
        (
            "Correct the end to five minutes ago",
            Command::Correct {
                day,
                correction: Correction::End {
                    at: now - minute * 5,
                },
            },
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
        (
            "TakeBack with nothing to take",
            Command::TakeBack { to: None },
        ),
        (
            "Several that tick and finish",
            Command::Several {
                commands: vec![Command::TickItem { item }, Command::Finish],
            },
        ),
        (
            "Several of which the last is refused",
            Command::Several {
                commands: vec![
                    Command::Park { text: title() },
                    Command::TickItem {
                        item: ItemId(Uuid::nil()),
                    },
                ],
            },
        ),
        ("Wake", Command::Wake),
        (
            "Missed the last minute",
            Command::Missed {
                cause: GapCause::Away,
                from: now - minute,
                to: now,
            },
        ),
        (
            "AskHeld",
            Command::AskHeld {
                since: now - minute,
            },
        ),
        ("ClockMoved", Command::ClockMoved { by_ms: 60_000 }),
    ]
}
