//! `daydone plan`: say what done means today, and start the day.

use clap::Args;
use protocol::{Command, DefinitionChoice, NewItem};
use types::Shape;

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
            items.push(NewItem {
                bonus,
                ..NewItem::must(convert::title(title)?)
            });
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

/// The definition, then the list.
pub(super) fn planned(desk: &CliSession) -> Vec<String> {
    let mut lines = vec![definition(desk)];
    let items = desk.seen.items.iter().enumerate();
    lines.extend(items.map(|(index, item)| super::status::item_line(index + 1, item, desk)));
    lines.extend(super::meetings::of_the_day(&desk.seen));
    lines
}
