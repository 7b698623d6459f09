//! The app's voice: at most one native notification at a time, replaced in place, taken away when what
//! it said is no longer so. Words and buttons are `words`', when to speak is the rules'.

mod channel;
#[cfg(not(target_os = "linux"))]
mod elsewhere;
mod icon;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod name;
#[cfg(target_os = "linux")]
mod service;
mod speak;

use words::NoticeAction;

pub use channel::{Receiver, Sender, channel};
#[cfg(not(target_os = "linux"))]
use elsewhere::Shown;
#[cfg(not(target_os = "linux"))]
pub use elsewhere::service;
#[cfg(target_os = "linux")]
use linux::Shown;
#[cfg(target_os = "linux")]
pub use service::service;
pub use speak::{Ears, Manners, speak};

/// A notification as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Outgoing {
    title: String,
    body: String,
    /// Names and labels of its buttons. A click on the notification itself opens the window.
    buttons: Vec<(Click, String)>,
    /// It stays until it is answered or taken away.
    stays: bool,
    /// It may be heard.
    sound: bool,
    /// It is about something that must not wait, and breaks through what is held.
    alarms: bool,
    /// The name or the file of its icon.
    icon: String,
}

/// How a notification ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "nothing is heard there")
)]
enum NotificationEnd {
    /// It was clicked.
    Pressed(Click),
    /// The person put it away, or its time on the screen was over.
    PutAway,
    /// It went without anybody having answered.
    Lost,
}

/// What a click on a notification asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Click {
    /// The window.
    Open,
    /// What a button says.
    Button(NoticeAction),
}
