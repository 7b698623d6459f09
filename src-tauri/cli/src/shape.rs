//! The ready shapes by name, filled with what was said and else with what is usual in the week.

use chrono::NaiveTime;
use clap::ValueEnum;
use protocol::{Settings, ShapeChoice};

use super::value::Blocks;

/// A shape's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ShapeName {
    StandardHours,
    OnOff,
    TaskGoals,
    TasksOrTime,
    HalfDay,
    DayOff,
}

/// What was said about it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) until: Option<NaiveTime>,
    pub(super) deep: Option<Blocks>,
    pub(super) talk: Option<Blocks>,
}

impl ShapeName {
    /// The shape. What was not said is taken from the first weekday that has this shape, and else
    /// from what comes with the program.
    pub(super) fn with(self, parts: &Parts, settings: &Settings) -> ShapeChoice {
        let usual = settings
            .week
            .iter()
            .find(|shape| Self::of(shape) == Some(self));
        let until = |otherwise: &str| match (parts.until, usual.and_then(stop_time)) {
            (Some(until), _) => shown(until),
            (None, Some(usual)) => usual.to_owned(),
            (None, None) => otherwise.to_owned(),
        };
        match self {
            ShapeName::StandardHours => ShapeChoice::StandardHours {
                until: until("17:00"),
            },
            ShapeName::TasksOrTime => ShapeChoice::TasksOrTime {
                until: until("16:30"),
            },
            ShapeName::HalfDay => ShapeChoice::HalfDay {
                until: until("13:00"),
            },
            ShapeName::TaskGoals => ShapeChoice::TaskGoals,
            ShapeName::DayOff => ShapeChoice::DayOff,
            ShapeName::OnOff => on_off(parts, usual),
        }
    }

    fn of(shape: &ShapeChoice) -> Option<Self> {
        Some(match shape {
            ShapeChoice::StandardHours { .. } => ShapeName::StandardHours,
            ShapeChoice::OnOffHours { .. } => ShapeName::OnOff,
            ShapeChoice::TaskGoals => ShapeName::TaskGoals,
            ShapeChoice::TasksOrTime { .. } => ShapeName::TasksOrTime,
            ShapeChoice::HalfDay { .. } => ShapeName::HalfDay,
            ShapeChoice::DayOff => ShapeName::DayOff,
            ShapeChoice::Custom => return None,
        })
    }
}

/// `16:30`, as a time crosses the socket.
pub(super) fn shown(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

fn stop_time(shape: &ShapeChoice) -> Option<&str> {
    match shape {
        ShapeChoice::StandardHours { until }
        | ShapeChoice::TasksOrTime { until }
        | ShapeChoice::HalfDay { until } => Some(until),
        _ => None,
    }
}

fn on_off(parts: &Parts, usual: Option<&ShapeChoice>) -> ShapeChoice {
    let blocks = |count, minutes| Blocks { count, minutes };
    let (deep, talk) = match usual {
        Some(&ShapeChoice::OnOffHours {
            deep_blocks,
            deep_minutes,
            talk_blocks,
            talk_minutes,
        }) => (
            blocks(deep_blocks, deep_minutes),
            blocks(talk_blocks, talk_minutes),
        ),
        _ => (blocks(3, 120), blocks(1, 120)),
    };
    let (deep, talk) = (parts.deep.unwrap_or(deep), parts.talk.unwrap_or(talk));
    ShapeChoice::OnOffHours {
        deep_blocks: deep.count,
        deep_minutes: deep.minutes,
        talk_blocks: talk.count,
        talk_minutes: talk.minutes,
    }
}
