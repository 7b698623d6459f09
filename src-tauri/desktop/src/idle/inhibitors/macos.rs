//! macOS: a program that keeps the display awake, as every call and every film does.

use std::ptr::NonNull;

use objc2_core_foundation::{CFDictionary, CFNumber, CFRetained, CFString};
use objc2_io_kit::{IOPMCopyAssertionsStatus, kIOReturnSuccess};

/// What such a program asserts, new and old name.
const AWAKE: [&str; 2] = ["PreventUserIdleDisplaySleep", "NoDisplaySleepAssertion"];

/// Whether some program keeps the display awake.
pub async fn holds() -> bool {
    let Some(levels) = asserted() else {
        return false;
    };
    AWAKE.iter().any(|name| {
        let level = levels.get(&CFString::from_str(name));
        let level = level.and_then(|level| level.as_i32());
        level.is_some_and(|level| level > 0)
    })
}

/// How strongly each thing is asserted by all programs together.
fn asserted() -> Option<CFRetained<CFDictionary<CFString, CFNumber>>> {
    let mut told: *const CFDictionary = std::ptr::null();
    #[expect(unsafe_code, reason = "the system has no other way to be asked")]
    // SAFETY: the pointer is ours; on success it holds a dictionary that is ours to release, from
    // names to numbers.
    unsafe {
        if IOPMCopyAssertionsStatus(&raw mut told) != kIOReturnSuccess {
            return None;
        }
        NonNull::new(told.cast_mut()).map(|told| CFRetained::from_raw(told.cast()))
    }
}
