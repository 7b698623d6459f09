//! `daydone status`: the day as it stands, once or whenever it changes.

mod follow;
mod passing;
mod template;
mod text;
mod waybar;

use clap::Args;

use super::super::{
    answer::{Answer, Outcome},
    session::CliSession,
};
use template::StatusTemplate;
pub(super) use text::item_line;

#[derive(Args, Debug, Default, PartialEq, Eq)]
pub(crate) struct StatusArgs {
    #[arg(long, value_name = "TEMPLATE", conflicts_with = "waybar")]
    pub(crate) format: Option<StatusTemplate>,
    #[arg(long)]
    pub(crate) waybar: bool,
    #[arg(long)]
    pub(crate) follow: bool,
}

impl StatusArgs {
    pub(crate) async fn run(self, desk: CliSession, json: bool) -> Outcome {
        let own = match (self.format, self.waybar) {
            (Some(template), _) => Some(follow::Form::Template(template)),
            (None, true) => Some(follow::Form::Waybar),
            (None, false) => None,
        };
        if self.follow {
            let usual = if json {
                follow::Form::Json
            } else {
                follow::Form::Line
            };
            return follow::follow(own.unwrap_or(usual)).await;
        }
        if let Some(form) = own {
            return Ok(Answer {
                lines: vec![form.line(&desk.seen)],
                ..Answer::said()
            });
        }
        Ok(Answer::of(text::lines(&desk), &desk.seen))
    }
}
