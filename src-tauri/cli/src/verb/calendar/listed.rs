//! `daydone calendar list`: the calendars of the settings, by number, and those that are there to be added.

use protocol::{CalendarChoice, CalendarSource};

use super::super::super::{
    answer::{Answer, Outcome},
    session::{CliSession, say},
};

pub(super) async fn run(desk: CliSession) -> Outcome {
    let calendars = desk.client.settings().await?.chosen.calendars;
    let mut lines: Vec<String> = (1..).zip(&calendars).map(line).collect();
    if lines.is_empty() {
        lines.push(say("cli-calendar-no-calendars", &[]));
    }
    let offered = desk.client.calendars_offered().await?;
    lines.extend(offered.iter().map(offer));
    Ok(Answer::of(lines, &calendars))
}

/// Its path, or the name of its address.
fn place(source: &CalendarSource) -> String {
    match source {
        CalendarSource::File(path) | CalendarSource::Folder(path) => path.clone(),
        CalendarSource::Address(name) => {
            say("cli-calendar-by-address", &[("name", name.as_str().into())])
        }
        CalendarSource::Desktop(_) => say("cli-calendar-desktop", &[]),
    }
}

/// How to add one that is there.
fn offer(calendar: &CalendarChoice) -> String {
    let what = match &calendar.source {
        CalendarSource::File(path) | CalendarSource::Folder(path) => path.clone(),
        CalendarSource::Address(name) => format!("--address {name}"),
        CalendarSource::Desktop(_) => "--desktop".to_owned(),
    };
    let args = [
        ("path", place(&calendar.source).into()),
        ("what", what.into()),
    ];
    say("cli-calendar-offered", &args)
}

fn line((number, calendar): (usize, &CalendarChoice)) -> String {
    let args = [
        ("number", number.into()),
        ("name", calendar.label().into()),
        ("path", place(&calendar.source).into()),
        ("counts", if calendar.counts { "yes" } else { "no" }.into()),
    ];
    say("cli-calendar-listed", &args)
}
