//! What the page reaches through the toolkit.

use protocol::{Request, Screen, error::code};
use serde_json::{Value, json};
use tauri::{
    App, Builder, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    ipc::{CallbackFn, InvokeBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder},
    webview::InvokeRequest,
};

use super::scripted_agent::ScriptedAgent;
use crate::{
    link::{Attachment, Connection, FirstAnswers, Link, attach_if_running},
    room::WantedScreen,
};

/// A page without a display; the app must outlive its window.
struct MockPage {
    _app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
}

fn page(link: Link) -> MockPage {
    let builder: Builder<MockRuntime> = crate::wire(mock_builder(), link, WantedScreen::default());
    let app = builder
        .build(crate::context())
        .expect("the mock runtime always starts");
    let window = WebviewWindowBuilder::new(&app, "main", WebviewUrl::default())
        .build()
        .expect("the mock runtime always makes a window");
    MockPage { _app: app, window }
}

fn call(page: &MockPage, command: &str, arguments: Value) -> Result<Value, Value> {
    let address = if cfg!(windows) {
        "http://tauri.localhost"
    } else {
        "tauri://localhost"
    };
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: address.parse().expect("an address"),
        body: InvokeBody::Json(arguments),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(&page.window, request)
        .map(|body| body.deserialize().expect("answers are JSON"))
}

#[test]
fn a_request_reaches_the_agent_and_its_answer_comes_back() {
    let agent = ScriptedAgent::start();
    let link = Link::default();
    let attached = tauri::async_runtime::block_on(attach_if_running(&agent.place()));
    let Ok(Attachment::Attached(session)) = attached else {
        panic!("the scripted agent attaches")
    };
    link.set(Connection::Connected(session.client));
    let answer = call(&page(link), "request", json!({"request": Request::Status}));
    assert_eq!(
        answer,
        Ok(json!({"answered": "status"})),
        "word for word what the agent said"
    );
}

#[test]
fn the_first_answers_are_given_to_one_page_only() {
    let page = page(Link::default());
    let first = |page: &MockPage| call(page, "first", json!({}));
    assert_eq!(first(&page), Ok(Value::Null), "there was no agent yet");
    let answers = json!({"drafts": []});
    page.window.state::<FirstAnswers>().set(answers.clone());
    assert_eq!(first(&page), Ok(answers));
    assert_eq!(
        first(&page),
        Ok(Value::Null),
        "a page that is loaded again asks"
    );
}

#[test]
fn without_an_agent_a_request_says_so() {
    let answer = call(
        &page(Link::default()),
        "request",
        json!({"request": Request::Status}),
    );
    let error = answer.expect_err("nobody can answer");
    assert_eq!(
        error["code"],
        code::NO_AGENT,
        "the page can tell this from a refusal: {error}"
    );
}

#[test]
fn what_is_not_a_request_is_refused() {
    let answer = call(
        &page(Link::default()),
        "request",
        json!({"request": {"method": "format_disk"}}),
    );
    assert!(answer.is_err(), "the protocol knows no such method");
}

#[test]
fn a_room_waits_for_the_page_and_is_given_once() {
    let page = page(Link::default());
    assert_eq!(call(&page, "room", json!({})), Ok(Value::Null), "none yet");
    page.window.state::<WantedScreen>().set(Screen::End);
    assert_eq!(call(&page, "room", json!({})), Ok(json!("end")), "wanted");
    assert_eq!(
        call(&page, "room", json!({})),
        Ok(Value::Null),
        "a page that is loaded again stays where it is"
    );
}

#[test]
fn the_page_may_use_nothing_else_of_the_toolkit() {
    let page = page(Link::default());
    for command in [
        "plugin:window|close",
        "plugin:window|create",
        "plugin:webview|create_webview_window",
        "plugin:event|emit",
        "plugin:path|resolve_directory",
        "plugin:app|version",
        "plugin:resources|close",
    ] {
        let refused = call(&page, command, json!({})).expect_err(command);
        let reason = refused.as_str().unwrap_or_default();
        assert!(
            reason.contains("not allowed"),
            "{command} is refused by permission: {refused}"
        );
    }
}
