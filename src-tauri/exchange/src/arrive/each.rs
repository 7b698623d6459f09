//! A list read one value at a time: a file may hold twenty years, and the tree of all of it takes ten
//! times the file's own memory.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{SeqAccess, Visitor},
};

/// Gives every value of a list to `take`; null is an empty list.
pub(super) fn each<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    from: D,
    take: impl FnMut(T),
) -> Result<(), D::Error> {
    from.deserialize_any(Each(take, PhantomData))
}

struct Each<F, T>(F, PhantomData<T>);

impl<'de, F: FnMut(T), T: Deserialize<'de>> Visitor<'de> for Each<F, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        while let Some(value) = list.next_element()? {
            (self.0)(value);
        }
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}
