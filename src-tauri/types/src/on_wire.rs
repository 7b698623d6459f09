//! Types whose form in the protocol is not their form in the journal, which is older than the protocol and
//! cannot change. For fields: `#[serde(with = "on_wire")]`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Unreadable;

/// A type whose form in the protocol is not its form in the journal.
pub trait OnWire: Sized {
    /// The form in the protocol.
    type Wire: Serialize + for<'de> Deserialize<'de>;

    /// Gives the form that is sent.
    fn form(&self) -> Self::Wire;

    /// Takes the form that was received.
    ///
    /// # Errors
    /// [`Unreadable`] for what is only written and never chosen.
    fn read(form: Self::Wire) -> Result<Self, Unreadable>;
}

/// Writes the wire's form.
///
/// # Errors
/// Only the serializer's own.
pub fn serialize<T: OnWire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.form().serialize(serializer)
}

/// Reads the wire's form.
///
/// # Errors
/// The deserializer's own, and what [`OnWire::read`] refuses.
pub fn deserialize<'de, T: OnWire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(T::Wire::deserialize(deserializer)?).map_err(|why| why.in_serde())
}

impl<T: OnWire> OnWire for Vec<T> {
    type Wire = Vec<T::Wire>;

    fn form(&self) -> Self::Wire {
        self.iter().map(T::form).collect()
    }

    fn read(form: Self::Wire) -> Result<Self, Unreadable> {
        form.into_iter().map(T::read).collect()
    }
}
