//! Whose entries a report holds. One report may be a whole team's, and one person may have had two
//! addresses; no file says which it is, so the person who asks has to.

use std::collections::BTreeSet;

use csv::StringRecord;
use domain::folded;

use super::{super::report::shown, ArrivingProblem, TogglReport};

/// How many people are named when a person has to choose.
const NAMED: usize = 6;
/// The columns that say who it was.
const ADDRESS: [&str; 1] = ["email"];
const NAME: [&str; 2] = ["user", "member"];

/// The people whose entries are taken: all there are, or some.
pub(super) struct PersonChoice(Option<Vec<String>>);

impl PersonChoice {
    pub fn has(&self, report: &TogglReport, row: &StringRecord) -> bool {
        let is = |columns: &[&str], asked: &String| folded(report.cell(row, columns)) == *asked;
        let asked = |asked| is(&ADDRESS, asked) || is(&NAME, asked);
        self.0.as_ref().is_none_or(|all| all.iter().any(asked))
    }
}

/// The people who were asked for, or the only one.
///
/// # Errors
/// [`ArrivingProblem::SeveralPeople`] when no person was asked for and there are several, or when one who
/// was asked for is not there.
pub(super) fn chosen(
    report: &TogglReport,
    asked: &[String],
) -> Result<PersonChoice, ArrivingProblem> {
    let rows = || report.rows.iter().flatten();
    let people: BTreeSet<_> = rows()
        .map(|row| (report.cell(row, &NAME), report.cell(row, &ADDRESS)))
        .collect();
    if asked.is_empty() {
        // A person with an address is known by it: a name may be written in two ways.
        let told = |&(name, address): &(&str, &str)| {
            folded(if address.is_empty() { name } else { address })
        };
        let one = people.iter().map(told).collect::<BTreeSet<_>>().len() <= 1;
        return if one {
            Ok(PersonChoice(None))
        } else {
            Err(several(&people))
        };
    }
    let asked: Vec<_> = asked.iter().map(|one| folded(one.trim())).collect();
    let is_there = |one: &String| {
        let is = |&(name, address): &(&str, &str)| folded(name) == *one || folded(address) == *one;
        people.iter().any(is)
    };
    if people.is_empty() || asked.iter().all(is_there) {
        Ok(PersonChoice(Some(asked)))
    } else {
        Err(several(&people))
    }
}

fn several(people: &BTreeSet<(&str, &str)>) -> ArrivingProblem {
    let told = |&(name, address): &(&str, &str)| match (shown(name), shown(address)) {
        (name, address) if name.is_empty() => address,
        (name, address) if address.is_empty() => name,
        (name, address) => format!("{name} <{address}>"),
    };
    let mut named: Vec<_> = people.iter().take(NAMED).map(told).collect();
    if people.len() > NAMED {
        named.push("…".to_owned());
    }
    ArrivingProblem::SeveralPeople(named.join(", "))
}
