//! The room another client leads to. It is held here until the page asks, because a window that has
//! just started is led somewhere before its page can listen.

use std::sync::{Mutex, PoisonError};

use protocol::Screen;

/// The argument that names the room a window starts in.
const ARGUMENT: &str = "--room";

/// The room that is wanted, until the page has gone there.
#[derive(Debug, Default)]
pub struct WantedScreen(Mutex<Option<Screen>>);

impl WantedScreen {
    /// What the program's arguments ask for; a room this window does not have is none.
    pub fn asked(arguments: impl IntoIterator<Item = String>) -> Self {
        let mut rest = arguments.into_iter().skip_while(|word| word != ARGUMENT);
        let room = rest.nth(1).and_then(|name| Screen::named(&name));
        Self(Mutex::new(room))
    }

    /// Holds `room` in place of one that was wanted before.
    pub fn set(&self, room: Screen) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(room);
    }

    /// Gives the room once.
    pub fn take(&self) -> Option<Screen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_starts_in_the_room_its_arguments_name() {
        for (arguments, expected) in [
            (vec!["daydone-window"], None),
            (vec!["daydone-window", "--room", "end"], Some(Screen::End)),
            (vec!["daydone-window", "--room", "park"], Some(Screen::Park)),
            (vec!["daydone-window", "--room", "cellar"], None),
            (vec!["daydone-window", "--room"], None),
        ] {
            let wanted = WantedScreen::asked(arguments.iter().map(ToString::to_string));
            assert_eq!(wanted.take(), expected, "for {arguments:?}");
            assert_eq!(wanted.take(), None, "and only once");
        }
    }
}
