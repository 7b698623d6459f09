//! What the shutdown holds so far.

use domain::{
    Command, Day, Entry, EntryId, HandOff, ItemState, Moment, Rejection, Settings, State, decide,
    evolve,
};
use engine::Picture;
use protocol::{HandOffLine, HandOffPicture, LooseEndKind, LooseEndPicture, ShutdownPicture};
use uuid::Uuid;
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

/// The hand-off as it would read after some wishes. They are granted to a copy of the state; nothing happens.
///
/// # Errors
/// What the rules say to one of the wishes.
pub fn hand_off_after(
    picture: &Picture,
    wishes: Vec<Command>,
) -> Result<HandOffPicture, Rejection> {
    let moment = Moment {
        now: picture.now,
        zone: picture.zone,
        seed: 0,
    };
    let mut state = State::clone(&picture.state);
    for wish in wishes {
        for event in decide(&state, &picture.settings, wish, &moment)? {
            let entry = Entry {
                id: EntryId(Uuid::nil()),
                at: picture.now,
                event,
            };
            state = evolve(state, &entry);
        }
    }
    let day = state.day.as_ref();
    Ok(day.map_or_else(HandOffPicture::default, |day| {
        hand_off(day, &picture.settings)
    }))
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
