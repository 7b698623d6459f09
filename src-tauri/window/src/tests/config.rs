//! What the page is allowed: the embedded content security policy and the permissions.

use tauri::{test::MockRuntime, utils::config::Csp};

fn policy() -> String {
    let context = crate::context::<MockRuntime>();
    let csp: Csp = context
        .config()
        .app
        .security
        .csp
        .clone()
        .expect("a policy is configured");
    csp.to_string()
}

#[test]
fn nothing_is_allowed_unless_named() {
    assert!(
        policy().contains("default-src 'none'"),
        "the policy starts from nothing: {}",
        policy()
    );
}

#[test]
fn no_script_or_style_comes_from_elsewhere_or_from_text() {
    for forbidden in ["unsafe-inline", "unsafe-eval", "https:", "*"] {
        assert!(
            !policy().contains(forbidden),
            "{forbidden} has no place in: {}",
            policy()
        );
    }
}

#[test]
fn the_page_gets_no_global_toolkit() {
    let context = crate::context::<MockRuntime>();
    assert!(
        !context.config().app.with_global_tauri,
        "the page imports what it uses"
    );
}

#[test]
fn the_policy_names_no_other_machine() {
    let hosts: Vec<_> = policy()
        .split_whitespace()
        .filter(|word| word.contains("//"))
        .map(|word| word.trim_end_matches(';').to_owned())
        .collect();
    assert_eq!(
        hosts,
        ["http://ipc.localhost"],
        "the toolkit's own door is the only address"
    );
}

#[test]
fn the_window_is_called_as_everything_else_is() {
    let context = crate::context::<MockRuntime>();
    assert_eq!(context.config().identifier, client::APP_ID);
}
