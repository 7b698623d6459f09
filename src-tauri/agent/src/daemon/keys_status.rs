//! How keys from anywhere stand, for the doctor.

use desktop::shortcuts::{ShortcutKey, ShortcutsUnbound};

/// How keys from anywhere stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum KeysStatus {
    /// They are not asked for.
    #[default]
    Off,
    /// The desktop was asked and has not answered.
    Asked,
    /// They are bound.
    Bound(Vec<ShortcutKey>),
    /// They are not.
    Unbound(ShortcutsUnbound),
}
