//! The pages of `docs/` that are made from the code, and the proof that they are fresh. With
//! `UPDATE=1` they are written instead of compared (`cargo xtask protocol` does that). A page written by
//! hand that names tests is held to them.

mod boundaries;
mod command_line;
mod extending;
mod honest_time;
mod protocol;
mod refusals;
mod status;

use std::{env, fs, path::Path};

/// Compares a page with what the code says, or writes it.
fn generated(page: &str, content: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../docs")
        .join(page);
    if env::var_os("UPDATE").is_some_and(|update| update == "1") {
        fs::write(&path, content).expect("docs/ can be written");
        return;
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == content,
        "docs/{page} is stale: run `cargo xtask protocol`"
    );
}

#[test]
fn generated_page_of_the_command_line_is_fresh() {
    generated("command-line.md", &command_line::page());
}

#[test]
fn generated_page_of_the_protocol_is_fresh() {
    generated("protocol.md", &protocol::page());
}

#[test]
fn generated_page_of_the_settings_is_fresh() {
    generated("settings.md", &agent::settings::page());
}
