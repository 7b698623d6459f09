//! When to ask about a held session: once the person has been present for a while, as far as anybody can
//! tell. Who is there comes from outside; nothing of it is remembered.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{Day, State};

/// A person who has been there for so long while a session is held has forgotten it, or means it.
const THERE: TimeDelta = TimeDelta::minutes(10);
/// Where presence is not known, a hold this long is more than a cup of coffee.
const PERHAPS_THERE: TimeDelta = TimeDelta::minutes(30);

/// Who is at the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Away, or not known yet.
    Away,
    /// Present, since then.
    There(DateTime<Utc>),
    /// Not to be known. The machine was awake since then.
    Unknown(DateTime<Utc>),
}

/// When to ask whether the held session goes on, which may be past, and since when the person is present;
/// absent when there is nothing to ask, or it was asked. The caller then gives [`crate::Input::AskHeld`].
#[must_use]
pub fn asks_at(state: &State, presence: Presence) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let day = state.day.as_ref().filter(|day| day.closing.is_none())?;
    let unasked = day.running_focus()?.asked_since.is_none();
    let held = day.held_alone_since().filter(|_| unasked)?;
    let (since, patience) = match presence {
        Presence::Away => return None,
        Presence::There(since) => (since.max(held), THERE),
        Presence::Unknown(since) => (since.max(held), PERHAPS_THERE),
    };
    let at = since.checked_add_signed(patience)?;
    (at < Day::rollover_at(day)).then_some((at, since))
}
