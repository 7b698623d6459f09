//! Which of a week's numbers are beside what was tried. They say what the week was like; none is a mark.

use crate::{DefaultTopic, Seconds, Totals};

/// A number of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeekFigure {
    /// Focus.
    Focus,
    /// Meetings.
    Meetings,
    /// The part of the meetings that could have been asynchronous.
    Needless,
    /// Work that was neither.
    Shallow,
    /// Breaks.
    Rest,
    /// The longest time of a day without a meeting.
    LongestClear,
    /// Interruptions marked.
    Interruptions,
    /// Items ticked.
    ItemsDone,
    /// The usual close.
    Close,
}

/// What a number of a week came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeekValue {
    /// So long.
    Length(Seconds),
    /// So many.
    Count(u32),
    /// A time of the day, in seconds into it; absent without a close.
    Clock(Option<Seconds>),
}

impl WeekFigure {
    /// The numbers that are looked at for a topic.
    #[must_use]
    pub fn of(topic: DefaultTopic) -> &'static [WeekFigure] {
        use WeekFigure as F;
        match topic {
            DefaultTopic::Notifications
            | DefaultTopic::AnswerAtOnce
            | DefaultTopic::StatusGreen
            | DefaultTopic::FirstThing => &[F::Interruptions, F::Focus],
            DefaultTopic::EveryoneAtOnce => &[F::Needless, F::Meetings],
            DefaultTopic::HalfHour | DefaultTopic::CameraOn => &[F::Meetings, F::Focus],
            DefaultTopic::DaysForTalk => &[F::LongestClear, F::Meetings],
            DefaultTopic::WhoDecides | DefaultTopic::Tonight | DefaultTopic::ChatOnPhone => {
                &[F::Close, F::Rest]
            }
            DefaultTopic::Eating => &[F::Rest, F::Close],
            DefaultTopic::FullList => &[F::ItemsDone, F::Close],
            DefaultTopic::FiveEqualDays | DefaultTopic::OneDesk | DefaultTopic::Alarm => {
                &[F::Focus, F::Shallow]
            }
        }
    }

    /// Its name in words: `longest_clear`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            WeekFigure::Focus => "focus",
            WeekFigure::Meetings => "meetings",
            WeekFigure::Needless => "needless",
            WeekFigure::Shallow => "shallow",
            WeekFigure::Rest => "rest",
            WeekFigure::LongestClear => "longest-clear",
            WeekFigure::Interruptions => "interruptions",
            WeekFigure::ItemsDone => "items-done",
            WeekFigure::Close => "close",
        }
    }

    /// What it came to in a week.
    #[must_use]
    pub fn value(self, week: &Totals) -> WeekValue {
        let figures = &week.figures;
        match self {
            WeekFigure::Focus => WeekValue::Length(figures.focus),
            WeekFigure::Meetings => WeekValue::Length(figures.meetings),
            WeekFigure::Needless => WeekValue::Length(figures.needless),
            WeekFigure::Shallow => WeekValue::Length(figures.shallow),
            WeekFigure::Rest => WeekValue::Length(figures.rest),
            WeekFigure::LongestClear => WeekValue::Length(figures.longest_clear),
            WeekFigure::Interruptions => WeekValue::Count(figures.interruptions),
            WeekFigure::ItemsDone => WeekValue::Count(figures.musts_done + figures.bonus_done),
            WeekFigure::Close => WeekValue::Clock(week.usual_close),
        }
    }
}
