//! How the window is painted before the page has drawn: the theme the person chose, and the paper
//! behind it, so that opening never flashes white.

use protocol::Theme;
use tauri::window::Color;

/// The design's light paper, `#FBF8F3`.
const PAPER: Color = Color(0xFB, 0xF8, 0xF3, 0xFF);
/// The design's dark paper, `#17181F`.
const INK_PAPER: Color = Color(0x17, 0x18, 0x1F, 0xFF);

/// The toolkit's word for a theme; `None` follows the system.
#[must_use]
pub fn toolkit_theme(theme: Theme) -> Option<tauri::Theme> {
    match theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    }
}

/// The paper behind the page; the system's theme is not known before the window exists, so it
/// starts light.
#[must_use]
pub fn paper(theme: Theme) -> Color {
    match theme {
        Theme::Dark => INK_PAPER,
        Theme::System | Theme::Light => PAPER,
    }
}
