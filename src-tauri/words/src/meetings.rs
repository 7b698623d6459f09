//! What a week's meetings came to, in plain numbers: no price, no score, no verdict.

use domain::{DayFigures, HeldSeries, MeetingReason, Seconds};

use crate::Words;

/// A series of meetings in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesWords {
    /// What it is called.
    pub title: String,
    /// What is known of it.
    pub text: String,
    /// A text to copy that asks about it.
    pub reply: String,
}

impl Words {
    /// One series to look at. `endless` says that its calendar names no end for it.
    #[must_use]
    pub fn series(&self, of: &HeldSeries, endless: bool) -> SeriesWords {
        let title = of.title.as_ref().map(|title| title.as_str().to_owned());
        let title = title.unwrap_or_else(|| self.say("say-series-untitled", &[]));
        let named = || ("title", title.as_str().into());
        let args = [
            named(),
            ("held", of.held.into()),
            ("needless", of.needless.into()),
            ("length", self.duration(of.time).into()),
            ("end", if endless { "none" } else { "some" }.into()),
        ];
        SeriesWords {
            text: self.say("say-series", &args),
            reply: self.say("say-series-reply", &[named()]),
            title,
        }
    }

    /// The lines about meetings of several days: their `share` of the work in percent beside the person's own
    /// `aim`, the longest clear time, what was announced against what was held, what was given back, what was
    /// off the rules, and why they were in real time. Only what there is something to say of.
    #[must_use]
    pub fn meetings(&self, of: &DayFigures, share: Option<u8>, aim: Option<u8>) -> Vec<String> {
        let long = |length: Seconds| self.duration(length);
        let is_some = |length: Seconds| length.0 >= 60;
        let mut lines = Vec::new();
        if let Some(share) = share.filter(|_| is_some(of.meetings) || aim.is_some()) {
            let aim = aim.map_or_else(|| "none".to_owned(), |aim| aim.to_string());
            let args = [("share", share.into()), ("aim", aim.into())];
            lines.push(self.say("say-meetings-share", &args));
        }
        if is_some(of.longest_clear) && (is_some(of.meetings) || of.foreseen > 0) {
            let args = [("length", long(of.longest_clear).into())];
            lines.push(self.say("say-meetings-clear", &args));
        }
        if of.foreseen > 0 {
            let args = [
                ("announced", long(of.foreseen_time).into()),
                ("held", long(of.foreseen_held).into()),
            ];
            lines.push(self.say("say-meetings-announced", &args));
        }
        if is_some(of.given_back) {
            let args = [("length", long(of.given_back).into())];
            lines.push(self.say("say-meetings-given-back", &args));
        }
        if of.off_rules > 0 {
            lines.push(self.say("say-meetings-off-rules", &[("count", of.off_rules.into())]));
        }
        let reasons = MeetingReason::ALL
            .iter()
            .map(|reason| (*reason, of.about(*reason)));
        let reasons = reasons.filter(|(_, length)| is_some(*length));
        let reasons: Vec<_> = reasons
            .map(|(reason, length)| format!("{} {}", self.reason(reason), long(length)))
            .collect();
        if !reasons.is_empty() {
            let args = [("reasons", reasons.join(" · ").into())];
            lines.push(self.say("say-meetings-reasons", &args));
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_without_meetings_says_nothing_of_them() {
        let quiet = DayFigures {
            focus: Seconds(3600),
            longest_clear: Seconds(7200),
            ..DayFigures::default()
        };
        assert_eq!(Words::english().meetings(&quiet, Some(0), None), [""; 0]);
    }

    #[test]
    fn a_series_is_asked_about_and_not_judged() {
        let known = HeldSeries {
            key: domain::MeetingKey(uuid::Uuid::nil()),
            title: domain::Title::new("Weekly sync").ok(),
            held: 6,
            needless: 6,
            time: Seconds(3 * 3600),
        };
        let said = Words::english().series(&known, true);
        assert_eq!(
            said.text,
            "“Weekly sync” was held 6 times, 3 h in all; 6 of them could have been asynchronous. \
             It has no end date."
        );
        let plain = HeldSeries {
            needless: 0,
            ..known
        };
        let said = Words::english().series(&plain, false);
        assert_eq!(said.text, "“Weekly sync” was held 6 times, 3 h in all.");
    }

    #[test]
    fn everything_there_is_has_a_line() {
        let week = DayFigures {
            meetings: Seconds(5 * 3600),
            needless: Seconds(1800),
            ordinary: Seconds(3600),
            longest_clear: Seconds(11_700),
            foreseen: 6,
            foreseen_time: Seconds(5 * 3600),
            foreseen_held: Seconds(4 * 3600),
            given_back: Seconds(3600),
            off_rules: 1,
            ..DayFigures::default()
        };
        assert_eq!(
            Words::english().meetings(&week, Some(18), Some(10)),
            [
                "Meetings took 18 % of the work; your aim is 10 %.",
                "Longest clear time: 3 h 15.",
                "Announced: 5 h. Held of it: 4 h.",
                "Given back: 1 h, answered otherwise than in real time.",
                "1 announced meeting was off your rules.",
                "Why in real time: ordinary 1 h · could have been asynchronous 30 min.",
            ]
        );
        let plain = Words::english().meetings(&week, Some(18), None);
        assert_eq!(plain[0], "Meetings took 18 % of the work.");
    }
}
