//! `daydone calendar list`: the calendars of the settings, by number.

use protocol::CalendarChoice;

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
    Ok(Answer::of(lines, &calendars))
}

fn line((number, calendar): (usize, &CalendarChoice)) -> String {
    let desktop = || say("cli-calendar-desktop", &[]);
    let path = calendar.source.path();
    let path = path.map_or_else(desktop, str::to_owned);
    let args = [
        ("number", number.into()),
        ("name", calendar.label().into()),
        ("path", path.into()),
        ("counts", if calendar.counts { "yes" } else { "no" }.into()),
    ];
    say("cli-calendar-listed", &args)
}
