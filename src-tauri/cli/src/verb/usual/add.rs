//! `daydone usual add "Timesheet 15m" --on tuesday`: another item that comes back.

use clap::Args;
use protocol::SettingsChange;
use types::{
    QuickAdd, folded,
    settings::{Rhythm, UsualItem},
};

use super::super::super::{
    answer::{Answer, Outcome},
    session::{CliSession, say},
};
use super::shown;
use api::convert;
use protocol::error::code;

#[derive(Args, Debug)]
pub(crate) struct UsualAdd {
    #[arg(value_name = "TITLE")]
    title: String,
    #[arg(long, value_name = "WHEN", value_parser = rhythm)]
    on: Rhythm,
    #[arg(long)]
    bonus: bool,
}

impl UsualAdd {
    pub(super) async fn run(self, desk: CliSession) -> Outcome {
        let read = QuickAdd::without_day(&self.title);
        let new = UsualItem {
            title: convert::title(&read.title)?.as_str().to_owned(),
            on: self.on,
            estimate_minutes: read.estimate,
            bonus: self.bonus || read.bonus,
            from: Some(desk.today()),
        };
        let mut usual = desk.client.settings().await?.chosen.usual;
        let title = folded(&new.title);
        if usual
            .iter()
            .any(|one| folded(&one.title) == title && one.on == new.on)
        {
            let args = [("title", new.title.as_str().into())];
            return CliSession::refuse(code::FAILED, "cli-usual-there", &args);
        }
        usual.push(new.clone());
        let change = SettingsChange {
            usual: Some(usual),
            ..SettingsChange::default()
        };
        desk.client.change_settings(change).await?;
        let args = [("item", shown::line(&new).into())];
        Ok(Answer::of(vec![say("cli-usual-added", &args)], &new).kept())
    }
}

fn rhythm(typed: &str) -> Result<Rhythm, String> {
    typed.parse().map_err(|_| say("cli-bad-rhythm", &[]))
}
