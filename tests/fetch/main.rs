//! `daydone-fetch` as a process, against a server on this computer that speaks TLS and behaves as servers
//! do: it answers, leads on, hangs, breaks off, sends a page or far too much. Whatever it does, the
//! calendar that was fetched last stays, and the address is in nothing that the program writes or says.

mod desk;
#[path = "../tls_server.rs"]
mod tls_server;

use std::{
    fs,
    io::{Read, Write},
};

use client::locations::atomic_write;
use desk::{Desk, GOOD, OTHER, SECRET, after_a_good_one, check, made_earlier};
use tls_server::{Connection, TlsServer, reply};
use types::fetch::FetchEnd;

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
    made_earlier(&desk, 28);
    assert_eq!(desk.fetch(&[]), FetchEnd::Unchanged);
    assert_eq!(server.asked().len(), 1);
    made_earlier(&desk, 3);
    assert_eq!(desk.fetch(&[]), FetchEnd::New, "31 minutes ago");
}

#[test]
fn one_that_reached_no_server_is_tried_again_soon() {
    let (server, desk) = after_a_good_one(|to| reply(to, "200 OK", "", OTHER));
    drop(server);
    assert_eq!(desk.fetch(&["--now"]), FetchEnd::Unreachable);
    let server = TlsServer::start(|_, to| reply(to, "200 OK", "", OTHER));
    // The address is the same to the program: the file of addresses keeps its time.
    let time = || fs::metadata(desk.secret()).and_then(|found| found.modified());
    let written = time().expect("a time");
    desk.knows(&server.address(&format!("/{SECRET}")));
    let file = fs::File::open(desk.secret()).expect("there");
    file.set_modified(written).expect("set");
    assert_eq!(desk.fetch(&[]), FetchEnd::Unreachable, "not at once");
    made_earlier(&desk, 2);
    let trusting = Desk {
        root: server.root(),
        ..desk
    };
    assert_eq!(trusting.fetch(&[]), FetchEnd::New);
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
