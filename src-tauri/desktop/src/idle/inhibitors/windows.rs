//! Windows: tells whether a program uses the microphone, or a presentation is shown. Either one explains
//! why the person does not touch the machine.

use windows_sys::Win32::UI::Shell::{QUNS_PRESENTATION_MODE, SHQueryUserNotificationState};
use winreg::{HKCU, RegKey};

/// The registry key under which Windows notes which programs use the microphone.
const MICROPHONE: &str =
    r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\microphone";
/// The key of the programs that did not come from the store.
const NON_PACKAGED: &str = "NonPackaged";

/// Whether a call or a presentation seems to be going on.
pub async fn holds() -> bool {
    is_presenting() || uses_microphone()
}

fn is_presenting() -> bool {
    let mut state = 0;
    #[expect(unsafe_code, reason = "the system has no other way to be asked")]
    // SAFETY: the number is ours and is valid through the call.
    let result = unsafe { SHQueryUserNotificationState(&raw mut state) };
    result == 0 && state == QUNS_PRESENTATION_MODE
}

fn uses_microphone() -> bool {
    let Ok(programs) = HKCU.open_subkey(MICROPHONE) else {
        return false;
    };
    let non_packaged = programs.open_subkey(NON_PACKAGED);
    is_used(&programs) || non_packaged.is_ok_and(|programs| is_used(&programs))
}

/// Whether one of the programs uses the microphone now: Windows keeps 0 as its stop time until it stops.
fn is_used(programs: &RegKey) -> bool {
    let names = programs.enum_keys().filter_map(Result::ok);
    names
        .filter_map(|name| programs.open_subkey(name).ok())
        .any(|program| {
            let stopped = program.get_value::<u64, _>("LastUsedTimeStop");
            stopped.is_ok_and(|stopped| stopped == 0)
        })
}
