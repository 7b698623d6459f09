//! `daydone day [DATE]`: everything that is written down of a day, with the short names by which
//! `daydone correct` sets it right.

mod page;

use clap::Args;

use super::super::{
    answer::{Answer, Outcome},
    desk::{Desk, say},
    past::Lived,
    value::{PastDay, past_day},
};
pub(super) use page::totals;

#[derive(Args, Debug)]
pub(in super::super) struct Day {
    #[arg(value_name = "DATE", value_parser = past_day)]
    date: Option<PastDay>,
}

impl Day {
    pub(in super::super) async fn run(self, desk: Desk) -> Outcome {
        let lived = Lived::asked(&desk, self.date).await?;
        shown(&lived, &desk)
    }
}

/// The page of these days, or that there is none.
pub(super) fn shown(lived: &Lived, desk: &Desk) -> Outcome {
    let mut lines = page::lines(&lived.days, desk)?;
    if lines.is_empty() {
        lines.push(nothing(lived, desk));
    }
    Ok(Answer::of(lines, &lived.days))
}

/// Why there is nothing of that date.
pub(super) fn nothing(lived: &Lived, desk: &Desk) -> String {
    let id = match desk.today().signed_duration_since(lived.date).num_days() {
        0 => "cli-day-none-yet",
        ahead if ahead < 0 => "cli-day-ahead",
        _ => "cli-day-none",
    };
    say(id, &[("day", desk.day_told(lived.date).into())])
}
