//! What truly became of an item of an earlier day, or of today.

use chrono::NaiveDate;
use clap::Args;
use protocol::{Correction, DayDetail, ItemChange, Target, WireError};

use super::{
    super::super::{
        lookup,
        past::Times,
        value::{ClockReading, DayValue, day, shown},
    },
    OfDay,
};

#[derive(Args, Debug)]
pub(super) struct ItemStateArgs {
    #[arg(value_name = "ITEM")]
    item: String,
    #[command(flatten)]
    became: Became,
    #[arg(long, value_name = "HH:MM", value_parser = shown, requires = "done")]
    at: Option<ClockReading>,
    #[arg(long, value_name = "DAY", value_parser = day, requires = "not_done")]
    to: Option<DayValue>,
    #[command(flatten)]
    of: OfDay,
}

#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
struct Became {
    #[arg(long)]
    done: bool,
    #[arg(long)]
    not_done: bool,
    #[arg(long)]
    dropped: bool,
}

impl ItemStateArgs {
    /// The day it is meant for.
    pub(super) fn day(&self) -> OfDay {
        self.of
    }

    /// The correction, with the times of that day; dates ahead are counted from `today`.
    pub(super) fn correction(
        self,
        day: &DayDetail,
        today: NaiveDate,
    ) -> Result<Correction, WireError> {
        let id = lookup::item_of(&self.item, &day.items)?.id;
        let change = if self.became.done {
            let times = Times::of(day)?;
            ItemChange::Done {
                at: self.at.map(|time| times.last(time)),
            }
        } else if self.became.dropped {
            ItemChange::NotDone {
                place: Target::Drop,
            }
        } else {
            let date = self.to.and_then(|to| to.date(today));
            ItemChange::NotDone {
                place: date.map_or(Target::Tomorrow, |date| Target::Date { date }),
            }
        };
        Ok(Correction::Item { id, change })
    }
}
