//! A notification on its way out, and how it ends.

use words::NoticeAction;

/// A notification as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outgoing {
    pub(super) title: String,
    pub(super) body: String,
    /// Names and labels of its buttons. A click on the notification itself opens the window.
    pub(super) buttons: Vec<(Click, String)>,
    /// It stays until it is answered or taken away.
    pub(super) stays: bool,
    /// It may be heard.
    pub(super) sound: bool,
    /// It is about something that must not wait, and breaks through what is held.
    pub(super) alarms: bool,
    /// The name or the file of its icon.
    pub(super) icon: String,
}

/// How a notification ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "nothing is heard there")
)]
pub(super) enum NotificationEnd {
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
