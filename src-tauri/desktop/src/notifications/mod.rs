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
mod outgoing;
#[cfg(target_os = "linux")]
mod service;
mod speak;

pub use channel::{Receiver, Sender, channel};
#[cfg(not(target_os = "linux"))]
use elsewhere::Shown;
#[cfg(not(target_os = "linux"))]
pub use elsewhere::service;
#[cfg(target_os = "linux")]
use linux::Shown;
pub use outgoing::Click;
use outgoing::{NotificationEnd, Outgoing};
#[cfg(target_os = "linux")]
pub use service::service;
pub use speak::{Ears, Manners, speak};
