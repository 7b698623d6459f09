//! What goes back to a caller, as one line with its end. The error's `data` is the whole
//! [`WireError`]; its number is JSON-RPC's, for programs that know nothing of Daydone.

use serde::Serialize;
use serde_json::{Value, json};

use super::VERSION;
use crate::{WireError, error::code};

/// A rule or the agent refused; JSON-RPC leaves −32000 to −32099 to the server.
const REFUSED: i32 = -32_000;

/// The result of call `id`.
#[must_use]
pub fn answered(id: &Value, result: &impl Serialize) -> String {
    line(&json!({ "jsonrpc": VERSION, "id": id, "result": result }))
}

/// The refusal of call `id`; null when the call's id could not be read.
#[must_use]
pub fn refused(id: &Value, error: &WireError) -> String {
    let number = number(&error.code);
    let error = json!({ "code": number, "message": error.message, "data": error });
    line(&json!({ "jsonrpc": VERSION, "id": id, "error": error }))
}

/// A notification: a message without an id.
#[must_use]
pub fn notification(method: &str, params: &impl Serialize) -> String {
    line(&json!({ "jsonrpc": VERSION, "method": method, "params": params }))
}

fn number(name: &str) -> i32 {
    match name {
        code::BAD_REQUEST => -32_600,
        code::UNKNOWN_METHOD => -32_601,
        code::BAD_PARAMS => -32_602,
        code::FAILED => -32_603,
        _ => REFUSED,
    }
}

fn line(message: &Value) -> String {
    let mut line = message.to_string();
    line.push('\n');
    line
}
