//! JSON read where it lies. A file may hold twenty years, or be made to fill the memory: the tree of it
//! would take a hundred times its size, so a list is walked value by value, an object is asked for one
//! of its names, and a value that is not of its kind is absent while what stands beside it is read.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Error, value::RawValue};

/// A value if it is one of its kind, else nothing.
#[derive(Clone, Debug)]
pub(super) struct Lenient<T>(pub Option<T>);

impl<T> Default for Lenient<T> {
    fn default() -> Self {
        Lenient(None)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let raw = <&RawValue>::deserialize(from)?;
        Ok(Lenient(read(raw)))
    }
}

/// A value as what it should be, if it is that.
pub(super) fn read<T: DeserializeOwned>(raw: &RawValue) -> Option<T> {
    serde_json::from_str(raw.get()).ok()
}

/// Gives every value of a list to `take`; null is an empty list.
///
/// # Errors
/// When it is no list, or is not JSON to its end.
pub(super) fn stream<'de>(text: &'de str, take: impl FnMut(&'de RawValue)) -> Result<(), Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    json.deserialize_any(Each(take))?;
    json.end()
}

/// Gives every name of an object with its value to `take`. What is no object has none.
pub(super) fn entries<'de>(object: &'de RawValue, take: impl FnMut(Cow<'de, str>, &'de RawValue)) {
    let mut json = serde_json::Deserializer::from_str(object.get());
    // What is no object was seen whole before; it has no names.
    let _ = json.deserialize_any(Entries(take));
}

/// What lies in an object under a name, in that under the next, and so on.
pub(super) fn at<'de>(object: &'de RawValue, path: &[&str]) -> Option<&'de RawValue> {
    path.iter().try_fold(object, |object, wanted| {
        let mut found = None;
        entries(object, |name, value| {
            if name == *wanted {
                found = Some(value);
            }
        });
        found
    })
}

/// The first value of a list, if it is a list of something.
pub(super) fn first(text: &str) -> Option<&RawValue> {
    let mut first = None;
    stream(text, |value| {
        first.get_or_insert(value);
    })
    .ok()?;
    first
}

struct Each<F>(F);

impl<'de, F: FnMut(&'de RawValue)> Visitor<'de> for Each<F> {
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

struct Entries<F>(F);

impl<'de, F: FnMut(Cow<'de, str>, &'de RawValue)> Visitor<'de> for Entries<F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut object: A) -> Result<(), A::Error> {
        while let Some(name) = object.next_key()? {
            (self.0)(name, object.next_value()?);
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }
}
