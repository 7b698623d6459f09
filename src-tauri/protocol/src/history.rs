//! Reading many days: the history's questions and answers. Every number comes from one row a day, so
//! that views, exports and sentences agree. Dates are `2026-11-24`, durations whole seconds, times of
//! day seconds since the midnight the day's date began with (above 86,400 after the next one).

use serde::{Deserialize, Serialize};
use types::{DayFigures, DayId, DefaultTopic};

use chrono::{DateTime, Utc};

use crate::snapshot::DayState;

/// Dates asked for, both included.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct HistoryQuery {
    /// The first date.
    pub from: String,
    /// The last date, at most 25 years after it.
    pub to: String,
    /// Words of an item's title, or its `#tag`; absent: everything.
    #[serde(default)]
    pub filter: Option<String>,
}

/// The days between two dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct HistoryView {
    /// The instant the picture was made; a day that is still open is counted up to it.
    pub at: DateTime<Utc>,
    /// The present day's date.
    pub today: String,
    /// The first date asked for.
    pub from: String,
    /// The last one.
    pub to: String,
    /// The date of the first day ever; absent without any.
    pub first: Option<String>,
    /// The dates among them that were planned as days off, in order, whether or not they were begun.
    pub days_off: Vec<String>,
    /// Every day that was begun, in order. A date may come twice, when the person flew west.
    pub days: Vec<DayWorth>,
    /// All of them together.
    pub totals: TotalsView,
}

/// A day in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct DayWorth {
    /// Its id.
    pub id: DayId,
    /// Its date.
    pub date: String,
    /// IANA name of the zone it was lived in.
    pub zone: String,
    /// Where it stands.
    pub state: DayState,
    /// Whether it was a day off.
    pub off: bool,
    /// Whether its definition asked for anything; records of other programs do not.
    pub asked: bool,
    /// Its first act.
    pub started_at: DateTime<Utc>,
    /// When its definition was met.
    pub enough_at: Option<DateTime<Utc>>,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// The close by the day's clock.
    pub closed_s: Option<u32>,
    /// Its numbers.
    #[serde(flatten)]
    pub figures: DayFigures,
}

/// Several days in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct TotalsView {
    /// Dates that were no days off.
    pub days: u32,
    /// Dates that were days off.
    pub off: u32,
    /// How many of `days` go on and are not enough yet.
    pub going_on: u32,
    /// How many of `days` had a definition that asked for anything; without those that go on.
    pub asked: u32,
    /// How many of `asked` had it met.
    pub enough: u32,
    /// The numbers of all of them together.
    #[serde(flatten)]
    pub figures: DayFigures,
    /// Share of meetings in the time that was focus, meeting or shallow, in percent.
    pub meeting_percent: Option<u32>,
    /// The usual close, by the day's clock.
    pub usual_close_s: Option<u32>,
    /// By when the definition was usually met.
    pub usual_enough_s: Option<u32>,
}

/// Steps of a trend asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct TrendsQuery {
    /// The first date.
    pub from: String,
    /// The last date.
    pub to: String,
    /// How long a step is.
    pub by: TrendStep,
    /// As [`HistoryQuery::filter`].
    #[serde(default)]
    pub filter: Option<String>,
}

/// How long a step of a trend is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum TrendStep {
    /// A week, from the day on which the person's weeks begin.
    Week,
    /// A calendar month.
    Month,
}

/// One step of a trend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct TrendPoint {
    /// Its first date.
    pub from: String,
    /// Its last date.
    pub to: String,
    /// What its days come to.
    pub totals: TotalsView,
}

/// A week asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct WeekQuery {
    /// Any date of it; absent: the present week.
    #[serde(default)]
    pub date: Option<String>,
}

/// What days say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct InsightsView {
    /// At most three findings, the most useful first.
    pub findings: Vec<InsightView>,
    /// A number of items that would fit better, after ten days.
    pub offer: Option<SuggestionView>,
}

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct InsightView {
    /// One plain sentence.
    pub text: String,
    /// What it rests on: "from 12 days".
    pub rests_on: String,
    /// The numbers behind it, each with its name.
    pub numbers: Vec<NumberView>,
}

/// A number behind a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct NumberView {
    /// What it is.
    pub name: String,
    /// It, as people read it.
    pub value: String,
}

/// A default that would fit better.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct SuggestionView {
    /// The sentence that offers it.
    pub text: String,
    /// The setting `item_limit` it would be.
    pub item_limit: u8,
}

/// A week looked back on, on one page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ReviewView {
    /// Its first date.
    pub from: String,
    /// Its last date.
    pub to: String,
    /// Its days.
    pub days: Vec<DayWorth>,
    /// All of them together.
    pub totals: TotalsView,
    /// The week before, to compare with; absent without days in it.
    pub before: Option<TotalsView>,
    /// Items ticked, by day.
    pub done: Vec<ReviewItem>,
    /// Items that went to a later day, or were dropped or handed over.
    pub left: Vec<ReviewItem>,
    /// What its days say.
    pub says: InsightsView,
    /// One series of meetings to look at; absent when too little is known of any.
    #[serde(default)]
    pub series: Option<SeriesView>,
    /// The default that it questions; in the review of the present week only.
    #[serde(default)]
    pub question: Option<QuestionView>,
    /// What is tried at present, or asked about after its week; likewise. Never beside a question.
    #[serde(default)]
    pub tried: Option<TriedView>,
    /// The whole page as Markdown, without the question.
    pub markdown: String,
}

/// An item of a week looked back on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ReviewItem {
    /// The date it was on the list.
    pub date: String,
    /// Its title.
    pub title: String,
    /// What became of it, when it was not ticked: "moved to Mon 30 Nov".
    pub became: Option<String>,
    /// Focus spent on it that day.
    pub focused_s: u32,
}

/// Words looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct SearchQuery {
    /// The words; the last one may be only begun.
    pub text: String,
    /// At most so many answers (1–200); absent: 50.
    #[serde(default)]
    pub limit: Option<u32>,
}

impl SearchQuery {
    /// How many answers there are at most. As many may be the latest of more.
    #[must_use]
    pub fn most(&self) -> u32 {
        self.limit.unwrap_or(50).clamp(1, 200)
    }
}

/// Something found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Found {
    /// What it is.
    pub kind: FoundKind,
    /// The date of its day.
    pub date: String,
    /// Its words, cut around what was found.
    pub parts: Vec<crate::snapshot::SentencePart>,
}

/// Where words were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum FoundKind {
    /// An item's title.
    Item,
    /// An item's note.
    Note,
    /// A step inside an item.
    Step,
    /// A parked thought.
    Thought,
    /// Something that waits for a later date, which is then the date that is given: its title, its note or a step.
    Waiting,
    /// A first step left for the next day.
    FirstStep,
    /// What blocked, in the hand-off.
    Blocked,
    /// A meeting's title.
    Meeting,
    /// A word about an interruption.
    Interruption,
    /// The reason of a reopening.
    Reopening,
}

/// A series of meetings that a person could ask about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct SeriesView {
    /// What it is called.
    pub title: String,
    /// What is known of it, in words.
    pub text: String,
    /// A text to copy that asks about it. Daydone sends nothing.
    pub reply: String,
}

/// A default that is questioned. `answer_default` answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct QuestionView {
    /// What it is about.
    pub topic: DefaultTopic,
    /// The question.
    pub question: String,
    /// Why it is a default.
    pub why: String,
    /// What the days say about it; absent where they say nothing.
    pub says: Option<String>,
    /// One thing to try for a week.
    pub to_try: String,
}

/// Something that is tried for a week. `judge_default` answers once it is asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct TriedView {
    /// What it is about.
    pub topic: DefaultTopic,
    /// What is tried, or was: "Calls without a camera."
    pub text: String,
    /// "Did it serve you?"; absent until the next week's review.
    pub ask: Option<String>,
    /// Where Daydone can help with it; nothing is set by itself. Absent where it cannot, and once it is
    /// asked about.
    pub help: Option<QuestionHelp>,
    /// Numbers of the week beside those of the one before; none until it is asked about.
    pub figures: Vec<ComparedView>,
}

/// A setting that helps with what is tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct QuestionHelp {
    /// Its name in the settings.
    pub setting: String,
    /// What it could do.
    pub text: String,
}

/// A number of a week beside the week before, as people read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct ComparedView {
    /// What it is.
    pub name: String,
    /// In the week.
    pub now: String,
    /// In the one before.
    pub before: String,
}
