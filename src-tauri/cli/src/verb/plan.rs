//! `daydone plan`: say what done means today, and start the day.

use clap::Args;
use protocol::{Command, DefinitionChoice, NewItem, Snapshot, WireError};
use types::{Minutes, QuickAdd, Shape, folded};

use super::super::{answer::Outcome, definition_args::Defining, lookup, session::CliSession};
use api::convert;

pub(super) use super::definition_line::definition;

#[derive(Args, Debug)]
pub(crate) struct Plan {
    #[command(flatten)]
    pub(crate) defining: Defining,
    #[arg(long, value_name = "TITLE")]
    pub(crate) bonus: Vec<String>,
    #[arg(long, value_name = "WAITING")]
    pub(crate) take: Vec<String>,
    #[arg(long)]
    pub(crate) without_usual: bool,
    #[arg(value_name = "TITLE")]
    pub(crate) titles: Vec<String>,
}

impl Plan {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let with_items = !self.titles.is_empty() || !self.take.is_empty();
        let mut definition = self.defining.choice(with_items, &desk).await?;
        if definition.is_none() && with_items && desk.seen.day.day_off {
            // Who plans items on a day off wants to do them.
            definition = Some(DefinitionChoice::shape(Shape::TaskGoals));
        }
        let waiting = match self.take.is_empty() {
            true => Vec::new(),
            false => desk.waiting().await?,
        };
        let mut items = Vec::new();
        for given in &self.take {
            let waiting = lookup::waiting(given, &waiting)?;
            items.push(NewItem {
                waiting: Some(waiting.id),
                ..NewItem::must(convert::title(&waiting.title)?)
            });
        }
        let titles = self.titles.iter().map(|title| (title, false));
        for (title, bonus) in titles.chain(self.bonus.iter().map(|title| (title, true))) {
            let read = QuickAdd::without_day(title);
            items.push(NewItem {
                bonus: bonus || read.bonus,
                estimate_minutes: read.estimate,
                ..NewItem::must(convert::title(&read.title)?)
            });
        }
        if !self.without_usual {
            add_usual_that_waits(&mut items, &desk).await?;
            add_usual(&mut items, &desk.seen)?;
        }
        let past_boundary = self.defining.past_boundary;
        let start = |past_boundary| Command::StartDay {
            definition: definition.clone(),
            items: items.clone(),
            past_boundary,
        };
        desk.wish_to_a_stop(past_boundary, start).await?;
        Ok(desk.answer(planned(&desk)))
    }
}

/// A usual item that was left the day before waits under its title; on a day it is for it comes up all the same, with
/// what stands inside it.
async fn add_usual_that_waits(
    items: &mut Vec<NewItem>,
    desk: &CliSession,
) -> Result<(), WireError> {
    let due: Vec<_> = desk
        .seen
        .waiting
        .iter()
        .filter(|one| one.for_today)
        .collect();
    if due.is_empty() {
        return Ok(());
    }
    let today = desk.today();
    for usual in desk.client.settings().await?.chosen.usual {
        let known = folded(&usual.title);
        let waits = due.iter().find(|one| folded(&one.title) == known);
        let Some(waits) = waits.filter(|_| usual.is_for(today)) else {
            continue;
        };
        if items.iter().all(|item| item.waiting != Some(waits.id)) {
            items.push(NewItem {
                bonus: usual.bonus || is_full(items, &desk.seen),
                estimate_minutes: minutes(waits.estimate_s),
                waiting: Some(waits.id),
                ..NewItem::must(convert::title(&waits.title)?)
            });
        }
    }
    Ok(())
}

/// Whether the day holds no more musts than are planned.
fn is_full(items: &[NewItem], seen: &Snapshot) -> bool {
    let musts = items.iter().filter(|item| !item.bonus).count();
    musts >= usize::from(seen.day.item_limit)
}

/// An estimate as it is typed.
fn minutes(seconds: Option<u32>) -> Option<Minutes> {
    seconds
        .and_then(|seconds| (seconds / 60).try_into().ok())
        .map(Minutes)
}

/// The usual items that are for the day, behind those that were named. What the day does not hold as a must is a
/// bonus.
fn add_usual(items: &mut Vec<NewItem>, seen: &Snapshot) -> Result<(), WireError> {
    for usual in &seen.usual {
        let title = convert::title(&usual.title)?;
        let known = folded(title.as_str());
        if items
            .iter()
            .any(|item| folded(item.title.as_str()) == known)
        {
            continue;
        }
        items.push(NewItem {
            bonus: usual.bonus || is_full(items, seen),
            estimate_minutes: minutes(usual.estimate_s),
            ..NewItem::must(title)
        });
    }
    Ok(())
}

/// The definition, then the list.
pub(super) fn planned(desk: &CliSession) -> Vec<String> {
    let mut lines = vec![definition(desk)];
    let items = desk.seen.items.iter().enumerate();
    lines.extend(items.map(|(index, item)| super::status::item_line(index + 1, item, desk)));
    lines.extend(super::meetings::of_the_day(&desk.seen));
    lines
}
