//! `daydone-fetch` as a process, against a server on this computer that speaks TLS and behaves as servers
//! do: it answers, leads on, hangs, breaks off, sends a page or far too much. Whatever it does, the
//! calendar that was fetched last stays, and the address is in nothing that the program writes or says.

#[path = "../tls_server.rs"]
mod tls_server;

use std::{
    fs,
    io::{Read, Write},
    path::{Path, PathBuf},
    process::{Command, Output},
};

use client::locations::{
    addresses::{self, CalendarAddress},
    atomic_write,
};
use tempfile::TempDir;
use tls_server::{Connection, TlsServer, found_below, reply};
use types::fetch::FetchEnd;

/// Part of every address; it may be found nowhere.
const SECRET: &str = "s3cret-of-the-person";
const GOOD: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
const OTHER: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-A:b\r\nEND:VCALENDAR\r\n";

/// A folder for one program.
struct Desk {
    folder: TempDir,
    root: PathBuf,
}

impl Desk {
    /// It has the address of `server`, and trusts it.
    fn of(server: &TlsServer) -> Self {
        let desk = Desk {
            folder: tempfile::tempdir().expect("a folder"),
            root: server.root(),
        };
        desk.knows(&server.address(&format!("/{SECRET}/basic.ics")));
        desk
    }

    fn knows(&self, address: &str) {
        let address = CalendarAddress::parse(address).expect("an address");
        addresses::put(&self.secret(), "work", &address).expect("kept");
    }

    fn secret(&self) -> PathBuf {
        self.folder.path().join("calendars.secret")
    }

    fn calendar(&self) -> PathBuf {
        self.folder.path().join("fetched/work.ics")
    }

    /// Runs the program, and gives how it ended. The secret must be nowhere.
    fn fetch(&self, more: &[&str]) -> FetchEnd {
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

    fn runs(&self, name: &str, more: &[&str]) -> Output {
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

    fn text(&self) -> Option<String> {
        fs::read_to_string(self.calendar()).ok()
    }
}

fn path(of: &Path) -> &str {
    of.to_str().expect("a path")
}

/// A server that answers once well, and then as `answer` says.
fn after_a_good_one(
    answer: impl Fn(&mut Connection) -> std::io::Result<()> + Send + Sync + 'static,
) -> (TlsServer, Desk) {
    let count = std::sync::atomic::AtomicUsize::new(0);
    let server = TlsServer::start(move |_, to| {
        match count.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
            0 => reply(to, "200 OK", "", GOOD),
            _ => answer(to),
        }
    });
    let desk = Desk::of(&server);
    assert_eq!(desk.fetch(&[]), FetchEnd::New);
    assert_eq!(desk.text().as_deref(), Some(GOOD));
    (server, desk)
}

/// What is there stays when the server answers so, and how that is called.
fn check(
    expected: FetchEnd,
    answer: impl Fn(&mut Connection) -> std::io::Result<()> + Send + Sync + 'static,
) {
    let (_server, desk) = after_a_good_one(answer);
    assert_eq!(desk.fetch(&["--now"]), expected);
    assert_eq!(desk.text().as_deref(), Some(GOOD), "the last good stays");
    assert_eq!(desk.fetch(&[]), expected, "half an hour long it is so");
}

#[test]
fn a_calendar_is_fetched_for_its_owner_only_and_not_again_for_half_an_hour() {
    let (server, desk) = after_a_good_one(|to| reply(to, "200 OK", "", OTHER));
    assert_eq!(desk.fetch(&[]), FetchEnd::Unchanged, "it is not asked");
    assert_eq!(server.asked().len(), 1);
    assert_eq!(desk.fetch(&["--now"]), FetchEnd::New);
    assert_eq!(desk.text().as_deref(), Some(OTHER));
    #[cfg(unix)]
    for file in ["fetched/work.ics", "fetched/work.fetched"] {
        use std::os::unix::fs::PermissionsExt;

        let found = fs::metadata(desk.folder.path().join(file)).expect("there");
        assert_eq!(found.permissions().mode() & 0o777, 0o600, "{file}");
    }
    let names: Vec<_> = fs::read_dir(desk.folder.path().join("fetched"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert_eq!(names.len(), 2, "nothing beside them: {names:?}");
}

#[test]
fn half_an_hour_later_it_is_asked_again() {
    let (server, desk) = after_a_good_one(|to| reply(to, "200 OK", "", OTHER));
    let beside = desk.folder.path().join("fetched/work.fetched");
    let text = fs::read_to_string(&beside).expect("text");
    let asked = |text: &str| {
        let behind = text.split("\"asked_s\":").nth(1).expect("a time");
        let digits = behind.split(',').next().expect("a number");
        digits.parse::<u64>().expect("seconds")
    };
    let then = asked(&text);
    let earlier = |minutes: u64| {
        let text = text.replace(
            &format!("\"asked_s\":{then}"),
            &format!("\"asked_s\":{}", then - minutes * 60),
        );
        fs::write(&beside, text).expect("written");
        desk.fetch(&[])
    };
    assert_eq!(earlier(28), FetchEnd::Unchanged);
    assert_eq!(server.asked().len(), 1);
    assert_eq!(earlier(31), FetchEnd::New);
}

#[test]
fn a_version_that_is_known_is_not_sent_twice() {
    let server = TlsServer::start(|head, to| {
        let head = head.to_lowercase();
        if head.contains("if-none-match: \"one\"") {
            assert!(head.contains("if-modified-since: tue, 24 nov 2026 08:00:00 gmt"));
            return reply(to, "304 Not Modified", "", "");
        }
        let headers = "etag: \"one\"\r\nlast-modified: Tue, 24 Nov 2026 08:00:00 GMT\r\n";
        reply(to, "200 OK", headers, GOOD)
    });
    let desk = Desk::of(&server);
    assert_eq!(desk.fetch(&[]), FetchEnd::New);
    let time = || fs::metadata(desk.calendar()).and_then(|found| found.modified());
    let before = time().expect("a time");
    assert_eq!(desk.fetch(&["--now"]), FetchEnd::Unchanged);
    assert!(time().expect("a time") >= before, "it is as of now");
    assert_eq!(desk.fetch(&["--now"]), FetchEnd::Unchanged, "for ever");
    fs::remove_file(desk.calendar()).expect("removed");
    assert_eq!(desk.fetch(&[]), FetchEnd::New, "what is gone is fetched");
    desk.knows(&server.address(&format!("/{SECRET}/other.ics")));
    assert_eq!(
        desk.fetch(&[]),
        FetchEnd::Unchanged,
        "another address is asked"
    );
    let last = server.asked().pop().expect("it was asked").to_lowercase();
    assert!(
        last.contains("/other.ics") && !last.contains("if-none-match"),
        "{last}"
    );
}

#[test]
fn three_steps_are_gone_and_not_a_fourth() {
    // The number in the path is how many steps are left.
    let server = TlsServer::start(|head, to| {
        let path = head.split(' ').nth(1).expect("a path");
        let left = path.rsplit('/').next().expect("a number");
        match left.parse::<u32>().expect("a number") {
            0 => reply(to, "200 OK", "", GOOD),
            left => {
                let next = format!("location: /{SECRET}/{}\r\n", left - 1);
                reply(to, "302 Found", &next, "")
            }
        }
    });
    let desk = Desk::of(&server);
    for (steps, expected) in [
        (1, FetchEnd::New),
        (3, FetchEnd::Unchanged),
        (4, FetchEnd::LedAway),
    ] {
        desk.knows(&server.address(&format!("/{SECRET}/{steps}")));
        assert_eq!(desk.fetch(&["--now"]), expected, "{steps} steps");
    }
}

#[test]
fn no_step_leads_to_something_else_than_https() {
    for away in [
        "http://127.0.0.1:1/",
        "ftp://127.0.0.1:1/",
        "file:///etc/passwd",
    ] {
        check(FetchEnd::LedAway, move |to| {
            let away = format!("location: {away}{SECRET}\r\n");
            reply(to, "301 Moved Permanently", &away, "")
        });
    }
}

#[test]
fn what_a_server_refuses_has_its_name() {
    for (status, expected) in [
        ("401 Unauthorized", FetchEnd::NotAllowed),
        ("403 Forbidden", FetchEnd::NotAllowed),
        ("404 Not Found", FetchEnd::Gone),
        ("410 Gone", FetchEnd::Gone),
        ("417 Expectation Failed", FetchEnd::ServerTrouble),
        ("500 Internal Server Error", FetchEnd::ServerTrouble),
        ("204 No Content", FetchEnd::ServerTrouble),
    ] {
        check(expected, move |to| reply(to, status, "", ""));
    }
}

#[test]
fn a_page_is_no_calendar() {
    let page = "<!doctype html><title>Sign in</title>";
    check(FetchEnd::NotACalendar, move |to| {
        reply(to, "200 OK", "", page)
    });
    check(FetchEnd::NotACalendar, |to| reply(to, "200 OK", "", ""));
}

#[test]
fn half_an_answer_is_none() {
    check(FetchEnd::Half, |to| {
        let half = &GOOD[..30];
        write!(to, "HTTP/1.1 200 OK\r\ncontent-length: 4000\r\n\r\n{half}")?;
        to.flush()
    });
    check(FetchEnd::Half, |to| reply(to, "200 OK", "", &GOOD[..30]));
    // Without a length, and without the farewell of TLS: its own end says that it is whole.
    check(FetchEnd::Half, |to| {
        let half = &GOOD[..30];
        write!(to, "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{half}")?;
        to.flush()?;
        to.sock.shutdown(std::net::Shutdown::Both)
    });
}

#[test]
fn a_server_that_hangs_is_left_in_time() {
    let hang = |to: &mut Connection| to.read(&mut [0]).map(|_| ());
    let (_server, desk) = after_a_good_one(hang);
    assert_eq!(desk.fetch(&["--now", "--within", "1"]), FetchEnd::TooSlow);
    let (_server, desk) = after_a_good_one(move |to| {
        write!(
            to,
            "HTTP/1.1 200 OK\r\ncontent-length: 4000\r\n\r\nBEGIN:VCAL"
        )?;
        to.flush()?;
        hang(to)
    });
    assert_eq!(desk.fetch(&["--now", "--within", "1"]), FetchEnd::TooSlow);
    assert_eq!(desk.text().as_deref(), Some(GOOD), "the last good stays");
}

#[test]
fn a_hundred_megabytes_are_left_at_sixteen() {
    let sent = std::sync::Arc::new(std::sync::atomic::AtomicU64::new(0));
    let count = std::sync::Arc::clone(&sent);
    let lines = "X-LONG:0123456789\r\n".repeat(3_000);
    check(FetchEnd::TooLarge, move |to| {
        to.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nBEGIN:VCALENDAR\r\n")?;
        while count.load(std::sync::atomic::Ordering::Relaxed) < 100 << 20 {
            to.write_all(lines.as_bytes())?;
            let length = lines.len() as u64;
            count.fetch_add(length, std::sync::atomic::Ordering::Relaxed);
        }
        Ok(())
    });
    let sent = sent.load(std::sync::atomic::Ordering::Relaxed) >> 20;
    // What is under way in the system's buffers is sent as well.
    assert!((16..40).contains(&sent), "{sent} MiB were sent");
    check(FetchEnd::TooLarge, |to| {
        write!(
            to,
            "HTTP/1.1 200 OK\r\ncontent-length: 104857600\r\n\r\nBEGIN:VCALENDAR\r\n"
        )?;
        to.flush()
    });
}

#[test]
fn a_certificate_that_is_not_trusted_is_not_spoken_to() {
    let server = TlsServer::start(|_, to| reply(to, "200 OK", "", GOOD));
    let other = TlsServer::start(|_, to| reply(to, "200 OK", "", GOOD));
    let mut desk = Desk::of(&server);
    desk.root = other.root();
    assert_eq!(desk.fetch(&[]), FetchEnd::NotTrusted, "of another maker");
    assert_eq!(
        server.asked(),
        [] as [String; 0],
        "the address was not said"
    );
    let named = TlsServer::named("calendar.example", |_, to| reply(to, "200 OK", "", GOOD));
    let desk = Desk::of(&named);
    assert_eq!(desk.fetch(&[]), FetchEnd::NotTrusted, "of another name");
    assert_eq!(named.asked(), [] as [String; 0]);
    assert_eq!(desk.text(), None);
}

#[test]
fn a_server_that_is_not_there_is_unreachable() {
    let server = TlsServer::start(|_, to| reply(to, "200 OK", "", GOOD));
    let desk = Desk::of(&server);
    assert_eq!(desk.fetch(&[]), FetchEnd::New);
    drop(server);
    assert_eq!(desk.fetch(&["--now"]), FetchEnd::Unreachable);
    assert_eq!(desk.text().as_deref(), Some(GOOD), "the last good stays");
}

#[test]
fn a_person_and_a_password_in_an_address_are_no_ones_business() {
    let server = TlsServer::start(|head, to| {
        let is_signed_in = head.to_lowercase().contains("authorization: basic");
        let status = if is_signed_in {
            "200 OK"
        } else {
            "401 Unauthorized"
        };
        reply(to, status, "", GOOD)
    });
    let desk = Desk::of(&server);
    assert_eq!(desk.fetch(&[]), FetchEnd::NotAllowed);
    let address = server.address("/basic.ics");
    desk.knows(&address.replace("https://", &format!("https://ann:{SECRET}@")));
    assert_eq!(desk.fetch(&[]), FetchEnd::New);
}

#[test]
fn the_file_of_addresses_is_read_with_care() {
    let server = TlsServer::start(|_, to| reply(to, "200 OK", "", GOOD));
    let desk = Desk::of(&server);
    assert_eq!(
        desk.runs("team", &[]).status.code(),
        Some(FetchEnd::NoAddress.code().into())
    );
    for text in [
        format!("work = http://example.org/{SECRET}"),
        format!("work = \"http://example.org/{SECRET}\"\n"),
        format!("work = [\"{SECRET}\"]\n"),
    ] {
        atomic_write::put(&desk.secret(), &text).expect("written");
        assert_eq!(desk.fetch(&[]), FetchEnd::BadAddress, "{text}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        let open = fs::Permissions::from_mode(0o604);
        fs::set_permissions(desk.secret(), open).expect("set");
        assert_eq!(desk.fetch(&[]), FetchEnd::OpenToOthers);
    }
    assert_eq!(server.asked(), [] as [String; 0]);
    let address = server.address(&format!("/{SECRET}"));
    let ran = desk.runs(&address, &[]);
    assert_eq!(ran.status.code(), Some(FetchEnd::Usage.code().into()));
    assert!(!String::from_utf8_lossy(&ran.stderr).contains(SECRET));
}
