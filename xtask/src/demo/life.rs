//! A person with an agent: does things, lets time pass, looks at the picture.

use super::agent::Socket;
use super::calendar;
use crate::outcome::{Failure, because};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};

/// One person's conversation with the agent.
pub struct Life {
    socket: BufReader<Socket>,
}

impl Life {
    /// Begins with a connection.
    pub fn with(socket: Socket) -> Self {
        Self {
            socket: BufReader::new(socket),
        }
    }

    /// Does something; false when the rules refused it, as they do now and then in real life.
    pub fn act(&mut self, command: Value) -> Result<bool, Failure> {
        Ok(self.call("command", command)?.is_ok())
    }

    /// Changes settings.
    pub fn settle(&mut self, settings: Value) -> Result<(), Failure> {
        self.call("change_settings", settings)?
            .map(drop)
            .map_err(Failure::from)
    }

    /// Lets so many seconds pass; nothing when there are none.
    pub fn pass(&mut self, seconds: i64) -> Result<(), Failure> {
        if seconds <= 0 {
            return Ok(());
        }
        self.call("clock", json!({ "move": "advance", "seconds": seconds }))?
            .map(drop)
            .map_err(Failure::from)
    }

    /// Lets so many minutes pass.
    pub fn minutes(&mut self, minutes: i64) -> Result<(), Failure> {
        self.pass(minutes * calendar::MINUTE)
    }

    /// Lets time pass until an instant; nothing when it is over.
    pub fn pass_until(&mut self, instant: i64) -> Result<(), Failure> {
        let left = instant - self.now()?;
        self.pass(left)
    }

    /// Lets time pass until the clock shows `08:41`.
    pub fn until(&mut self, time: &str) -> Result<(), Failure> {
        self.call("clock", json!({ "move": "to", "time": time }))?
            .map(drop)
            .map_err(Failure::from)
    }

    /// The agent's now.
    pub fn now(&mut self) -> Result<i64, Failure> {
        calendar::read(self.look()?["at"].as_str().unwrap_or_default())
    }

    /// Where the day stands: `unplanned`, `open`, `enough` or `closed`.
    pub fn state(&mut self) -> Result<String, Failure> {
        Ok(self.look()?["day"]["state"]
            .as_str()
            .unwrap_or_default()
            .to_owned())
    }

    /// The whole picture.
    pub fn look(&mut self) -> Result<Value, Failure> {
        self.call("status", Value::Null)?.map_err(Failure::from)
    }

    /// One call: what it answered, or in words why it was refused.
    fn call(&mut self, method: &str, params: Value) -> Result<Result<Value, String>, Failure> {
        let mut call = json!({ "jsonrpc": "2.0", "id": 1, "method": method });
        if !params.is_null() {
            call["params"] = params;
        }
        let line = format!("{call}\n");
        self.socket
            .get_mut()
            .write_all(line.as_bytes())
            .map_err(because("speaking to the agent"))?;
        let mut answer = String::new();
        self.socket
            .read_line(&mut answer)
            .map_err(because("listening to the agent"))?;
        let mut answer: Value =
            serde_json::from_str(&answer).map_err(because("reading the agent's answer"))?;
        match answer.get("error") {
            None => Ok(Ok(answer["result"].take())),
            Some(error) => Ok(Err(format!(
                "{method}: {}",
                error["message"].as_str().unwrap_or("refused")
            ))),
        }
    }
}
