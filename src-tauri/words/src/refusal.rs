//! Refusals in words. The code is the stable name programs match on; it is also the message's id
//! (`day_is_full` is `refused-day-is-full`), so that no refusal can be without its sentence.

use chrono::NaiveDate;
use domain::{LimitedList, Minutes, Rejection, TextProblem};

use crate::{Value, Words};

/// A refusal as every face shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The stable name: `day_is_full`.
    pub code: &'static str,
    /// What happened, in one sentence.
    pub message: String,
    /// What to do about it, when something can be done.
    pub hint: Option<String>,
    /// A number that goes with it: the limit, the minutes that fit, the largest length.
    pub number: Option<u32>,
}

/// The values that a sentence names.
type Args = Vec<(&'static str, Value<'static>)>;

impl Words {
    /// The refusal in words. `end` is the clock time of the day's end, when it has one; `on` the date it
    /// is said on, where that is known.
    #[must_use]
    pub fn refusal(&self, why: &Rejection, end: Option<&str>, on: Option<NaiveDate>) -> Refusal {
        let end = end.map_or_else(
            || self.say("refused-crosses-day-end-end", &[]),
            str::to_owned,
        );
        let (mut args, number) = self.named_in(why, on);
        args.push(("end", end.into()));
        let code = code(why);
        let id = format!("refused-{}", code.replace('_', "-"));
        Refusal {
            code,
            message: self.say(&id, &args),
            hint: self.find(&format!("{id}.hint"), &args),
            number,
        }
    }

    /// What the sentence of a refusal names, and the number that goes along with it.
    fn named_in(&self, why: &Rejection, on: Option<NaiveDate>) -> (Args, Option<u32>) {
        match why {
            Rejection::Text(TextProblem::TooLong { length, limit }) => {
                let args = vec![("length", (*length).into()), ("limit", (*limit).into())];
                (args, u32::try_from(*limit).ok())
            }
            Rejection::Text(TextProblem::Control(code)) => {
                (vec![("character", format!("U+{code:04X}").into())], None)
            }
            Rejection::ForgottenDay(date)
            | Rejection::DayUnsound(date)
            | Rejection::DaysOffNotAhead { first: date } => {
                let day = self.day_told(*date, on.unwrap_or(*date));
                (vec![("day", day.into())], None)
            }
            Rejection::DayIsFull { limit } => {
                (vec![("limit", (*limit).into())], Some(u32::from(*limit)))
            }
            Rejection::TooManyItems { limit, named } => {
                let args = vec![("limit", (*limit).into()), ("named", (*named).into())];
                (args, Some(u32::from(*limit)))
            }
            Rejection::ListIsLong { list, limit } => {
                let args = vec![("list", listed(*list).into()), ("limit", (*limit).into())];
                (args, Some(u32::from(*limit)))
            }
            Rejection::TooManyDays { limit } => {
                (vec![("limit", (*limit).into())], Some(u32::from(*limit)))
            }
            Rejection::CrossesDayEnd { fits } => {
                let args = vec![("fits", fits.map_or(0, |Minutes(fits)| fits).into())];
                (args, fits.map(|Minutes(fits)| u32::from(fits)))
            }
            Rejection::LengthOutOfRange { least, most } => {
                let args = vec![("least", least.0.into()), ("most", most.0.into())];
                (args, Some(u32::from(most.0)))
            }
            Rejection::NumberOutOfRange { least, most } => {
                let args = vec![("least", (*least).into()), ("most", (*most).into())];
                (args, Some(u32::from(*most)))
            }
            Rejection::StopTimeOver(over) => {
                let clock = |time: Option<_>| {
                    let said = time.map_or_else(|| "no".to_owned(), |time| self.clock(time));
                    Value::from(said)
                };
                let args = vec![
                    ("time", clock(Some(over.time))),
                    ("ends", clock(Some(over.day_ends))),
                    ("until", clock(over.would_end)),
                    ("ahead", clock(over.ahead)),
                ];
                (args, None)
            }
            Rejection::Text(TextProblem::Empty)
            | Rejection::NoDay
            | Rejection::DayAlreadyStarted
            | Rejection::DayIsClosed
            | Rejection::DayIsNotClosed
            | Rejection::DayIsPast
            | Rejection::DayIsEnough
            | Rejection::DefinitionUnsound
            | Rejection::UnknownItem
            | Rejection::UnknownStep
            | Rejection::ItemNotOpen
            | Rejection::ItemIsOpen
            | Rejection::UnknownWaiting
            | Rejection::UnknownThought
            | Rejection::UnknownGap
            | Rejection::DateNotAhead
            | Rejection::NoDaysOff
            | Rejection::FocusGoesOn
            | Rejection::BreakGoesOn
            | Rejection::MeetingGoesOn
            | Rejection::MeetingIsHeld
            | Rejection::NoSuchForeseen
            | Rejection::NothingGoesOn
            | Rejection::NoFocus
            | Rejection::AlreadyPaused
            | Rejection::NotPaused
            | Rejection::OpenEnded
            | Rejection::NoMeeting
            | Rejection::StretchUnsound
            | Rejection::StretchTaken
            | Rejection::EndUnsound
            | Rejection::NothingForgotten
            | Rejection::SameZone
            | Rejection::OtherDayThere
            | Rejection::NotCorrectable
            | Rejection::UnknownRecord
            | Rejection::StillGoesOn
            | Rejection::LooseUnsound
            | Rejection::NoQuestionNow
            | Rejection::NothingTried
            | Rejection::NothingToTakeBack
            | Rejection::NothingToRedo => (Vec::new(), None),
        }
    }
}

fn listed(list: LimitedList) -> &'static str {
    match list {
        LimitedList::Items => "items",
        LimitedList::Waiting => "waiting",
        LimitedList::Thoughts => "thoughts",
        LimitedList::DaysOff => "days_off",
        LimitedList::Records => "records",
        LimitedList::Steps => "steps",
    }
}

fn code(why: &Rejection) -> &'static str {
    match why {
        Rejection::Text(TextProblem::Empty) => "text_empty",
        Rejection::Text(TextProblem::TooLong { .. }) => "text_too_long",
        Rejection::Text(TextProblem::Control(_)) => "text_control",
        Rejection::NoDay => "no_day",
        Rejection::DayAlreadyStarted => "day_already_started",
        Rejection::DayIsClosed => "day_is_closed",
        Rejection::DayIsNotClosed => "day_is_not_closed",
        Rejection::DayIsPast => "day_is_past",
        Rejection::ForgottenDay(_) => "forgotten_day",
        Rejection::DayIsFull { .. } => "day_is_full",
        Rejection::DayIsEnough => "day_is_enough",
        Rejection::TooManyItems { .. } => "too_many_items",
        Rejection::ListIsLong { .. } => "list_is_long",
        Rejection::CrossesDayEnd { .. } => "crosses_day_end",
        Rejection::LengthOutOfRange { .. } => "length_out_of_range",
        Rejection::NumberOutOfRange { .. } => "number_out_of_range",
        Rejection::DefinitionUnsound => "definition_unsound",
        Rejection::StopTimeOver(_) => "stop_time_over",
        Rejection::UnknownItem => "unknown_item",
        Rejection::UnknownStep => "unknown_step",
        Rejection::ItemNotOpen => "item_not_open",
        Rejection::ItemIsOpen => "item_is_open",
        Rejection::UnknownWaiting => "unknown_waiting",
        Rejection::UnknownThought => "unknown_thought",
        Rejection::UnknownGap => "unknown_gap",
        Rejection::DateNotAhead => "date_not_ahead",
        Rejection::DaysOffNotAhead { .. } => "days_off_not_ahead",
        Rejection::NoDaysOff => "no_days_off",
        Rejection::FocusGoesOn => "focus_goes_on",
        Rejection::BreakGoesOn => "break_goes_on",
        Rejection::MeetingGoesOn => "meeting_goes_on",
        Rejection::MeetingIsHeld => "meeting_is_held",
        Rejection::NoSuchForeseen => "no_such_foreseen",
        Rejection::NothingGoesOn => "nothing_goes_on",
        Rejection::NoFocus => "no_focus",
        Rejection::AlreadyPaused => "already_paused",
        Rejection::NotPaused => "not_paused",
        Rejection::OpenEnded => "open_ended",
        Rejection::NoMeeting => "no_meeting",
        Rejection::StretchUnsound => "stretch_unsound",
        Rejection::StretchTaken => "stretch_taken",
        Rejection::EndUnsound => "end_unsound",
        Rejection::NothingForgotten => "nothing_forgotten",
        Rejection::SameZone => "same_zone",
        Rejection::OtherDayThere => "other_day_there",
        Rejection::NotCorrectable => "not_correctable",
        Rejection::UnknownRecord => "unknown_record",
        Rejection::StillGoesOn => "still_goes_on",
        Rejection::DayUnsound(_) => "day_unsound",
        Rejection::TooManyDays { .. } => "too_many_days",
        Rejection::LooseUnsound => "loose_unsound",
        Rejection::NoQuestionNow => "no_question_now",
        Rejection::NothingTried => "nothing_tried",
        Rejection::NothingToTakeBack => "nothing_to_take_back",
        Rejection::NothingToRedo => "nothing_to_redo",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Rejection as R;

    #[test]
    fn a_refusal_says_what_happened_and_what_to_do() {
        let fits = |fits: u16| R::CrossesDayEnd {
            fits: (fits > 0).then_some(Minutes(fits)),
        };
        let cases = [
            (
                R::DayIsFull { limit: 3 },
                "The day holds 3 items. Move another one to a later day, add this one as a bonus, or put it on the next day.",
            ),
            (
                R::DayIsFull { limit: 1 },
                "The day holds 1 item. Move another one to a later day, add this one as a bonus, or put it on the next day.",
            ),
            (
                R::DayIsEnough,
                "Today is enough. Do it as a bonus, or put it on the next day.",
            ),
            (
                fits(32),
                "It would run past 16:30. 32 minutes still fit before 16:30.",
            ),
            (
                fits(0),
                "It would run past 16:30. Less than 5 minutes are left until then. Tomorrow is a good time too.",
            ),
            (
                R::LengthOutOfRange {
                    least: Minutes(5),
                    most: Minutes(240),
                },
                "That length is not possible. Choose between 5 and 240 minutes.",
            ),
            (
                R::Text(TextProblem::TooLong {
                    length: 5000,
                    limit: 200,
                }),
                "5,000 characters are too many. 200 fit.",
            ),
            (
                R::Text(TextProblem::Control(7)),
                "It holds a character that cannot be shown (U+0007). Take it out and try again.",
            ),
            (R::NothingGoesOn, "Nothing is going on."),
        ];
        for (why, says) in cases {
            let refusal = Words::english().refusal(&why, Some("16:30"), None);
            let said = match refusal.hint {
                Some(hint) => format!("{} {hint}", refusal.message),
                None => refusal.message,
            };
            assert_eq!(said, says, "{why:?}");
        }
    }

    #[test]
    fn a_day_without_a_clock_end_is_said_without_a_time() {
        let refusal = Words::english().refusal(
            &R::CrossesDayEnd {
                fits: Some(Minutes(20)),
            },
            None,
            None,
        );
        assert_eq!(refusal.message, "It would run past the end of your day.");
        assert_eq!(refusal.number, Some(20), "the minutes that fit come along");
    }

    #[test]
    fn a_day_of_another_year_is_refused_with_its_year() {
        let date = |text: &str| text.parse().expect("a date");
        let why = R::ForgottenDay(date("2027-11-24"));
        for (on, says) in [
            ("2027-11-25", "Wednesday 24 November was never ended."),
            ("2026-11-24", "Wednesday 24 November 2027 was never ended."),
        ] {
            let refusal = Words::english().refusal(&why, None, Some(date(on)));
            assert_eq!(refusal.message, says, "on {on}");
        }
    }
}
