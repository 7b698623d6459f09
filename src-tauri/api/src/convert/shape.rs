//! Shapes, both ways; the settings file and the picture need them too.

use domain::Shape;
use protocol::{ShapeChoice, WireError};

use super::{
    field::{clock_time, minutes},
    refused::unreadable,
};

/// The shape as the rules know it.
///
/// # Errors
/// `bad_params` for a time that cannot be read and for [`ShapeChoice::Custom`], which is only read.
pub fn shape(choice: &ShapeChoice) -> Result<Shape, WireError> {
    Ok(match choice {
        ShapeChoice::StandardHours { until } => Shape::StandardHours {
            until: clock_time(until)?,
        },
        ShapeChoice::OnOffHours {
            deep_blocks,
            deep_minutes,
            talk_blocks,
            talk_minutes,
        } => Shape::OnOffHours {
            deep_blocks: *deep_blocks,
            deep: minutes(*deep_minutes),
            talk_blocks: *talk_blocks,
            talk: minutes(*talk_minutes),
        },
        ShapeChoice::TaskGoals => Shape::TaskGoals,
        ShapeChoice::TasksOrTime { until } => Shape::TasksOrTime {
            until: clock_time(until)?,
        },
        ShapeChoice::HalfDay { until } => Shape::HalfDay {
            until: clock_time(until)?,
        },
        ShapeChoice::DayOff => Shape::DayOff,
        ShapeChoice::Custom => return Err(unreadable("shape", "custom")),
    })
}

/// The shape as it crosses the socket.
#[must_use]
pub fn shape_choice(shape: &Shape) -> ShapeChoice {
    let clock = |time: &chrono::NaiveTime| time.format("%H:%M").to_string();
    match shape {
        Shape::StandardHours { until } => ShapeChoice::StandardHours {
            until: clock(until),
        },
        Shape::OnOffHours {
            deep_blocks,
            deep,
            talk_blocks,
            talk,
        } => ShapeChoice::OnOffHours {
            deep_blocks: *deep_blocks,
            deep_minutes: deep.0.into(),
            talk_blocks: *talk_blocks,
            talk_minutes: talk.0.into(),
        },
        Shape::TaskGoals => ShapeChoice::TaskGoals,
        Shape::TasksOrTime { until } => ShapeChoice::TasksOrTime {
            until: clock(until),
        },
        Shape::HalfDay { until } => ShapeChoice::HalfDay {
            until: clock(until),
        },
        Shape::DayOff => ShapeChoice::DayOff,
        Shape::Custom => ShapeChoice::Custom,
    }
}
