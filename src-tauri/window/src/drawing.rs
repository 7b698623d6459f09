//! How the web engine draws. A page of words and thin lines is drawn by the processor in a few milliseconds; the
//! graphics driver would first be loaded into the engine's process and build its programs, which takes longer than
//! all that the page does before its first picture, and its memory (`docs/performance.md`).
//!
//! The engine asks the surroundings once, while the first view is made. Its setting `hardware-acceleration-policy`
//! says the same, but it can only be reached once the view is there, and a change then ends the engine's process
//! (WebKitGTK 2.50).

use webkit2gtk::glib;

const NAME: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";

/// The surroundings of a view that is being made.
#[derive(Debug)]
pub struct ByTheProcessor {
    /// Whether the variable is Daydone's: who has set it to `0` wants the driver.
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
