//! `daydone answers [--for ZONE] [--ics]`: when the person answers, as a text to send or as a calendar file.

use clap::Args;
use domain::TimeWindow;
use exchange::answer_calendar;
use protocol::AnswersQuery;

use super::super::{
    answer::{Answer, Outcome},
    session::CliSession,
};

#[derive(Args, Debug)]
pub(crate) struct AnswersArgs {
    #[arg(long = "for", value_name = "ZONE")]
    for_zone: Option<String>,
    #[arg(long)]
    ics: bool,
}

impl AnswersArgs {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        let asked = AnswersQuery {
            zone: self.for_zone,
        };
        let card = desk.client.answers(asked).await?;
        if self.ics {
            let windows = card.windows.iter().map(|window| TimeWindow {
                from: window.from,
                to: window.to,
            });
            let windows: Vec<_> = windows.collect();
            return Ok(Answer::exactly(answer_calendar(&windows, card.at)));
        }
        Ok(Answer::of(vec![card.text.clone()], &card))
    }
}
