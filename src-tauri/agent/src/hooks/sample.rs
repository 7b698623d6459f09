//! A made-up day, for a person who tries a hook: what the hook is given comes from the rules, as on a real
//! one. Nothing of it is kept.

use chrono::{DateTime, NaiveTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;
use domain::{
    Command, DefinitionChoice, Entry, EntryId, HookEvent, HookFact, HookState, Input, ItemId,
    Minutes, Moment, NewItem, Note, PastEnd, Settings, Shape, ShutdownForm, State, Title, decide,
    evolve, hook_facts,
};
use engine::{Revision, View};
use words::Words;

use super::{Occasion, occasion::level};

/// Something that is done, on the day's item where there is one.
type SampleAct = fn(Option<ItemId>) -> Input;

/// What a day was like before: how many minutes ago, and what was done.
type Story = Vec<(i64, SampleAct)>;

/// A day on which `event` has just happened at `now`.
pub(super) fn of_event(event: HookEvent, now: DateTime<Utc>, zone: Tz) -> Option<Occasion> {
    let (view, facts) = lived(story(event), now, zone)?;
    let fact = facts.into_iter().rfind(|fact| fact.event == event)?;
    Some(Occasion::of(fact, &view))
}

/// A day in this state at `now`.
pub(super) fn of_state(state: HookState, now: DateTime<Utc>, zone: Tz) -> Option<Occasion> {
    let story = match state {
        HookState::None => Vec::new(),
        HookState::Open => story(HookEvent::DayStarted),
        HookState::Focus => story(HookEvent::FocusStarted),
        HookState::Held => story(HookEvent::FocusHeld),
        HookState::Break => story(HookEvent::BreakStarted),
        HookState::Meeting => story(HookEvent::MeetingStarted),
        HookState::Enough => story(HookEvent::Enough),
        HookState::Closed => story(HookEvent::DayClosed),
    };
    let (view, _) = lived(story, now, zone)?;
    Some(Occasion::state(level(&view), &view))
}

fn story(event: HookEvent) -> Story {
    let wake: SampleAct = |_| Input::Wake;
    let pause: SampleAct = |_| Command::Pause.into();
    let resume: SampleAct = |_| Command::Resume.into();
    let finish: SampleAct = |_| Command::Finish.into();
    let met: SampleAct = |_| Command::EndMeeting { reason: None }.into();
    let then: Story = match event {
        HookEvent::DayStarted => return vec![(0, start)],
        HookEvent::FocusStarted => vec![(0, focus)],
        HookEvent::FocusHeld => vec![(20, focus), (0, pause)],
        HookEvent::FocusResumed => vec![(20, focus), (5, pause), (0, resume)],
        HookEvent::FocusOver => vec![(50, focus), (0, wake)],
        HookEvent::FocusEnded => vec![(30, focus), (0, finish)],
        HookEvent::BreakStarted => vec![(0, rest)],
        HookEvent::BreakEnded => vec![(10, rest), (0, wake)],
        HookEvent::MeetingStarted => vec![(0, meeting)],
        HookEvent::MeetingEnded => vec![(20, meeting), (0, met)],
        HookEvent::Enough => vec![(0, tick)],
        HookEvent::DayClosed => vec![(0, close)],
        HookEvent::DayReopened => vec![(10, close), (0, reopen)],
    };
    [(60, start as SampleAct)].into_iter().chain(then).collect()
}

/// The day after a story, at `now`. Nothing when the rules refuse a part of it.
fn lived(story: Story, now: DateTime<Utc>, zone: Tz) -> Option<(View, Vec<HookFact>)> {
    let settings = Settings {
        // So far away that the made-up day lies inside one, whatever time it is.
        boundary: opposite(now, zone),
        ..Settings::default()
    };
    let (mut state, mut facts) = (State::default(), Vec::new());
    for (seed, (ago, act)) in (1u128..).zip(story) {
        let moment = Moment {
            now: now - TimeDelta::minutes(ago),
            zone,
            seed: (2 * seed) << 64,
        };
        let day = state.day.as_ref();
        let item = day.and_then(|day| day.items.first()).map(|item| item.id);
        let events = decide(&state, &settings, act(item), &moment).ok()?;
        facts.extend(hook_facts(&state, &events));
        let lines = Moment {
            seed: (2 * seed + 1) << 64,
            ..moment
        };
        for (number, event) in (0..).zip(events) {
            let entry = Entry {
                id: EntryId(lines.id(number)),
                at: moment.now,
                event,
            };
            state = evolve(state, &entry);
        }
    }
    let view = View {
        revision: Revision::default(),
        state: state.into(),
        settings: settings.into(),
        now,
        ahead: TimeDelta::zero(),
        zone,
        journal_problem: None,
        lost: 0,
        undo: None,
        redo: None,
    };
    Some((view, facts))
}

/// The hour that is half a day from `now`.
fn opposite(now: DateTime<Utc>, zone: Tz) -> NaiveTime {
    let hour = (now.with_timezone(&zone).hour() + 12) % 24;
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}

fn title(id: &str) -> Option<Title> {
    Title::new(&Words::spoken().say(id, &[])).ok()
}

fn start(_: Option<ItemId>) -> Input {
    let item = title("hooks-sample-item").map(NewItem::must);
    Input::from(Command::StartDay {
        definition: Some(DefinitionChoice::shape(Shape::TaskGoals)),
        items: item.into_iter().collect(),
        past_boundary: false,
    })
}

fn focus(item: Option<ItemId>) -> Input {
    Input::from(Command::StartFocus {
        minutes: Some(Minutes(50)),
        open_ended: false,
        item,
        past_end: PastEnd::Fit,
        bonus: false,
    })
}

fn rest(_: Option<ItemId>) -> Input {
    let minutes = Some(Minutes(10));
    Input::from(Command::StartBreak { minutes })
}

fn meeting(_: Option<ItemId>) -> Input {
    Input::from(Command::StartMeeting {
        title: title("hooks-sample-meeting"),
        reason: None,
        minutes: Some(Minutes(30)),
    })
}

fn tick(item: Option<ItemId>) -> Input {
    item.map_or(Input::Wake, |item| Input::from(Command::TickItem { item }))
}

fn close(_: Option<ItemId>) -> Input {
    Input::from(Command::CloseDay {
        form: ShutdownForm::JustClose,
        at: None,
        places: Vec::new(),
    })
}

fn reopen(_: Option<ItemId>) -> Input {
    let reason = Note::new(&Words::spoken().say("hooks-sample-reason", &[]));
    let reopen = |reason| Command::ReopenDay {
        reason,
        definition: None,
        past_boundary: false,
    };
    reason.map_or(Input::Wake, |reason| Input::from(reopen(reason)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_and_every_state_can_be_tried_at_any_hour() {
        let midnight: DateTime<Utc> = "2026-11-28T00:00:00Z".parse().expect("an instant");
        for hour in 0..24 {
            let now = midnight + TimeDelta::minutes(60 * hour + 7);
            let zone = chrono_tz::America::Denver;
            for event in HookEvent::ALL {
                let occasion = of_event(*event, now, zone);
                let occasion = occasion.unwrap_or_else(|| panic!("{event:?} at {now}"));
                assert_eq!(
                    (occasion.name, occasion.at),
                    (event.name(), now),
                    "{event:?}"
                );
            }
            for state in HookState::ALL {
                let occasion = of_state(*state, now, zone);
                let occasion = occasion.unwrap_or_else(|| panic!("{state:?} at {now}"));
                assert_eq!(occasion.level.state, *state, "at {now}");
            }
        }
    }
}
