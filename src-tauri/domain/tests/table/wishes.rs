//! One ordinary command of every kind, and a second one where a choice changes the answer. Ids are the
//! situation's own where it has them.

use chrono::{Days, TimeDelta};
use domain::{
    CarriedId, Command, Correction, Criterion, DayId, DefaultAnswer, DefaultTopic, Definition,
    DefinitionChoice, DetailChange, GapId, GapWas, Input, InterruptedBy, ItemId, ItemKind,
    MeetingKey, Minutes, Need, Note, PastEnd, Settlement, Shape, ShutdownForm, Target, ThoughtId,
    Title, WhenFull,
};
use uuid::Uuid;

use crate::life::Life;
use crate::noticed::noticed;

/// Everything that the rules decide about: commands, then what the machine notices.
pub fn wishes(life: &Life) -> Vec<(&'static str, Input)> {
    let commands = commands(life).into_iter();
    let commands = commands.map(|(name, command)| (name, command.into()));
    commands.chain(noticed(life.now)).collect()
}

/// Each with its name: the command's own, and a word about the choice in it.
#[allow(clippy::too_many_lines, reason = "a list, one entry after the other")]
fn commands(life: &Life) -> Vec<(&'static str, Command)> {
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
    let detail = |of| Command::ChangeDetails {
        of,
        change: DetailChange::AddStep { title: title() },
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
            Command::StartDay {
                definition: None,
                items: vec![],
                past_boundary: false,
            },
        ),
        (
            "StartDay off",
            Command::StartDay {
                definition: Some(DefinitionChoice::shape(Shape::DayOff)),
                items: vec![],
                past_boundary: false,
            },
        ),
        (
            "ChangeDefinition to task goals",
            Command::ChangeDefinition {
                definition: goals,
                past_boundary: false,
            },
        ),
        (
            "ChangeDefinition to nothing at all",
            Command::ChangeDefinition {
                definition: empty,
                past_boundary: false,
            },
        ),
        ("AddItem", add(WhenFull::Ask)),
        ("AddItem as bonus", add(WhenFull::Bonus)),
        ("AddItem for another", add(WhenFull::Swap { out: item })),
        (
            "AddForLater",
            Command::AddForLater {
                title: title(),
                due: None,
                estimate_minutes: None,
            },
        ),
        (
            "AddForLater for today",
            Command::AddForLater {
                title: title(),
                due: Some(now.date_naive()),
                estimate_minutes: None,
            },
        ),
        (
            "TakeWaiting",
            Command::TakeWaiting {
                waiting,
                when_full: WhenFull::Bonus,
            },
        ),
        ("ChangeDetails of an item", detail(item.into())),
        ("ChangeDetails of what waits", detail(waiting.into())),
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
                to: Some(now.date_naive()),
            },
        ),
        (
            "AnswerDefault",
            Command::AnswerDefault {
                topic: DefaultTopic::Notifications,
                answer: DefaultAnswer::Try,
            },
        ),
        (
            "JudgeDefault",
            Command::JudgeDefault {
                topic: DefaultTopic::Notifications,
                kept: true,
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
                minutes: Some(Minutes(45)),
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
        ("Place an item tomorrow", place(Target::Tomorrow)),
        ("Place an item nowhere", place(Target::Drop)),
        (
            "Place a thought tomorrow",
            Command::Place {
                what: thought.into(),
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
                minutes: Some(Minutes(4)),
                open_ended: false,
                item: None,
                past_end: PastEnd::Ask,
                bonus: false,
            },
        ),
        ("Pause", Command::Pause),
        ("Resume", Command::Resume),
        (
            "Extend",
            Command::Extend {
                minutes: Minutes(5),
            },
        ),
        ("Finish", Command::Finish),
        (
            "FocusOn",
            Command::FocusOn {
                item: Some(bonus),
                go_on: false,
            },
        ),
        ("StartBreak", Command::StartBreak { minutes: None }),
        (
            "StartMeeting",
            Command::StartMeeting {
                title: None,
                reason: None,
                minutes: None,
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
                announced: None,
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
                announced: None,
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
                go_on: None,
            },
        ),
        (
            "Snooze",
            Command::Snooze {
                minutes: Minutes(15),
            },
        ),
        (
            "SettleMeeting",
            Command::SettleMeeting {
                meeting: MeetingKey(Uuid::nil()),
                outcome: Settlement::NotHeld,
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
                past_boundary: false,
            },
        ),
        ("KeepDayOpen", Command::KeepDayOpen),
        ("MoveDay", Command::MoveDay),
        (
            "Correct a session of the last five minutes",
            Command::Correct {
                day,
                correction: Correction::NewSession {
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
        ("Undo", Command::Undo),
        ("Redo", Command::Redo),
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
    ]
}
