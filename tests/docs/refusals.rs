//! Every refusal of the rules with its code and its words.

use domain::{Minutes, Rejection as R, StopOver, TextProblem};
use words::Words;

/// Rows of Markdown: code, message, hint.
pub fn rows() -> String {
    let row = |why: &R| {
        let said = Words::english().refusal(why, Some("16:30"), None);
        let hint = said.hint.unwrap_or_default();
        format!("| `{}` | {} | {hint} |\n", said.code, said.message)
    };
    all().iter().map(row).collect()
}

#[test]
fn every_refusal_is_on_the_page() {
    let source = include_str!("../../src-tauri/domain/src/model/rejection.rs");
    let file = syn::parse_file(source).expect("the rules compile, so they parse");
    let variants = file.items.iter().find_map(|item| match item {
        syn::Item::Enum(item) if item.ident == "Rejection" => Some(item.variants.len()),
        _ => None,
    });
    // Words are refused for three reasons under one variant.
    assert_eq!(
        variants.map(|count| count + 2),
        Some(all().len()),
        "a refusal is missing here"
    );
}

fn all() -> Vec<R> {
    vec![
        R::Text(TextProblem::Empty),
        R::Text(TextProblem::TooLong {
            length: 5_000,
            limit: 200,
        }),
        R::Text(TextProblem::Control(7)),
        R::NoDay,
        R::DayAlreadyStarted,
        R::DayIsClosed,
        R::DayIsNotClosed,
        R::DayIsPast,
        R::ForgottenDay("2026-11-23".parse().expect("a date")),
        R::DayIsFull { limit: 3 },
        R::DayIsEnough,
        R::TooManyItems { limit: 3, named: 5 },
        R::ListIsLong {
            list: domain::LimitedList::Waiting,
            limit: 1000,
        },
        R::CrossesDayEnd {
            fits: Some(Minutes(32)),
        },
        R::LengthOutOfRange {
            least: Minutes(5),
            most: Minutes(240),
        },
        R::NumberOutOfRange { least: 1, most: 9 },
        R::DefinitionUnsound,
        R::StopTimeOver(StopOver {
            time: "06:00:00".parse().expect("a time"),
            day_ends: "04:00:00".parse().expect("a time"),
            would_end: "10:00:00".parse().ok(),
            ahead: None,
        }),
        R::UnknownItem,
        R::UnknownStep,
        R::ItemNotOpen,
        R::ItemIsOpen,
        R::UnknownWaiting,
        R::UnknownThought,
        R::UnknownGap,
        R::DateNotAhead,
        R::DaysOffNotAhead {
            first: "2026-11-25".parse().expect("a date"),
        },
        R::NoDaysOff,
        R::FocusGoesOn,
        R::BreakGoesOn,
        R::MeetingGoesOn,
        R::MeetingIsHeld,
        R::NoSuchForeseen,
        R::NothingGoesOn,
        R::NoFocus,
        R::AlreadyPaused,
        R::NotPaused,
        R::OpenEnded,
        R::NoMeeting,
        R::StretchUnsound,
        R::StretchTaken,
        R::EndUnsound,
        R::NothingForgotten,
        R::SameZone,
        R::OtherDayThere,
        R::NotCorrectable,
        R::UnknownRecord,
        R::StillGoesOn,
        R::DayUnsound("2026-11-23".parse().expect("a date")),
        R::TooManyDays { limit: 36_525 },
        R::LooseUnsound,
        R::NoQuestionNow,
        R::NothingTried,
        R::NothingToTakeBack,
        R::NothingToRedo,
    ]
}
