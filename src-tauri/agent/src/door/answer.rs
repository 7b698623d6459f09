//! What each method does. Everything a person may do goes through here, whatever the face.

use std::{sync::Arc, time::Duration};

use protocol::{Attached, Hello, PROTOCOL, Request, WireError};
use serde::Serialize;
use serde_json::Value;

use super::{
    busy,
    caller::{ClientConnection, Follows},
};
use crate::{
    doctor, folder,
    picture::{snapshot, waiting_page},
    resident::{failed, lane},
};

/// How long an answer may take: a moment more than its own parts are given, less than clients wait.
const PATIENCE: Duration = lane::PATIENCE.saturating_add(Duration::from_secs(1));

/// What becomes of the connection after an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AfterAnswer {
    /// It stays.
    StayOn,
    /// It is closed.
    HangUp,
    /// The agent leaves.
    Quit,
}

/// How long an answer to `request` may take. Without a limit is what changes the day: once it was kept,
/// saying that it was not would be false.
pub(super) fn patience(request: &Request) -> Option<Duration> {
    match request {
        Request::Command(_) | Request::Import(_) | Request::Clock(_) => None,
        Request::Hello
        | Request::Status
        | Request::Follow
        | Request::Day(_)
        | Request::History(_)
        | Request::Trends(_)
        | Request::Says(_)
        | Request::Review(_)
        | Request::Waiting(_)
        | Request::Search(_)
        | Request::HandOff(_)
        | Request::Settings
        | Request::ChangeSettings(_)
        | Request::Backups
        | Request::BackUp
        | Request::Drafts
        | Request::KeepDraft(_)
        | Request::Doctor
        | Request::OpenWindow
        | Request::OpenFolder
        | Request::AttachWindow
        | Request::Quit => Some(PATIENCE),
    }
}

/// Answers one request.
pub(super) async fn answer(
    caller: &mut ClientConnection,
    request: Request,
) -> (Result<Value, WireError>, AfterAnswer) {
    let after = if request == Request::Quit {
        AfterAnswer::Quit
    } else {
        AfterAnswer::StayOn
    };
    let resident = Arc::clone(&caller.resident);
    let outcome = match request {
        Request::Hello => read(Hello {
            protocol: PROTOCOL,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            pid: std::process::id(),
        }),
        Request::Status => resident
            .picture()
            .await
            .and_then(|picture| read(snapshot(&picture))),
        Request::Follow => follow(caller).await,
        Request::Day(asked) => resident.day(asked).await.and_then(read),
        Request::History(asked) => resident.history(asked).await.and_then(read),
        Request::Trends(asked) => resident.trends(asked).await.and_then(read),
        Request::Says(asked) => resident.says(asked).await.and_then(read),
        Request::Review(asked) => resident.review(asked).await.and_then(read),
        Request::Waiting(asked) => resident
            .picture()
            .await
            .and_then(|picture| read(waiting_page(&picture, asked))),
        Request::Search(asked) => resident.search(asked).await.and_then(read),
        Request::Import(asked) => resident.import(asked).await.and_then(read),
        Request::HandOff(asked) => resident.hand_off(asked).await.and_then(read),
        Request::Command(command) => resident
            .wish(command)
            .await
            .and_then(|picture| read(snapshot(&picture))),
        Request::Settings => read(resident.settings().await),
        Request::ChangeSettings(change) => resident.change_settings(&change).await.and_then(read),
        Request::Backups => resident.copies().await.and_then(read),
        Request::BackUp => resident.back_up().await.and_then(read),
        Request::Drafts => read(resident.drafts()),
        Request::KeepDraft(draft) => resident.keep_draft(draft).await.map(|()| Value::Null),
        Request::Doctor => read(doctor::report(&resident).await),
        Request::OpenWindow => resident
            .window
            .open(&resident.place, None)
            .map(|()| Value::Null),
        Request::OpenFolder => folder::show(&resident).await.map(|()| Value::Null),
        Request::AttachWindow => {
            caller.window = resident.window.attach().filter(|_| caller.place.follows());
            read(Attached {
                attached: caller.window.is_some(),
            })
        }
        Request::Quit => Ok(Value::Null),
        Request::Clock(to) => resident
            .move_clock(&to)
            .await
            .and_then(|picture| read(snapshot(&picture))),
    };
    (outcome, after)
}

async fn follow(caller: &mut ClientConnection) -> Result<Value, WireError> {
    if !caller.place.follows() {
        return Err(busy());
    }
    let mut pictures = caller.resident.engine.pictures();
    // Marked before looking: what changes in between is told once more rather than not at all.
    pictures.mark_unchanged();
    let picture = caller.resident.picture().await?;
    let settings = caller.resident.follow_settings();
    caller.follows = Some(Follows { pictures, settings });
    read(snapshot(&picture))
}

fn read(answer: impl Serialize) -> Result<Value, WireError> {
    serde_json::to_value(answer).map_err(|error| failed(&error))
}
