//! The agent as a process on a history: how soon it answers after it was started, and how fast while
//! it runs. It has a message bus of its own, as on a desktop, which runs before the clock does.

use super::figures::{Figures, median};
use super::measure::{lasts, mebibytes, pause};
use super::proc;
use crate::outcome::{Failure, StepOutcome, because};
use crate::process::program;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

#[cfg(not(unix))]
use std::fs::File as Socket;
#[cfg(unix)]
use std::os::unix::net::UnixStream as Socket;

/// How often it is started.
const STARTS: usize = 9;
/// How often it is asked the same.
const ASKED: usize = 200;
/// How often it is given a command, each a wait for the disk.
const COMMANDS: usize = 40;

/// Adds what the agent takes on the history in a folder.
pub fn measure(agent: &Path, home: &Path, last_day: &str, figures: &mut Figures) -> StepOutcome {
    let mut bus = PrivateBus::start()?;
    let measured = on_a_bus(agent, home, last_day, &bus.address, figures);
    bus.daemon.kill().ok();
    bus.daemon.wait().ok();
    measured
}

fn on_a_bus(
    agent: &Path,
    home: &Path,
    last_day: &str,
    bus: &str,
    figures: &mut Figures,
) -> StepOutcome {
    let mut starts = Vec::new();
    for round in 1..=STARTS {
        let mut running = None;
        starts.push(lasts(|| {
            let mut started = start(agent, home, bus)?;
            started.ask("status", &Value::Null)?;
            running = Some(started);
            Ok(())
        })?);
        if let Some(mut running) = running {
            let measured = match round {
                STARTS => questions(&mut running, home, last_day, figures),
                _ => Ok(()),
            };
            running.leave();
            measured?;
        }
    }
    figures.add("start", median(starts));
    Ok(())
}

fn questions(
    running: &mut MeasuredAgent,
    home: &Path,
    last_day: &str,
    figures: &mut Figures,
) -> StepOutcome {
    let year = last_day.split('-').next().unwrap_or_default();
    let dates = json!({ "from": format!("{year}-01-01"), "to": last_day });
    for (name, method, params) in [
        ("ask-status", "status", Value::Null),
        ("ask-year", "history", dates),
        ("ask-says", "says", json!({ "date": last_day })),
        ("ask-day", "day", json!({ "date": last_day })),
        ("ask-search", "search", json!({ "text": "sync failure" })),
    ] {
        let times = (0..ASKED).map(|_| lasts(|| running.ask(method, &params)));
        figures.add(name, median(times.collect::<Result<_, _>>()?));
    }
    running.ask(
        "command",
        &json!({ "do": "start_focus", "minutes": 240, "past_end": "allow", "bonus": true }),
    )?;
    let holds = ["pause", "resume"].map(|act| json!({ "do": act }));
    let times = (0..COMMANDS).map(|n| lasts(|| running.ask("command", &holds[n % 2])));
    figures.add("ask-command", median(times.collect::<Result<_, _>>()?));
    pause(Duration::from_secs(4));
    let memory = proc::memory(proc::of_agent(home)?)?.proportional;
    figures.add("memory", mebibytes(memory));
    Ok(())
}

struct PrivateBus {
    daemon: Child,
    address: String,
}

impl PrivateBus {
    fn start() -> Result<Self, Failure> {
        let mut command = program("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .into_command();
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut daemon = command.spawn().map_err(because("starting dbus-daemon"))?;
        let mut address = String::new();
        if let Some(said) = daemon.stdout.take() {
            let read = BufReader::new(said).read_line(&mut address);
            read.map_err(because("reading the bus's address"))?;
        }
        let address = address.trim().to_owned();
        Ok(Self { daemon, address })
    }
}

struct MeasuredAgent {
    process: Child,
    socket: BufReader<Socket>,
}

fn start(agent: &Path, home: &Path, bus: &str) -> Result<MeasuredAgent, Failure> {
    let mut command = program(agent).args(["agent"]).into_command();
    command
        .env("DAYDONE_HOME", home)
        .env("DBUS_SESSION_BUS_ADDRESS", bus)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let process = command.spawn().map_err(because("starting the agent"))?;
    // Ten seconds.
    for _ in 0..50_000 {
        if let Ok(socket) = connect(home) {
            let socket = BufReader::new(socket);
            return Ok(MeasuredAgent { process, socket });
        }
        pause(Duration::from_micros(200));
    }
    Err(Failure::from(
        "The agent did not listen within ten seconds.",
    ))
}

impl MeasuredAgent {
    /// Asks, and waits for the answer; a refusal is a failure.
    fn ask(&mut self, method: &str, params: &Value) -> StepOutcome {
        let mut call = json!({ "jsonrpc": "2.0", "id": 1, "method": method });
        if !params.is_null() {
            call["params"] = params.clone();
        }
        let line = format!("{call}\n");
        let sent = self.socket.get_mut().write_all(line.as_bytes());
        sent.map_err(because("speaking to the agent"))?;
        let mut answer = String::new();
        let heard = self.socket.read_line(&mut answer);
        heard.map_err(because("listening to the agent"))?;
        if answer.contains("\"error\":") {
            return Err(Failure::from(format!("{method}: {answer}")));
        }
        Ok(())
    }

    fn leave(mut self) {
        self.ask("quit", &Value::Null).ok();
        self.process.wait().ok();
    }
}

#[cfg(unix)]
fn connect(home: &Path) -> std::io::Result<Socket> {
    Socket::connect(home.join("agent.sock"))
}

#[cfg(not(unix))]
fn connect(home: &Path) -> std::io::Result<Socket> {
    std::fs::File::open(home)
}
