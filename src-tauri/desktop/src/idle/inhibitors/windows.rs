//! Windows: a microphone that is in use, or a presentation.

use windows_sys::Win32::UI::Shell::{QUNS_PRESENTATION_MODE, SHQueryUserNotificationState};
use winreg::{HKCU, RegKey};

/// Where the system notes which programs use the microphone.
const MICROPHONE: &str =
    r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\microphone";
/// Programs that did not come from the store are one folder deeper.
const OTHERS: &str = "NonPackaged";

/// Whether a call or a presentation seems to be going on.
pub async fn holds() -> bool {
    presents() || listens()
}

fn presents() -> bool {
    let mut state = 0;
    #[expect(unsafe_code, reason = "the system has no other way to be asked")]
    // SAFETY: the number is ours and is valid through the call.
    let told = unsafe { SHQueryUserNotificationState(&raw mut state) };
    told == 0 && state == QUNS_PRESENTATION_MODE
}

fn listens() -> bool {
    let Ok(programs) = HKCU.open_subkey(MICROPHONE) else {
        return false;
    };
    let others = programs.open_subkey(OTHERS);
    is_used(&programs) || others.is_ok_and(|others| is_used(&others))
}

/// A program that has begun and not stopped yet has no instant of stopping.
fn is_used(programs: &RegKey) -> bool {
    let names = programs.enum_keys().filter_map(Result::ok);
    names
        .filter_map(|name| programs.open_subkey(name).ok())
        .any(|program| {
            let stopped = program.get_value::<u64, _>("LastUsedTimeStop");
            stopped.is_ok_and(|stopped| stopped == 0)
        })
}
