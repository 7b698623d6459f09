//! `daydone item …`: changes to one item of the list, or to a parked thought where that makes sense.

use clap::{Args, Subcommand};
use protocol::{Command, ItemKind, Place};

use super::super::{
    answer::Outcome,
    desk::{Desk, length as said_length, say},
    named::{self, Named},
    value::{Day, day, length},
};

#[derive(Args, Debug)]
pub(in super::super) struct Item {
    #[command(subcommand)]
    change: Change,
}

#[derive(Debug, Subcommand)]
enum Change {
    Rename {
        item: String,
        title: String,
    },
    Estimate {
        item: String,
        #[arg(value_parser = length)]
        length: Option<u32>,
    },
    Order {
        item: String,
        position: u32,
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
        day: Day,
    },
    Drop {
        item: String,
    },
    HandOver {
        item: String,
        person: Option<String>,
    },
}

impl Item {
    pub(in super::super) async fn run(self, mut desk: Desk) -> Outcome {
        let of = |given: &str| named::item(given, &desk.seen);
        let loose = |given: &str| named::loose_end(given, &desk.seen);
        match self.change {
            Change::Rename { item, title } => {
                let item = of(&item)?.id;
                let line = say("cli-renamed", &[("title", title.trim().into())]);
                desk.wish_and_say(Command::RenameItem { item, title }, |_| line)
                    .await
            }
            Change::Estimate {
                item,
                length: minutes,
            } => {
                let Named { id: item, title } = of(&item)?;
                let line = match minutes {
                    Some(minutes) => {
                        let length = said_length(minutes.saturating_mul(60)).into();
                        say(
                            "cli-estimated",
                            &[("title", title.into()), ("length", length)],
                        )
                    }
                    None => say("cli-not-estimated", &[("title", title.into())]),
                };
                desk.wish_and_say(Command::EstimateItem { item, minutes }, |_| line)
                    .await
            }
            Change::Order { item, position } => {
                let Named { id: item, title } = of(&item)?;
                let args = [("title", title.into()), ("position", position.into())];
                let line = say("cli-ordered", &args);
                desk.wish_and_say(Command::ReorderItem { item, position }, |_| line)
                    .await
            }
            Change::Must { item } => kind(&of(&item)?, ItemKind::Must, "cli-must", desk).await,
            Change::Bonus { item } => kind(&of(&item)?, ItemKind::Bonus, "cli-bonus", desk).await,
            Change::Move { item, day } => {
                let what = loose(&item)?;
                let place = match day.date(desk.today()) {
                    Some(date) => Place::Date { date },
                    None => Place::Tomorrow,
                };
                moved(what, place, desk).await
            }
            Change::Drop { item } => {
                let Named { id: what, title } = loose(&item)?;
                let line = say("cli-dropped", &[("title", title.into())]);
                let place = Place::Drop;
                desk.wish_and_say(Command::Place { what, place }, |_| line)
                    .await
            }
            Change::HandOver { item, person } => {
                let Named { id: what, title } = loose(&item)?;
                let line = match &person {
                    Some(person) => {
                        let person = person.trim().into();
                        say(
                            "cli-handed-to",
                            &[("title", title.into()), ("person", person)],
                        )
                    }
                    None => say("cli-handed", &[("title", title.into())]),
                };
                let place = Place::HandOver { person };
                desk.wish_and_say(Command::Place { what, place }, |_| line)
                    .await
            }
        }
    }
}

async fn kind(item: &Named, kind: ItemKind, id: &str, mut desk: Desk) -> Outcome {
    let line = say(id, &[("title", item.title.as_str().into())]);
    let item = item.id.clone();
    desk.wish_and_say(Command::ChangeItemKind { item, kind }, |_| line)
        .await
}

async fn moved(what: Named, place: Place, mut desk: Desk) -> Outcome {
    let command = Command::Place {
        what: what.id,
        place,
    };
    let new = desk.wish_for_later(command).await?;
    let line = new.map(|new| {
        let day = desk.day(&new.due).into();
        say("cli-moved", &[("title", what.title.into()), ("day", day)])
    });
    Ok(desk.answer(line.into_iter().collect()))
}
