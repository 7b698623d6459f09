//! Reading a call out of a line, and saying precisely what is wrong when it is none.

use std::fmt::Display;

use serde_json::{Map, Value, json};

use types::Unreadable;

use super::VERSION;
use crate::{Request, WireError, answers::METHODS, error::code};

/// The methods whose every parameter may be left out, and so all of them together.
const ASK_ANYTHING: [&str; 5] = ["day", "says", "review", "waiting", "answers"];

/// Why a line is no call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallProblem {
    /// `bad_request`, `unknown_method` or `bad_params`.
    Refused(WireError),
    /// A value in it that was not taken: the agent says why in words.
    NotTaken(Unreadable),
}

impl From<WireError> for CallProblem {
    fn from(error: WireError) -> Self {
        CallProblem::Refused(error)
    }
}

/// One call.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The caller's name for it; absent when no answer is wanted.
    pub id: Option<Value>,
    /// What is asked.
    pub request: Request,
}

impl Call {
    /// Reads a line.
    ///
    /// # Errors
    /// The id to answer with (null when it could not be read) and the [`CallProblem`].
    pub fn read(line: &str) -> Result<Self, (Value, CallProblem)> {
        let message = serde_json::from_str(line).map_err(|error| {
            (
                Value::Null,
                bad_request(format!("not JSON: {error}")).into(),
            )
        })?;
        let Value::Object(mut message) = message else {
            let what = if message.is_array() {
                "batches are not taken"
            } else {
                "not an object"
            };
            return Err((Value::Null, bad_request(what.to_owned()).into()));
        };
        let id = message.remove("id");
        let (id, answer_to) = match id {
            None => (None, Value::Null),
            Some(id @ (Value::Null | Value::String(_) | Value::Number(_))) => {
                (Some(id.clone()), id)
            }
            Some(_) => {
                return Err((
                    Value::Null,
                    bad_request("an id is text or a number".to_owned()).into(),
                ));
            }
        };
        match request(message) {
            Ok(request) => Ok(Self { id, request }),
            Err(error) => Err((answer_to, error)),
        }
    }

    /// The line that asks `request` under the number `id`, with its end.
    #[must_use]
    pub fn line(id: u32, request: &Request) -> String {
        let mut message = json!(request);
        message["jsonrpc"] = json!(VERSION);
        message["id"] = json!(id);
        format!("{message}\n")
    }
}

fn request(mut message: Map<String, Value>) -> Result<Request, CallProblem> {
    if message.get("jsonrpc").and_then(Value::as_str) != Some(VERSION) {
        return Err(bad_request(format!("not JSON-RPC {VERSION}")).into());
    }
    let Some(Value::String(method)) = message.remove("method") else {
        return Err(bad_request("no method".to_owned()).into());
    };
    if !METHODS.contains(&method.as_str()) {
        let message = format!("No such method: {method:.40}.");
        return Err(WireError::new(code::UNKNOWN_METHOD, message)
            .with_hint(format!("The methods are {}.", METHODS.join(", ")))
            .into());
    }
    // Many JSON-RPC libraries send empty parameters where there are none; for a change of settings
    // the empty object is a value.
    let params = message.remove("params");
    let call = match params.filter(|params| method == "change_settings" || !is_empty(params)) {
        Some(params) => json!({ "method": method, "params": params }),
        None if ASK_ANYTHING.contains(&method.as_str()) => {
            json!({ "method": method, "params": {} })
        }
        None => json!({ "method": method }),
    };
    let bad_params = |why: &dyn Display| {
        let message = format!("{method} does not take these parameters: {why}.");
        CallProblem::Refused(WireError::new(code::BAD_PARAMS, message))
    };
    let given = call.get("params").cloned();
    let read: Request = serde_json::from_value(call).map_err(|error| {
        Unreadable::find(&error.to_string())
            .map_or_else(|| bad_params(&error), CallProblem::NotTaken)
    })?;
    match given.and_then(|given| stray(&given, &read)) {
        Some(name) => Err(bad_params(&format!("unknown field `{name:.40}`"))),
        None => Ok(read),
    }
}

/// A parameter without a meaning. Serde passes over what stands beside the name of a command without
/// fields of its own, though its caller meant something by it.
fn stray(given: &Value, read: &Request) -> Option<String> {
    let known = json!(read);
    let known = known["params"].as_object();
    let mut names = given.as_object()?.keys();
    let stray = names.find(|name| known.is_none_or(|known| !known.contains_key(*name)));
    stray.cloned()
}

fn is_empty(params: &Value) -> bool {
    match params {
        Value::Null => true,
        Value::Array(all) => all.is_empty(),
        Value::Object(all) => all.is_empty(),
        _ => false,
    }
}

fn bad_request(what: String) -> WireError {
    WireError::new(code::BAD_REQUEST, format!("This is not a call: {what}."))
        .with_hint("One JSON-RPC 2.0 call a line.".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Command;

    fn problem(line: &str) -> (Value, String) {
        match Call::read(line).expect_err("the line is no call") {
            (id, CallProblem::Refused(error)) => (id, error.code),
            (_, CallProblem::NotTaken(why)) => panic!("{why}"),
        }
    }

    #[test]
    fn a_call_is_read_as_it_was_written() {
        let request = Request::Command(Command::Park {
            text: types::Title::new("ask about the invoice").expect("a title"),
        });
        let call = Call::read(&Call::line(7, &request)).expect("our own line is a call");
        assert_eq!(
            call,
            Call {
                id: Some(json!(7)),
                request
            },
            "id and request survive"
        );
    }

    #[test]
    fn empty_parameters_are_as_good_as_none() {
        for params in [
            "",
            r#","params":null"#,
            r#","params":{}"#,
            r#","params":[]"#,
        ] {
            let line = format!(r#"{{"jsonrpc":"2.0","id":"a","method":"status"{params}}}"#);
            let call = Call::read(&line).expect("status takes nothing");
            assert_eq!(call.request, Request::Status, "with {params}");
        }
    }

    #[test]
    fn every_mistake_has_its_own_code_and_keeps_the_id_where_there_is_one() {
        let deep = "[".repeat(10_000);
        for (line, id, code) in [
            ("", Value::Null, code::BAD_REQUEST),
            ("GET / HTTP/1.1", Value::Null, code::BAD_REQUEST),
            (deep.as_str(), Value::Null, code::BAD_REQUEST),
            ("42", Value::Null, code::BAD_REQUEST),
            (
                r#"[{"jsonrpc":"2.0","id":1,"method":"status"}]"#,
                Value::Null,
                code::BAD_REQUEST,
            ),
            (r#"{"id":1,"method":"status"}"#, json!(1), code::BAD_REQUEST),
            (r#"{"jsonrpc":"2.0","id":1}"#, json!(1), code::BAD_REQUEST),
            (
                r#"{"jsonrpc":"2.0","id":{},"method":"status"}"#,
                Value::Null,
                code::BAD_REQUEST,
            ),
            (
                r#"{"jsonrpc":"2.0","id":1,"method":"dance"}"#,
                json!(1),
                code::UNKNOWN_METHOD,
            ),
            (
                r#"{"jsonrpc":"2.0","id":1,"method":"command","params":{"do":"dance"}}"#,
                json!(1),
                code::BAD_PARAMS,
            ),
            (
                r#"{"jsonrpc":"2.0","id":1,"method":"change_settings","params":{"focus":5}}"#,
                json!(1),
                code::BAD_PARAMS,
            ),
        ] {
            assert_eq!(problem(line), (id, code.to_owned()), "for {line:.60}");
        }
    }

    #[test]
    fn a_wish_without_fields_takes_none() {
        let line = |params| {
            format!(r#"{{"jsonrpc":"2.0","id":1,"method":"command","params":{{{params}}}}}"#)
        };
        let pause = Call::read(&line(r#""do":"pause""#)).expect("a wish");
        assert_eq!(pause.request, Request::Command(Command::Pause), "by itself");
        let (id, code) = problem(&line(r#""do":"pause","minutes":5"#));
        assert_eq!((id, &*code), (json!(1), code::BAD_PARAMS), "not with more");
    }

    #[test]
    fn the_list_of_methods_is_what_a_request_knows() {
        let known = serde_json::from_value::<Request>(json!({ "method": "dance" }))
            .expect_err("nobody dances")
            .to_string();
        for method in METHODS {
            assert!(
                known.contains(&format!("`{method}`")),
                "{method} is a method: {known}"
            );
        }
        assert_eq!(
            known.matches('`').count() / 2,
            METHODS.len() + 1,
            "and there is no other"
        );
    }
}
