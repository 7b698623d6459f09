//! The agent as a process.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    process::{Child, Command, ExitStatus, Output, Stdio},
};

use client::{Client, locations::Locations};
use protocol::{ClockMove, Request, Settings, Snapshot};
use serde_json::Value;

use super::{Bus, Home, MORNING, soon};

/// The binary under test.
const DAYDONE: &str = env!("CARGO_BIN_EXE_daydone");

/// The agent in `home` with its clock at an instant, not started yet.
fn at(home: &Home, bus: Option<&Bus>, instant: &str) -> Command {
    let mut command = daydone(home, bus);
    command.args(["agent", "--clock", instant, "--zone", "Europe/Lisbon"]);
    command
}

/// A running agent and a connection to it; killed when this is dropped.
pub struct Agent {
    process: Process,
    pub client: Client,
    place: Locations,
}

impl Agent {
    /// An agent in `home` whose clock shows [`MORNING`], on a bus if one is given.
    pub async fn start(home: &Home, bus: Option<&Bus>) -> Self {
        Self::start_at(home, bus, MORNING).await
    }

    /// The same at another instant.
    pub async fn start_at(home: &Home, bus: Option<&Bus>, instant: &str) -> Self {
        Self::spawned(at(home, bus, instant), home).await
    }

    /// An agent made by `command`, once it answers.
    pub async fn spawned(command: Command, home: &Home) -> Self {
        Self::spawned_at(command, |_| home.place()).await
    }

    /// One in the [`MORNING`] on a computer whose programs are these alone: each a name and what a shell does for it.
    pub async fn with_programs<'p>(
        home: &Home,
        scripts: impl IntoIterator<Item = (&'p str, &'p str)>,
    ) -> Self {
        let programs = home.path().join("programs");
        fs::create_dir_all(&programs).expect("a folder");
        for (name, does) in scripts {
            let program = programs.join(name);
            fs::write(&program, format!("#!/bin/sh\n{does}\n")).expect("a script");
            let mode = fs::Permissions::from_mode(0o700);
            fs::set_permissions(&program, mode).expect("it can be run");
        }
        let mut command = at(home, None, MORNING);
        command.env("PATH", programs);
        // What passes through files is seen to be gone.
        let passing = home.path().join("passing");
        fs::create_dir_all(&passing).expect("a folder");
        command.env("TMPDIR", passing);
        Self::spawned(command, home).await
    }

    /// The same, where the process's id says how to reach it.
    pub async fn spawned_at(mut command: Command, place: impl FnOnce(u32) -> Locations) -> Self {
        let mut process = Process(command.spawn().expect("the binary runs"));
        let place = place(process.0.id());
        let client = soon("the agent answers", async || {
            let ended = process.0.try_wait().expect("the process can be asked");
            assert_eq!(ended, None, "the agent stays");
            let (client, _) = Client::connect(&place).await.ok()?;
            client.hello().await.ok().map(|_| client)
        })
        .await;
        Self {
            process,
            client,
            place,
        }
    }

    /// The day now.
    pub async fn status(&self) -> Snapshot {
        self.client
            .status()
            .await
            .expect("status is always answered")
    }

    /// The settings now.
    pub async fn settings(&self) -> Settings {
        self.client
            .settings()
            .await
            .expect("settings are always answered")
    }

    /// Does something that must be granted.
    pub async fn does(&self, command: Value) -> Snapshot {
        let command = serde_json::from_value(command).expect("the test writes a command");
        self.client
            .command(command)
            .await
            .expect("the command is granted")
    }

    /// Does something that must be refused, and gives the refusal's code.
    pub async fn refuses(&self, command: Value) -> String {
        let command = serde_json::from_value(command).expect("the test writes a command");
        self.client
            .command(command)
            .await
            .expect_err("the command is refused")
            .code
    }

    /// Lets time pass.
    pub async fn pass(&self, minutes: u32) -> Snapshot {
        self.pass_seconds(minutes * 60).await
    }

    /// The same, in seconds.
    pub async fn pass_seconds(&self, seconds: u32) -> Snapshot {
        let passed = self.client.clock(ClockMove::Advance { seconds });
        passed.await.expect("the clock is simulated")
    }

    /// Changes settings that must be taken.
    pub async fn changes(&self, change: Value) {
        let change = serde_json::from_value(change).expect("the test writes a change");
        let changed = self.client.change_settings(change).await;
        changed.expect("they are settings");
    }

    /// The computer sleeps for so long.
    pub async fn sleep(&self, minutes: u32) -> Snapshot {
        let slept = self.client.clock(ClockMove::Sleep {
            seconds: minutes * 60,
        });
        slept.await.expect("the clock is simulated")
    }

    /// Another connection.
    pub async fn caller(&self) -> Client {
        let (client, _) = Client::connect(&self.place).await.expect("it listens");
        client
    }

    /// Another face: a connection that follows, and what it hears.
    pub async fn follower(&self) -> (Client, client::Notifications) {
        let (client, heard) = Client::connect(&self.place).await.expect("it listens");
        client
            .request(Request::Follow)
            .await
            .expect("everybody may follow");
        (client, heard)
    }

    /// The process's id.
    pub fn pid(&self) -> u32 {
        self.process.0.id()
    }

    /// Ends it as a power cut would.
    pub fn kill(mut self) {
        let Process(process) = &mut self.process;
        process.kill().expect("it can be killed");
        process.wait().expect("it ends");
    }

    /// Asks it to leave, and gives how it left.
    pub async fn quit(mut self) -> ExitStatus {
        self.client
            .quit()
            .await
            .expect("quitting is answered before it happens");
        soon("the agent leaves", async || {
            self.process.0.try_wait().expect("it can be asked")
        })
        .await
    }
}

/// Ends with its test, also when that fails before the agent answers.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The binary in a clean environment: this home, this bus, no display.
pub fn daydone(home: &Home, bus: Option<&Bus>) -> Command {
    let mut command = Command::new(DAYDONE);
    let address = bus.map_or("unix:path=/nowhere", |bus| &bus.address);
    command
        .env_clear()
        .env("DAYDONE_HOME", home.path())
        .env("PATH", "/usr/bin:/bin")
        .env("TZ", "Europe/Lisbon")
        // Without a bus of its own it must not find the tester's, nor the system's.
        .env("DBUS_SESSION_BUS_ADDRESS", address)
        .env("DBUS_SYSTEM_BUS_ADDRESS", address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

impl Home {
    /// What `daydone <typed>` prints and how it ends.
    pub fn types(&self, typed: &[&str]) -> Output {
        let mut command = daydone(self, None);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command.args(typed).output().expect("the binary runs")
    }

    /// `daydone <typed>`, not run yet.
    pub fn daydone(&self, bus: Option<&Bus>, typed: &[&str]) -> Command {
        let mut command = daydone(self, bus);
        command.args(typed);
        command
    }
}
