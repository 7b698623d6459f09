//! What done means, from the options of `plan` and `define`. Without `--all` or `--of` any one of
//! the things named is enough: a definition is a ceiling, so whichever comes first.

use chrono::NaiveTime;
use clap::Args;
use protocol::{DefinitionChoice, Need, WireError, error::code};
use types::{Clause, Criterion, Minutes, Shape};

use super::{
    lookup,
    session::CliSession,
    shape::{Parts, ShapeName},
    value::{Blocks, blocks, clock, minutes},
};

/// One option a criterion. They are taken apart by name where they are read, so that a new one is read.
#[derive(Args, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Amounts {
    #[arg(long, value_name = "HH:MM", value_parser = clock)]
    pub(super) until: Option<NaiveTime>,
    #[arg(long, value_name = "LENGTH", value_parser = minutes)]
    pub(super) focus: Option<Minutes>,
    #[arg(long, value_name = "LENGTH", value_parser = minutes)]
    pub(super) communication: Option<Minutes>,
    #[arg(long, value_name = "N")]
    pub(super) sessions: Option<u8>,
    #[arg(long, value_name = "N")]
    pub(super) items: Option<u8>,
}

/// The options of a definition.
#[derive(Args, Debug, Default, PartialEq, Eq)]
pub(super) struct Defining {
    #[command(flatten)]
    pub(super) amounts: Amounts,
    #[arg(long, value_name = "ITEM")]
    pub(super) item: Vec<String>,
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
                until: self.amounts.until,
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
        let named: Result<Vec<_>, _> = self
            .item
            .iter()
            .map(|given| lookup::item(given, &desk.seen))
            .map(|item| item.map(|item| Criterion::Item(item.id)))
            .collect();
        let mut criteria = named?;
        let Amounts {
            until,
            focus,
            communication,
            sessions,
            items,
        } = self.amounts;
        criteria.extend(items.map(Criterion::Items));
        let items_said = !criteria.is_empty();
        let others: Vec<_> = [
            focus.map(Criterion::Focus),
            communication.map(Criterion::Communication),
            sessions.map(Criterion::Sessions),
            until.map(Criterion::Clock),
        ]
        .into_iter()
        .flatten()
        .collect();
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
        let Amounts {
            until: _,
            focus,
            communication,
            sessions,
            items,
        } = self.amounts;
        let said = [
            ("--focus", focus.is_some()),
            ("--communication", communication.is_some()),
            ("--sessions", sessions.is_some()),
            ("--items", items.is_some()),
            ("--item", !self.item.is_empty()),
            ("--all", self.all),
            ("--of", self.of.is_some()),
        ];
        match said.into_iter().find(|(_, said)| *said) {
            Some((flag, _)) => {
                let args = [("flag", flag.into())];
                CliSession::refuse(code::BAD_PARAMS, "cli-shape-with-criteria", &args)
            }
            None => Ok(()),
        }
    }
}
