//! One criterion in words, with marks. Amounts ("3 h of focus") are kept apart from whole clauses,
//! because several of them share one verb: "6 h of focus and 2 h of communication are done".

use domain::{Criterion, Item, ItemKind, Minutes, Seconds};

use super::unmarked;
use crate::{Value, Words};

/// A criterion in words.
enum Said {
    /// "3 h of focus"; `is_one` where it is one thing, so that the sentence speaks of one.
    Amount { text: String, is_one: bool },
    /// "it is 16:30".
    Clause(String),
}

impl Words {
    /// The criterion as a clause.
    pub(super) fn marked_criterion(&self, criterion: &Criterion, items: &[Item]) -> String {
        match self.said(criterion, items) {
            Said::Amount { text, is_one } => self.amounts_done(text, is_one),
            Said::Clause(text) => text,
        }
    }

    /// "3 h of focus", for the criteria that are amounts.
    pub(super) fn marked_amount(&self, criterion: &Criterion) -> Option<String> {
        match self.said(criterion, &[]) {
            Said::Amount { text, .. } => Some(text),
            Said::Clause(_) => None,
        }
    }

    /// "… are done" around one amount or several.
    pub(super) fn amounts_done(&self, amounts: String, one: bool) -> String {
        let args = [("amounts", amounts.into()), ("one", u8::from(one).into())];
        self.say("say-amounts-done", &args)
    }

    /// Where a criterion stands, for a line of its own: "2 h 10 of 6 h", "2 of 4 sessions". Absent for what is
    /// ticked and for a clock time. `value` and `target` are on the criterion's scale.
    #[must_use]
    pub fn measured(&self, criterion: &Criterion, value: u32, target: u32) -> Option<String> {
        let of = |id: &str, value: String, target: String| {
            Some(self.say(id, &[("value", value.into()), ("target", target.into())]))
        };
        let counted = |id: &str| of(id, value.to_string(), target.to_string());
        let length = |seconds| self.duration(Seconds(seconds));
        match criterion {
            Criterion::Focus(_) | Criterion::Communication(_) => {
                of("say-line-measure", length(value), length(target))
            }
            Criterion::Sessions(_) => counted("say-line-sessions"),
            Criterion::Undisturbed { .. } => counted("say-line-undisturbed"),
            Criterion::AllItems
            | Criterion::Items(_)
            | Criterion::Clock(_)
            | Criterion::Item(_) => None,
        }
    }

    fn said(&self, criterion: &Criterion, items: &[Item]) -> Said {
        let length = |id: &str, minutes: Minutes| Said::Amount {
            text: self.say(id, &[("length", self.duration(minutes.seconds()).into())]),
            is_one: false,
        };
        let counted = |id: &str, count: u8| Said::Amount {
            text: self.say(id, &[("count", count.into())]),
            is_one: count == 1,
        };
        let clause = |id: &str, args: &[(&str, Value<'_>)]| Said::Clause(self.say(id, args));
        match criterion {
            Criterion::Focus(minutes) => length("say-amount-focus", *minutes),
            Criterion::Communication(minutes) => length("say-amount-communication", *minutes),
            Criterion::Sessions(count) => counted("say-amount-sessions", *count),
            Criterion::Undisturbed { minutes, times } => {
                let length = self.duration(minutes.seconds());
                let args = [("count", (*times).into()), ("length", length.into())];
                Said::Amount {
                    text: self.say("say-amount-undisturbed", &args),
                    is_one: false,
                }
            }
            Criterion::AllItems => {
                clause("say-criterion-all-items", &[("count", musts(items).into())])
            }
            Criterion::Items(count) => clause("say-criterion-items", &[("count", (*count).into())]),
            Criterion::Clock(time) => {
                clause("say-criterion-clock", &[("time", self.clock(*time).into())])
            }
            Criterion::Item(id) => match items.iter().find(|item| item.id == *id) {
                Some(item) => {
                    let title = unmarked(item.title.as_str());
                    clause("say-criterion-item", &[("title", title.into())])
                }
                None => clause("say-criterion-lost-item", &[]),
            },
        }
    }
}

/// Must items that count today.
fn musts(items: &[Item]) -> usize {
    let counts = |item: &&Item| item.kind == ItemKind::Must && item.counts();
    items.iter().filter(counts).count()
}
