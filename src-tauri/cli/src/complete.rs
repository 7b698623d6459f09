//! What a shell offers while one types: the verbs and their flags, and for an argument that names an item
//! or something that waits, what there is right now. It asks an agent that is there and starts none; it
//! is quick, and when anything is amiss it offers less and says nothing.

use std::time::Duration;

use clap::{Arg, Command};
use clap_complete::{ArgValueCandidates, CompleteEnv, CompletionCandidate};
use client::{Client, locations::Locations};
use domain::is_harmful;
use protocol::Snapshot;
use tokio::time::timeout;

use super::{args::command, args::runtime};

/// A shell waits for us at every press of its key.
const TIMEOUT: Duration = Duration::from_millis(500);

/// Answers a shell that asks (it sets `COMPLETE`), and ends the process then.
pub(super) fn a_shell_asks() {
    CompleteEnv::with_factory(|| with_candidates(command()))
        .bin("daydone")
        .completer("daydone")
        .complete();
}

/// The command, with what can be named where.
fn with_candidates(command: Command) -> Command {
    let command = command.mut_args(|arg| match names(&arg) {
        Some(Completable::Items) => arg.add(ArgValueCandidates::new(|| offered(items))),
        Some(Completable::Waiting) => arg.add(ArgValueCandidates::new(|| offered(waiting))),
        None => arg,
    });
    command.mut_subcommands(with_candidates)
}

/// What an argument names.
enum Completable {
    Items,
    Waiting,
}

fn names(arg: &Arg) -> Option<Completable> {
    match arg.get_id().as_str() {
        "item" | "items" | "swap" | "words" => Some(Completable::Items),
        "waiting" | "take" => Some(Completable::Waiting),
        _ => None,
    }
}

fn items(seen: &Snapshot) -> Vec<&str> {
    seen.items.iter().map(|item| item.title.as_str()).collect()
}

fn waiting(seen: &Snapshot) -> Vec<&str> {
    let waiting = seen.waiting.iter();
    waiting.map(|waiting| waiting.title.as_str()).collect()
}

fn offered(titles: fn(&Snapshot) -> Vec<&str>) -> Vec<CompletionCandidate> {
    let seen = seen();
    let titles = seen.iter().flat_map(titles);
    // What a terminal would take for a command is not offered to one.
    let fit = titles.filter(|title| !title.contains(is_harmful));
    fit.map(CompletionCandidate::new).collect()
}

/// The day, if an agent is there and answers at once.
fn seen() -> Option<Snapshot> {
    let place = Locations::from_env().ok()?;
    let looking = async {
        let (client, _told) = Client::connect(&place).await.ok()?;
        client.status().await.ok()
    };
    runtime()
        .ok()?
        .block_on(async { timeout(TIMEOUT, looking).await.ok()? })
}
