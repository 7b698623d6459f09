//! A hook tried by the person at the terminal, with a made-up day: in the process of the command line, by
//! the same steps as in the agent. Whether hooks are switched on does not matter, and nothing is kept.

use std::io;

use client::locations::Locations;
use desktop::clock;
use engine::Clock;
use serde::Serialize;
use types::{HookEvent, HookState, STATE_HOOK};

use super::{HookEnd, HookLimits, Stands, ended, folder, folder_refused, hooks_of, run, sample};
use words::Words;

/// How one hook went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HookTrial {
    /// Its file below the folder of hooks.
    pub file: String,
    /// Whether it ran and ended well.
    pub is_good: bool,
    /// How it ended, or why it was not run, in one sentence.
    pub says: String,
    /// The end of its standard output.
    pub stdout: String,
    /// The end of what it said on standard error.
    pub stderr: String,
}

/// Why nothing was tried.
#[derive(Debug)]
pub enum TrialError {
    /// There is no such hook or no such state, or an event was given one.
    State,
    /// The folder is not only the person's, in one sentence.
    Folder(String),
    /// The clock cannot be asked.
    Clock(io::Error),
}

/// Runs the hooks called `name`, one after the other; `state` is for the hook `state` only, and is `focus`
/// unless it is said. An interrupt at the terminal ends what runs.
///
/// # Errors
/// [`TrialError`]; then nothing was run.
pub async fn try_out(
    place: &Locations,
    name: &str,
    state: Option<&str>,
) -> Result<Vec<HookTrial>, TrialError> {
    let (system, _) = clock::choose(None).map_err(TrialError::Clock)?;
    let (now, zone) = (system.now(), system.zone());
    let event = HookEvent::ALL.iter().find(|event| event.name() == name);
    let occasion = match (event, state) {
        (Some(event), None) => sample::of_event(*event, now, zone),
        (Some(_), Some(_)) => return Err(TrialError::State),
        (None, _) if name != STATE_HOOK => return Err(TrialError::State),
        (None, state) => {
            let wanted = state.unwrap_or(HookState::Focus.name());
            let mut all = HookState::ALL.iter();
            let state = all.find(|state| state.name() == wanted);
            sample::of_state(*state.ok_or(TrialError::State)?, now, zone)
        }
    };
    let occasion = occasion.ok_or(TrialError::State)?;
    let folder = folder(place);
    if let Some(refused) = folder_refused(&folder) {
        return Err(TrialError::Folder(refused.says()));
    }
    let given = occasion.given(place);
    let left = async {
        // Where it cannot be heard, the limit ends it.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    let mut left = std::pin::pin!(left);
    let mut trials = Vec::new();
    for hook in hooks_of(&folder, occasion.name) {
        let not_run = |says| HookTrial {
            file: hook.file.clone(),
            is_good: false,
            says,
            stdout: String::new(),
            stderr: String::new(),
        };
        match &hook.stands {
            Stands::Refused(refused) => trials.push(not_run(refused.says())),
            Stands::SwitchedOff => {
                trials.push(not_run(Words::spoken().say("hooks-file-off", &[])));
            }
            Stands::Ready(_) => {
                let order = occasion.order(&hook, &given, true, HookLimits::default());
                let ran = run(order, left.as_mut()).await;
                let is_cut = ran.end == HookEnd::CutShort;
                let how = ended(&ran.end).into();
                trials.push(HookTrial {
                    file: hook.file.clone(),
                    is_good: ran.end == HookEnd::Fine,
                    says: Words::spoken().say("hooks-tried", &[("why", how)]),
                    stdout: ran.stdout,
                    stderr: ran.stderr,
                });
                // What is over must not be waited for again.
                if is_cut {
                    break;
                }
            }
        }
    }
    Ok(trials)
}
