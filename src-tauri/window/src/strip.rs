//! The window as a strip: a line high, without a frame, above the others, for a person whose desktop shows no
//! timer. It is the one window in another shape; what it shows is the page's.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};

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

/// A page can be enlarged by so much, and made so small.
const ZOOMS: std::ops::RangeInclusive<f64> = 0.25..=5.0;

/// Whether the window is a strip, and how far its page is enlarged.
#[derive(Debug)]
pub struct Strip {
    is_on: AtomicBool,
    zoom: Mutex<f64>,
}

impl Default for Strip {
    fn default() -> Self {
        Self {
            is_on: AtomicBool::new(false),
            zoom: Mutex::new(1.0),
        }
    }
}

impl Strip {
    /// Whether it is one now.
    pub fn is_on(&self) -> bool {
        self.is_on.load(Ordering::Relaxed)
    }

    /// Notes how far the page is enlarged; true when that is another than before.
    fn zooms(&self, zoom: f64) -> bool {
        let mut known = self.zoom.lock().unwrap_or_else(PoisonError::into_inner);
        let is_other = (*known - zoom).abs() > 0.01;
        *known = zoom;
        is_other
    }
}

/// Gives the window the shape of a strip, or its own one back where it was. What a toolkit or a desktop cannot
/// do of it (Wayland lets no window be above the others) is left undone. `page_width` is how wide the page says it
/// is, in its own pixels: a strip is as large as its enlarged page needs it.
pub fn set<R: Runtime>(window: &WebviewWindow<R>, on: bool, page_width: Option<f64>) {
    let strip = window.state::<Strip>();
    let zoom = page_width.map_or(1.0, |width| zoom(window, width));
    if strip.is_on() == on {
        if on && strip.zooms(zoom) {
            resize(window, zoom);
        }
        return;
    }
    if on {
        // While it still has its own shape.
        geometry::keep(&window.as_ref().window());
        let _ = window.unmaximize();
    }
    strip.is_on.store(on, Ordering::Relaxed);
    strip.zooms(zoom);
    let _ = window.set_decorations(!on);
    if on {
        resize(window, zoom);
    } else {
        let _ = window.set_min_size(Some(SMALLEST));
        let _ = window.set_size(USUAL);
    }
    let _ = window.set_always_on_top(on);
    if !on {
        geometry::restore(window);
        let _ = window.set_focus();
    }
    let _ = window.emit(CHANGED, on);
}

fn resize<R: Runtime>(window: &WebviewWindow<R>, zoom: f64) {
    let size = LogicalSize::new(STRIP.width * zoom, STRIP.height * zoom);
    let _ = window.set_min_size(Some(size));
    let _ = window.set_size(size);
}

/// How far a page is enlarged that says it is so wide.
fn zoom<R: Runtime>(window: &WebviewWindow<R>, page_width: f64) -> f64 {
    let scale = window.scale_factor().unwrap_or(1.0);
    let size = window
        .inner_size()
        .map(|size| size.to_logical::<f64>(scale));
    size.map_or(1.0, |size| enlarged(size.width, page_width))
}

/// How many of the window's pixels one of the page's takes; one to one where that makes no sense.
fn enlarged(window_width: f64, page_width: f64) -> f64 {
    let zoom = window_width / page_width;
    if ZOOMS.contains(&zoom) { zoom } else { 1.0 }
}

/// The frame of a strip is no place to come back to.
pub fn is_strip<R: Runtime>(window: &Window<R>) -> bool {
    window
        .try_state::<Strip>()
        .is_some_and(|strip| strip.is_on())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_is_enlarged_says_so_by_its_width() {
        for (window, page, zoom) in [
            (420.0, 420.0, 1.0),
            (420.0, 210.0, 2.0),
            (420.0, 525.0, 0.8),
            (420.0, 0.0, 1.0),
            (420.0, -3.0, 1.0),
            (420.0, f64::NAN, 1.0),
            (420.0, 1.0, 1.0),
        ] {
            let found = enlarged(window, page);
            assert!((found - zoom).abs() < 0.001, "{window} {page}: {found}");
        }
    }
}
