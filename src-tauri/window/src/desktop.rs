//! Whether the desktop asks for dark. GTK 3, which the web engine draws with, goes by the name of its
//! theme and does not know the newer switch that GNOME and its relatives set; other systems' toolkits
//! follow their own switch by themselves.

/// Whether the desktop's switch stands at dark; false where there is none.
#[cfg(target_os = "linux")]
pub fn asks_for_dark() -> bool {
    use webkit2gtk::gio::prelude::SettingsExt;

    linux::switch().is_some_and(|switch| switch.string(linux::KEY) == "prefer-dark")
}

/// Whether the desktop's switch stands at dark. False here: the toolkit reads the switch itself.
#[cfg(not(target_os = "linux"))]
pub fn asks_for_dark() -> bool {
    false
}

#[cfg(target_os = "linux")]
pub use linux::when_it_changes;

#[cfg(target_os = "linux")]
mod linux {
    use tauri::{AppHandle, Runtime};
    use webkit2gtk::gio::{Settings, SettingsSchemaSource, prelude::SettingsExt};

    const SCHEMA: &str = "org.gnome.desktop.interface";
    pub(super) const KEY: &str = "color-scheme";

    /// The settings that hold the switch; absent on desktops that never heard of it.
    pub(super) fn switch() -> Option<Settings> {
        let schema = SettingsSchemaSource::default()?.lookup(SCHEMA, true)?;
        schema.has_key(KEY).then(|| Settings::new(SCHEMA))
    }

    /// Calls `apply_again` whenever the switch is turned. Call on the main thread.
    pub fn when_it_changes<R: Runtime>(app: &AppHandle<R>, apply_again: fn(&AppHandle<R>)) {
        let Some(switch) = switch() else { return };
        let app = app.clone();
        switch.connect_changed(Some(KEY), move |_, _| apply_again(&app));
        // Dropped settings send no signal; this signal is needed until the process ends.
        std::mem::forget(switch);
    }
}
