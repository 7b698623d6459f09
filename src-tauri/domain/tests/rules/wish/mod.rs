//! One random command: a verb and two numbers. The numbers choose among what exists when its turn
//! comes; one past the end chooses what does not exist.

mod choice;
mod command;
mod correcting;

use domain::Today;
use proptest::prelude::*;

use crate::life::Life;
pub use choice::{SHAPES, shape};

#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// The verb; a sensible one when absent.
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
    RenameWaiting,
    MoveWaiting,
    PlanDaysOff,
    CancelDaysOff,
    AnswerDefault,
    JudgeDefault,
    RenameItem,
    EstimateItem,
    ChangeDetails,
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
    KeepDayOpen,
    MoveDay,
    Correct,
    Several,
    TakeBack,
    Redo,
    AskHeld,
    Wake,
}

const EVERY_VERB: [Verb; 47] = [
    Verb::StartDay,
    Verb::ChangeDefinition,
    Verb::AddItem,
    Verb::AddForLater,
    Verb::TakeWaiting,
    Verb::DropWaiting,
    Verb::RenameWaiting,
    Verb::MoveWaiting,
    Verb::PlanDaysOff,
    Verb::CancelDaysOff,
    Verb::AnswerDefault,
    Verb::JudgeDefault,
    Verb::RenameItem,
    Verb::EstimateItem,
    Verb::ChangeDetails,
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
    Verb::KeepDayOpen,
    Verb::MoveDay,
    Verb::Correct,
    Verb::Several,
    Verb::TakeBack,
    Verb::Redo,
    Verb::AskHeld,
    Verb::Wake,
];

impl Wish {
    /// One that can be given along with others: no several in several, nothing taken back or done
    /// again, nothing the machine noticed.
    fn together(a: u16, b: u16) -> Self {
        let verbs = &EVERY_VERB[..EVERY_VERB.len() - 5];
        let verb = Some(verbs[usize::from(a / 7) % verbs.len()]);
        Wish { verb, a, b }
    }
}

/// Any command: half of them what a sensible person would ask just then, half anything at all.
pub fn any_wish() -> impl Strategy<Value = Wish> {
    let verb = prop_oneof![
        Just(None),
        prop::sample::select(EVERY_VERB.to_vec()).prop_map(Some),
    ];
    (verb, any::<u16>(), any::<u16>()).prop_map(|(verb, a, b)| Wish { verb, a, b })
}

/// A command to start the day.
pub fn a_plan() -> impl Strategy<Value = Wish> {
    (any::<u16>(), any::<u16>()).prop_map(|(a, b)| Wish {
        verb: Some(Verb::StartDay),
        a,
        b,
    })
}

/// A command to correct a record.
pub fn a_correction() -> impl Strategy<Value = Wish> {
    (any::<u16>(), any::<u16>()).prop_map(|(a, b)| Wish {
        verb: Some(Verb::Correct),
        a,
        b,
    })
}

/// What people do by habit, beside any other command.
#[allow(dead_code, reason = "only whole years have habits")]
#[derive(Clone, Copy, Debug)]
pub enum Habit {
    Start,
    Switch,
    Pause,
    Finish,
    Reopen,
    Answer,
}

/// A command of that kind; the numbers choose among what exists.
#[allow(dead_code, reason = "only whole years have habits")]
pub fn habit(habit: Habit, a: u16, b: u16) -> Wish {
    let verb = match habit {
        Habit::Start => Verb::StartFocus,
        Habit::Switch => Verb::FocusOn,
        Habit::Pause => Verb::Pause,
        Habit::Finish => Verb::Finish,
        Habit::Reopen => Verb::ReopenDay,
        Habit::Answer => Verb::ResolveGap,
    };
    Wish {
        verb: Some(verb),
        a,
        b,
    }
}

/// What a sensible person would ask just then.
#[allow(dead_code, reason = "only whole years need more of them")]
pub fn a_sensible_wish() -> impl Strategy<Value = Wish> {
    (any::<u16>(), any::<u16>()).prop_map(|(a, b)| Wish { verb: None, a, b })
}

/// A command to end the day.
#[allow(dead_code, reason = "only whole years end each of their days")]
pub fn an_end() -> Wish {
    Wish {
        verb: Some(Verb::CloseDay),
        a: 0,
        b: 2,
    }
}

/// A sensible verb in the present state.
fn sensible(life: &Life, number: u16) -> Verb {
    let of = |verbs: &[Verb]| verbs[usize::from(number) % verbs.len()];
    let day = match life.today() {
        Today::Running(day) => day,
        Today::Unplanned {
            forgotten: Some(_), ..
        } => return of(&[Verb::CloseDay, Verb::CloseDay, Verb::KeepDayOpen]),
        Today::Unplanned { .. } => return of(&[Verb::StartDay, Verb::StartDay, Verb::StartFocus]),
    };
    if day.closing.is_some() {
        return of(&[
            Verb::ReopenDay,
            Verb::Park,
            Verb::AddForLater,
            Verb::MoveWaiting,
            Verb::PlanDaysOff,
            Verb::AnswerDefault,
            Verb::JudgeDefault,
            Verb::Correct,
            Verb::TakeBack,
            Verb::Redo,
        ]);
    }
    if number.is_multiple_of(16) {
        return of(&[Verb::Correct, Verb::Correct, Verb::TakeBack, Verb::Redo]);
    }
    if day.zone != life.zone && number.is_multiple_of(4) {
        return Verb::MoveDay;
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
            Verb::AskHeld,
            Verb::FocusOn,
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
