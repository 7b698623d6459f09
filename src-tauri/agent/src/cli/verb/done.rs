//! `daydone done` and `daydone undone`: ticks, given and taken back.

use clap::Args;
use protocol::Command;

use super::super::{
    answer::Outcome,
    desk::{Desk, say},
    named,
};

#[derive(Args, Debug)]
pub(in super::super) struct Done {
    #[arg(value_name = "ITEM", required = true)]
    items: Vec<String>,
}

#[derive(Args, Debug)]
pub(in super::super) struct Undone {
    #[arg(value_name = "ITEM", required = true)]
    items: Vec<String>,
}

impl Done {
    pub(in super::super) async fn run(self, desk: Desk) -> Outcome {
        each(desk, &self.items, "cli-done", |item| Command::TickItem {
            item,
        })
        .await
    }
}

impl Undone {
    pub(in super::super) async fn run(self, desk: Desk) -> Outcome {
        each(desk, &self.items, "cli-undone", |item| {
            Command::ReturnItem { item }
        })
        .await
    }
}

/// All names are looked up before the first is acted on: a slip in one of them changes nothing.
async fn each(
    mut desk: Desk,
    given: &[String],
    id: &str,
    command: fn(String) -> Command,
) -> Outcome {
    let items = given.iter().map(|given| named::item(given, &desk.seen));
    let items = items.collect::<Result<Vec<_>, _>>()?;
    let mut lines = Vec::new();
    for item in items {
        desk.wish(command(item.id)).await?;
        let today = &desk.seen.today;
        let args = [
            ("title", item.title.into()),
            ("done", today.items_done.into()),
            ("total", today.items_total.into()),
        ];
        lines.push(say(id, &args));
    }
    Ok(desk.answer(lines))
}
