//! Putting clauses together so that the sentence can be read in one way only: commas and "either"
//! where "and" meets "or", brackets where a count meets anything.

use domain::{Clause, Criterion, Definition, Item, Need};

use crate::Words;

/// A clause in words and how loosely it hangs together.
struct ClauseText {
    text: String,
    /// Whether it has an "and", "or" or list of its own.
    composed: bool,
}

impl Words {
    pub(super) fn marked_definition(&self, definition: &Definition, items: &[Item]) -> String {
        let (need, clauses) = flat(definition);
        if clauses.is_empty() {
            return self.say("say-day-off", &[]);
        }
        match plain_need(need, clauses.len()) {
            Need::All => self.all(&clauses, items).text,
            Need::Any if clauses.iter().all(|clause| self.is_amount(clause)) => {
                self.amounts(&clauses, "say-or-between").text
            }
            Need::Any => {
                let said = clauses.iter().map(|clause| self.clause(clause, items));
                self.chain(said.map(|said| said.text).collect(), "say-comma", "say-or")
            }
            Need::AtLeast(count) => {
                let said = clauses.iter().map(|clause| self.clause(clause, items));
                let list = said.map(|said| said.text).collect();
                self.at_least("say-at-least", count, list)
            }
        }
    }

    /// Everything needed: amounts side by side share a verb.
    fn all(&self, clauses: &[Clause], items: &[Item]) -> ClauseText {
        let mut said = Vec::new();
        for run in clauses.chunk_by(|a, b| self.is_amount(a) && self.is_amount(b)) {
            match run {
                [clause] => said.push(self.clause(clause, items)),
                run => said.push(self.amounts(run, "say-and")),
            }
        }
        let loose = said.len() > 1 && said.iter().any(|said| said.composed);
        let and = if loose { "say-and-pause" } else { "say-and" };
        let composed = said.len() > 1 || said.iter().any(|said| said.composed);
        let texts = said.into_iter().map(|said| said.text).collect();
        ClauseText {
            text: self.chain(texts, "say-comma", and),
            composed,
        }
    }

    /// Amounts with one verb; `last` joins the last two.
    fn amounts(&self, run: &[Clause], last: &str) -> ClauseText {
        let amounts = run.iter().filter_map(|clause| match clause {
            Clause::One(criterion) => self.marked_amount(criterion),
            Clause::Group { .. } => None,
        });
        let amounts = self.chain(amounts.collect(), "say-comma", last);
        ClauseText {
            text: self.amounts_done(amounts, false),
            composed: true,
        }
    }

    fn is_amount(&self, clause: &Clause) -> bool {
        match clause {
            Clause::One(criterion) => self.marked_amount(criterion).is_some(),
            Clause::Group { .. } => false,
        }
    }

    fn clause(&self, clause: &Clause, items: &[Item]) -> ClauseText {
        let (need, criteria) = match clause {
            Clause::One(criterion) => {
                return ClauseText {
                    text: self.marked_criterion(criterion, items),
                    composed: false,
                };
            }
            Clause::Group { need, criteria } => (*need, criteria),
        };
        let ones: Vec<Clause> = criteria.iter().cloned().map(Clause::One).collect();
        let each = || {
            criteria
                .iter()
                .map(|one| self.marked_criterion(one, items))
                .collect()
        };
        let text = match plain_need(need, criteria.len()) {
            Need::All => return self.all(&ones, items),
            Need::Any => match criteria.as_slice() {
                [_, _] => self.chain(each(), "say-comma", "say-either-or"),
                _ => self.at_least("say-at-least-inside", 1, each()),
            },
            Need::AtLeast(count) => self.at_least("say-at-least-inside", count, each()),
        };
        ClauseText {
            text,
            composed: true,
        }
    }

    fn at_least(&self, id: &str, count: u8, list: Vec<String>) -> String {
        let list = self.chain(list, "say-semicolon", "say-semicolon");
        self.say(id, &[("count", count.into()), ("list", list.into())])
    }

    /// "a", "a and b", "a, b and c".
    fn chain(&self, mut texts: Vec<String>, between: &str, last: &str) -> String {
        let Some(end) = texts.pop() else {
            return String::new();
        };
        let pair = |id: &str, first: String, second: String| {
            self.say(id, &[("first", first.into()), ("second", second.into())])
        };
        let head = texts
            .into_iter()
            .reduce(|head, next| pair(between, head, next));
        match head {
            Some(head) => pair(last, head, end),
            None => end,
        }
    }
}

/// The need and the clauses with what needs no grouping opened up: single ones, a group that is all
/// there is, and groups that need the same as the whole does.
fn flat(definition: &Definition) -> (Need, Vec<Clause>) {
    let ones = |criteria: &[Criterion]| criteria.iter().cloned().map(Clause::One).collect();
    if let [Clause::Group { need, criteria }] = definition.clauses.as_slice() {
        return (*need, ones(criteria));
    }
    let outer = plain_need(definition.need, definition.clauses.len());
    let open = |clause: &Clause| match clause {
        Clause::Group { need, criteria }
            if criteria.len() == 1
                || (plain_need(*need, criteria.len()) == outer
                    && !matches!(outer, Need::AtLeast(_))) =>
        {
            ones(criteria)
        }
        Clause::One(_) | Clause::Group { .. } => vec![clause.clone()],
    };
    let clauses = definition.clauses.iter().flat_map(open).collect();
    (definition.need, clauses)
}

/// "At least all" is all, "at least one" is any, and of one thing everything is all.
fn plain_need(need: Need, of: usize) -> Need {
    match need {
        Need::AtLeast(count) if usize::from(count) >= of => Need::All,
        Need::AtLeast(0 | 1) => Need::Any,
        Need::All | Need::Any | Need::AtLeast(_) if of <= 1 => Need::All,
        Need::All | Need::Any | Need::AtLeast(_) => need,
    }
}
