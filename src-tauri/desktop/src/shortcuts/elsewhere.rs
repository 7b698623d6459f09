//! Systems on which no key is asked for: their own settings can run `daydone toggle`.

use tokio::sync::mpsc;

use super::{PressedKey, ShortcutKey, ShortcutsUnbound};

/// Nothing that can be bound.
#[derive(Debug)]
pub struct BoundKeys;

impl BoundKeys {
    /// None.
    #[must_use]
    pub fn keys(&self) -> &[ShortcutKey] {
        &[]
    }

    /// Never returns.
    pub async fn lost(&mut self) {
        std::future::pending().await
    }
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
