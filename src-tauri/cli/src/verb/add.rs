//! `daydone add`: one more item, today or later.

use clap::Args;
use protocol::{Command, WhenFull};
use types::{ItemId, Minutes, QuickAdd};
use words::Words;

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
        let read = self.read();
        let named = self.on.or(self.tomorrow.then_some(DayValue::Tomorrow));
        match named.or(read.day) {
            Some(day) => self.for_later(read, day, desk).await,
            None => self.for_today(read, desk).await,
        }
    }

    /// What the title says of itself, where no option says it. With an option the whole text is the title.
    fn read(&self) -> QuickAdd {
        let named = self.bonus
            || self.tomorrow
            || self.swap.is_some()
            || self.on.is_some()
            || self.estimate.is_some();
        if named {
            return QuickAdd {
                title: self.title.clone(),
                estimate: self.estimate,
                bonus: self.bonus,
                ..QuickAdd::default()
            };
        }
        QuickAdd::read(&self.title, &Words::spoken().day_names())
    }

    async fn for_later(self, read: QuickAdd, day: DayValue, mut desk: CliSession) -> Outcome {
        let due = day.date(desk.today());
        let command = Command::AddForLater {
            title: convert::title(&read.title)?,
            due,
            estimate_minutes: read.estimate,
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

    async fn for_today(self, read: QuickAdd, mut desk: CliSession) -> Outcome {
        let out = self
            .swap
            .map(|given| lookup::item(&given, &desk.seen))
            .transpose()?;
        let when_full = when_full(out, read.bonus);
        let command = Command::AddItem {
            title: convert::title(&read.title)?,
            estimate_minutes: read.estimate,
            when_full,
        };
        desk.send(command).await?;
        Ok(desk.answer(arrivals::joined(&desk)))
    }
}
