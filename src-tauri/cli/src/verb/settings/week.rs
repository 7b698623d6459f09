//! A weekday's usual shape as one types it: `tasks-or-time 16:30`, `on-off 3x2h 1x2h`, `day-off`.

use chrono::NaiveTime;
use clap::ValueEnum;
use protocol::{Settings, ShapeChoice};
use types::OnWire;

use super::super::super::{
    shape::{Parts, ShapeName},
    value::{blocks, clock},
};

/// The shape as one types it.
pub(super) fn shown(shape: &ShapeChoice) -> String {
    match shape {
        ShapeChoice::StandardHours { until } => format!("standard-hours {}", time(*until)),
        ShapeChoice::TasksOrTime { until } => format!("tasks-or-time {}", time(*until)),
        ShapeChoice::HalfDay { until } => format!("half-day {}", time(*until)),
        ShapeChoice::TaskGoals => "task-goals".to_owned(),
        ShapeChoice::DayOff => "day-off".to_owned(),
        ShapeChoice::Custom => "custom".to_owned(),
        ShapeChoice::OnOffHours {
            deep_blocks,
            deep_minutes,
            talk_blocks,
            talk_minutes,
        } => {
            let (deep, talk) = (deep_minutes.0, talk_minutes.0);
            format!("on-off {deep_blocks}x{deep}m {talk_blocks}x{talk}m")
        }
    }
}

fn time(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// Reads it back; what is not said is taken from the usual week.
pub(super) fn read(value: &str, settings: &Settings) -> Option<ShapeChoice> {
    let mut words = value.split_whitespace();
    let name = ShapeName::from_str(words.next()?, true).ok()?;
    let mut parts = Parts::default();
    for word in words {
        match (clock(word), blocks(word)) {
            (Ok(time), _) if parts.until.is_none() => parts.until = Some(time),
            (_, Ok(blocks)) if parts.deep.is_none() => parts.deep = Some(blocks),
            (_, Ok(blocks)) if parts.talk.is_none() => parts.talk = Some(blocks),
            _ => return None,
        }
    }
    Some(name.with(&parts, settings).form())
}
