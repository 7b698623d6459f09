//! `docs/command-line.md`, from the very command that reads what people type.

use std::fmt::Write;

use clap::{Arg, Command};

/// What the agent has only in a build with a simulated clock; the page describes every build.
const SIMULATED: [&str; 3] = ["clock", "zone", "away_after"];

pub fn page() -> String {
    let mut page = String::from(include_str!("command_line_before.md"));
    let mut root = cli::command();
    root.build();
    for verb in root
        .get_subcommands()
        .filter(|verb| !matches!(verb.get_name(), "clock" | "help"))
    {
        section(&mut page, "daydone", verb);
    }
    let after = include_str!("command_line_after.md");
    page + &after.replace("{status}", &super::status::example())
}

fn section(page: &mut String, above: &str, verb: &Command) {
    let path = format!("{above} {}", verb.get_name());
    let about = verb
        .get_about()
        .map(ToString::to_string)
        .unwrap_or_default();
    let level = if above == "daydone" { "###" } else { "####" };
    writeln!(page, "{level} `{path}`\n\n{about}.\n").expect("a string takes everything");
    let mut rows = String::new();
    let is_simulated =
        |arg: &Arg| verb.get_name() == "agent" && SIMULATED.contains(&arg.get_id().as_str());
    let args = verb.get_arguments();
    for arg in args.filter(|arg| shown(arg) && !is_simulated(arg)) {
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        let line = format!("- `{}`: {help}.{}", name(arg), possible(arg));
        writeln!(rows, "{line}").expect("a string takes everything");
    }
    if !rows.is_empty() {
        writeln!(page, "{rows}").expect("a string takes everything");
    }
    let inner = verb
        .get_subcommands()
        .filter(|sub| sub.get_name() != "help");
    inner.for_each(|sub| section(page, &path, sub));
}

fn shown(arg: &Arg) -> bool {
    let id = arg.get_id().as_str();
    !arg.is_global_set() && id != "help" && id != "version"
}

fn name(arg: &Arg) -> String {
    let values: Vec<_> = arg.get_value_names().unwrap_or_default().iter().collect();
    let value = values
        .iter()
        .map(|name| name.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    match arg.get_long() {
        Some(long) if arg.get_action().takes_values() => format!("--{long} {value}"),
        Some(long) => format!("--{long}"),
        None if arg.is_required_set() => value,
        None => format!("[{value}]"),
    }
}

fn possible(arg: &Arg) -> String {
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
