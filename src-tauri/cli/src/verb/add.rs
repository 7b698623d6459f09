//! `daydone add`: one more item, today or later.

use clap::Args;
use protocol::{Command, WhenFull};
use types::{ItemId, Minutes};

use super::super::{
    answer::Outcome,
    arrivals,
    lookup::{self, Candidate},
    session::{CliSession, say},
    value::{DayValue, day, minutes},
};
use api::convert;

#[derive(Args, Debug)]
pub(crate) struct Add {
    #[arg(value_name = "TITLE")]
    title: String,
    #[arg(long, group = "where")]
    bonus: bool,
    #[arg(long, value_name = "ITEM", group = "where")]
    swap: Option<String>,
    #[arg(long, group = "where")]
    tomorrow: bool,
    #[arg(long, value_name = "DAY", value_parser = day, group = "where")]
    on: Option<DayValue>,
    #[arg(long, value_name = "LENGTH", value_parser = minutes, conflicts_with_all = ["tomorrow", "on"])]
    estimate: Option<Minutes>,
}

/// As what one more item is to join the day.
pub(super) fn when_full(out: Option<Candidate<ItemId>>, bonus: bool) -> WhenFull {
    match (out, bonus) {
        (Some(out), _) => WhenFull::Swap { out: out.id },
        (None, true) => WhenFull::Bonus,
        (None, false) => WhenFull::Ask,
    }
}

impl Add {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        match self.on.or(self.tomorrow.then_some(DayValue::Tomorrow)) {
            Some(day) => self.for_later(day, desk).await,
            None => self.for_today(desk).await,
        }
    }

    async fn for_later(self, day: DayValue, mut desk: CliSession) -> Outcome {
        let due = day.date(desk.today());
        let command = Command::AddForLater {
            title: convert::title(&self.title)?,
            due,
        };
        desk.send(command).await?;
        let line = arrivals::waits(&desk.before, &desk.seen).map(|new| {
            let day = desk.day(&new.due).into();
            say(
                "cli-later",
                &[("title", new.title.as_str().into()), ("day", day)],
            )
        });
        Ok(desk.answer(line.into_iter().collect()))
    }

    async fn for_today(self, mut desk: CliSession) -> Outcome {
        let out = self
            .swap
            .map(|given| lookup::item(&given, &desk.seen))
            .transpose()?;
        let when_full = when_full(out, self.bonus);
        let command = Command::AddItem {
            title: convert::title(&self.title)?,
            estimate_minutes: self.estimate,
            when_full,
        };
        desk.send(command).await?;
        Ok(desk.answer(arrivals::joined(&desk)))
    }
}
