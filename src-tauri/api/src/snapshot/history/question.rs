//! The week's question as a review shows it.

use domain::{DaySummary, DefaultTopic, Totals, TriedDefault, WeekFigure, WeekQuestion};
use protocol::{ComparedView, QuestionHelp, QuestionView, TriedView};
use words::Words;

/// Which setting can help to try something; absent where a line to remember is all there is. A setting that
/// comes to be is one line here, a `.help` in the topic's words, and its card in the window's
/// `screens/settings/wanted.svelte.ts`.
#[must_use]
pub fn helping_setting(topic: DefaultTopic) -> Option<&'static str> {
    Some(match topic {
        DefaultTopic::Notifications => "do_not_disturb",
        DefaultTopic::Tonight => "after_hours",
        DefaultTopic::HalfHour => "longest_meeting",
        DefaultTopic::DaysForTalk => "meeting_days",
        DefaultTopic::WhoDecides | DefaultTopic::FiveEqualDays => "week",
        DefaultTopic::Eating => "break_minutes",
        DefaultTopic::FullList => "item_limit",
        DefaultTopic::AnswerAtOnce => "answer_hours",
        DefaultTopic::EveryoneAtOnce
        | DefaultTopic::FirstThing
        | DefaultTopic::OneDesk
        | DefaultTopic::StatusGreen
        | DefaultTopic::ChatOnPhone
        | DefaultTopic::CameraOn
        | DefaultTopic::Alarm => return None,
    })
}

/// The question that a week's review asks; absent when it asks about something that was tried, or nothing.
#[must_use]
pub fn question(asked: WeekQuestion) -> Option<QuestionView> {
    let (topic, says) = match asked {
        WeekQuestion::Asked { topic, says } => (topic, says),
        WeekQuestion::Tried(_) => return None,
    };
    let said = Words::spoken().question(topic, says);
    Some(QuestionView {
        topic,
        question: said.question,
        why: said.why,
        says: said.says,
        to_try: said.to_try,
    })
}

/// What is tried, beside the rows of the week in which it was and of the one before. Without days in both
/// there is nothing to compare.
#[must_use]
pub fn tried(tried: &TriedDefault, week: &[DaySummary], before: &[DaySummary]) -> TriedView {
    let words = Words::spoken();
    let ask = tried.due.then(|| words.say("say-question-served", &[]));
    TriedView {
        topic: tried.topic,
        text: words.to_try(tried.topic),
        ask,
        help: help(tried.topic).filter(|_| !tried.due),
        figures: match tried.due {
            true => compared(tried.topic, week, before),
            false => Vec::new(),
        },
    }
}

fn help(topic: DefaultTopic) -> Option<QuestionHelp> {
    let setting = helping_setting(topic)?.to_owned();
    let text = Words::spoken().question_help(topic)?;
    Some(QuestionHelp { setting, text })
}

fn compared(topic: DefaultTopic, week: &[DaySummary], before: &[DaySummary]) -> Vec<ComparedView> {
    let (week, before) = (Totals::of(week), Totals::of(before));
    if week.days == 0 || before.days == 0 {
        return Vec::new();
    }
    let words = Words::spoken();
    let compared = |figure: &WeekFigure| {
        Some(ComparedView {
            name: words.week_figure(*figure),
            now: words.week_value(figure.value(&week))?,
            before: words.week_value(figure.value(&before))?,
        })
    };
    WeekFigure::of(topic).iter().filter_map(compared).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use types::settings::SETTINGS;

    #[test]
    fn what_helps_is_a_setting_and_has_its_words() {
        for &topic in DefaultTopic::ALL {
            let setting = helping_setting(topic);
            let said = Words::english().question_help(topic);
            assert_eq!(setting.is_some(), said.is_some(), "{topic:?}");
            if let Some(name) = setting {
                let known = SETTINGS.iter().any(|setting| setting.key == name);
                assert!(known, "{topic:?}: there is no setting {name}");
            }
        }
    }
}
