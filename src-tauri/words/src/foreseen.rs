//! Announced meetings in words: the rules they break, and texts that a person could send about one. The texts
//! are brief and honest, and always leave a way on.

use chrono::{DateTime, Utc};
use domain::{Day, MeetingRule, MeetingRules, Settlement};

use crate::Words;

impl Words {
    /// What is off the rules about a meeting, "outside your hours, without an agenda"; empty when nothing is.
    #[must_use]
    pub fn off_rules(&self, rules: &[MeetingRule]) -> String {
        let said = rules
            .iter()
            .map(|rule| self.say(&format!("say-off-rule-{}", rule.name()), &[]));
        self.listed(said)
    }

    /// A text to copy that gives an answer about a meeting of `day` which begins at `from`. `next` is the next
    /// time that would be welcome. Nothing where an answer needs no words, or has none without rules.
    #[must_use]
    pub fn reply(
        &self,
        answer: Settlement,
        from: DateTime<Utc>,
        next: Option<DateTime<Utc>>,
        rules: &MeetingRules,
        day: &Day,
    ) -> Option<String> {
        match answer {
            Settlement::Held | Settlement::NotHeld | Settlement::Declined => None,
            Settlement::Agenda => Some(self.say("say-reply-agenda", &[])),
            Settlement::Writing => {
                let time = self.clock_at(from, day.zone);
                Some(self.say("say-reply-writing", &[("time", time.into())]))
            }
            Settlement::Hours => {
                let next = next?;
                let on = next.with_timezone(&day.zone);
                let slot = [
                    ("day", self.day_short(on.date_naive()).into()),
                    ("time", self.clock(on.time()).into()),
                    ("place", self.place_of(day.zone).into()),
                    ("kept", self.kept(rules).into()),
                ];
                Some(self.say("say-reply-hours", &slot))
            }
        }
    }

    /// The days and hours that a person keeps for calls: "Tue, Thu 10:00–12:00".
    fn kept(&self, rules: &MeetingRules) -> String {
        let days = rules.days.iter();
        let days = days.map(|day| self.numbered("say-weekday-short", day.number_from_monday()));
        let hours = rules.hours.iter();
        let hours = hours.map(|hours| self.clock_span(hours.from(), hours.to()));
        let together = rules.overlaps.iter().map(|place| {
            let name = [("name", place.name.as_str().into())];
            self.say("say-reply-overlap", &name)
        });
        let hours = hours.chain(together);
        let parts = [self.listed(days), self.listed(hours)];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" ")
    }
}
