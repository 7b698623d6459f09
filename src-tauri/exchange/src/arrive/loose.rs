//! Other programs' values, which need not be what their format says: one that is not is absent, and
//! what stands beside it can still be read.

use serde::{Deserialize, Deserializer, de::IgnoredAny};

/// A value if it is one of its kind, else nothing.
#[derive(Clone, Debug)]
pub(super) struct Loose<T>(pub Option<T>);

impl<T> Default for Loose<T> {
    fn default() -> Self {
        Loose(None)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Loose<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Either<T> {
            Fits(T),
            Else(IgnoredAny),
        }
        Ok(match Either::deserialize(from)? {
            Either::Fits(value) => Loose(Some(value)),
            Either::Else(IgnoredAny) => Loose(None),
        })
    }
}
