//! `daydone settings [get|set]`: the settings in force, by the names of the settings file.

mod names;
mod week;

use clap::{Args, Subcommand};
use protocol::{Settings as Wire, error::code};

use super::super::{
    answer::{Answer, Outcome},
    failure::refused,
    session::{self, CliSession, say},
};
use names::{SettingName, names};

#[derive(Args, Debug)]
pub(crate) struct SettingsArgs {
    #[command(subcommand)]
    what: Option<SettingsAction>,
}

#[derive(Debug, Subcommand)]
enum SettingsAction {
    Get {
        name: String,
    },
    Set {
        name: String,
        #[arg(required = true, num_args = 1.., allow_hyphen_values = true)]
        value: Vec<String>,
    },
}

impl SettingsArgs {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        let settings = desk.client.settings().await?;
        match self.what {
            None => Ok(Answer::of(listed(&settings), &settings)),
            Some(SettingsAction::Get { name }) => {
                let value = find(&name)?.value(&settings);
                Ok(Answer::of(vec![value.clone()], &value))
            }
            Some(SettingsAction::Set { name, value }) => {
                let name = find(&name)?;
                if name.has_a_verb() {
                    let id = format!("cli-settings-{}", name.name());
                    return CliSession::refuse(code::BAD_PARAMS, &id, &[]);
                }
                let value = value.join(" ");
                let Some(change) = name.change(&value, &settings) else {
                    let args = [
                        ("given", value.into()),
                        ("name", name.name().into()),
                        ("takes", name.takes().into()),
                    ];
                    return CliSession::refuse(code::BAD_PARAMS, "cli-bad-setting", &args);
                };
                let settings = desk.client.change_settings(change).await?;
                Ok(Answer::of(vec![line(name, &settings)], &settings).kept())
            }
        }
    }
}

fn find(given: &str) -> Result<SettingName, protocol::WireError> {
    let given = given.trim().to_lowercase().replace('-', "_");
    names().find(|name| name.name() == given).ok_or_else(|| {
        let names: Vec<_> = names().map(SettingName::name).collect();
        let args = [
            ("given", given.into()),
            ("names", session::listed(names).into()),
        ];
        refused(code::BAD_PARAMS, "cli-no-such-setting", &args)
    })
}

fn listed(settings: &Wire) -> Vec<String> {
    let mut lines: Vec<_> = names().map(|name| line(name, settings)).collect();
    lines.push(say(
        "cli-settings-file",
        &[("file", settings.settings_file.as_str().into())],
    ));
    lines.push(say(
        "cli-settings-folder",
        &[("folder", settings.data_folder.as_str().into())],
    ));
    let problem = settings.problem.as_deref();
    lines
        .extend(problem.map(|problem| say("cli-settings-problem", &[("problem", problem.into())])));
    lines
}

fn line(name: SettingName, settings: &Wire) -> String {
    format!("{} = {}", name.name(), name.value(settings))
}
