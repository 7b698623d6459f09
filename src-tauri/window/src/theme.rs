//! How the window is painted before the page has drawn: the theme the person chose, and the paper
//! behind it, so that opening never flashes white.

use std::sync::{Mutex, PoisonError};

use protocol::Theme;
use tauri::{AppHandle, Manager, Runtime, window::Color};

use crate::{desktop::asks_for_dark, label::LABEL};

/// The design's light paper, `#FBF8F3`.
const PAPER: Color = Color(0xFB, 0xF8, 0xF3, 0xFF);
/// The design's dark paper, `#17181F`.
const INK_PAPER: Color = Color(0x17, 0x18, 0x1F, 0xFF);

/// The theme the person chose last.
#[derive(Default)]
pub struct ChosenTheme(Mutex<Theme>);

/// Dresses the window in `theme` and remembers it. Call on the main thread.
pub fn apply_theme<R: Runtime>(app: &AppHandle<R>, theme: Theme) {
    *app.state::<ChosenTheme>()
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner) = theme;
    if let Some(window) = app.get_webview_window(LABEL) {
        let dark = asks_for_dark();
        let _ = window.set_theme(toolkit_theme(theme, dark));
        let _ = window.set_background_color(Some(paper(theme, dark)));
    }
}

/// The desktop has turned its switch: what the person chose may now mean something else.
#[cfg(target_os = "linux")]
pub fn apply_again<R: Runtime>(app: &AppHandle<R>) {
    let theme = *app
        .state::<ChosenTheme>()
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner);
    apply_theme(app, theme);
}

/// The toolkit's word for a theme, given whether the desktop asks for dark; `None` leaves it to the
/// toolkit.
#[must_use]
pub fn toolkit_theme(theme: Theme, asked_for_dark: bool) -> Option<tauri::Theme> {
    match theme {
        Theme::System => asked_for_dark.then_some(tauri::Theme::Dark),
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    }
}

/// The paper behind the page.
#[must_use]
pub fn paper(theme: Theme, asked_for_dark: bool) -> Color {
    match toolkit_theme(theme, asked_for_dark) {
        Some(tauri::Theme::Dark) => INK_PAPER,
        _ => PAPER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chosen_theme_does_not_ask_the_desktop() {
        for asked in [false, true] {
            assert_eq!(
                toolkit_theme(Theme::Light, asked),
                Some(tauri::Theme::Light),
                "light it is"
            );
            assert_eq!(
                toolkit_theme(Theme::Dark, asked),
                Some(tauri::Theme::Dark),
                "dark it is"
            );
        }
    }

    #[test]
    fn as_the_system_means_dark_where_the_desktop_asks_for_it() {
        assert_eq!(
            toolkit_theme(Theme::System, true),
            Some(tauri::Theme::Dark),
            "as asked"
        );
        assert_eq!(
            toolkit_theme(Theme::System, false),
            None,
            "the toolkit may still know better"
        );
    }
}
