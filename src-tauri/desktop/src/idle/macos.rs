//! macOS: the window server's count of seconds since the last input.

use std::time::Duration;

use objc2_core_graphics::{CGEventSource, CGEventSourceStateID, CGEventType};

/// What `daydone doctor` calls it.
pub(super) const NAME: &str = "CGEventSource";

/// Any kind of input (`kCGAnyInputEventType`).
const ANY: CGEventType = CGEventType(u32::MAX);

/// For how long keyboard, mouse and trackpad were untouched; `None` where the session has none.
pub(super) fn untouched_for() -> Option<Duration> {
    let state = CGEventSourceStateID::HIDSystemState;
    let seconds = CGEventSource::seconds_since_last_event_type(state, ANY);
    Duration::try_from_secs_f64(seconds).ok()
}
