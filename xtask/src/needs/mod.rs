//! What a machine must have before anything can be built, tested or cross-checked.
//!
//! On Debian and its relatives what is missing is installed, after saying what and why; everywhere
//! else the packages are named and the person decides.

mod debian;
mod elsewhere;
pub mod node;
mod system_need;

use crate::outcome::StepOutcome;
pub use system_need::SystemNeed;

const fn need(package: &'static str, why: &'static str) -> SystemNeed {
    SystemNeed { package, why }
}

/// To build agent and window.
pub const BUILD: &[SystemNeed] = &[
    need(
        "libwebkit2gtk-4.1-dev",
        "the web view the window is shown in",
    ),
    need("build-essential", "the C compiler for SQLite"),
    need("pkg-config", "finding the libraries above"),
    need("librsvg2-dev", "the installer's icons"),
    need("file", "the installer's file types"),
    need("curl", "the installer's tools"),
];

/// To run every test.
pub const TEST: &[SystemNeed] = &[
    need("xvfb", "a display nobody sees"),
    need("xauth", "the key to that display"),
    need("dbus", "a private message bus for tray and notifications"),
    need("dbus-x11", "a private message bus under that display"),
    need("webkit2gtk-driver", "driving the real window"),
    need("openbox", "a window manager for that display"),
    need("chromium", "checking every screen for accessibility"),
    need("wmctrl", "closing the window as a person does"),
    need("xdotool", "pressing keys as a person does"),
    need("x11-utils", "what the desktop says of a window"),
    need("scrot", "pictures of that display"),
    need("dunst", "a real notification service"),
    need("xfce4-notifyd", "that of Xfce"),
    need("xfconf", "what it keeps its switch in"),
    need("mako-notifier", "one for Wayland"),
    need("sway-notification-center", "another one"),
    need("sway", "a Wayland display without a screen"),
    need("dconf-service", "what GNOME keeps its switch in"),
    need("dconf-cli", "looking whether it was ever set"),
    need("dconf-gsettings-backend", "reaching it as GNOME does"),
    need("gsettings-desktop-schemas", "the switch itself"),
    need("libglib2.0-bin", "the program that sets it"),
    need(
        "fonts-dejavu-core",
        "letters for what is not in the bundled fonts",
    ),
    need("fonts-noto-core", "Arabic letters for the sentences"),
    need("fonts-noto-cjk", "Japanese signs"),
    need("locales", "locales to ask the C library about"),
    need("adwaita-icon-theme", "the icons GTK expects"),
    need("at-spi2-core", "what screen readers hear"),
    need("evolution-data-server", "the calendars of a real desktop"),
    need("strace", "the sockets of a day"),
    need("xdg-desktop-portal", "keys from anywhere by a real portal"),
    need("tmux", "the day in its status line"),
    need("i3blocks", "the day in a status bar"),
    need("polybar", "the day in another"),
    need("shellcheck", "the shell scripts in contrib"),
    need("curl", "the hooks in contrib, against a server of the test"),
];

/// To lay out and look at what is shipped.
pub const PACKAGE: &[SystemNeed] = &[
    need(
        "desktop-file-utils",
        "reading the menu entry as desktops do",
    ),
    need("appstream", "reading what a store shows"),
    need("man-db", "reading the manual pages"),
    need("lintian", "reading the package as Debian does"),
    need("rpm", "the package of Fedora"),
    need("xz-utils", "small packages"),
    need("binutils", "what the programs need of a system"),
];

/// To try a package in a clean system.
pub const TRIAL: &[SystemNeed] = &[
    need("mmdebstrap", "a clean system"),
    need("util-linux", "processes and mounts of its own"),
];

/// To type-check for Windows and macOS.
pub const CROSS: &[SystemNeed] = &[
    need("rustc-web", "a compiler that comes with"),
    need("rust-web-src", "the source of its own standard library"),
    need("cargo-web", "the cargo of that compiler"),
    need("rust-web-clippy", "the lints of that compiler"),
    need("gcc-mingw-w64-x86-64-posix", "the C parts for Windows"),
];

/// Makes sure the packages are there: installs them on Debian, names them elsewhere.
pub fn have(needs: &[&[SystemNeed]]) -> StepOutcome {
    let needs: Vec<&SystemNeed> = needs.iter().copied().flatten().collect();
    if debian::is_here() {
        debian::install(&needs)
    } else {
        elsewhere::say()
    }
}

/// Whether this system offers a package of Debian.
pub fn offered(package: &str) -> bool {
    debian::offers(package)
}
