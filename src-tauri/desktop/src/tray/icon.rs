//! Which picture the tray shows: a ring that fills as the definition is met, with a sign in its middle.
//! States differ by shape, never by colour alone (`icons/README.md`).

use protocol::{CriterionKind, DayState, SessionKind, SessionState, Snapshot};

/// The picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon {
    /// Its outer form.
    pub whole: IconOutline,
    /// What stands in its middle.
    pub sign: Option<Badge>,
}

/// The outer form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconOutline {
    /// Nothing is planned yet.
    Sunrise,
    /// The day is on its way, in eighths (0–8); 8 only when the definition is met.
    Ring(u8),
    /// The day is closed, or off.
    Moon,
}

/// The sign in the middle of a ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Badge {
    /// A focus session runs: a full dot.
    Focus,
    /// It is held: two bars.
    Pause,
    /// A break: an empty dot.
    Break,
    /// A meeting: two dots.
    Meeting,
    /// The definition is met: a tick.
    Enough,
}

/// The picture of a snapshot.
#[must_use]
pub fn icon(snapshot: &Snapshot) -> Icon {
    let sign = snapshot
        .session
        .as_ref()
        .map(|session| match (session.kind, session.state) {
            (SessionKind::Focus, SessionState::Paused) => Badge::Pause,
            (SessionKind::Focus, _) => Badge::Focus,
            (SessionKind::Break, _) => Badge::Break,
            (SessionKind::Meeting, _) => Badge::Meeting,
        });
    let whole = match snapshot.day.state {
        DayState::Closed => {
            return Icon {
                whole: IconOutline::Moon,
                sign: None,
            };
        }
        _ if snapshot.day.day_off && sign.is_none() => {
            return Icon {
                whole: IconOutline::Moon,
                sign: None,
            };
        }
        DayState::Unplanned if sign.is_none() => {
            return Icon {
                whole: IconOutline::Sunrise,
                sign: None,
            };
        }
        DayState::Unplanned => IconOutline::Ring(0),
        DayState::Enough => IconOutline::Ring(8),
        DayState::Open => IconOutline::Ring(eighths(snapshot)),
    };
    let enough = (whole == IconOutline::Ring(8)).then_some(Badge::Enough);
    Icon {
        whole,
        sign: sign.or(enough),
    }
}

/// How far the day is, by what a person does for it; the clock counts only where nothing else does,
/// because a ring that moves by itself would have to be redrawn by itself.
fn eighths(snapshot: &Snapshot) -> u8 {
    let done: Vec<f64> = snapshot
        .definition
        .criteria
        .iter()
        .filter(|criterion| criterion.kind != CriterionKind::Clock && criterion.target > 0)
        .map(|criterion| (f64::from(criterion.value) / f64::from(criterion.target)).min(1.0))
        .collect();
    let part = if done.is_empty() {
        elapsed(snapshot)
    } else {
        done.iter().sum::<f64>() / done.len() as f64
    };
    match part {
        none if none <= 0.0 => 0,
        // Something done shows, and not everything done never looks like it.
        some => ((some * 8.0) as u8).clamp(1, 7),
    }
}

fn elapsed(snapshot: &Snapshot) -> f64 {
    let (Some(from), Some(to)) = (snapshot.day.started_at, snapshot.ends_at) else {
        return 0.0;
    };
    let whole = (to - from).num_seconds();
    if whole <= 0 {
        return 0.0;
    }
    (snapshot.at - from).num_seconds() as f64 / whole as f64
}
