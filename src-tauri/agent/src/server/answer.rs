//! What each method does. Everything a person may do goes through here, whatever the face.

use std::{sync::Arc, time::Duration};

use protocol::{Attached, Hello, PROTOCOL, Request, WireError};
use serde::Serialize;
use serde_json::Value;

use super::caller::{ClientConnection, Follows};
use crate::{
    calendars,
    daemon::{busy, failed, lane},
    doctor, folder,
    snapshot::snapshot,
};
use api::snapshot::waiting_page;

/// How long an answer may take: a moment more than its own parts are given, less than clients wait.
const TIMEOUT: Duration = lane::TIMEOUT.saturating_add(Duration::from_secs(1));

/// What becomes of the connection after an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AfterAnswer {
    /// It stays.
    StayOn,
    /// It is closed.
    HangUp,
    /// The agent leaves for a newer one.
    MakeWay,
    /// The agent leaves, and its window with it.
    Quit,
}

/// How long an answer to `request` may take. Without a limit is what changes the day: once it was kept,
/// saying that it was not would be false.
pub(super) fn time_limit(request: &Request) -> Option<Duration> {
    match request {
        Request::Command(_) | Request::Import(_) | Request::Export(_) | Request::Clock(_) => None,
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
        | Request::Plan(_)
        | Request::Answers(_)
        | Request::Settings
        | Request::ChangeSettings(_)
        | Request::CalendarsOffered
        | Request::Backups
        | Request::BackUp
        | Request::Drafts
        | Request::KeepDraft(_)
        | Request::Doctor
        | Request::Hooks
        | Request::OpenWindow
        | Request::OpenRoom(_)
        | Request::OpenFolder
        | Request::ChooseKeys
        | Request::AttachWindow
        | Request::MakeWay
        | Request::Quit => Some(TIMEOUT),
    }
}

/// Answers one request.
pub(super) async fn answer(
    caller: &mut ClientConnection,
    request: Request,
) -> (Result<Value, WireError>, AfterAnswer) {
    let after = match request {
        Request::Quit => AfterAnswer::Quit,
        Request::MakeWay => AfterAnswer::MakeWay,
        _ => AfterAnswer::StayOn,
    };
    let context = Arc::clone(&caller.context);
    let outcome = match request {
        Request::Hello => read(Hello {
            protocol: PROTOCOL,
            version: client::own_version(),
            pid: std::process::id(),
        }),
        Request::Status => context.view().await.and_then(|view| read(snapshot(&view))),
        Request::Follow => follow(caller).await,
        Request::Day(asked) => context.day(asked).await.and_then(read),
        Request::History(asked) => context.history(asked).await.and_then(read),
        Request::Trends(asked) => context.trends(asked).await.and_then(read),
        Request::Says(asked) => context.says(asked).await.and_then(read),
        Request::Review(asked) => context.review(asked).await.and_then(read),
        Request::Waiting(asked) => context
            .view()
            .await
            .and_then(|view| read(waiting_page(&view, asked))),
        Request::Search(asked) => context.search(asked).await.and_then(read),
        Request::Import(asked) => context.import(asked).await.and_then(read),
        Request::Export(asked) => context.export(asked).await.and_then(read),
        Request::HandOff(asked) => context.hand_off(asked).await.and_then(read),
        Request::Plan(asked) => context.plan(asked).await.and_then(read),
        Request::Answers(asked) => context.answers(asked).await.and_then(read),
        Request::Command(command) => context
            .command(command)
            .await
            .and_then(|view| read(snapshot(&view))),
        Request::Settings => read(context.settings().await),
        Request::ChangeSettings(change) => context.change_settings(&change).await.and_then(read),
        Request::CalendarsOffered => {
            read(calendars::offered(&context.settings().await.chosen).await)
        }
        Request::Backups => context.copies().await.and_then(read),
        Request::BackUp => context.back_up().await.and_then(read),
        Request::Drafts => read(context.drafts()),
        Request::KeepDraft(draft) => context.keep_draft(draft).await.map(|()| Value::Null),
        Request::Doctor => read(doctor::report(&context).await),
        Request::Hooks => context.hooks_seen().await.and_then(read),
        Request::OpenWindow => context
            .window
            .open(&context.place, None)
            .map(|()| Value::Null),
        Request::OpenRoom(asked) => context
            .window
            .open(&context.place, Some(asked.room))
            .map(|()| Value::Null),
        Request::ChooseKeys => context.choose_keys().map(|()| Value::Null),
        Request::OpenFolder => folder::show(&context).await.map(|()| Value::Null),
        Request::AttachWindow => {
            caller.window = context.window.attach().filter(|_| caller.place.follows());
            read(Attached {
                attached: caller.window.is_some(),
            })
        }
        Request::MakeWay | Request::Quit => Ok(Value::Null),
        Request::Clock(to) => context
            .move_clock(&to)
            .await
            .and_then(|view| read(snapshot(&view))),
    };
    (outcome, after)
}

async fn follow(caller: &mut ClientConnection) -> Result<Value, WireError> {
    if !caller.place.follows() {
        return Err(busy());
    }
    let mut views = caller.context.engine.views();
    // Marked before the view is read: a change in between is sent twice rather than not at all.
    views.mark_unchanged();
    let view = caller.context.view().await?;
    let settings = caller.context.follow_settings();
    let hooks = caller.context.follow_hooks();
    let keys = caller.context.keys.subscribe();
    caller.follows = Some(Follows {
        views,
        settings,
        hooks,
        keys,
    });
    read(snapshot(&view))
}

fn read(answer: impl Serialize) -> Result<Value, WireError> {
    serde_json::to_value(answer).map_err(|error| failed(&error))
}
