//! What days say, in words: one plain sentence a finding, on how many days it rests, and the numbers
//! behind it with their names.

use chrono::NaiveTime;
use domain::{BetterFit, Insight, Minutes, Seconds};

use crate::{Value, Words};

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingWords {
    /// One sentence.
    pub text: String,
    /// "from 12 days".
    pub rests_on: String,
    /// Name and value of each number behind it.
    pub numbers: Vec<(String, String)>,
}

impl Words {
    /// A finding in words.
    #[must_use]
    pub fn finding(&self, finding: &Insight) -> FindingWords {
        let (id, args, numbers) = match finding {
            Insight::Finished {
                asked_tenths,
                done_tenths,
                by,
                ..
            } => {
                let (asked, done) = (tenths(*asked_tenths), tenths(*done_tenths));
                let mut args = vec![
                    ("done", done.clone().into()),
                    ("asked", asked.clone().into()),
                ];
                let mut numbers = vec![("asked", asked), ("done", done)];
                let by = by.map(|by| self.day_clock(by));
                numbers.extend(by.clone().map(|by| ("by", by)));
                args.extend(by.clone().map(|by| ("by", Value::from(by))));
                let id = match by {
                    Some(_) => "say-finding-finished-by",
                    None => "say-finding-finished",
                };
                (id, args, numbers)
            }
            Insight::ItemsFit { items, on, days } => (
                "say-finding-items-fit",
                vec![
                    ("items", (*items).into()),
                    ("on", (*on).into()),
                    ("days", (*days).into()),
                ],
                vec![("items-fit", items.to_string()), ("on", on.to_string())],
            ),
            Insight::FocusFits {
                focus,
                on,
                asked,
                days,
            } => (
                "say-finding-focus-fits",
                vec![
                    ("focus", self.long(*focus).into()),
                    ("asked", self.long(*asked).into()),
                    ("on", (*on).into()),
                    ("days", (*days).into()),
                ],
                vec![
                    ("focus-asked", self.long(*asked)),
                    ("focus-fits", self.long(*focus)),
                    ("on", on.to_string()),
                ],
            ),
            Insight::Estimates {
                items,
                tag,
                percent,
                ..
            } => {
                let times = times(*percent);
                let mut args = vec![("times", Value::from(times.clone()))];
                args.extend(tag.clone().map(|tag| ("tag", Value::from(tag))));
                let id = match tag {
                    Some(_) => "say-finding-estimates-tag",
                    None => "say-finding-estimates",
                };
                (
                    id,
                    args,
                    vec![("times", times), ("items", items.to_string())],
                )
            }
            Insight::Interruptions {
                interruptions,
                cost,
                for_good,
                ..
            } => (
                "say-finding-interruptions",
                vec![("cost", self.long(*cost).into())],
                vec![
                    ("interruptions", interruptions.to_string()),
                    ("cost", self.long(*cost)),
                    ("for-good", for_good.to_string()),
                ],
            ),
            Insight::ClosedLate { late, .. } => (
                "say-finding-closed-late",
                vec![("late", self.long(*late).into())],
                vec![("late", self.long(*late))],
            ),
        };
        FindingWords {
            text: self.say(id, &args),
            rests_on: self.say("say-finding-rests", &[("days", days(finding).into())]),
            numbers: numbers
                .into_iter()
                .map(|(name, value)| (self.say(&format!("say-number-{name}"), &[]), value))
                .collect(),
        }
    }

    /// "Plan 2 items a day from now on?"
    #[must_use]
    pub fn better_fit(&self, offer: &BetterFit) -> String {
        self.say("say-better-fit", &[("items", offer.item_limit.into())])
    }

    /// `16:10` for seconds into a day; past midnight it is the clock's own reading again.
    #[must_use]
    pub fn day_clock(&self, into: Seconds) -> String {
        let time = NaiveTime::from_num_seconds_from_midnight_opt(into.0 % 86_400, 0);
        self.clock(time.unwrap_or(NaiveTime::MIN))
    }

    fn long(&self, minutes: Minutes) -> String {
        self.duration(minutes.seconds())
    }
}

fn days(finding: &Insight) -> u32 {
    match finding {
        Insight::Finished { days, .. }
        | Insight::ItemsFit { days, .. }
        | Insight::FocusFits { days, .. }
        | Insight::Estimates { days, .. }
        | Insight::Interruptions { days, .. }
        | Insight::ClosedLate { days, .. } => *days,
    }
}

/// "2.2", and "2" for a whole number.
fn tenths(tenths: u32) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}.{rest}", tenths / 10),
    }
}

/// "1.6" for 160 percent.
pub(crate) fn times(percent: u32) -> String {
    tenths((percent + 5) / 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_read_as_one_plain_sentence_each() {
        let cases = [
            (
                Insight::Finished {
                    days: 12,
                    asked_tenths: 30,
                    done_tenths: 22,
                    by: Some(Seconds(16 * 3600 + 600)),
                },
                "You usually finish 2.2 of 3 items, the last of them by 16:10.",
            ),
            (
                Insight::Finished {
                    days: 5,
                    asked_tenths: 30,
                    done_tenths: 0,
                    by: None,
                },
                "You usually finish 0 of 3 items.",
            ),
            (
                Insight::ItemsFit {
                    days: 10,
                    items: 2,
                    on: 9,
                },
                "2 items would have fitted 9 of the last 10 days.",
            ),
            (
                Insight::FocusFits {
                    days: 10,
                    focus: Minutes(195),
                    on: 8,
                    asked: Minutes(300),
                },
                "3 h 15 of focus would have fitted 8 of the last 10 days; 5 h were asked for.",
            ),
            (
                Insight::Estimates {
                    days: 6,
                    items: 9,
                    tag: Some("write".to_owned()),
                    percent: 163,
                },
                "What is tagged #write takes 1.6 times as long as you think.",
            ),
            (
                Insight::Estimates {
                    days: 6,
                    items: 9,
                    tag: None,
                    percent: 70,
                },
                "Items take 0.7 times as long as you think.",
            ),
            (
                Insight::Interruptions {
                    days: 4,
                    interruptions: 8,
                    cost: Minutes(20),
                    for_good: 2,
                },
                "After an interruption the next undisturbed quarter of an hour begins 20 min later.",
            ),
            (
                Insight::ClosedLate {
                    days: 5,
                    late: Minutes(60),
                },
                "You usually close the day 1 h after the time you set.",
            ),
        ];
        for (finding, text) in cases {
            let said = Words::english().finding(&finding);
            assert_eq!(said.text, text);
            assert!(said.rests_on.starts_with("from "), "{}", said.rests_on);
            assert!(!said.numbers.is_empty(), "{text} has its numbers");
        }
    }
}
