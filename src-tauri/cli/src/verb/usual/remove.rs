//! `daydone usual remove TITLE|NUMBER`: an item comes back no longer.

use clap::Args;
use protocol::{SettingsChange, error::code};
use types::{folded, settings::UsualItem};

use super::super::super::{
    answer::{Answer, Outcome},
    lookup,
    session::{CliSession, say},
};
use super::shown;

#[derive(Args, Debug)]
pub(crate) struct UsualRemove {
    #[arg(value_name = "ITEM")]
    item: String,
}

impl UsualRemove {
    pub(super) async fn run(self, desk: CliSession) -> Outcome {
        let mut usual = desk.client.settings().await?.chosen.usual;
        let found = found(&self.item, &usual);
        let &[at] = found.as_slice() else {
            let id = match found.len() {
                0 => "cli-usual-unknown",
                _ => "cli-usual-several",
            };
            let given = [("given", self.item.into())];
            return CliSession::refuse(code::BAD_PARAMS, id, &given);
        };
        let removed = usual.remove(at);
        let change = SettingsChange {
            usual: Some(usual),
            ..SettingsChange::default()
        };
        desk.client.change_settings(change).await?;
        let args = [("item", shown::line(&removed).into())];
        Ok(Answer::of(vec![say("cli-usual-removed", &args)], &removed).kept())
    }
}

/// Where the items of this title stand; a number names one.
fn found(given: &str, usual: &[UsualItem]) -> Vec<usize> {
    let title = folded(given.trim());
    lookup::places(given, usual, |one| folded(&one.title) == title)
}
