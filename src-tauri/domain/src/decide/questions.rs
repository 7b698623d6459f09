//! The week's question: a default that is questioned, and what was tried. Both need no day, since a week is
//! looked back on when the day is closed. No setting is changed by an answer.

use chrono::NaiveDate;

use super::draft::Draft;
use crate::readings::validate::EARLIEST;
use crate::{
    AskedDefault, DefaultAnswer, DefaultTopic, Event, Judged, Questioned, Questions, Rejection,
};

pub(super) fn answer(
    draft: &mut Draft<'_>,
    topic: DefaultTopic,
    answer: DefaultAnswer,
) -> Result<(), Rejection> {
    let (on, settings) = (draft.date(), draft.settings());
    if !draft.state().may_question(topic, settings, on) {
        return Err(Rejection::NoQuestionNow);
    }
    draft.record(Event::DefaultQuestioned(Questioned { topic, answer, on }));
    Ok(())
}

pub(super) fn judge(
    draft: &mut Draft<'_>,
    topic: DefaultTopic,
    kept: bool,
) -> Result<(), Rejection> {
    let (on, settings) = (draft.date(), draft.settings());
    let tried = draft.state().tried(settings, on);
    let is_due = tried.is_some_and(|tried| tried.topic == topic && tried.due);
    if !is_due {
        return Err(Rejection::NothingTried);
    }
    draft.record(Event::DefaultJudged(Judged { topic, kept, on }));
    Ok(())
}

/// Takes in what was asked in another journal. What is known of a topic here counts, and one that is tried
/// there does not come beside one that is tried here.
pub(super) fn take_in(draft: &mut Draft<'_>, all: Vec<AskedDefault>) -> Result<(), Rejection> {
    for one in all {
        one.check_whole(draft.date())?;
        if one.is_new_beside(&draft.state().questions) {
            draft.record(Event::DefaultQuestioned(one.asked));
            if let Some(judged) = one.judged {
                draft.record(Event::DefaultJudged(Judged {
                    topic: one.asked.topic,
                    kept: judged.kept,
                    on: judged.on,
                }));
            }
        }
    }
    Ok(())
}

impl AskedDefault {
    /// Whether an import takes it in beside what was asked here: nothing is known of its topic, and it is
    /// not open beside another that is.
    #[must_use]
    pub fn is_new_beside(&self, known: &Questions) -> bool {
        let is_second = self.is_open() && known.open().is_some();
        known.of(self.asked.topic).is_none() && !is_second
    }

    /// Whether this, which is to be taken in as it is, could have been asked by the date `today`.
    ///
    /// # Errors
    /// [`Rejection::LooseUnsound`] when it could not.
    pub fn check_whole(&self, today: NaiveDate) -> Result<(), Rejection> {
        let is_date = |on: NaiveDate| on >= EARLIEST.date_naive() && on <= today;
        let asked = self.asked;
        let judged_well = self.judged.is_none_or(|judged| {
            asked.answer == DefaultAnswer::Try && is_date(judged.on) && judged.on > asked.on
        });
        let sound = is_date(asked.on) && judged_well;
        sound.then_some(()).ok_or(Rejection::LooseUnsound)
    }
}
