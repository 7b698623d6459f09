//! `daydone end`: the shutdown. At a terminal it walks through the loose ends; with `--short`,
//! `--just-close` or without anybody to ask, it closes with what was given.

mod interactive;

use chrono::{DateTime, NaiveDate, Utc};
use clap::Args;
use protocol::{Command, ForgottenView, ShutdownForm, WireError};

use super::{
    super::{
        answer::Outcome,
        past::{DayRecord, DaysOfDate, Times, records},
        prompt::somebody_is_there,
        session::{CliSession, length, say},
        value::{ClockReading, PastDay, shown},
    },
    keep_open,
};
use api::convert::maybe_note;

#[derive(Args, Debug, Default, PartialEq, Eq)]
pub(crate) struct EndArgs {
    #[arg(long, group = "form")]
    pub(crate) short: bool,
    #[arg(long, group = "form")]
    pub(crate) just_close: bool,
    #[arg(long, value_name = "TEXT")]
    pub(crate) first_step: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) blocked: Option<String>,
    #[arg(long, value_name = "HH:MM", value_parser = shown)]
    pub(crate) at: Option<ClockReading>,
}

impl EndArgs {
    pub(crate) async fn run(self, mut desk: CliSession, json: bool) -> Outcome {
        if let Some(forgotten) = desk.seen.forgotten.clone() {
            return self.forgotten(&forgotten, desk, json).await;
        }
        let date = desk.today();
        let at = match self.at {
            Some(time) => {
                let times = Times::today(&desk).await?;
                let at = times.last(time);
                Some((at, times.clock(at)))
            }
            None => None,
        };
        let said_all = self.short || self.just_close || self.first_step.is_some();
        let mut given = interactive::Given::default();
        let walked = !said_all && !json && somebody_is_there();
        if walked {
            match interactive::through(&desk) {
                Some(answers) => given = answers,
                None => return Ok(desk.answer(vec![say("cli-end-left-open", &[])])),
            }
        }
        self.close(at.as_ref().map(|(at, _)| *at), given, &mut desk)
            .await?;
        let mut lines = match (desk.seen.day.closed_at, at) {
            // One that was kept open and ended before the last boundary: the new day is in the picture.
            (None, Some(_)) => return Ok(desk.answer(ended(date, &desk).await?)),
            (end, _) => vec![closed(end.unwrap_or(desk.seen.at), &desk)],
        };
        lines.extend(uncounted(date, &desk).await?);
        if let Some(step) = &desk.seen.shutdown.first_step {
            let next = desk.day(&desk.seen.day.next_date).into();
            let step = step.as_str().into();
            lines.push(say("cli-closed-step", &[("step", step), ("day", next)]));
        }
        let next = desk.day(&desk.seen.day.next_date).into();
        lines.push(say("cli-closed-quiet", &[("day", next)]));
        if walked {
            lines.push(String::new());
            lines.push(desk.seen.shutdown.hand_off.text.clone());
        }
        Ok(desk.answer(lines))
    }

    /// An earlier day ends where it was last worked in, unless the person knows better, or it may
    /// go on.
    async fn forgotten(
        mut self,
        forgotten: &ForgottenView,
        mut desk: CliSession,
        json: bool,
    ) -> Outcome {
        let date: NaiveDate = forgotten.date.parse().unwrap_or_default();
        let lived = DaysOfDate::asked(&desk, Some(PastDay::On(date))).await?;
        let Some(times) = lived.days.last().map(Times::of).transpose()? else {
            return CliSession::refuse("nothing_forgotten", "refused-nothing-forgotten", &[]);
        };
        let day = desk.day_told(date);
        let proposed = forgotten.proposed_end;
        let said_all = self.short || self.just_close || self.at.is_some();
        if !said_all && !json && somebody_is_there() {
            match interactive::forgotten(&day, &times.clock(proposed)) {
                Some(interactive::Forgotten::Ended(at)) => self.at = at.map(ClockReading::from),
                Some(interactive::Forgotten::GoesOn) => return keep_open::run(desk).await,
                None => return Ok(desk.answer(vec![say("cli-end-left-open", &[])])),
            }
        }
        let at = self.at.map_or(proposed, |time| times.near(time, proposed));
        self.close(Some(at), interactive::Given::default(), &mut desk)
            .await?;
        Ok(desk.answer(ended(date, &desk).await?))
    }

    /// The notes and the close are one command: a close that is refused keeps none of them, and one
    /// undo takes all of them back. What was answered at the terminal comes first, what was typed
    /// with the verb has the last word.
    async fn close(
        &self,
        at: Option<DateTime<Utc>>,
        given: interactive::Given,
        desk: &mut CliSession,
    ) -> Result<(), WireError> {
        let form = match (self.short, self.just_close) {
            (true, _) => ShutdownForm::Short,
            (_, true) => ShutdownForm::JustClose,
            _ => ShutdownForm::Full,
        };
        let ticks = given.ticked.into_iter();
        let mut commands: Vec<_> = ticks.map(|item| Command::TickItem { item }).collect();
        let settled = given.settled.into_iter();
        commands
            .extend(settled.map(|(meeting, outcome)| Command::SettleMeeting { meeting, outcome }));
        let typed = |text: &Option<String>| text.as_deref().map(maybe_note).transpose();
        let first_step = typed(&self.first_step)?.or(given.first_step.map(Some));
        commands.extend(first_step.map(|text| Command::SetFirstStep { text }));
        let blocked = typed(&self.blocked)?.or(given.blocked.map(Some));
        commands.extend(blocked.map(|text| Command::SetBlocked { text }));
        let places = given.places;
        commands.push(Command::CloseDay { form, at, places });
        desk.wish_all(commands).await
    }
}

/// "Monday 23 November is closed at 17:10.", and what is not counted of it; of a day that is not the
/// one in the picture.
async fn ended(date: NaiveDate, desk: &CliSession) -> Result<Vec<String>, WireError> {
    let lived = DaysOfDate::asked(desk, Some(PastDay::On(date))).await?;
    let mut lines = Vec::new();
    if let Some((day, at)) = lived
        .days
        .last()
        .and_then(|day| Some((day, day.closed_at?)))
    {
        let args = [
            ("day", desk.day_told(date).into()),
            ("time", Times::of(day)?.clock(at).into()),
        ];
        lines.push(say("cli-closed-forgotten", &args));
    }
    lines.extend(uncounted(date, desk).await?);
    Ok(lines)
}

/// "2 h 40 from 09:20 are not counted", for time before the end that the person might remember.
async fn uncounted(date: NaiveDate, desk: &CliSession) -> Result<Vec<String>, WireError> {
    let lived = DaysOfDate::asked(desk, Some(PastDay::On(date))).await?;
    let mut lines = Vec::new();
    for record in records(&lived.days) {
        let DayRecord::Gap(gap) = record.kind else {
            continue;
        };
        if gap.was.is_some() || !record.day.correctable {
            continue;
        }
        let seconds = u32::try_from((gap.to - gap.from).num_seconds()).unwrap_or(0);
        // Less than a minute is not worth a question.
        if seconds < 60 {
            continue;
        }
        let args = [
            ("length", length(seconds).into()),
            ("from", Times::of(record.day)?.clock(gap.from).into()),
            ("name", record.name.as_str().into()),
            ("date", lived.date.to_string().into()),
        ];
        lines.push(say("cli-closed-gap", &args));
    }
    Ok(lines)
}

/// "Closed at 16:42 · 3 of 3 items · 3 h 05 of focus."
fn closed(at: DateTime<Utc>, desk: &CliSession) -> String {
    let today = &desk.seen.today;
    let items = (today.items_total > 0).then(|| {
        let args = [
            ("done", today.items_done.into()),
            ("total", today.items_total.into()),
        ];
        say("cli-total-items", &args)
    });
    let focus = (today.focus_s >= 60).then(|| {
        say(
            "cli-total-focus",
            &[("length", length(today.focus_s).into())],
        )
    });
    let time = desk.clock(at).into();
    let parts = [Some(say("cli-closed", &[("time", time)])), items, focus];
    format!(
        "{}.",
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    )
}
