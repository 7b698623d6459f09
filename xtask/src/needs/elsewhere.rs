//! Systems whose packages are not installed for you: their names, once, and on we go. Whether they
//! are there the compiler finds out; asking four package managers would only be a second opinion.

use crate::outcome::StepOutcome;
use crate::process::exists;

const FEDORA: &str = "sudo dnf install webkit2gtk4.1-devel librsvg2-devel gcc gcc-c++ make pkgconf-pkg-config file curl\n\
    for the tests: sudo dnf install xorg-x11-server-Xvfb xorg-x11-xauth dbus-daemon dbus-x11 webkit2gtk-driver openbox chromium wmctrl xdotool xprop scrot dunst xfce4-notifyd xfconf mako SwayNotificationCenter sway dconf gsettings-desktop-schemas glib2 dejavu-sans-fonts google-noto-sans-arabic-fonts google-noto-sans-cjk-fonts glibc-locale-source adwaita-icon-theme at-spi2-core evolution-data-server strace xdg-desktop-portal tmux i3blocks polybar ShellCheck\n\
    for the packages: sudo dnf install desktop-file-utils appstream man-db rpm-build dpkg xz binutils";
const ARCH: &str = "sudo pacman -S --needed webkit2gtk-4.1 librsvg base-devel file curl\n\
    for the tests: sudo pacman -S --needed xorg-server-xvfb xorg-xauth dbus openbox chromium wmctrl xdotool xorg-xprop scrot dunst xfce4-notifyd xfconf mako swaync sway dconf gsettings-desktop-schemas glib2 ttf-dejavu noto-fonts noto-fonts-cjk adwaita-icon-theme at-spi2-core evolution-data-server strace xdg-desktop-portal tmux i3blocks polybar shellcheck\n\
    for the packages: sudo pacman -S --needed desktop-file-utils appstream man-db rpm-tools dpkg xz binutils";
const MACOS: &str = "xcode-select --install";
const WINDOWS: &str =
    "the Visual Studio C++ build tools and the WebView2 runtime (part of Windows 11)";
const OTHER: &str =
    "WebKitGTK 4.1, librsvg, a C compiler and pkg-config, with their development files";

/// Names the packages.
pub fn say() -> StepOutcome {
    println!(
        "Daydone needs, and does not install by itself on this system:\n{}\n",
        names()
    );
    Ok(())
}

fn names() -> &'static str {
    if cfg!(target_os = "macos") {
        MACOS
    } else if cfg!(windows) {
        WINDOWS
    } else if exists("dnf") {
        FEDORA
    } else if exists("pacman") {
        ARCH
    } else {
        OTHER
    }
}
