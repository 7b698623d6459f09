//! `daydone focus [MINUTES] [ITEM]`: start a session.

use chrono::{DateTime, Utc};
use clap::Args;
use protocol::{Command, PastEnd, WireError, error::code};
use types::Minutes;

use super::super::{
    answer::Outcome,
    lookup,
    session::{CliSession, length as said_length, say},
    value::minutes,
};

#[derive(Args, Debug, Default, PartialEq, Eq)]
pub(crate) struct FocusArgs {
    #[arg(value_name = "MINUTES] [ITEM", num_args = 0..=2)]
    pub(crate) words: Vec<String>,
    #[arg(long)]
    pub(crate) open_ended: bool,
    #[arg(long, conflicts_with = "anyway")]
    pub(crate) fit: bool,
    #[arg(long)]
    pub(crate) anyway: bool,
    #[arg(long)]
    pub(crate) bonus: bool,
}

/// The shortest session there is; a lone number below it can only be an item's.
const SHORTEST: Minutes = Minutes(5);

impl FocusArgs {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let (minutes, item) = self.meant()?;
        let item = item
            .map(|given| lookup::item(&given, &desk.seen))
            .transpose()?;
        let usual = desk.seen.next_focus.usual_minutes;
        let command = Command::StartFocus {
            minutes,
            open_ended: self.open_ended,
            item: item.map(|item| item.id),
            past_end: match (self.fit, self.anyway) {
                (true, _) => PastEnd::Fit,
                (_, true) => PastEnd::Allow,
                _ => PastEnd::Ask,
            },
            bonus: self.bonus,
        };
        desk.send(command).await?;
        let lines = started(&desk, minutes.unwrap_or(Minutes::saturating(usual)));
        Ok(desk.answer(lines))
    }

    /// The minutes and the item among the words, in whichever order they came.
    pub(crate) fn meant(&self) -> Result<(Option<Minutes>, Option<String>), WireError> {
        let minutes = |text: &str| minutes(text).ok();
        Ok(match self.words.as_slice() {
            [] => (None, None),
            [one] => match minutes(one) {
                Some(number)
                    if number < SHORTEST && one.parse() == Ok(number.0) && number.0 > 0 =>
                {
                    (None, Some(one.clone()))
                }
                Some(number) => (Some(number), None),
                None => (None, Some(one.clone())),
            },
            [first, second, ..] => match (minutes(first), minutes(second)) {
                (Some(number), _) => (Some(number), Some(second.clone())),
                (None, Some(number)) => (Some(number), Some(first.clone())),
                (None, None) => return CliSession::refuse(code::BAD_PARAMS, "cli-needs-item", &[]),
            },
        })
    }
}

/// What began, and that it is shorter than `wanted` where it was fitted.
pub(super) fn started(desk: &CliSession, wanted: Minutes) -> Vec<String> {
    let session = desk.seen.session.as_ref();
    let planned = session.and_then(|session| session.planned_s);
    let fitted = planned.filter(|&planned| planned < wanted.seconds().0);
    let fitted = fitted.map(|planned| {
        let length = ("length", said_length(planned).into());
        match next_meeting(desk) {
            Some(at) => say(
                "cli-focus-fitted-meeting",
                &[length, ("time", desk.clock(at).into())],
            ),
            None => say("cli-focus-fitted", &[length]),
        }
    });
    [until(desk)].into_iter().chain(fitted).collect()
}

/// When the meeting begins that the session ends before, if one does.
fn next_meeting(desk: &CliSession) -> Option<DateTime<Utc>> {
    let ends = desk.seen.session.as_ref()?.ends_at?;
    let mut begins = desk.seen.foreseen.iter().map(|one| one.starts_at);
    begins.find(|at| (*at - ends).num_seconds().abs() < 60)
}

fn until(desk: &CliSession) -> String {
    let session = desk.seen.session.as_ref();
    let title = session.and_then(|session| session.title.clone());
    let ends = session
        .and_then(|session| session.ends_at)
        .map(|at| desk.clock(at));
    match (ends, title) {
        (Some(time), Some(title)) => say(
            "cli-focus-until-on",
            &[("time", time.into()), ("title", title.into())],
        ),
        (Some(time), None) => say("cli-focus-until", &[("time", time.into())]),
        (None, Some(title)) => say("cli-focus-open-on", &[("title", title.into())]),
        (None, None) => say("cli-focus-open", &[]),
    }
}
