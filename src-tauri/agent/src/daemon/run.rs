//! From nothing to a living agent: the place, the runtime, the journal, the socket, and then the rest.

use std::{process::ExitCode, time::Duration};

use client::{Client, locations::Locations, start};
use storage::{Opened, Problem, Store};
use tokio::time::{sleep, timeout};
use words::{Value, Words};

use super::{Options, compose::compose, fail, journal, lane};
use crate::{doctor, server::Socket};
use desktop::tray;

/// How long to wait for a journal whose agent does not answer: one that is starting answers soon,
/// one that is leaving lets go soon.
const MOVING_IN: Duration = Duration::from_secs(5);
/// How often to look.
const LOOK: Duration = Duration::from_millis(50);

/// Runs as the agent of the environment's locations until it is asked to leave. A second copy says so
/// and succeeds: there is an agent, which is what was wanted.
#[must_use]
pub fn run(options: Options) -> ExitCode {
    let place = match Locations::from_env() {
        Ok(place) => place,
        Err(error) => return fail(&error),
    };
    tray::with_event_loop(|| on_this_thread(place, options))
}

fn on_this_thread(place: Locations, options: Options) -> ExitCode {
    // One thread; blocking work (a backup, a look at the past) borrows another for a moment.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(lane::THREADS)
        .thread_keep_alive(Duration::from_millis(100))
        .build();
    match runtime {
        Ok(runtime) => {
            let left = runtime.block_on(live(place, options));
            // The agent does not wait for a borrowed thread: a backup that is half made is made anew next time.
            runtime.shutdown_background();
            left
        }
        Err(error) => fail(&error),
    }
}

async fn live(place: Locations, options: Options) -> ExitCode {
    let opened = match move_in(&place).await {
        Ok(Some(opened)) => opened,
        Ok(None) => {
            let folder = Value::from(place.data_folder().display().to_string());
            let words = Words::spoken();
            desktop::log!("{}", words.say("say-already-there", &[("folder", folder)]));
            return ExitCode::SUCCESS;
        }
        Err(problem) if problem.is_damage() => return unfit(&problem, &place),
        Err(problem) => return fail(&problem),
    };
    let socket = match Socket::open(place.address()) {
        Ok(socket) => socket,
        Err(error) => return fail(&format!("{}: {error}", place.address())),
    };
    match compose(place, opened, socket, options) {
        Ok(agent) => agent.until_left().await,
        Err(error) => fail(&error),
    }
}

/// Says that the journal does not let an agent start. The program that started this one reads the last line.
fn unfit(problem: &Problem, place: &Locations) -> ExitCode {
    desktop::log!("{problem}");
    let said = doctor::damage(problem, place.data_folder());
    let way_out = said.hint.unwrap_or_default();
    desktop::log!("{} {way_out}", said.message);
    ExitCode::from(start::JOURNAL_DAMAGED)
}

/// The journal, or `None` when the agent that has it answers.
async fn move_in(place: &Locations) -> Result<Option<Opened>, Problem> {
    let file = journal::file(place.data_folder());
    let waiting = async {
        loop {
            match Store::open(&file) {
                Err(Problem::InUse { .. }) if stays(place).await => return Ok(None),
                Err(Problem::InUse { .. }) => sleep(LOOK).await,
                opened => return opened.map(Some),
            }
        }
    };
    let in_use = Err(Problem::InUse { path: file.clone() });
    timeout(MOVING_IN, waiting).await.unwrap_or(in_use)
}

/// Whether an agent answers that is no older than this program. An older one is asked to make way.
async fn stays(place: &Locations) -> bool {
    let Ok((client, _)) = Client::connect(place).await else {
        return false;
    };
    match client.hello().await {
        Ok(agent) if client::is_older(&agent) => {
            let left = client::ask_to_make_way(place, client).await;
            left.is_err()
        }
        said => said.is_ok(),
    }
}
