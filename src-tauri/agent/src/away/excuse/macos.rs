//! macOS: a program that keeps the display awake, as every call and every film does.

use std::ptr::NonNull;

use objc2_core_foundation::{CFDictionary, CFNumber, CFRetained, CFString};
use objc2_io_kit::{IOPMCopyAssertionsStatus, kIOReturnSuccess};

/// What such a program asserts, new and old name.
const AWAKE: [&str; 2] = ["PreventUserIdleDisplaySleep", "NoDisplaySleepAssertion"];

/// Whether some program keeps the display awake.
pub async fn holds() -> bool {
    let mut told: *const CFDictionary = std::ptr::null();
    #[expect(unsafe_code, reason = "the system has no other way to be asked")]
    // SAFETY: the pointer is ours; on success it holds a dictionary that is ours to release, from
    // names to numbers.
    let levels = unsafe {
        if IOPMCopyAssertionsStatus(&raw mut told) != kIOReturnSuccess {
            return false;
        }
        let Some(told) = NonNull::new(told.cast_mut()) else {
            return false;
        };
        CFRetained::from_raw(told).cast_unchecked::<CFString, CFNumber>()
    };
    AWAKE.iter().any(|name| {
        let level = levels.get(&CFString::from_str(name));
        level
            .and_then(|level| level.as_i32())
            .is_some_and(|level| level > 0)
    })
}
