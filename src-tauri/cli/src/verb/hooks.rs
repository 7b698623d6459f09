//! `daydone hooks [try NAME]`: the person's own programs, what each is run for and how it went; and one of
//! them tried with a made-up day. Trying needs no agent: it runs what the person who types could run.

use agent::hooks::{self, HookTrial, TrialError};
use clap::{Args, Subcommand, builder::PossibleValuesParser};
use protocol::{HookView, HooksView, WireError, error::code};
use types::{HookState, hook_names};

use super::super::{
    answer::{Answer, Outcome},
    color,
    failure::refused,
    session::{CliSession, place, say},
};

/// There is nothing to try.
const NO_HOOK: &str = "no_hook";

#[derive(Args, Debug)]
pub(crate) struct HooksArgs {
    #[command(subcommand)]
    what: Option<HooksAction>,
}

#[derive(Debug, Subcommand)]
enum HooksAction {
    Try(HooksTry),
}

#[derive(Args, Debug)]
struct HooksTry {
    #[arg(value_parser = PossibleValuesParser::new(hook_names()))]
    hook: String,
    #[arg(value_parser = PossibleValuesParser::new(states()))]
    state: Option<String>,
}

fn states() -> impl Iterator<Item = &'static str> {
    HookState::ALL.iter().map(|state| state.name())
}

impl HooksArgs {
    pub(crate) async fn run(self) -> Outcome {
        match self.what {
            None => {
                let seen = CliSession::open().await?.client.hooks().await?;
                Ok(Answer::of(listed(&seen), &seen))
            }
            Some(HooksAction::Try(tried)) => tried.run().await,
        }
    }
}

impl HooksTry {
    async fn run(self) -> Outcome {
        let place = place()?;
        let trials = hooks::try_out(&place, &self.hook, self.state.as_deref()).await;
        let trials = trials.map_err(|why| not_tried(&why))?;
        if trials.is_empty() {
            let args = [
                ("hook", self.hook.into()),
                ("folder", hooks::folder(&place).display().to_string().into()),
            ];
            return CliSession::refuse(NO_HOOK, "cli-hooks-no-file", &args);
        }
        let all_good = trials.iter().all(|trial| trial.is_good);
        let answer = Answer::of(trials.iter().flat_map(tried).collect(), &trials);
        Ok(if all_good { answer } else { answer.ending(1) })
    }
}

fn listed(seen: &HooksView) -> Vec<String> {
    let folder = [("folder", seen.folder.as_str().into())];
    let switch = match seen.on {
        true => "cli-hooks-on",
        false => "cli-hooks-off",
    };
    let mut lines = vec![say(switch, &folder)];
    lines.extend(seen.problem.clone());
    lines.extend(seen.hooks.iter().flat_map(one));
    if seen.hooks.is_empty() {
        lines.push(say("cli-hooks-none", &folder));
    }
    lines
}

fn one(hook: &HookView) -> Vec<String> {
    let first = format!("{}: {}", color::strong(&hook.file), hook.says);
    let said = hook.stderr.iter().flat_map(|text| indented(text));
    [first].into_iter().chain(said).collect()
}

fn tried(trial: &HookTrial) -> Vec<String> {
    let first = format!("{}: {}", color::strong(&trial.file), trial.says);
    let (out, err) = (indented(&trial.stdout), indented(&trial.stderr));
    [first].into_iter().chain(out).chain(err).collect()
}

fn indented(text: &str) -> impl Iterator<Item = String> {
    text.lines().map(|line| format!("  {line}"))
}

fn not_tried(why: &TrialError) -> WireError {
    match why {
        TrialError::State => refused(code::BAD_PARAMS, "cli-hooks-state", &[]),
        TrialError::Folder(says) => WireError::new(code::FAILED, says.clone()),
        TrialError::Clock(error) => WireError::new(code::FAILED, error.to_string()),
    }
}
