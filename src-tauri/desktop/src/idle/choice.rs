//! Which of a desktop's ways to tell is taken. GNOME's own comes first, because a Wayland session of
//! GNOME has no other; X is asked last, because under Wayland it sees its own programs only.

use std::{io, time::Duration};

use super::{IdleEvent, Watcher};

/// A watcher of this desktop.
pub enum Watch {
    /// GNOME.
    #[cfg(target_os = "linux")]
    Mutter(Box<super::mutter::Mutter>),
    /// KDE, wlroots and others under Wayland.
    #[cfg(target_os = "linux")]
    Wayland(Box<super::wayland::Wayland>),
    /// X.
    #[cfg(target_os = "linux")]
    X11(Box<super::x11::X11>),
    /// Windows and macOS.
    #[cfg(not(target_os = "linux"))]
    Polled(super::polled::Polled),
}

impl Watch {
    /// The watcher of this desktop, or `None` where the desktop cannot tell.
    #[cfg(target_os = "linux")]
    pub async fn of_the_desktop() -> Option<Self> {
        use super::{mutter::Mutter, wayland::Wayland, x11::X11};

        if let Some(mutter) = Mutter::find().await {
            return Some(Self::Mutter(Box::new(mutter)));
        }
        let has = |variable| std::env::var_os(variable).is_some_and(|value| !value.is_empty());
        if has("WAYLAND_DISPLAY") {
            let wayland = Wayland::find().await?;
            return Some(Self::Wayland(Box::new(wayland)));
        }
        if has("DISPLAY") {
            let x11 = X11::find().await?;
            return Some(Self::X11(Box::new(x11)));
        }
        None
    }

    /// The watcher of this desktop, or `None` where the desktop cannot tell.
    #[cfg(not(target_os = "linux"))]
    pub async fn of_the_desktop() -> Option<Self> {
        super::polled::Polled::find().map(Self::Polled)
    }

    /// What `daydone doctor` calls it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            #[cfg(target_os = "linux")]
            Self::Mutter(_) => super::mutter::Mutter::NAME,
            #[cfg(target_os = "linux")]
            Self::Wayland(_) => super::wayland::Wayland::NAME,
            #[cfg(target_os = "linux")]
            Self::X11(_) => super::x11::X11::NAME,
            #[cfg(not(target_os = "linux"))]
            Self::Polled(_) => super::polled::Polled::NAME,
        }
    }

    /// See [`Watcher::next`].
    ///
    /// # Errors
    /// When the desktop does not tell any more.
    pub async fn next(&mut self, untouched: Option<Duration>) -> io::Result<IdleEvent> {
        match self {
            #[cfg(target_os = "linux")]
            Self::Mutter(mutter) => mutter.next(untouched).await,
            #[cfg(target_os = "linux")]
            Self::Wayland(wayland) => wayland.next(untouched).await,
            #[cfg(target_os = "linux")]
            Self::X11(x11) => x11.next(untouched).await,
            #[cfg(not(target_os = "linux"))]
            Self::Polled(polled) => polled.next(untouched).await,
        }
    }
}
