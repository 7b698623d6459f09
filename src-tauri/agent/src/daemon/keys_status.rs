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
    Bound {
        /// What the desktop has, with its keys.
        keys: Vec<ShortcutKey>,
        /// Whether the desktop lets the person choose others when it is asked.
        can_be_chosen_anew: bool,
    },
    /// They are not.
    Unbound(ShortcutsUnbound),
}
