//! Systems on which no key is asked for: their own settings can run `daydone toggle`.

use tokio::sync::mpsc;

use super::{KeysChange, PressedKey, ShortcutKey, ShortcutsUnbound};

/// Nothing that can be bound.
#[derive(Debug)]
pub struct BoundKeys;

impl BoundKeys {
    /// None.
    #[must_use]
    pub fn keys(&self) -> &[ShortcutKey] {
        &[]
    }

    /// Never.
    #[must_use]
    pub fn can_be_chosen_anew(&self) -> bool {
        false
    }

    /// Never called: nothing is bound.
    ///
    /// # Errors
    /// Always [`ShortcutsUnbound::NotOffered`].
    pub async fn choose(&self) -> Result<(), ShortcutsUnbound> {
        Err(ShortcutsUnbound::NotOffered)
    }

    /// Never returns.
    pub async fn changed(&mut self) -> KeysChange {
        std::future::pending().await
    }
}

/// Portals that come; here none does.
#[derive(Debug)]
pub struct PortalArrivals;

impl PortalArrivals {
    /// Begins to listen.
    pub async fn follow() -> Self {
        Self
    }

    /// Never returns.
    pub async fn next(&mut self) {
        std::future::pending().await
    }

    /// Nothing came.
    pub async fn forget(&mut self) {}
}

/// Binds nothing.
///
/// # Errors
/// Always [`ShortcutsUnbound::NotOffered`].
pub async fn bind(
    pressed: mpsc::UnboundedSender<PressedKey>,
) -> Result<BoundKeys, ShortcutsUnbound> {
    drop(pressed);
    Err(ShortcutsUnbound::NotOffered)
}
