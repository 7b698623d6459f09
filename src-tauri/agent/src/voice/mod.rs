//! The app's voice: at most one native notification at a time, replaced in place, taken away when what
//! it said is no longer so. Words and buttons are `words`', when to speak is the rules'.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
mod line;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod name;
#[cfg(target_os = "linux")]
mod service;
mod speak;

use words::NoticeAction;

#[cfg(not(target_os = "linux"))]
use elsewhere::Shown;
#[cfg(not(target_os = "linux"))]
pub use elsewhere::service;
pub use line::{Line, Orders, line};
#[cfg(target_os = "linux")]
use linux::Shown;
#[cfg(target_os = "linux")]
pub use service::service;
pub use speak::speak;

/// A notification as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Said {
    title: String,
    body: String,
    /// Names and labels of its buttons. A click on the notification itself opens the window.
    buttons: Vec<(Press, String)>,
    /// It stays until it is answered or taken away.
    stays: bool,
    /// It may be heard.
    sound: bool,
}

/// What a click on a notification asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Press {
    /// The window.
    Open,
    /// What a button says.
    Button(NoticeAction),
}
