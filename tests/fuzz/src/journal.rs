//! Lines of a journal from any source: each is read as an event and has happened, in whatever order
//! and whether or not it could have. The rules stand it, faces can draw it, and life goes on. Years have
//! four digits: no clock shows others, and the rules reckon with dates as if none were the last.

use api::snapshot;
use domain::{Command, Event, Input};

use crate::outside::Outside;

pub fn meet(bytes: &[u8]) {
    let mut outside = Outside::new();
    for line in bytes.split(|&byte| byte == b'\n') {
        if beyond_the_calendar(line) {
            continue;
        }
        let Ok(event) = serde_json::from_slice::<Event>(line) else {
            continue;
        };
        outside.happened(event);
        outside.pass(60);
        let _ = snapshot::snapshot(&outside.view(), None);
    }
    for input in [Input::Wake, Command::Finish.into(), Input::Wake] {
        outside.pass(3600);
        // What such a day refuses is its own matter.
        let _ = outside.live(input);
    }
    let _ = snapshot::snapshot(&outside.view(), None);
}

/// Whether a line names a year of more than four digits, or one before the first: chrono writes those
/// with a sign.
fn beyond_the_calendar(line: &[u8]) -> bool {
    line.windows(3)
        .any(|three| matches!(three, [b'"', b'+' | b'-', b'0'..=b'9']))
}
