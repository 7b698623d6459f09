//! What done means, from the options of `plan` and `define`. Without `--all` or `--of` any one of
//! the things named is enough: a definition is a ceiling, so whichever comes first.

use chrono::NaiveTime;
use clap::{Arg, Args, Command};
use protocol::{DefinitionChoice, Need, WireError, error::code};
use types::{Clause, Criterion, Minutes, Shape};

use super::{
    lookup,
    session::CliSession,
    shape::{Parts, ShapeName},
    value::{Blocks, blocks, clock, minutes, once_or_blocks},
};

#[cfg(test)]
mod tests;

/// The options of criteria: every one that has an option, and nothing else.
#[derive(Args, Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct CriterionOptions {
    #[arg(long, value_name = "HH:MM", value_parser = clock)]
    until: Option<NaiveTime>,
    #[arg(long, value_name = "LENGTH", value_parser = minutes)]
    focus: Option<Minutes>,
    #[arg(long, value_name = "LENGTH", value_parser = minutes)]
    communication: Option<Minutes>,
    #[arg(long, value_name = "N")]
    sessions: Option<u8>,
    #[arg(long, value_name = "NxLENGTH", value_parser = once_or_blocks)]
    undisturbed: Option<Blocks>,
    #[arg(long, value_name = "N")]
    items: Option<u8>,
    #[arg(long, value_name = "ITEM")]
    item: Vec<String>,
}

impl CriterionOptions {
    /// All of them as they are typed: `--until, --focus, …`.
    pub(super) fn listed() -> String {
        let all = Self::augment_args(Command::new("define"));
        let names = all.get_arguments().filter_map(Arg::get_long);
        let typed: Vec<_> = names.map(|name| format!("--{name}")).collect();
        typed.join(", ")
    }

    /// What is asked for without naming an item, each with its option, in the order in which it is said.
    fn asked(&self) -> [(&'static str, Option<Criterion>); 6] {
        // Taken apart by name, so that a new option is read.
        let CriterionOptions {
            until,
            focus,
            communication,
            sessions,
            undisturbed,
            items,
            item: _,
        } = self;
        [
            ("--focus", focus.map(Criterion::Focus)),
            (
                "--communication",
                communication.map(Criterion::Communication),
            ),
            ("--sessions", sessions.map(Criterion::Sessions)),
            (
                "--undisturbed",
                undisturbed.map(|blocks| Criterion::Undisturbed {
                    minutes: blocks.minutes,
                    times: blocks.count,
                }),
            ),
            ("--items", items.map(Criterion::Items)),
            ("--until", until.map(Criterion::Clock)),
        ]
    }
}

/// The options of a definition.
#[derive(Args, Debug, Default, PartialEq, Eq)]
pub(super) struct Defining {
    #[command(flatten)]
    criteria: CriterionOptions,
    #[arg(long, group = "need")]
    pub(super) all: bool,
    #[arg(long, group = "need")]
    pub(super) any: bool,
    #[arg(long, value_name = "K", group = "need")]
    pub(super) of: Option<u8>,
    #[arg(long, value_name = "SHAPE")]
    pub(super) shape: Option<ShapeName>,
    #[arg(long, value_name = "NxLENGTH", value_parser = blocks, requires = "shape")]
    pub(super) deep: Option<Blocks>,
    #[arg(long, value_name = "NxLENGTH", value_parser = blocks, requires = "shape")]
    pub(super) talk: Option<Blocks>,
    #[arg(long)]
    pub(super) past_boundary: bool,
}

impl Defining {
    /// The definition that the options ask for, or `None` when no option was given.
    /// `with_items` says whether the day has items to count.
    pub(super) async fn choice(
        &self,
        with_items: bool,
        desk: &CliSession,
    ) -> Result<Option<DefinitionChoice>, WireError> {
        if let Some(name) = self.shape {
            self.no_criteria_beside_a_shape()?;
            let settings = desk.client.settings().await?;
            let parts = Parts {
                until: self.criteria.until,
                deep: self.deep,
                talk: self.talk,
            };
            let shape = name.with(&parts, &settings);
            return Ok(Some(DefinitionChoice::shape(shape)));
        }
        let criteria = self.criteria(with_items, desk)?;
        let shape = match (criteria.as_slice(), self.need()) {
            ([], _) => None,
            ([Criterion::Clock(until)], _) => Some(Shape::StandardHours { until: *until }),
            ([Criterion::AllItems], _) => Some(Shape::TaskGoals),
            ([Criterion::AllItems, Criterion::Clock(until)], Need::Any) => {
                Some(Shape::TasksOrTime { until: *until })
            }
            (_, need) => {
                let clauses = criteria.into_iter().map(Clause::One).collect();
                return Ok(Some(DefinitionChoice::Rule { need, clauses }));
            }
        };
        Ok(shape.map(DefinitionChoice::shape))
    }

    fn criteria(&self, with_items: bool, desk: &CliSession) -> Result<Vec<Criterion>, WireError> {
        let named = self.criteria.item.iter();
        let named = named.map(|given| lookup::item(given, &desk.seen));
        let named: Result<Vec<_>, _> = named
            .map(|item| item.map(|item| Criterion::Item(item.id)))
            .collect();
        let mut criteria = named?;
        let asked = self.criteria.asked().into_iter();
        let (items, others): (Vec<_>, Vec<_>) = asked
            .filter_map(|(_, criterion)| criterion)
            .partition(|criterion| matches!(criterion, Criterion::Items(_)));
        criteria.extend(items);
        let items_said = !criteria.is_empty();
        let asked = items_said || !others.is_empty() || self.all || self.any || self.of.is_some();
        if asked && with_items && !items_said {
            criteria.push(Criterion::AllItems);
        }
        criteria.extend(others);
        Ok(criteria)
    }

    fn need(&self) -> Need {
        match (self.all, self.of) {
            (true, _) => Need::All,
            (false, Some(count)) => Need::AtLeast(count),
            (false, None) => Need::Any,
        }
    }

    fn no_criteria_beside_a_shape(&self) -> Result<(), WireError> {
        // A stop time goes with a shape.
        let is_beside = |one: &Criterion| one.clock_time().is_none();
        let asked = self.criteria.asked().into_iter();
        let asked = asked.map(|(flag, one)| (flag, one.as_ref().is_some_and(is_beside)));
        let mut said = asked.chain([
            ("--item", !self.criteria.item.is_empty()),
            ("--all", self.all),
            ("--of", self.of.is_some()),
        ]);
        match said.find(|(_, said)| *said) {
            Some((flag, _)) => {
                let args = [("flag", flag.into())];
                CliSession::refuse(code::BAD_PARAMS, "cli-shape-with-criteria", &args)
            }
            None => Ok(()),
        }
    }
}
