//! Windows: the tick of the last input of this session.

use std::time::Duration;

use windows_sys::Win32::{
    System::SystemInformation::GetTickCount,
    UI::Input::KeyboardAndMouse::{GetLastInputInfo, LASTINPUTINFO},
};

/// What `daydone doctor` calls it.
pub(super) const NAME: &str = "GetLastInputInfo";

/// For how long keyboard and mouse were untouched; `None` where the session has no input.
pub(super) fn untouched_for() -> Option<Duration> {
    let mut last = LASTINPUTINFO {
        cbSize: u32::try_from(size_of::<LASTINPUTINFO>()).ok()?,
        dwTime: 0,
    };
    #[expect(unsafe_code, reason = "the system has no other way to be asked")]
    // SAFETY: the structure is ours, is valid through the call and says its own size.
    let (told, now) = unsafe { (GetLastInputInfo(&raw mut last) != 0, GetTickCount()) };
    // Both count milliseconds and begin again together after 49 days.
    told.then(|| Duration::from_millis(now.wrapping_sub(last.dwTime).into()))
}
