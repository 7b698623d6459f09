//! A running engine on the morning of Tuesday 24 November 2026 in Lisbon, where winter is UTC.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::*;
use engine::{ClockControl, Engine, Handle, Ports, SimulatedClock, View, WakeReason};
use tokio::task::JoinHandle;

use crate::fakes::{Diary, Said};

pub struct Desk {
    pub handle: Handle,
    pub clock: ClockControl,
    pub diary: Diary,
    pub engine: JoinHandle<()>,
}

impl Desk {
    /// At 9 o'clock, nothing planned, with the usual settings.
    pub fn new() -> Self {
        Desk::going_on(
            State::default(),
            at("09:00"),
            Settings::default(),
            Diary::default(),
        )
    }

    /// An engine that goes on from a state.
    pub fn going_on(state: State, now: DateTime<Utc>, settings: Settings, diary: Diary) -> Self {
        Desk::coming_back(state, now, settings, diary, [])
    }

    /// The same, after something happened to the machine.
    pub fn coming_back(
        state: State,
        now: DateTime<Utc>,
        settings: Settings,
        diary: Diary,
        happened: impl IntoIterator<Item = WakeReason>,
    ) -> Self {
        let (clock, hand) = SimulatedClock::new(now, Tz::Europe__Lisbon, 7);
        let ports = Ports {
            clock,
            journal: diary.clone(),
            notifier: diary.clone(),
            boundary: diary.clone(),
        };
        let (engine, handle) = Engine::new(state, settings, ports);
        Desk {
            handle,
            clock: hand,
            diary,
            engine: tokio::spawn(engine.after(happened).run()),
        }
    }

    /// The day is planned with these items, until all are ticked or it is 16:30.
    pub async fn planned(items: &[&str]) -> Self {
        let desk = Desk::new();
        desk.wish(plan(items)).await;
        desk.diary.read();
        desk
    }

    /// Sends a command that the engine grants.
    pub async fn wish(&self, command: impl Into<domain::Input>) -> View {
        let command = command.into();
        let answer = self.handle.command(command.clone()).await;
        answer.unwrap_or_else(|refused| panic!("{command:?} was refused: {refused:?}"))
    }

    pub async fn day(&self) -> Day {
        let view = self.handle.view().await.expect("the engine is there");
        view.state.day.clone().expect("the day is planned")
    }

    pub async fn wait(&self, minutes: i64) {
        self.clock.advance(TimeDelta::minutes(minutes)).await;
    }

    pub async fn until(&self, time: &str) {
        self.clock.to(at(time)).await;
    }

    /// The events kept since the diary was last read.
    pub fn kept(&self) -> Vec<Event> {
        let kept = |said| match said {
            Said::Kept(event) => Some(event),
            _ => None,
        };
        self.diary.read().into_iter().filter_map(kept).collect()
    }
}

/// A time of that day.
pub fn at(time: &str) -> DateTime<Utc> {
    format!("2026-11-24T{time}:00Z")
        .parse()
        .expect("a time of day")
}

pub fn plan(items: &[&str]) -> Command {
    let until = NaiveTime::from_hms_opt(16, 30, 0).expect("a time");
    Command::StartDay {
        definition: Some(DefinitionChoice::shape(Shape::TasksOrTime { until })),
        items: items
            .iter()
            .map(|title| NewItem {
                title: Title::new(title).expect("a title"),
                estimate_minutes: None,
                bonus: false,
                waiting: None,
            })
            .collect(),
        past_boundary: false,
    }
}

pub fn focus(minutes: u16) -> Command {
    Command::StartFocus {
        minutes: Some(Minutes(minutes)),
        open_ended: false,
        item: None,
        past_end: PastEnd::Ask,
        bonus: false,
    }
}

pub fn park(text: &str) -> Command {
    Command::Park {
        text: Title::new(text).expect("a thought"),
    }
}
