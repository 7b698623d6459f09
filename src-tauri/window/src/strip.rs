//! The window as a strip: a line high, without a frame, above the others, for a person whose desktop shows no
//! timer. It is the one window in another shape; what it shows is the page's.

use std::sync::atomic::{AtomicBool, Ordering};

use tauri::{Emitter, LogicalSize, Manager, Runtime, WebviewWindow, Window};

use crate::geometry;

/// As wide as a timer and a short title, in logical pixels.
const STRIP: LogicalSize<f64> = LogicalSize::new(240.0, 56.0);
/// The window as it first opens, and the smallest it can be.
pub const USUAL: LogicalSize<f64> = LogicalSize::new(420.0, 760.0);
/// No screen of the page is made for less.
pub const SMALLEST: LogicalSize<f64> = LogicalSize::new(320.0, 480.0);

/// The event that the window is, or is no longer, a strip.
const CHANGED: &str = "strip";

/// Whether the window is a strip.
#[derive(Debug, Default)]
pub struct Strip(AtomicBool);

impl Strip {
    /// Whether it is one now.
    pub fn is_on(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Gives the window the shape of a strip, or its own one back where it was. What a toolkit or a desktop cannot
/// do of it (Wayland lets no window be above the others) is left undone.
pub fn set<R: Runtime>(window: &WebviewWindow<R>, on: bool) {
    let strip = window.state::<Strip>();
    if strip.is_on() == on {
        return;
    }
    if on {
        // While it still has its own shape.
        geometry::keep(&window.as_ref().window());
        let _ = window.unmaximize();
    }
    strip.0.store(on, Ordering::Relaxed);
    let (smallest, size) = if on {
        (STRIP, STRIP)
    } else {
        (SMALLEST, USUAL)
    };
    let _ = window.set_decorations(!on);
    let _ = window.set_min_size(Some(smallest));
    let _ = window.set_size(size);
    let _ = window.set_always_on_top(on);
    if !on {
        geometry::restore(window);
        let _ = window.set_focus();
    }
    let _ = window.emit(CHANGED, on);
}

/// The frame of a strip is no place to come back to.
pub fn is_strip<R: Runtime>(window: &Window<R>) -> bool {
    window
        .try_state::<Strip>()
        .is_some_and(|strip| strip.is_on())
}
