//! A Tuesday in Lisbon, where the clock shows UTC in November: 24 November 2026 at 09:00.

use chrono::{DateTime, Utc};
use domain::{
    Command, Correction, Day, DefinitionChoice, Effect, Event, ForeseenMeeting, Input, Item,
    MeetingKey, Minutes, NewItem, Note, Notice, NudgeKind, PastEnd, Rejection, Settings, Shape,
    ShutdownForm, Title, WhenFull,
};

use uuid::Uuid;

use crate::life::Life;

pub struct Scene(pub Life);

/// Nothing has happened yet; the usual shape is *tasks or 16:30*.
pub fn before_the_day() -> Scene {
    before_the_day_with(|_| ())
}

pub fn before_the_day_with(change: impl FnOnce(&mut Settings)) -> Scene {
    let mut settings = Settings::default();
    change(&mut settings);
    Scene(Life::new(at("09:00"), chrono_tz::Europe::Lisbon, settings))
}

/// Planned with three musts.
pub fn morning() -> Scene {
    planned(None)
}

pub fn shaped(shape: Shape) -> Scene {
    planned(Some(DefinitionChoice::shape(shape)))
}

pub fn planned(definition: Option<DefinitionChoice>) -> Scene {
    let mut scene = before_the_day();
    scene.plan(definition, &["Plan", "Draft", "Import"]);
    scene
}

impl Scene {
    pub fn plan(&mut self, definition: Option<DefinitionChoice>, musts: &[&str]) {
        let items = musts.iter().map(|words| must(words)).collect();
        self.does(Command::StartDay {
            definition,
            items,
            past_boundary: false,
        });
    }

    /// Lets the day go on until the clock shows `time`; with a `+` in front, the next morning's.
    pub fn until(&mut self, time: &str) {
        let until = at(time);
        assert!(until >= self.0.now, "a scene goes forward");
        self.0.wait(until - self.0.now);
    }

    pub fn does(&mut self, input: impl Into<Input>) -> Vec<Event> {
        let input = input.into();
        let said = format!("{input:?}");
        let done = self.0.ask(input);
        done.unwrap_or_else(|why| panic!("{said} was refused: {why:?}"))
    }

    pub fn refuses(&mut self, input: impl Into<Input>, why: &Rejection) {
        let input = input.into();
        let said = format!("{input:?}");
        let before = self.0.state.clone();
        assert_eq!(self.0.ask(input).as_ref(), Err(why), "{said}");
        assert_eq!(self.0.state, before, "a rejected command changes nothing");
    }

    /// The latest day's focus so far, in whole minutes.
    pub fn focused(&self) -> u32 {
        self.day().focus_time(self.0.now).0 / 60
    }

    /// Sets something of the latest day right.
    pub fn corrects(&mut self, correction: Correction) -> Vec<Event> {
        let day = self.day().id;
        self.does(Command::Correct { day, correction })
    }

    pub fn corrects_nothing(&mut self, correction: Correction, why: &Rejection) {
        let day = self.day().id;
        self.refuses(Command::Correct { day, correction }, why);
    }

    /// Takes the last command back.
    pub fn takes_back(&mut self) -> Vec<Event> {
        let done = self.0.take_back();
        done.unwrap_or_else(|why| panic!("taking back was refused: {why:?}"))
    }

    pub fn does_again(&mut self) -> Vec<Event> {
        let done = self.0.redo();
        done.unwrap_or_else(|why| panic!("doing again was refused: {why:?}"))
    }

    pub fn day(&self) -> &Day {
        self.0.state.day.as_ref().expect("the scene has a day")
    }

    /// What the latest day was worth so far.
    pub fn summary(&self) -> domain::DaySummary {
        self.day().summary(self.0.now)
    }

    pub fn item(&self, index: usize) -> Item {
        self.day().items[index].clone()
    }

    pub fn tick(&mut self, index: usize) {
        let item = self.item(index).id;
        self.does(Command::TickItem { item });
    }

    pub fn focus(&mut self, minutes: u16) {
        self.does(focus(minutes));
    }

    pub fn close(&mut self) {
        self.does(close());
    }

    /// The nudges sent so far, each with the clock's time.
    pub fn nudges(&self) -> Vec<(NudgeKind, String)> {
        let told = self.day().nudges.iter();
        told.map(|nudge| (nudge.kind, clock(nudge.at))).collect()
    }

    /// The notices shown so far that are no nudges.
    pub fn notices(&self) -> Vec<Notice> {
        let told = self.0.told.iter().filter_map(|(_, effect)| match effect {
            Effect::Notify(notice) => Some(notice.clone()),
            _ => None,
        });
        told.filter(|notice| !matches!(notice, Notice::Nudge { .. }))
            .collect()
    }
}

/// The instant at which the scene's clock shows `time`.
pub fn at(time: &str) -> DateTime<Utc> {
    let (date, time) = match time.strip_prefix('+') {
        Some(time) => ("2026-11-25", time),
        None => ("2026-11-24", time),
    };
    format!("{date}T{time}:00Z").parse().expect("a time")
}

/// What the scene's clock shows at an instant.
pub fn clock(at: DateTime<Utc>) -> String {
    at.to_string()[11..16].to_owned()
}

pub fn words(text: &str) -> Title {
    Title::new(text).expect("words")
}

pub fn note(text: &str) -> Note {
    Note::new(text).expect("words")
}

pub fn must(text: &str) -> NewItem {
    NewItem {
        title: words(text),
        estimate_minutes: None,
        bonus: false,
        waiting: None,
    }
}

pub fn add(text: &str, joins: WhenFull) -> Command {
    Command::AddItem {
        title: words(text),
        estimate_minutes: None,
        when_full: joins,
    }
}

pub fn focus(minutes: u16) -> Command {
    focus_past(minutes, PastEnd::Ask)
}

pub fn focus_past(minutes: u16, past_end: PastEnd) -> Command {
    Command::StartFocus {
        minutes: Some(Minutes(minutes)),
        open_ended: false,
        item: None,
        past_end,
        bonus: false,
    }
}

pub fn meeting(planned: Option<u16>) -> Command {
    Command::StartMeeting {
        title: None,
        reason: None,
        minutes: planned.map(Minutes),
    }
}

/// A meeting that a calendar announces, about "Budget".
pub fn foreseen(number: u128, from: &str, to: &str) -> ForeseenMeeting {
    ForeseenMeeting {
        key: MeetingKey(Uuid::from_u128(number)),
        from: at(from),
        to: at(to),
        title: Some(words("Budget")),
        counts: true,
        certain: true,
        agenda: false,
        series: None,
    }
}

pub fn close() -> Command {
    close_at(None)
}

pub fn close_at(time: Option<&str>) -> Command {
    Command::CloseDay {
        form: ShutdownForm::Short,
        at: time.map(at),
        places: Vec::new(),
    }
}

pub fn until(time: &str) -> chrono::NaiveTime {
    at(time).time()
}
