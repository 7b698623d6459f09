//! What the shutdown holds so far.

use domain::{Day, HandOff, ItemState, Settings, State};
use protocol::{HandOffLine, HandOffPicture, LooseEndKind, LooseEndPicture, ShutdownPicture};
use words::Words;

use super::seen::Seen;

pub(super) fn shutdown(seen: &Seen<'_>, state: &State, settings: &Settings) -> ShutdownPicture {
    let day = &*seen.day;
    ShutdownPicture {
        loose_ends: loose_ends(day, state),
        first_step: day.first_step.as_ref().map(|step| step.as_str().to_owned()),
        blocked: day.blocked.as_ref().map(|what| what.as_str().to_owned()),
        hand_off: match seen.is_unplanned() {
            true => HandOffPicture::default(),
            false => hand_off(day, settings),
        },
    }
}

fn loose_ends(day: &Day, state: &State) -> Vec<LooseEndPicture> {
    let open = day
        .items
        .iter()
        .filter(|item| item.state == ItemState::Open);
    let items = open.map(|item| LooseEndPicture {
        id: item.id.to_string(),
        kind: LooseEndKind::Item,
        title: item.title.as_str().to_owned(),
    });
    let thoughts = state.parked.iter().map(|thought| LooseEndPicture {
        id: thought.id.to_string(),
        kind: LooseEndKind::Thought,
        title: thought.text.as_str().to_owned(),
    });
    items.chain(thoughts).collect()
}

pub(super) fn hand_off(day: &Day, settings: &Settings) -> HandOffPicture {
    let said = Words::english().hand_off(&HandOff::of(day, settings));
    let line = |(label, text)| HandOffLine { label, text };
    HandOffPicture {
        text: said.text,
        markdown: said.markdown,
        lines: said.lines.into_iter().map(line).collect(),
    }
}
