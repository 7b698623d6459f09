//! `daydone day [DATE]`: everything that is written down of a day, with the short names by which
//! `daydone correct` sets it right.

mod text;

use clap::Args;

use super::super::{
    answer::{Answer, Outcome},
    past::DaysOfDate,
    session::{CliSession, say},
    value::{PastDay, past_day},
};
pub(super) use text::totals;

#[derive(Args, Debug)]
pub(crate) struct DayArgs {
    #[arg(value_name = "DATE", value_parser = past_day)]
    date: Option<PastDay>,
}

impl DayArgs {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        let lived = DaysOfDate::asked(&desk, self.date).await?;
        shown(&lived, &desk)
    }
}

/// The page of these days, or that there is none.
pub(super) fn shown(lived: &DaysOfDate, desk: &CliSession) -> Outcome {
    let mut lines = text::lines(&lived.days, desk)?;
    if lines.is_empty() {
        lines.push(nothing(lived, desk));
    }
    Ok(Answer::of(lines, &lived.days))
}

/// Why there is nothing of that date.
pub(super) fn nothing(lived: &DaysOfDate, desk: &CliSession) -> String {
    let id = match desk.today().signed_duration_since(lived.date).num_days() {
        0 => "cli-day-none-yet",
        ahead if ahead < 0 => "cli-day-ahead",
        _ => "cli-day-none",
    };
    say(id, &[("day", desk.day_told(lived.date).into())])
}
