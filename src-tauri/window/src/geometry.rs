//! Where the window was when it was last put away. A courtesy of this computer, not part of the day:
//! it has a file of its own, and one that cannot be read or written counts as absent.

use std::io;

use client::locations::{Locations, atomic_write, named};
use serde::{Deserialize, Serialize};
use tauri::{Manager, PhysicalPosition, PhysicalSize, Runtime, WebviewWindow, Window};

/// The window's frame in physical pixels of the desktop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Geometry {
    x: i32,
    y: i32,
    width: u32,
    height: u32,
}

impl Geometry {
    /// Whether a screen shows enough of the window's top to take hold of it.
    fn can_be_reached_on(self, at: PhysicalPosition<i32>, size: PhysicalSize<u32>) -> bool {
        let inside = |point: i64, from: i32, length: u32| {
            (i64::from(from)..i64::from(from) + i64::from(length)).contains(&point)
        };
        let middle = i64::from(self.x) + i64::from(self.width / 2);
        inside(middle, at.x, size.width) && inside(i64::from(self.y), at.y, size.height)
    }
}

/// Puts a window that is about to be shown where it was, if a screen is still there. Also for one that
/// was only hidden: desktops place every appearance anew.
pub fn restore<R: Runtime>(window: &WebviewWindow<R>) {
    let place = window.try_state::<Locations>();
    let Some(kept) = place.and_then(|place| read(&place)) else {
        return;
    };
    let screens = window.available_monitors().unwrap_or_default();
    if screens
        .iter()
        .any(|screen| kept.can_be_reached_on(*screen.position(), *screen.size()))
    {
        let _ = window.set_size(PhysicalSize::new(kept.width, kept.height));
        let _ = window.set_position(PhysicalPosition::new(kept.x, kept.y));
    }
}

/// Notes where the window is, for the next time.
pub fn keep<R: Runtime>(window: &Window<R>) {
    let Some(place) = window.try_state::<Locations>() else {
        return;
    };
    // A maximized window would come back that large without being maximized.
    if window.is_maximized().unwrap_or(true) {
        return;
    }
    if let (Ok(at), Ok(size)) = (window.outer_position(), window.inner_size()) {
        let _ = write(
            &place,
            Geometry {
                x: at.x,
                y: at.y,
                width: size.width,
                height: size.height,
            },
        );
    }
}

fn read(place: &Locations) -> Option<Geometry> {
    let bytes = named::bytes(&place.data_folder().join(FILE), LONGEST).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn write(place: &Locations, geometry: Geometry) -> io::Result<()> {
    atomic_write::put(
        &place.data_folder().join(FILE),
        &serde_json::to_string(&geometry)?,
    )
}

const FILE: &str = "window.json";
/// It holds four numbers; nothing that is longer, in bytes, is one of ours.
const LONGEST: u64 = 4 << 10;

#[cfg(test)]
mod tests {
    use super::*;

    const SCREEN: PhysicalSize<u32> = PhysicalSize {
        width: 1920,
        height: 1080,
    };

    #[test]
    fn a_window_on_a_screen_comes_back_there() {
        let kept = Geometry {
            x: 2000,
            y: 40,
            width: 420,
            height: 760,
        };
        let second = PhysicalPosition::new(1920, 0);
        assert!(
            kept.can_be_reached_on(second, SCREEN),
            "its second screen is there"
        );
    }

    #[test]
    fn a_window_of_a_screen_that_is_gone_is_placed_anew() {
        let kept = Geometry {
            x: 2000,
            y: 40,
            width: 420,
            height: 760,
        };
        let first = PhysicalPosition::new(0, 0);
        assert!(
            !kept.can_be_reached_on(first, SCREEN),
            "nobody could take hold of it there"
        );
    }
}
