//! Values on their way into the file.

use serde_json::Value as Json;
use toml_edit::{Array, InlineTable, Item, Table, Value};

/// Gives `key` a value; what stands around the old one stays.
pub(super) fn replace(table: &mut Table, key: &str, value: &Json) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => keep_decor(old, toml(value)),
        None => drop(table.insert(key, Item::Value(toml(value)))),
    }
}

/// A comment behind the value belongs to the line, not to what the value was.
pub(super) fn keep_decor(old: &mut Value, mut new: Value) {
    *new.decor_mut() = old.decor().clone();
    *old = new;
}

/// A value as TOML; what TOML does not know (null) becomes an empty text, which no setting takes.
pub(super) fn toml(value: &Json) -> Value {
    match value {
        Json::Bool(on) => (*on).into(),
        Json::Number(number) => number.as_i64().unwrap_or_default().into(),
        Json::String(text) => text.as_str().into(),
        Json::Array(all) => all.iter().map(toml).collect::<Array>().into(),
        Json::Object(all) => all
            .iter()
            .map(|(k, v)| (k, toml(v)))
            .collect::<InlineTable>()
            .into(),
        Json::Null => "".into(),
    }
}
