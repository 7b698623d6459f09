//! `daydone hooks` and `daydone hooks try`.

use serde_json::Value;

use super::switched_on;
use crate::support::{Agent, Home, text};

#[tokio::test]
async fn hooks_are_listed_with_what_they_run_for_and_how_they_went() {
    let home = switched_on();
    let _agent = Agent::start(&home, None).await;
    let said = text(&home.types(&["hooks"]));
    assert!(said.starts_with("Hooks are switched on, from "), "{said}");
    assert!(said.contains("There is none in "), "{said}");
    home.hook("state.d/10-lamp", "echo 'no lamp' >&2; exit 4");
    home.types(&["focus", "50"]);
    let said = crate::support::soon("it failed", async || {
        let said = text(&home.types(&["hooks"]));
        said.contains("Failed").then_some(said)
    })
    .await;
    assert!(
        said.contains("state.d/10-lamp: Failed at 08:55: it ended with code 4."),
        "{said}"
    );
    assert!(said.contains("\n  no lamp\n"), "what it said: {said}");
    let json: Value = serde_json::from_str(&text(&home.types(&["hooks", "--json"]))).expect("JSON");
    assert_eq!(json["hooks"][0]["hook"], "state");
    assert_eq!(json["hooks"][0]["stderr"], "no lamp");
}

#[test]
fn a_hook_is_tried_without_an_agent_and_while_hooks_are_off() {
    let home = Home::new();
    home.hook(
        "focus-started",
        "echo \"for $DAYDONE_TITLE, $DAYDONE_MINUTES minutes\"; echo oh >&2",
    );
    home.hook("state", "echo \"$1\"; cat >>input");
    let tried = home.types(&["hooks", "try", "focus-started"]);
    let said = text(&tried);
    assert_eq!(tried.status.code(), Some(0), "{said}");
    assert_eq!(
        said,
        "focus-started: Tried: it ended well.\n  for Write the migration plan, 50 minutes\n  oh\n"
    );
    assert!(
        !home.path().join("agent.sock").exists(),
        "no agent was started"
    );
    for (typed, state) in [
        (&["hooks", "try", "state"][..], "focus"),
        (&["hooks", "try", "state", "closed"], "closed"),
    ] {
        let said = text(&home.types(typed));
        assert!(said.contains(&format!("\n  {state}\n")), "{said}");
    }
    for line in home.lines("input") {
        let input: Value = serde_json::from_str(&line).expect("JSON");
        assert_eq!(
            (&input["version"], &input["event"]),
            (&Value::from(1), &Value::from("state"))
        );
        assert!(input["snapshot"]["day"].is_object(), "{input}");
    }
}

#[test]
fn what_cannot_be_tried_is_said() {
    let home = Home::new();
    home.hook("focus-held", "exit 3");
    let code = |typed: &[&str]| home.types(typed).status.code();
    assert_eq!(code(&["hooks", "try", "focus-held"]), Some(1), "it failed");
    assert_eq!(
        code(&["hooks", "try", "focus-over"]),
        Some(1),
        "there is none"
    );
    assert_eq!(
        code(&["hooks", "try", "focus-held", "open"]),
        Some(2),
        "an event has no state"
    );
    assert_eq!(
        code(&["hooks", "try", "lunch"]),
        Some(2),
        "there is no such event"
    );
    let said = home.types(&["hooks", "try", "focus-over"]);
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    assert!(said.contains("There is no hook focus-over in "), "{said}");
    assert!(said.contains("docs/hooks.md"), "{said}");
}
