//! Systems whose calendars are reached in no way that Daydone knows.

use std::sync::Arc;

use tokio::sync::Notify;

use super::{CalendarTexts, CalendarWindow, DesktopUnread};

/// None.
#[derive(Debug)]
pub struct DesktopCalendars;

impl DesktopCalendars {
    /// `changed` is never notified.
    #[must_use]
    pub fn new(changed: Arc<Notify>) -> Self {
        drop(changed);
        Self
    }

    /// Nothing is read.
    ///
    /// # Errors
    /// Always [`DesktopUnread::NotOffered`].
    pub async fn read(&mut self, _: CalendarWindow) -> Result<CalendarTexts, DesktopUnread> {
        Err(DesktopUnread::NotOffered)
    }

    /// Nothing is open.
    pub async fn close(&mut self) {}
}

/// Never.
pub async fn are_offered() -> bool {
    false
}
