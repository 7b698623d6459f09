//! `daydone on [ITEM]`: say what the session is on from now on. What was worked so far stays with what it
//! was on, and the answer says how to set that right.

use clap::Args;
use protocol::{Command, SessionView, WireError};
use types::ItemId;

use super::{
    super::{
        answer::Outcome,
        lookup::{self, Candidate},
        past::{DayRecord, DaysOfDate, records},
        session::{CliSession, length, say},
    },
    gap,
};

#[derive(Args, Debug)]
pub(crate) struct OnArgs {
    item: Option<String>,
}

impl OnArgs {
    pub(crate) async fn run(self, mut desk: CliSession) -> Outcome {
        let item = self
            .item
            .map(|given| lookup::item(&given, &desk.seen))
            .transpose()?;
        let command = Command::FocusOn {
            item: item.as_ref().map(|item| item.id),
            go_on: false,
        };
        desk.send(command).await?;
        let session = desk.seen.session.as_ref();
        let mut lines = vec![match session.and_then(|session| session.title.as_deref()) {
            Some(title) => say("cli-on", &[("title", title.into())]),
            None => say("cli-on-nothing", &[]),
        }];
        if let Some(left) = desk
            .before
            .session
            .as_ref()
            .filter(|left| split(left, &desk))
        {
            lines.push(stays(left, item.as_ref(), &desk).await?);
        }
        lines.extend(gap::still_held(&desk));
        lines.extend(gap::came(&desk.before, &desk));
        Ok(desk.answer(lines))
    }
}

/// Whether what went on before ended, and something else goes on.
fn split(left: &SessionView, desk: &CliSession) -> bool {
    let now = desk.seen.session.as_ref();
    now.is_some_and(|now| now.id != left.id)
}

/// "20 min so far stay with “Plan”. If it was “Draft” all along: daydone correct s1 --item 2"
async fn stays(
    left: &SessionView,
    item: Option<&Candidate<ItemId>>,
    desk: &CliSession,
) -> Result<String, WireError> {
    let lived = DaysOfDate::asked(desk, None).await?;
    let records = records(&lived.days);
    let ended = records.iter().find_map(|record| match record.kind {
        DayRecord::Session(session) if session.id.to_string() == left.id => {
            Some((&record.name, session.worked_s))
        }
        _ => None,
    });
    let (name, worked) = ended.map_or((String::new(), left.worked_s), |(name, worked)| {
        (name.clone(), worked)
    });
    let number = |item: &Candidate<ItemId>| {
        let place = desk.seen.items.iter().position(|one| one.id == item.id);
        place.map_or_else(String::new, |place| (place + 1).to_string())
    };
    let args = [
        ("length", length(worked).into()),
        ("name", name.into()),
        (
            "item",
            item.map_or_else(|| "none".to_owned(), number).into(),
        ),
        ("title", left.title.clone().unwrap_or_default().into()),
    ];
    let id = match left.title {
        Some(_) => "cli-on-stays",
        None => "cli-on-stays-nothing",
    };
    Ok(say(id, &args))
}
