//! Defaults that were questioned, a date and an answer each: of every topic the latest, so the list is no
//! longer than that of the topics. Nothing in it is a number. Which one is asked about next is the
//! readings' to say.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{DefaultAnswer, DefaultTopic};

/// A default was questioned, and the person answered. Its form in the journal is for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Questioned {
    /// What it was about.
    pub topic: DefaultTopic,
    /// What the person answered.
    pub answer: DefaultAnswer,
    /// The person's date then.
    pub on: NaiveDate,
}

/// What was tried was judged. Its form in the journal is for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// What had been tried.
    pub topic: DefaultTopic,
    /// Whether it stays.
    pub kept: bool,
    /// The person's date then.
    pub on: NaiveDate,
}

/// The latest of a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedDefault {
    /// The question and its answer.
    #[serde(flatten)]
    pub asked: Questioned,
    /// How it was judged; only of one that was tried.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judged: Option<Judgement>,
}

/// Whether what was tried served.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// Whether it stays.
    pub kept: bool,
    /// The person's date then.
    pub on: NaiveDate,
}

/// The latest of each topic that was ever asked about, in the order in which they were asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Questions(Vec<AskedDefault>);

impl AskedDefault {
    /// Whether it is tried and not judged yet.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.asked.answer == DefaultAnswer::Try && self.judged.is_none()
    }

    /// The last date on which the person was asked about it.
    #[must_use]
    pub fn last_asked(&self) -> NaiveDate {
        let judged = self.judged.map(|judged| judged.on);
        judged.map_or(self.asked.on, |on| on.max(self.asked.on))
    }

    /// The first date on which it may be asked about again.
    #[must_use]
    pub fn rests_until(&self) -> NaiveDate {
        let weeks = match self.asked.answer {
            DefaultAnswer::NotNow => Questions::NOT_NOW_WEEKS,
            DefaultAnswer::Keep | DefaultAnswer::Try => Questions::ANSWERED_WEEKS,
        };
        after(self.last_asked(), weeks * 7)
    }
}

impl FromIterator<AskedDefault> for Questions {
    fn from_iter<I: IntoIterator<Item = AskedDefault>>(all: I) -> Self {
        let mut questions = Questions::default();
        for one in all {
            questions.put(one);
        }
        questions
    }
}

impl Questions {
    /// So many weeks a question rests that was answered with *not now*.
    pub const NOT_NOW_WEEKS: u64 = 8;
    /// So many weeks a question rests that was answered otherwise: half a year.
    pub const ANSWERED_WEEKS: u64 = 26;
    /// So many days lie between two questions at least.
    pub const APART: u64 = 7;
    /// So many days a note says at most that something is tried, however long it is not judged.
    const SAID_FOR: u64 = 28;

    /// Whether none was ever asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, in the order in which they were asked.
    pub fn all(&self) -> impl Iterator<Item = &AskedDefault> {
        self.0.iter()
    }

    /// The latest of a topic.
    #[must_use]
    pub fn of(&self, topic: DefaultTopic) -> Option<&AskedDefault> {
        self.0.iter().find(|one| one.asked.topic == topic)
    }

    /// The one that is tried and not judged yet; there is one at most.
    #[must_use]
    pub fn open(&self) -> Option<&AskedDefault> {
        self.0.iter().find(|one| one.is_open())
    }

    /// The last date on which anything was asked or judged.
    #[must_use]
    pub fn last_asked(&self) -> Option<NaiveDate> {
        self.0.iter().map(AskedDefault::last_asked).max()
    }

    /// What is tried on a date: from the day after the answer to the judgement.
    #[must_use]
    pub fn tried_on(&self, date: NaiveDate) -> Option<DefaultTopic> {
        let tried = |one: &&AskedDefault| {
            let asked = &one.asked;
            let until = one
                .judged
                .map_or(NaiveDate::MAX, |judged| judged.on)
                .min(after(asked.on, Self::SAID_FOR));
            asked.answer == DefaultAnswer::Try && asked.on < date && date <= until
        };
        let one = self.0.iter().find(tried)?;
        Some(one.asked.topic)
    }

    /// Takes a question with its answer in, in the place of an earlier one about the same.
    pub(crate) fn ask(&mut self, asked: Questioned) {
        let judged = None;
        self.put(AskedDefault { asked, judged });
    }

    /// Takes a judgement in. Without a question about it there is nothing to judge.
    pub(crate) fn judge(&mut self, judged: Judged) {
        let Judged { topic, kept, on } = judged;
        if let Some(one) = self.0.iter_mut().find(|one| one.asked.topic == topic) {
            one.judged = Some(Judgement { kept, on });
        }
    }

    fn put(&mut self, new: AskedDefault) {
        self.0.retain(|one| one.asked.topic != new.asked.topic);
        self.0.push(new);
        self.0
            .sort_by_key(|one| (one.asked.on, one.asked.topic.name()));
    }
}

fn after(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(date)
}
