//! The app's voice as a port: at most one notification is shown at a time.

use domain::{Bell, Notice};

use crate::{JournalProblem, View};

/// Shows notifications.
pub trait Notifier: Send + 'static {
    /// Shows a notice in place of the one before. `picture` is the day it speaks of. Returns at
    /// once: waiting for a notification service is the adapter's own affair.
    fn show(&mut self, notice: Notice, view: &View);

    /// Says, in place of what is shown, that nothing can be kept at the moment. Returns at once.
    fn warn(&mut self, problem: &JournalProblem);

    /// Lets the bell be heard, this loud (in percent). Returns at once.
    fn ring(&mut self, bell: Bell, volume: u8);

    /// Takes away what is shown, if anything is. Returns at once.
    fn withdraw(&mut self);
}
