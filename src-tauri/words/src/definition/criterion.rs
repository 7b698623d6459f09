//! One criterion in words, with marks. Amounts ("3 h of focus") are kept apart from whole clauses,
//! because several of them share one verb: "6 h of focus and 2 h of communication are done".

use domain::{Criterion, Item, ItemKind};

use super::unmarked;
use crate::Words;

impl Words {
    /// The criterion as a clause.
    pub(super) fn marked_criterion(&self, criterion: &Criterion, items: &[Item]) -> String {
        match self.marked_amount(criterion) {
            Some(amount) => self.amounts_done(amount, is_one(criterion)),
            None => self.marked_clause(criterion, items),
        }
    }

    /// "3 h of focus", for the criteria that are amounts.
    pub(super) fn marked_amount(&self, criterion: &Criterion) -> Option<String> {
        match criterion {
            Criterion::Focus(minutes) => {
                let length = self.duration(minutes.seconds());
                Some(self.say("say-amount-focus", &[("length", length.into())]))
            }
            Criterion::Communication(minutes) => {
                let length = self.duration(minutes.seconds());
                Some(self.say("say-amount-communication", &[("length", length.into())]))
            }
            Criterion::Sessions(count) => {
                Some(self.say("say-amount-sessions", &[("count", (*count).into())]))
            }
            Criterion::AllItems
            | Criterion::Items(_)
            | Criterion::Clock(_)
            | Criterion::Item(_) => None,
        }
    }

    /// "… are done" around one amount or several.
    pub(super) fn amounts_done(&self, amounts: String, one: bool) -> String {
        let args = [("amounts", amounts.into()), ("one", u8::from(one).into())];
        self.say("say-amounts-done", &args)
    }

    fn marked_clause(&self, criterion: &Criterion, items: &[Item]) -> String {
        match criterion {
            Criterion::AllItems => {
                self.say("say-criterion-all-items", &[("count", musts(items).into())])
            }
            Criterion::Items(count) => {
                self.say("say-criterion-items", &[("count", (*count).into())])
            }
            Criterion::Clock(time) => {
                self.say("say-criterion-clock", &[("time", self.clock(*time).into())])
            }
            Criterion::Item(id) => match items.iter().find(|item| item.id == *id) {
                Some(item) => {
                    let title = unmarked(item.title.as_str());
                    self.say("say-criterion-item", &[("title", title.into())])
                }
                None => self.say("say-criterion-lost-item", &[]),
            },
            // Said as amounts before it comes to this.
            Criterion::Focus(_) | Criterion::Communication(_) | Criterion::Sessions(_) => {
                String::new()
            }
        }
    }
}

/// Whether the criterion asks for one thing, so that the sentence speaks of one.
fn is_one(criterion: &Criterion) -> bool {
    match criterion {
        Criterion::Items(count) | Criterion::Sessions(count) => *count == 1,
        Criterion::Focus(_) | Criterion::Communication(_) | Criterion::AllItems => false,
        Criterion::Clock(_) | Criterion::Item(_) => false,
    }
}

/// Must items that count today.
fn musts(items: &[Item]) -> usize {
    let counts = |item: &&Item| item.kind == ItemKind::Must && item.counts();
    items.iter().filter(counts).count()
}
