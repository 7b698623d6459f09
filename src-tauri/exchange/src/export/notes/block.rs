//! A template filled in with a day.

use domain::{Day, DefaultTopic, Details, HandOff, Item, ItemState, Seconds, WorkDays};
use words::Words;

use crate::export::task::task;

use super::template::{Piece, Placeholder, Template};

pub(super) fn block(
    day: &Day,
    template: &Template,
    work_days: WorkDays<'_>,
    tried: Option<DefaultTopic>,
) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Named(name) => value(*name, day, work_days, tried),
    };
    template.0.iter().map(piece).collect()
}

fn value(
    name: Placeholder,
    day: &Day,
    work_days: WorkDays<'_>,
    tried: Option<DefaultTopic>,
) -> String {
    let words = Words::spoken();
    let until = day.closing.map_or(day.started_at, |closing| closing.at);
    let sum = day.summary(until);
    let nothing = || words.say("say-hand-off-nothing", &[]);
    let clock = |at: Option<_>| at.map_or_else(nothing, |at| words.clock_at(at, day.zone));
    let long = |seconds: Seconds| words.duration(seconds);
    match name {
        Placeholder::Date => day.date.to_string(),
        Placeholder::Weekday => words.weekday_short(day.date),
        Placeholder::Definition => {
            words::plain(&words.definition_sentence(&day.definition, &day.items))
        }
        Placeholder::Enough => clock(day.enough_at),
        Placeholder::Closed => clock(day.closing.map(|closing| closing.at)),
        Placeholder::Focus => long(sum.figures.focus),
        Placeholder::Meetings => long(sum.figures.meetings),
        Placeholder::Sessions => sum.figures.sessions.to_string(),
        Placeholder::Interruptions => sum.figures.interruptions.to_string(),
        Placeholder::Items if day.items.is_empty() => nothing(),
        Placeholder::Items => items(&day.items),
        Placeholder::FirstStep => match &day.first_step {
            Some(step) => words::escaped(step.as_str()),
            None => nothing(),
        },
        // A line of its own with an empty one after it, or nothing.
        Placeholder::Trying => tried.map_or_else(String::new, |topic| words.trying(topic) + "\n\n"),
        Placeholder::HandOff => words.hand_off(&HandOff::of(day, work_days)).markdown,
    }
}

/// A task list: `- [x] Fix the import`, with the steps as tasks inside it and the note quoted.
fn items(items: &[Item]) -> String {
    let words = Words::spoken();
    let line = |item: &Item| {
        let title = words::escaped_but_tags(item.title.as_str());
        let title = task(item.state == ItemState::Done, &title);
        let line = match words
            .became(&item.state)
            .filter(|_| item.state != ItemState::Open)
        {
            Some(became) => format!("- {title} ({})", words::escaped(&became)),
            None => format!("- {title}"),
        };
        std::iter::once(line)
            .chain(inside(&item.details))
            .collect::<Vec<_>>()
            .join("\n")
    };
    items.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// What is written below an item's line. A note is Markdown already; quoted, none of it reaches beyond its item.
fn inside(details: &Details) -> impl Iterator<Item = String> {
    let steps = details.steps.iter().map(|step| {
        let title = words::escaped_but_tags(step.title.as_str());
        format!("  - {}", task(step.done, &title))
    });
    let note = details.note.iter().flat_map(|note| note.as_str().lines());
    // The marks of Daydone's part are comments; one in a note would end that part.
    let note = note.map(|line| line.replace("<!--", "\\<!--"));
    steps.chain(note.map(|line| format!("  > {line}").trim_end().to_owned()))
}
