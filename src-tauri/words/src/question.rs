//! The week's question in words. Each topic has one message with its parts, `say-default-<topic>`.

use domain::{DefaultTopic, Evidence, WeekFigure, WeekValue};

use crate::Words;

/// A question about a default, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionWords {
    /// The question.
    pub question: String,
    /// Why it is a default.
    pub why: String,
    /// What the days say; absent where they say nothing.
    pub says: Option<String>,
    /// One thing to try: "25 minutes, or 50".
    pub to_try: String,
    /// What a setting of Daydone could do; absent where none can.
    pub help: Option<String>,
}

impl Words {
    /// The question about a topic.
    #[must_use]
    pub fn question(&self, topic: DefaultTopic, says: Option<Evidence>) -> QuestionWords {
        let says = says.map(|says| {
            let args = [("count", says.count.into()), ("of", says.of.into())];
            self.say(&part(topic, ".says"), &args)
        });
        QuestionWords {
            question: self.say(&part(topic, ""), &[]),
            why: self.say(&part(topic, ".why"), &[]),
            says,
            to_try: self.say(&part(topic, ".try"), &[]),
            help: self.question_help(topic),
        }
    }

    /// What a setting of Daydone could do about a topic; absent where none can.
    #[must_use]
    pub fn question_help(&self, topic: DefaultTopic) -> Option<String> {
        self.find(&part(topic, ".help"), &[])
    }

    /// "Trying: no chat before the first session."
    #[must_use]
    pub fn trying(&self, topic: DefaultTopic) -> String {
        self.say("say-trying", &[("what", self.tried(topic).into())])
    }

    /// What is tried, by itself: "No chat before the first session."
    #[must_use]
    pub fn to_try(&self, topic: DefaultTopic) -> String {
        let what = self.say(&part(topic, ".try"), &[]);
        self.say("say-question-what", &[("what", what.into())])
    }

    /// The name of a number of a week.
    #[must_use]
    pub fn week_figure(&self, figure: WeekFigure) -> String {
        let id = format!("say-question-figure-{}", figure.name());
        self.say(&id, &[])
    }

    /// What a number of a week came to; absent for a close that there was not.
    #[must_use]
    pub fn week_value(&self, value: WeekValue) -> Option<String> {
        match value {
            WeekValue::Length(length) => Some(self.duration(length)),
            WeekValue::Count(count) => Some(count.to_string()),
            WeekValue::Clock(close) => close.map(|close| self.day_clock(close)),
        }
    }

    fn tried(&self, topic: DefaultTopic) -> String {
        self.say(&part(topic, ".trying"), &[])
    }
}

/// The id of a part of a topic's message.
fn part(topic: DefaultTopic, part: &str) -> String {
    let topic = topic.name().replace('_', "-");
    format!("say-default-{topic}{part}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_has_its_words() {
        let words = Words::english();
        for &topic in DefaultTopic::ALL {
            let said = words.question(topic, None);
            let all = [said.question, said.why, said.to_try, words.trying(topic)];
            for text in all {
                assert!(!text.contains("say-"), "{topic:?} lacks words: {text}");
                assert!(!text.contains('!'), "{topic:?} raises its voice: {text}");
            }
        }
    }

    #[test]
    fn what_the_days_say_is_one_sentence() {
        let says = |topic, count, of| {
            let said = Words::english().question(topic, Some(Evidence { count, of }));
            said.says.expect("they say something")
        };
        assert_eq!(
            says(DefaultTopic::HalfHour, 5, 7),
            "Of 7 meetings set for half an hour or an hour, 5 ended early."
        );
        assert_eq!(
            says(DefaultTopic::HalfHour, 0, 4),
            "4 of your meetings were set for half an hour or an hour."
        );
        assert_eq!(
            says(DefaultTopic::Notifications, 17, 8),
            "17 interruptions in 8 sessions."
        );
    }
}
