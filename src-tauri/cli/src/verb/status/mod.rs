//! `daydone status`: the day as it stands, once or whenever it changes.

mod follow;
mod text;
mod waybar;

use clap::Args;

use super::super::{
    answer::{Answer, Outcome},
    session::CliSession,
};
pub(super) use text::item_line;

#[derive(Args, Debug, Default, PartialEq, Eq)]
pub(crate) struct StatusArgs {
    #[arg(long)]
    pub(crate) waybar: bool,
    #[arg(long)]
    pub(crate) follow: bool,
}

impl StatusArgs {
    pub(crate) async fn run(self, desk: CliSession, json: bool) -> Outcome {
        let form = match (self.waybar, json) {
            (true, _) => follow::Form::Waybar,
            (false, true) => follow::Form::Json,
            (false, false) => follow::Form::Line,
        };
        if self.follow {
            return follow::follow(form).await;
        }
        if self.waybar {
            let line = waybar::line(&desk.seen).to_string();
            return Ok(Answer {
                lines: vec![line],
                ..Answer::said()
            });
        }
        Ok(Answer::of(text::lines(&desk), &desk.seen))
    }
}
