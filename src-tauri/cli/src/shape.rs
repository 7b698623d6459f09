//! The ready shapes by name, filled with what was said and else with what is usual in the week.

use chrono::NaiveTime;
use clap::ValueEnum;
use protocol::{Settings, ShapeChoice};
use types::{Minutes, Shape};

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
    pub(super) fn with(self, parts: &Parts, settings: &Settings) -> Shape {
        let mut week = settings.chosen.week.iter();
        let usual = week.find(|shape| Self::of(shape) == Some(self));
        let until = |hour, minute| {
            let otherwise = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
            let said = parts.until.or(usual.and_then(stop_time));
            said.unwrap_or(otherwise)
        };
        match self {
            ShapeName::StandardHours => Shape::StandardHours {
                until: until(17, 0),
            },
            ShapeName::TasksOrTime => Shape::TasksOrTime {
                until: until(16, 30),
            },
            ShapeName::HalfDay => Shape::HalfDay {
                until: until(13, 0),
            },
            ShapeName::TaskGoals => Shape::TaskGoals,
            ShapeName::DayOff => Shape::DayOff,
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

fn stop_time(shape: &ShapeChoice) -> Option<NaiveTime> {
    match *shape {
        ShapeChoice::StandardHours { until }
        | ShapeChoice::TasksOrTime { until }
        | ShapeChoice::HalfDay { until } => Some(until),
        ShapeChoice::OnOffHours { .. }
        | ShapeChoice::TaskGoals
        | ShapeChoice::DayOff
        | ShapeChoice::Custom => None,
    }
}

fn on_off(parts: &Parts, usual: Option<&ShapeChoice>) -> Shape {
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
        _ => (blocks(3, Minutes(120)), blocks(1, Minutes(120))),
    };
    let (deep, talk) = (parts.deep.unwrap_or(deep), parts.talk.unwrap_or(talk));
    Shape::OnOffHours {
        deep_blocks: deep.count,
        deep: deep.minutes,
        talk_blocks: talk.count,
        talk: talk.minutes,
    }
}
