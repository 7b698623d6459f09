//! How the web engine draws. A page of words and thin lines is drawn by the processor in a few milliseconds. For
//! the graphics driver it first builds programs, one a kind of shape, which takes longer than all that the page does
//! before its first picture where the driver is a processor's, too (`docs/performance.md`).
//!
//! The engine's process asks its surroundings once, when it starts, and that is while the first view is made. To
//! leave the driver out altogether (`hardware-acceleration-policy`, `WEBKIT_DISABLE_COMPOSITING_MODE`) is faster still,
//! but then frames that the page asks for stop coming where nothing changes (WebKitGTK 2.50), and the policy
//! ends the engine's process when it is set after the view is there.

use webkit2gtk::glib;

const NAME: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";

/// The surroundings of a view that is being made.
#[derive(Debug)]
pub struct ByTheProcessor {
    /// Whether the variable is Daydone's: who has set it chose.
    ours: bool,
}

impl ByTheProcessor {
    /// From now on. Call it before there is another thread.
    pub fn begin() -> Self {
        let ours = std::env::var_os(NAME).is_none() && glib::setenv(NAME, "1", true).is_ok();
        Self { ours }
    }

    /// The view is made: programs that are started from here, such as a browser, draw as they like.
    pub fn end(self) {
        if self.ours {
            glib::unsetenv(NAME);
        }
    }
}
