//! What done means, from the options of `plan` and `define`. Without `--all` or `--of` any one of
//! the things named is enough: a definition is a ceiling, so whichever comes first.

use chrono::NaiveTime;
use clap::Args;
use protocol::{
    ClauseChoice, CriterionChoice, DefinitionChoice, Need, ShapeChoice, WireError, error::code,
};

use super::{
    lookup,
    session::CliSession,
    shape::{Parts, ShapeName, shown},
    value::{Blocks, blocks, clock, length},
};

/// The options of a definition.
#[derive(Args, Debug, Default, PartialEq, Eq)]
pub(super) struct Defining {
    #[arg(long, value_name = "HH:MM", value_parser = clock)]
    pub(super) until: Option<NaiveTime>,
    #[arg(long, value_name = "LENGTH", value_parser = length)]
    pub(super) focus: Option<u32>,
    #[arg(long, value_name = "LENGTH", value_parser = length)]
    pub(super) communication: Option<u32>,
    #[arg(long, value_name = "N")]
    pub(super) sessions: Option<u8>,
    #[arg(long, value_name = "N")]
    pub(super) items: Option<u8>,
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
    /// The definition wished for, or `None` when no option was given. `with_items` says whether the
    /// day has items to count.
    pub(super) async fn choice(
        &self,
        with_items: bool,
        desk: &CliSession,
    ) -> Result<Option<DefinitionChoice>, WireError> {
        if let Some(name) = self.shape {
            self.no_criteria_beside_a_shape()?;
            let settings = desk.client.settings().await?;
            let parts = Parts {
                until: self.until,
                deep: self.deep,
                talk: self.talk,
            };
            let shape = name.with(&parts, &settings);
            return Ok(Some(DefinitionChoice::Shape { shape }));
        }
        let criteria = self.criteria(with_items, desk)?;
        Ok(match (criteria.as_slice(), self.need()) {
            ([], _) => None,
            ([CriterionChoice::Clock { time }], _) => {
                let until = time.clone();
                Some(shape(ShapeChoice::StandardHours { until }))
            }
            ([CriterionChoice::AllItems], _) => Some(shape(ShapeChoice::TaskGoals)),
            ([CriterionChoice::AllItems, CriterionChoice::Clock { time }], Need::Any) => {
                let until = time.clone();
                Some(shape(ShapeChoice::TasksOrTime { until }))
            }
            (_, need) => {
                let one = |criterion| ClauseChoice::One { criterion };
                let clauses = criteria.into_iter().map(one).collect();
                Some(DefinitionChoice::Rule { need, clauses })
            }
        })
    }

    fn criteria(
        &self,
        with_items: bool,
        desk: &CliSession,
    ) -> Result<Vec<CriterionChoice>, WireError> {
        let named: Result<Vec<_>, _> = self
            .item
            .iter()
            .map(|given| lookup::item(given, &desk.seen))
            .map(|item| item.map(|item| CriterionChoice::Item { item: item.id }))
            .collect();
        let mut criteria = named?;
        criteria.extend(self.items.map(|count| CriterionChoice::Items { count }));
        let focus = self.focus.map(|minutes| CriterionChoice::Focus { minutes });
        let communication = self.communication;
        let communication = communication.map(|minutes| CriterionChoice::Communication { minutes });
        let sessions = self
            .sessions
            .map(|count| CriterionChoice::Sessions { count });
        let until = self
            .until
            .map(|until| CriterionChoice::Clock { time: shown(until) });
        let items_said = !criteria.is_empty();
        let others: Vec<_> = [focus, communication, sessions, until]
            .into_iter()
            .flatten()
            .collect();
        let asked = items_said || !others.is_empty() || self.all || self.any || self.of.is_some();
        if asked && with_items && !items_said {
            criteria.push(CriterionChoice::AllItems);
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
        let said = [
            ("--focus", self.focus.is_some()),
            ("--communication", self.communication.is_some()),
            ("--sessions", self.sessions.is_some()),
            ("--items", self.items.is_some()),
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

fn shape(shape: ShapeChoice) -> DefinitionChoice {
    DefinitionChoice::Shape { shape }
}
