//! `daydone item …`: changes to one item of the list, or to a parked thought where that makes sense.

use clap::{Args, Subcommand};
use protocol::{Command, ItemKind, ItemView, Target};
use types::{ItemId, Minutes};
use words::Value;

use super::super::{
    answer::Outcome,
    arrivals,
    lookup::{self, Candidate},
    session::{CliSession, length as said_length, say},
    value::{DayValue, day, minutes},
};
use api::convert;

#[derive(Args, Debug)]
pub(crate) struct ItemArgs {
    #[command(subcommand)]
    change: ItemAction,
}

#[derive(Debug, Subcommand)]
enum ItemAction {
    Rename {
        item: String,
        title: String,
    },
    Estimate {
        item: String,
        #[arg(value_parser = minutes)]
        length: Option<Minutes>,
    },
    Order {
        item: String,
        position: u16,
    },
    Must {
        item: String,
    },
    Bonus {
        item: String,
    },
    Move {
        item: String,
        #[arg(value_parser = day, default_value = "tomorrow")]
        day: DayValue,
    },
    Drop {
        item: String,
    },
    HandOver {
        item: String,
        person: Option<String>,
    },
}

impl ItemArgs {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        match self.change {
            ItemAction::Rename { item, title } => {
                let title = convert::title(&title)?;
                let rename = |item| Command::RenameItem { item, title };
                changed(&item, desk, rename, |item| {
                    say("cli-renamed", &[("title", title_of(item))])
                })
                .await
            }
            ItemAction::Estimate {
                item,
                length: minutes,
            } => {
                let estimate = |item| Command::EstimateItem { item, minutes };
                changed(&item, desk, estimate, estimated).await
            }
            ItemAction::Order { item, position } => ordered(&item, position, desk).await,
            ItemAction::Must { item } => kind(&item, ItemKind::Must, desk).await,
            ItemAction::Bonus { item } => kind(&item, ItemKind::Bonus, desk).await,
            ItemAction::Move { item, day } => {
                let place = match day.date(desk.today()) {
                    Some(date) => Target::Date { date },
                    None => Target::Tomorrow,
                };
                placed(&item, place, desk).await
            }
            ItemAction::Drop { item } => placed(&item, Target::Drop, desk).await,
            ItemAction::HandOver { item, person } => {
                let person = convert::maybe_title(person.as_deref())?;
                placed(&item, Target::HandOver { person }, desk).await
            }
        }
    }
}

/// Changes one item, and says what it is then.
async fn changed(
    given: &str,
    mut desk: CliSession,
    command: impl FnOnce(ItemId) -> Command,
    line: impl FnOnce(&ItemView) -> String,
) -> Outcome {
    let id = lookup::item(given, &desk.seen)?.id;
    desk.send(command(id)).await?;
    let line = arrivals::item(id, &desk.seen).map(line);
    Ok(desk.answer(line.into_iter().collect()))
}

async fn kind(given: &str, kind: ItemKind, desk: CliSession) -> Outcome {
    let change = |item| Command::ChangeItemKind { item, kind };
    changed(given, desk, change, |item| {
        let id = match item.kind {
            ItemKind::Must => "cli-must",
            ItemKind::Bonus => "cli-bonus",
        };
        say(id, &[("title", title_of(item))])
    })
    .await
}

async fn ordered(given: &str, position: u16, mut desk: CliSession) -> Outcome {
    let item = lookup::item(given, &desk.seen)?.id;
    let command = Command::ReorderItem { item, position };
    desk.send(command).await?;
    let items = (1_usize..).zip(&desk.seen.items);
    let mut lines = Vec::new();
    for (number, found) in items.filter(|(_, found)| found.id == item) {
        let args = [("title", title_of(found)), ("position", number.into())];
        lines.push(say("cli-ordered", &args));
    }
    Ok(desk.answer(lines))
}

/// Gives an item or a thought its place. An item says where it is; a thought leaves the list of those
/// that are parked, and is found among what waits if it went there.
async fn placed(given: &str, place: Target, mut desk: CliSession) -> Outcome {
    let Candidate { id: what, title } = lookup::loose_end(given, &desk.seen)?;
    let handed = matches!(place, Target::HandOver { .. });
    desk.send(Command::Place { what, place }).await?;
    if let Some(item) = arrivals::item(ItemId(what.0), &desk.seen) {
        return Ok(desk.answer(vec![arrivals::became(item, &desk)]));
    }
    let title = ("title", title.into());
    let line = match arrivals::waits(&desk.before, &desk.seen) {
        Some(new) => say("cli-later", &[title, ("day", desk.day(&new.due).into())]),
        None if handed => say("cli-handed", &[title]),
        None => say("cli-dropped", &[title]),
    };
    Ok(desk.answer(vec![line]))
}

fn estimated(item: &ItemView) -> String {
    match item.estimate_s {
        Some(seconds) => {
            let length = said_length(seconds).into();
            say(
                "cli-estimated",
                &[("title", title_of(item)), ("length", length)],
            )
        }
        None => say("cli-not-estimated", &[("title", title_of(item))]),
    }
}

fn title_of(item: &ItemView) -> Value<'_> {
    item.title.as_str().into()
}
