//! An agent that only says its lines: it lets one window attach, names the method it was asked in
//! its answers, and tells things or hangs up when a test says so.

use std::{
    env, fs,
    io::{BufRead, BufReader, Write},
    net::Shutdown,
    os::unix::net::{UnixListener, UnixStream},
    path::PathBuf,
    process,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    thread,
};

use client::locations::Locations;
use protocol::{PROTOCOL, Settings, Theme, UserSettings};
use serde_json::{Value, json};

static STARTED: AtomicU32 = AtomicU32::new(0);

/// Listens until it is dropped.
pub struct ScriptedAgent {
    home: PathBuf,
    callers: Arc<Mutex<Vec<UnixStream>>>,
}

impl ScriptedAgent {
    /// An agent in a folder of its own that lets the caller be the window.
    pub fn start() -> Self {
        Self::with_the_window_taken(false)
    }

    /// An agent that already has a window.
    pub fn with_another_window() -> Self {
        Self::with_the_window_taken(true)
    }

    fn with_the_window_taken(taken: bool) -> Self {
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let home = env::temp_dir().join(format!("daydone-scripted-{}-{number}", process::id()));
        fs::create_dir_all(&home).expect("the temporary folder is writable");
        let agent = Self {
            home,
            callers: Arc::default(),
        };
        let listener = UnixListener::bind(agent.place().address().file()).expect("a free address");
        let callers = Arc::clone(&agent.callers);
        thread::spawn(move || {
            for caller in listener.incoming().map_while(Result::ok) {
                let kept = caller.try_clone().expect("a socket can be shared");
                callers
                    .lock()
                    .expect("no test panics holding it")
                    .push(kept);
                thread::spawn(move || answer(caller, taken));
            }
        });
        agent
    }

    /// Where it listens.
    pub fn place(&self) -> Locations {
        Locations::under(&self.home).expect("the temporary folder is absolute")
    }

    /// Tells every caller something unasked.
    pub fn tell(&self, method: &str, params: Value) {
        for mut caller in self
            .callers
            .lock()
            .expect("no test panics holding it")
            .iter()
        {
            let told = json!({"jsonrpc": "2.0", "method": method, "params": params});
            writeln!(caller, "{told}").expect("the caller listens");
        }
    }

    /// Ends every conversation; new ones are taken.
    pub fn hang_up(&self) {
        for caller in self
            .callers
            .lock()
            .expect("no test panics holding it")
            .drain(..)
        {
            caller
                .shutdown(Shutdown::Both)
                .expect("the caller is connected");
        }
    }
}

impl Drop for ScriptedAgent {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.home);
    }
}

fn answer(caller: UnixStream, taken: bool) {
    let mut says = caller.try_clone().expect("a socket can be shared");
    for line in BufReader::new(caller).lines().map_while(Result::ok) {
        let call: Value = serde_json::from_str(&line).expect("the client speaks JSON");
        let result = match call["method"].as_str() {
            Some("attach_window") => json!({"attached": !taken}),
            Some("hello") => {
                json!({"protocol": PROTOCOL, "version": client::own_version(), "pid": 0})
            }
            Some("settings") => settings(),
            method => json!({"answered": method}),
        };
        let answer = json!({"jsonrpc": "2.0", "id": call["id"], "result": result});
        if writeln!(says, "{answer}").is_err() {
            return;
        }
    }
}

/// Settings of a person who likes the dark.
pub fn settings() -> Value {
    let chosen = UserSettings {
        theme: Theme::Dark,
        welcomed: true,
        ..UserSettings::default()
    };
    let settings = Settings {
        chosen,
        tray: true,
        ..Settings::default()
    };
    serde_json::to_value(settings).expect("settings are JSON")
}
