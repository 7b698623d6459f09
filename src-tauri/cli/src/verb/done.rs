//! `daydone done` and `daydone undone`: ticks, given and taken back.

use clap::Args;
use protocol::Command;
use types::ItemId;

use super::super::{
    answer::Outcome,
    arrivals, lookup,
    session::{CliSession, say},
};

#[derive(Args, Debug)]
pub(crate) struct DoneArgs {
    #[arg(value_name = "ITEM", required = true)]
    items: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct Undone {
    #[arg(value_name = "ITEM", required = true)]
    items: Vec<String>,
}

impl DoneArgs {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        each(desk, &self.items, |item| Command::TickItem { item }).await
    }
}

impl Undone {
    pub(crate) async fn run(self, desk: CliSession) -> Outcome {
        each(desk, &self.items, |item| Command::ReturnItem { item }).await
    }
}

/// All of them at once: a slip in one of the names, or one that is refused, changes nothing.
async fn each(mut desk: CliSession, given: &[String], command: fn(ItemId) -> Command) -> Outcome {
    let mut items: Vec<ItemId> = Vec::new();
    for given in given {
        let item = lookup::item(given, &desk.seen)?;
        // Named twice, it is meant once.
        if !items.contains(&item.id) {
            items.push(item.id);
        }
    }
    let commands = items.iter().copied().map(command);
    desk.wish_all(commands.collect()).await?;
    let are = items
        .iter()
        .filter_map(|id| arrivals::item(*id, &desk.seen));
    let mut lines: Vec<_> = are.map(|item| arrivals::became(item, &desk)).collect();
    let today = &desk.seen.today;
    if let Some(last) = lines.last_mut().filter(|_| today.items_total > 0) {
        let args = [
            ("done", today.items_done.into()),
            ("total", today.items_total.into()),
        ];
        *last = format!("{last} {}", say("cli-done-of", &args));
    }
    Ok(desk.answer(lines))
}
