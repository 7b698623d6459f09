//! A folder for one program: its addresses, what it fetched, and what it trusts.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::atomic::{AtomicUsize, Ordering},
};

use client::locations::addresses::{self, CalendarAddress};
use tempfile::TempDir;
use types::fetch::FetchEnd;

use crate::tls_server::{Connection, TlsServer, found_below, reply};

/// Part of every address; it may be found nowhere.
pub const SECRET: &str = "s3cret-of-the-person";
pub const GOOD: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
pub const OTHER: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-A:b\r\nEND:VCALENDAR\r\n";

/// A folder for one program.
pub struct Desk {
    pub folder: TempDir,
    pub root: PathBuf,
}

impl Desk {
    /// It has the address of `server`, and trusts it.
    pub fn of(server: &TlsServer) -> Self {
        let desk = Desk {
            folder: tempfile::tempdir().expect("a folder"),
            root: server.root(),
        };
        desk.knows(&server.address(&format!("/{SECRET}/basic.ics")));
        desk
    }

    pub fn knows(&self, address: &str) {
        let address = CalendarAddress::parse(address).expect("an address");
        addresses::put(&self.secret(), "work", &address).expect("kept");
    }

    pub fn secret(&self) -> PathBuf {
        self.folder.path().join("calendars.secret")
    }

    pub fn calendar(&self) -> PathBuf {
        self.folder.path().join("fetched/work.ics")
    }

    /// Runs the program, and gives how it ended. The secret must be nowhere.
    pub fn fetch(&self, more: &[&str]) -> FetchEnd {
        let ran = self.runs("work", more);
        for printed in [&ran.stdout, &ran.stderr] {
            let printed = String::from_utf8_lossy(printed);
            assert!(!printed.contains(SECRET), "{printed}");
        }
        let found = found_below(self.folder.path(), SECRET, "calendars.secret");
        assert!(found.is_empty(), "{found:?}");
        let code = ran.status.code().expect("it ends by itself");
        FetchEnd::of_code(code).unwrap_or_else(|| panic!("{code}: {ran:?}"))
    }

    pub fn runs(&self, name: &str, more: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_daydone-fetch"))
            .arg(name)
            .args(["--secret", path(&self.secret())])
            .args(["--into", path(&self.calendar())])
            .args(more)
            .env_clear()
            .env("SSL_CERT_FILE", &self.root)
            .output()
            .expect("it runs")
    }

    pub fn text(&self) -> Option<String> {
        fs::read_to_string(self.calendar()).ok()
    }
}

fn path(of: &Path) -> &str {
    of.to_str().expect("a path")
}

/// A server that answers once well, and then as `answer` says.
pub fn after_a_good_one(
    answer: impl Fn(&mut Connection) -> std::io::Result<()> + Send + Sync + 'static,
) -> (TlsServer, Desk) {
    let count = AtomicUsize::new(0);
    let server = TlsServer::start(move |_, to| match count.fetch_add(1, Ordering::Relaxed) {
        0 => reply(to, "200 OK", "", GOOD),
        _ => answer(to),
    });
    let desk = Desk::of(&server);
    assert_eq!(desk.fetch(&[]), FetchEnd::New);
    assert_eq!(desk.text().as_deref(), Some(GOOD));
    (server, desk)
}

/// What is there stays when the server answers so, and how that is called.
pub fn check(
    expected: FetchEnd,
    answer: impl Fn(&mut Connection) -> std::io::Result<()> + Send + Sync + 'static,
) {
    let (_server, desk) = after_a_good_one(answer);
    assert_eq!(desk.fetch(&["--now"]), expected);
    assert_eq!(desk.text().as_deref(), Some(GOOD), "the last good stays");
    assert_eq!(desk.fetch(&[]), expected, "half an hour long it is so");
}

/// Makes the last fetch one of so many minutes ago.
pub fn made_earlier(desk: &Desk, minutes: u64) {
    let beside = desk.folder.path().join("fetched/work.fetched");
    let text = fs::read_to_string(&beside).expect("text");
    let behind = text.split("\"asked_s\":").nth(1).expect("a time");
    let then = behind.split(',').next().expect("a number");
    let earlier = then.parse::<u64>().expect("seconds") - minutes * 60;
    let text = text.replace(
        &format!("\"asked_s\":{then}"),
        &format!("\"asked_s\":{earlier}"),
    );
    fs::write(&beside, text).expect("written");
}
