//! Reasons not to touch the machine: a call, a film, a talk. Asked only at the moment the person seems to
//! be away. Programs say so to the desktop by asking it not to blank the screen meanwhile.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
pub use linux::holds;
#[cfg(target_os = "macos")]
pub use macos::holds;
#[cfg(windows)]
pub use windows::holds;

/// Other systems have no service to ask.
#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
pub async fn holds() -> bool {
    false
}
