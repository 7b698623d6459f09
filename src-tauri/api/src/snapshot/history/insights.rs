//! What days say, in words.

use domain::{Day, what_days_say};
use protocol::{InsightView, InsightsView, NumberView, SuggestionView};
use words::Words;

/// What days say. `days` are the latest ones in order, `item_limit` how many items a day holds now.
#[must_use]
pub fn says(days: &[Day], item_limit: u8) -> InsightsView {
    let words = Words::spoken();
    let said = what_days_say(days, item_limit);
    InsightsView {
        findings: said
            .findings
            .iter()
            .map(|finding| {
                let said = words.finding(finding);
                let number = |(name, value)| NumberView { name, value };
                InsightView {
                    text: said.text,
                    rests_on: said.rests_on,
                    numbers: said.numbers.into_iter().map(number).collect(),
                }
            })
            .collect(),
        offer: said.offer.map(|offer| SuggestionView {
            text: words.better_fit(&offer),
            item_limit: offer.item_limit,
        }),
    }
}
