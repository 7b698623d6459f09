//! The command line described: the manual page in roff and `docs/command-line.md`, both made from
//! the same command that reads what people type, so that neither can drift.

use std::fmt::Write;

use clap::Command;

use super::line::command;

/// The manual page, `daydone.1`.
#[must_use]
pub fn man_page() -> String {
    let mut page = Vec::new();
    // Writing to memory cannot fail.
    let _ = clap_mangen::Man::new(command()).render(&mut page);
    String::from_utf8_lossy(&page).into_owned()
}

/// The whole of `docs/command-line.md`; `status` is an example of `daydone status --json`.
#[must_use]
pub fn command_line_page(status: &str) -> String {
    let mut page = String::from(include_str!("docs/before.md"));
    let mut root = command();
    root.build();
    for verb in root.get_subcommands() {
        section(&mut page, "daydone", verb);
    }
    let after = include_str!("docs/after.md");
    page.push_str(&after.replace("{status}", status));
    page
}

fn section(page: &mut String, path: &str, verb: &Command) {
    let path = format!("{path} {}", verb.get_name());
    let about = verb
        .get_about()
        .map(ToString::to_string)
        .unwrap_or_default();
    // Writing to a string cannot fail.
    let _ = writeln!(page, "### `{path}`\n\n{about}\n");
    if verb.has_subcommands() {
        verb.get_subcommands()
            .for_each(|sub| section(page, &path, sub));
        return;
    }
    let usage = verb.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    let _ = writeln!(page, "```\n{usage}\n```\n");
    let mut rows = String::new();
    for arg in verb.get_arguments().filter(|arg| !arg.is_global_set()) {
        if matches!(arg.get_id().as_str(), "help" | "version") {
            continue;
        }
        let name = match arg.get_long() {
            Some(long) => format!("--{long}"),
            None => shown_value(arg),
        };
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(rows, "- `{name}`: {help}{}", possible(arg));
    }
    if !rows.is_empty() {
        let _ = writeln!(page, "{rows}");
    }
}

fn shown_value(arg: &clap::Arg) -> String {
    let names = arg.get_value_names().unwrap_or_default();
    names
        .iter()
        .map(|name| name.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}

fn possible(arg: &clap::Arg) -> String {
    let values = arg.get_possible_values();
    if values.is_empty() || !arg.get_action().takes_values() {
        return String::new();
    }
    let names: Vec<_> = values
        .iter()
        .map(|value| format!("`{}`", value.get_name()))
        .collect();
    format!(" One of {}.", names.join(", "))
}
