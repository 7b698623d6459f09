//! `daydone review`: a week looked back on, on one page of Markdown.

use clap::Args;
use protocol::WeekQuery;

use super::super::{
    answer::{Answer, Outcome},
    session::CliSession,
    value::{PastDay, past_day},
};

#[derive(Args, Debug)]
pub(crate) struct Review {
    /// Any date of the week.
    #[arg(value_name = "DATE", value_parser = past_day)]
    date: Option<PastDay>,
}

impl Review {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        let date = self.date.map(|date| date.date(desk.today()).to_string());
        let review = desk.client.review(WeekQuery { date }).await?;
        let lines = review.markdown.lines().map(str::to_owned).collect();
        Ok(Answer::of(lines, &review))
    }
}
